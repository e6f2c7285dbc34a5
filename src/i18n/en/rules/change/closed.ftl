# The rules of src/rules/change/closed.rs: title, .why, their messages with .help (what to do)

C-15 = A closed product does not change
    .why = What is closed serves as a memory: a change there would go unnoticed.
C-15-changed = “{ $key }” has been changed while the product is closed
    .help = Put it back as before. Late proofs are written under `stop:` and `deliverables:`; a new start is a new cycle.
