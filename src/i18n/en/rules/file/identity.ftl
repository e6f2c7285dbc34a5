# The rules of src/rules/file/identity.rs: title, .why, their messages with .help (what to do)

S-01 = A product's id is the name of its file
    .why = A product has one identity: its file is found by its id, and other files refer to it by that name.
S-01-other-id = The id is “{ $id }” and the file is called “{ $file }”
    .help = Rename the file to “{ $id }.yaml”, or write in the file the id that its name gives.
