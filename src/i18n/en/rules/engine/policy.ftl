# The rules of src/rules/engine/policy.rs: title, .why, their messages with .help (what to do)

P-00 = The product passes the checks set by the organisation
    .why = Accessibility, security, data: these checks are written in the rules, and each organisation has its own.
