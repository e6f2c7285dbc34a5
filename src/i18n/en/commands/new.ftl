# `catalog new`: its help, what it says, what stops it

help-new = Register a product, whether it begins or exists already (or: inscrire)
help-new-after =
    Examples:
      catalog new
      catalog new suivi-stages --name "Suivi des stages"
      catalog new suivi-stages --from registration.yaml --yes
      catalog new suivi-stages name "Suivi des stages" summary "Suivre les stages" --yes

    The products and commons that speak of the same things are shown before
    anything is written. In a terminal, what is missing is asked for.
help-new-id = Id of the product, for example suivi-stages (default: made of its name)
help-new-pairs = Field then value, as often as needed, as for catalog set
help-new-name = Name of the product
help-new-from = YAML file that holds what is known already, in the form of a product; - for standard input
help-new-start = Date of the registration, YYYY-MM-DD (default: today)

new-drafts = A registration that was begun waits. What do you want to do?
new-draft = { $count ->
    [one] Go on with “{ $name }” (one answer kept)
   *[other] Go on with “{ $name }” ({ $count } answers kept)
}
new-draft-other = Register another product
new-ask-name = Name of the product
new-registration = A few questions to register it; press Enter to go to the next one
new-similar = Perhaps about the same things, in the catalogue:
new-similar-product = - product { $id } ({ $name })
new-similar-common = - commons to reuse { $id } ({ $name })
new-similar-set-aside = - commons set aside, no longer to be chosen: { $id } ({ $name })
new-similar-about = { "  " }{ $about }
new-similar-terms = { "  " }words in common: { $terms }
new-go-on = Register this product all the same?

new-no-name = The name of the product is missing
    .help = Give it, for example `catalog new { $id } --name "My product"`.
new-bad-id = "{ $id }" cannot be an id
    .help = An id is made of small letters without accents, digits and hyphens, for example "{ $near }".
new-bad-name = "{ $name }" makes no name of a product
    .help = Write two letters or digits at least.
new-taken = "{ $name }" is taken by the product "{ $called }"
    .help = If it is another product, choose another name, for example one that says for whom it is; `catalog show { $other }` shows the one that has it.
new-left = Nothing was registered
new-left-kept = Your answers are kept: type the command again to take them up.
new-ask-enough = Register it as it is?
new-enough = yes, I will complete it later
new-not-yet = no: keep my answers, register nothing
new-next = What comes next: `catalog answer { $id }` asks the committee's questions, `catalog gate { $id }` shows what the next gate asks for
new-ask-exists = Does this product exist already?
new-begins = no, it begins today
new-exists = yes, it was there before this registration
new-ask-phase = Which phase is it in?
new-ask-since = Since when? A day, a month or a year: 17/11/2026, May 2024, 2019.
new-since-future = This day is to come: say since when the product is in this phase
new-ask-source = Who says so? A document, a page, a function (never a name).
new-ask-known = As of which day is that known? What the committee decided after that day can be recorded: when in doubt, leave it as it is
new-phase-none = Choose the phase that it is in
new-since-none = Say since when it is in this phase
new-since-unread = "{ $text }" is not understood: write a day, a month or a year, for example 17/11/2026, May 2024 or 2019
new-known-unread = "{ $text }" is no day: write it for example 17/11/2026 or 17 November 2026
new-known-future = This day is to come: say on which day it was known to be in this phase, today at the latest
new-known-before = Give a whole day, not before the beginning of the phase ({ $since }).
new-source-none = Say who knows it: a document, a page, a function
