# The rules of src/rules/file/publication.rs: title, .why, their messages with .help (what to do)

S-59 = The catalogue may be published
    .why = The catalogue is public: everyone would see a password or a personal address, which would stay in the history, and an incomplete link would lead nowhere.
S-59-secret = This text looks like a password or an access key
    .help = Remove it, then have this password or key changed: what was recorded stays in the history.
S-59-person = This text holds an e-mail address that seems to name a person
    .help = If it is a person, replace the address with a function and an entity, or with a service's address. If it is a service, say so once and for all: `exceptions: [{"{"}rule: S-59, reason: address of a service, until: 2027-11-30{"}"}]`.
S-59-name = This text seems to name a person
    .help = Write their function, for example “head of the competitions office”: the catalogue is public, and people change.
S-59-email = This text contains a person's e-mail address
    .help = Replace it with the address of a service, for example “contact-medailles@exemple.gouv.fr”, or with a function.
S-59-bad-url = “{ $text }” is neither a full web address nor a path to a file of the repository
    .help = Write the whole address, which begins with `https://`, or a path such as `docs/note.md`, without spaces.
