# The rules of src/rules/catalogue/references.rs: title, .why, their messages with .help (what to do)

X-01-no-reference = The reference file is missing, though products name directorates, departments, domains or perimeters
    .help = Put the file `reference.yaml` back, or copy that of another catalogue.
X-01 = What is named exists
    .why = A name that leads nowhere breaks the link between products, commons and decisions, and spoils the reports.
X-01-unknown-near = This file refers to { $kind } “{ $name }”, which cannot be found; did you mean “{ $near }”?
    .help = Replace “{ $name }” with “{ $near }”, or add what is missing to the catalogue.
X-01-unknown-of = This file names { $kind } “{ $name }”, which does not exist
    .help = Write one of those that exist ({ $known }), or add to the catalogue what is missing.
X-01-unknown = This file refers to { $kind } “{ $name }”, which cannot be found
    .help = Correct the name or add what is missing: a file in “products” or “commons”, a line in “reference.yaml” (directorates, departments, domains, perimeters) or in this file; the rest comes from the rules, in “lifecycle”.
X-12 = A decision names the criteria of its rules
    .why = A criterion of another version was not asked that day.
X-12-unknown-near = The decision names { $kind } “{ $name }”, which its rules do not have; did you mean “{ $near }”?
    .help = Replace “{ $name }” by “{ $near }”.
X-12-unknown = The decision names { $kind } “{ $name }”, which its rules do not have
    .help = Correct the id; the criteria are in the file of “lifecycle” in force that day.
