# The rules of src/rules/lifecycle/announced.rs: title, .why, their messages with .help (what to do)

R-07 = New rules are announced
    .why = Teams prepare for their next gate: they must know what changes and who is concerned.
R-07-gone = The proposition “{ $version }” has been removed
    .help = If the committee set it aside, say so in the message of the change; otherwise put the file “lifecycle/{ $version }.yaml” back.
R-07-proposition = The proposition “{ $version }” changes ({ $keys }) and does not say how
    .help = It already serves to judge: say what changes in `transition_note:`, with `fr:` and `en:`.
R-07-missing =
    { $key ->
        [transition_note] Version “{ $version }” of the rules does not say what changes
       *[impact] Version “{ $version }” of the rules does not say which products are concerned
    }
    .help =
        { $key ->
            [transition_note] Add `transition_note: {"{"}fr: …, en: …{"}"}`.
           *[impact] Add `impact:` with the ids of the products whose next gate changes, or `impact: []`.
        }
R-07-untold =
    { $count ->
        [one] The new version “{ $version }” changes the possible gates of a product that it does not announce: { $products }
       *[other] The new version “{ $version }” changes the possible gates of { $count } products that it does not announce: { $products }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }
    }
    .help = Add them to `impact:`, and tell their teams.
