# The rules of src/rules/lifecycle/tried.rs: title, .why, their messages with .help (what to do)

R-11 = A check of the rules tells what it is there to tell
    .why = A check that never fires reassures for nothing: nobody would see the fault that it is there to show.
R-11-never = Check “{ $check }” can tell nothing: its condition is never false
    .help = Write the condition that is true where all is well, and false in the case to tell; then type `catalog lifecycle check` with this file's path.
R-11-silent = Check “{ $check }” tells nothing about its own faulty example
    .help = Correct the condition (`expr:`) or the `faulty:` example, until one answers the other.
R-11-undecided = Check “{ $check }” cannot judge its own faulty example: a fact that the condition needs is missing there
    .help = Add to `faulty:` the facts that the condition asks for, or ask in the condition whether they are there, with `has(…)`.
R-11-tells-lawful = Check “{ $check }” fires on its own lawful example
    .help = Correct the condition (`expr:`) or the `lawful:` example, until one answers the other.
R-11-untried = Check “{ $check }” has no example: nothing shows that it fires
    .help = Give it a few facts of a product, for example `examples: {"{"}lawful: {"{"}channels: [api]{"}"}, faulty: {"{"}channels: [web]{"}"}{"}"}`.
