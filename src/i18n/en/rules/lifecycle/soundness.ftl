# The rules of src/rules/lifecycle/soundness.rs: title, .why, their messages with .help (what to do)

R-01 = The lifecycle's rules are consistent
    .why = Every product is judged by these files: an unknown name or an unreadable condition would spoil every decision.
R-01-file-name = This file holds the version “{ $version }” of the rules, but has another name
    .help = Rename the file to “{ $version }.yaml”, or correct `version:`.
R-01-twice = The rules define { $kind } “{ $name }” twice
    .help = Remove one of the two definitions, or give it another id.
R-01-unknown-near = The rules refer to { $kind } “{ $name }”, which they do not define; did you mean “{ $near }”?
    .help = Replace “{ $name }” with “{ $near }”, or add the missing definition to this file.
R-01-unknown = The rules refer to { $kind } “{ $name }”, which they do not define
    .help = Correct the name, or add the missing definition to this file.
R-01-threshold = The threshold of this expectation is not a number
    .help = Write a number, for example `threshold: {"{"}op: ">=", value: 0.6{"}"}`, or express the expectation as a condition in `check:`.
R-01-field = The field “{ $field }” does not exist in a product's file
    .help = Write the path of a field, for example `team.business_owner.share`. Nearest name: { $near }.
R-01-expression = This condition cannot be used: { $problem }
    .help = Correct the condition on the model of `product.audience.general_public` or `'web' in product.channels`, then type `catalog validate`.
R-02 = Exactly one version of the rules is in force each day
    .why = A decision is judged by the rules of its day: there must be some, and only one version of them.
R-02-gap = No version of the rules is in force between { $since }, when the committee began, and { $first }
    .help = Add to “lifecycle” the file of the rules of that period, or correct `effective_from:` in the first version.
R-02-same-number = Two files have the version “{ $version }” of the rules; the second takes effect on { $date }
    .help = Give the second one a new number, or remove the one too many.
R-02-same-day = The versions “{ $other }” and “{ $version }” of the rules take effect on the same day, { $date }
    .help = Give one of the two another date in `effective_from:`.
R-02-order = The version “{ $version }” takes effect on { $date }, after the version “{ $other }”, although the latter has a higher number
    .help = Correct `effective_from:` in one of the two, or give “{ $version }” a number higher than “{ $other }”.
R-02-none = This catalogue has no rules: the folder “lifecycle” is empty or missing
    .help = Put the files of the folder “lifecycle” back, or copy those of another catalogue.
