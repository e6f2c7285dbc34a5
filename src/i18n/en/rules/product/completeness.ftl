# The rules of src/rules/product/completeness.rs: title, .why, their messages with .help (what to do)

S-58 = The product says what its phase asks for
    .why = What is not written can be neither counted nor judged: reports and the committee start from the file.
S-58-missing =
    { $count ->
        [one] One field asked for at this phase is missing: { $names }
       *[other] { $count } fields asked for at this phase are missing: { $names }
    }
    .help = Add them; if nobody knows, write “inconnu”. `catalog explain FIELD` says what is expected.
