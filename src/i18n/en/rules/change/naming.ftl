# The rules of src/rules/change/naming.rs: title, .why, their messages with .help (what to do)

C-13 = The former name of a product is kept
    .why = Those who know the former name must still find the product.
C-13-lost = The product is no longer called “{ $old }”, and nothing finds it under that name
    .help = Add the former name to `aliases:`.
C-13-alias = The other name “{ $old }” is gone
    .help = Put it back into `aliases:`, unless it was misspelt.
