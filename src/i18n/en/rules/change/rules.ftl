# The rules of src/rules/change/rules.rs: title, .why, their messages with .help (what to do)

C-17 = Rules change by one pull request, and serve in another
    .why = Otherwise a contribution could relax the rule that refuses it.
C-17-used = This contribution changes the rules and uses them at once: the rules of before refuse { $products }
    .help = Propose the change of the rules first, alone; then, once it is accepted, that of the products.
