# The rules of src/rules/change/downgrades.rs: title, .why, their messages with .help (what to do)

C-11 = Lower sensitivity is justified
    .why = A rating or an obligation that disappears just before a gate changes what the committee asks.
C-11-rating = Security goes down from { $from } to { $to }, and its argument has not changed
    .help = Say why in `security.dict.argument.{ $axis }`, or in the commit's message: `Catalog-Justification: …`.
C-11-no-longer = “{ $field }” goes from yes to no
    .help = Say why in the commit's message, on a line: `Catalog-Justification: …`.
C-11-unknown = “{ $field }” is no longer known, and was
    .help = Put back what was written, or say why in the commit's message, on one line: `Catalog-Justification: …`.
C-11-aipd = The impact assessment (AIPD) is no longer asked for, and its reason has not changed
    .help = Say why in `data.personal.aipd.reason`, or in the commit's message: `Catalog-Justification: …`.
