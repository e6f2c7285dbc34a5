# The rules of src/rules/product/vocabulary.rs: title, .why, their messages with .help (what to do)

S-02 = Fields and words are those that the catalogue knows
    .why = A typing mistake in a field's name or in a reserved word hides a fact: it would be written, and nobody would read it.
S-02-unknown-key-near = The field “{ $key }” does not exist here; did you mean “{ $near }”?
    .help = Replace “{ $key }” with “{ $near }”, or remove this field.
S-02-unknown-key = The field “{ $key }” does not exist here
    .help = Remove this field, or choose one of: { $known }.
S-02-duplicate-key = The field “{ $key }” is written twice
    .help = Keep only one of the two “{ $key }” lines: the right one.
S-02-unknown-word-near = “{ $word }” is not an expected word here; did you mean “{ $near }”?
    .help = Replace “{ $word }” with “{ $near }”. Possible words: { $allowed }.
S-02-unknown-zone-near = “{ $word }” is not a known time zone; did you mean “{ $near }”?
    .help = Replace “{ $word }” with “{ $near }”. The names are those of the IANA's list.
S-02-unknown-zone = “{ $word }” is not a known time zone
    .help = Write a name of the IANA's list, for example Europe/Paris, Indian/Reunion or America/Cayenne.
S-02-unknown-word = “{ $word }” is not an expected word here
    .help = Choose one of: { $allowed }.
