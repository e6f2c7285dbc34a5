# The rules of src/rules/change/aims.rs: title, .why, their messages with .help (what to do)

C-12 = The former target of an indicator is kept
    .why = A target that is lowered in silence turns a failure into a success.
C-12-lost = “{ $field }” of the indicator “{ $code }” has changed, and the former value is kept nowhere ({ $old })
    .help = Add it to the indicator: `previous: [{"{"}until: <day>, { $field }: …, reason: …{"}"}]`.
C-12-meaning = “{ $field }” of the indicator “{ $code }” has changed: the values before and after can no longer be compared
    .help = Keep what was aimed at before: `previous: [{"{"}until: <day>, definition: …, reason: …{"}"}]`; or leave this indicator as it is, and make another one under another code.
