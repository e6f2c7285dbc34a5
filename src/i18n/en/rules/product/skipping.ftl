# The rules of src/rules/product/skipping.rs: title, .why, their messages with .help (what to do)

S-12 = Skipping an optional phase needs a reason
    .why = The product may do without an optional phase, but the committee and later teams must know why.
S-12-no-reason = The product enters phase “{ $to }” without going through “{ $skipped }”, and nothing says why
    .help = Add the reason to this phase, for example `skip_reason: feasibility already proven on a similar product`.
