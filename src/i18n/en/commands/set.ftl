# `catalog set`: its help, what it says, what stops it

help-set = Fill in a product: write one or more of its fields (in French: renseigner)
help-set-after =
    Examples:
      catalog set { $product } summary "Follow requests for medals"
      catalog set { $product } team.business_owner.share 0.6 audience.general_public yes
      catalog set { $product } 'tags[]' emploi
      catalog set { $product } --from answers.yaml

    Each value is checked against the model. "inconnu" (unknown) is an answer.
    `catalog explain <field>` tells what a field expects.
help-set-pairs = Field then value, as often as needed, for example team.business_owner.share 0.6; "[]" adds to a list: 'tags[]' emploi
help-set-from = YAML file that holds only what is to be written, in the form of a product; - for standard input
help-set-unset = Remove a field, even one that the model does not have, for example links.foo (or: foo=)

set-id = The identifier of a product does not change: other files and the history refer to it
    .help = To change the name that is shown: `catalog set ID name "…"`; the former name is kept.
set-elsewhere = The field "{ $field }" is not written this way
    .help = Use `{ $command }`.
set-unknown-field = A product has no field "{ $field }"
    .help = `catalog explain` tells how to find the fields; their names are those of the files, in English.
set-unknown-part = "{ $at }" has no field "{ $field }"
    .help = Type `catalog explain { $model }` to see its fields.
set-no-parts = "{ $at }" is a simple value: there is no "{ $field }" inside
    .help = Type `catalog explain { $model }` to see what it expects.
set-no-names = The items of "{ $at }" have no names
    .help = Give the whole list, with commas, or add one item with "{ $at }[]".
set-unreadable-path = "{ $text }" is no name of a field
    .help = Write for example `team.business_owner.share`, `milestones.premiere_production.planned` or `tags[]`.
set-no-such-word = "{ $text }" is none of the words that "{ $field }" takes
    .help = Type `catalog explain { $model }` to see the words.
set-parts-wanted = "{ $field }" is made of several fields: { $parts }
    .help = Fill them in one by one, for example `{ $field }.{ $part }`, or in braces: '{"{"}field: value, …{"}"}'.
set-bad-value = "{ $text }" does not suit "{ $field }": it takes { $expected }
    .help = Type `catalog explain { $model }` to see an example.
set-unreadable-value = The value of "{ $field }" begins like a list or a group, and cannot be read: { $text }
    .help = Check that every brace and bracket is closed.
set-unreadable-file = "{ $path }" cannot be read as a YAML file
    .help = It holds fields as a product's file does, for example `summary: Follow requests`.
set-given-twice = The field “{ $field }” is given twice: nothing is written
    .help = Keep one of the two, then type your command again.
set-odd = The value of "{ $field }" is missing
    .help = Give each field followed by its value; a value of several words goes between quotes.
set-nothing = There is nothing to write
    .help = Give at least one field and its value, for example `catalog set { $id } summary "What it is for"`.
set-not-there = The field “{ $field }” cannot be removed: the product's file does not have it
    .help = Type the name as the file writes it, with a dot for each level, for example `links.stats_url`.
set-unset-by-hand = The field “{ $field }” cannot be removed without a risk of damaging what stands around it
    .help =
        Remove these lines from the file yourself, then type `catalog validate`:
        { $lines }
