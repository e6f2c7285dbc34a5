# The rules of src/rules/change/granted.rs: title, .why, their messages with .help (what to do)

C-25 = A deviation granted to the team does not change in silence
    .why = A deviation holds for what was granted, until the day that was said: to stretch or erase it in silence would have one believe that it was asked for again.
C-25-extended = The deviation “{ $text }” now goes until { $new }, instead of { $old }
    .help = Put its date back and add a new deviation with who granted it, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-moved = The deviation “{ $text }” is now about another criterion
    .help = Put the criterion back, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-decided-by = Who granted the deviation “{ $text }” has changed
    .help = Put back the role that granted it, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-removed = The deviation “{ $text }” is taken away before its end
    .help = Put it back (it ends by itself), or say why in the commit's message, on a line: `Catalog-Justification: …`.
