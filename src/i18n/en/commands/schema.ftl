# `catalog schema`: its help, what it says, what stops it

help-schema = Give an editor the form of the files: JSON Schemas (or: schemas)
help-schema-after =
    Examples:
      catalog schema product
      catalog schema --out schemas
      catalog schema --out schemas --check
help-schema-kind = Kind of file: product, common, session, problem, lifecycle, reference or catalog (default: name them all)
help-schema-out = Write all the schemas into this folder
help-schema-check = Write nothing, but check that the schemas of this folder are up to date

schema-kind = { $name }: { $place }
schema-expected = Expected: { $kind }.
schema-unknown = “inconnu” (unknown) is allowed.
schema-written = { $count } schemas written into “{ $folder }”
schema-current = The schemas are up to date
file-product = A product of the catalogue
file-common = A commons, standard, API or platform to reuse
file-session = A sitting of the committee
file-problem = A problem that several teams met
file-lifecycle = A version of the rules of the lifecycle
file-reference = The directorates, departments, domains and perimeters
file-catalog = The settings of the catalogue

schema-no-kind = “{ $kind }” is no kind of file
    .help = Choose among: { $known }.
schema-stale = These schemas are no longer the program's: { $files }
    .help = Type `catalog schema --out { $folder }`, then commit the change.
