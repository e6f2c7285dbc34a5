# `catalog similar`: its help, what it says, what stops it

help-similar = Look for what answers a need already, among the products and the commons
help-similar-after =
    Examples:
      catalog similar "follow people who sleep rough"
      catalog similar { $product }
      catalog similar "measure the audience of a site" --format json

    Everyday words will do: accents, plurals and slips of one letter do not count,
    and words for the same thing answer each other. What was found says by which
    words. Nothing is shown where nothing answers.
help-similar-text = The need, in a few words; or the id or the name of a product or of a common

similar-ask = What is the need, in a sentence?
similar-title = About the same things as “{ $text }”
similar-next = Next: `catalog show { $id }` shows the first; if nothing fits, `catalog new` registers a product.
similar-none = Nothing in the catalogue resembles “{ $text }”
similar-none-next = Try other words, or a whole sentence; `catalog list WORD` looks for a word, `catalog commons` shows the commons. If the need is new, `catalog new` registers a product.
similar-no-text = The need is missing
    .help = Say it in a few words, for example `catalog similar "follow people who sleep rough"`.
similar-mute = “{ $text }” does not say what it is about
    .help = Say the need in a few words, for example `catalog similar "follow people who sleep rough"`.

# What answers, elsewhere too
alike-product = product
alike-common = commons to reuse
alike-set-aside = commons set aside, no longer to be chosen
alike-terms = Words in common: { $terms }
alike-term = { $asked } (“{ $found }”)
