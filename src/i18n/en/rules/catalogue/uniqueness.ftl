# The rules of src/rules/catalogue/uniqueness.rs: title, .why, their messages with .help (what to do)

X-02 = No two products have the same name
    .why = People look a product up by its name: two products that answer to the same name will be confused, even if accents or capitals differ.
X-02-taken = The name “{ $name }” is already taken by “{ $other }”
    .help = Choose another name or remove this one from `aliases:`; if it is the same product, keep only one of the two files.
