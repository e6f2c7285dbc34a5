# Les règles de src/rules/product/vocabulary.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-02 = Les champs et les mots sont ceux que le catalogue connaît
    .why = Une faute de frappe dans le nom d'un champ ou dans un mot réservé cache une information : elle serait écrite, et personne ne la lirait.
S-02-unknown-key-near = Le champ « { $key } » n'existe pas ici ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $key } » par « { $near } », ou retirez ce champ.
S-02-unknown-key = Le champ « { $key } » n'existe pas ici
    .help = Retirez ce champ, ou choisissez parmi : { $known }.
S-02-duplicate-key = Le champ « { $key } » est écrit deux fois
    .help = Gardez une seule des deux lignes « { $key } » : la bonne.
S-02-unknown-word-near = « { $word } » n'est pas un mot prévu ici ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $word } » par « { $near } ». Mots possibles : { $allowed }.
S-02-unknown-zone-near = « { $word } » n'est pas un fuseau horaire connu ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $word } » par « { $near } ». Les noms sont ceux de la liste de l'IANA.
S-02-unknown-zone = « { $word } » n'est pas un fuseau horaire connu
    .help = Écrivez un nom de la liste de l'IANA, par exemple Europe/Paris, Indian/Reunion ou America/Cayenne.
S-02-unknown-word = « { $word } » n'est pas un mot prévu ici
    .help = Choisissez parmi : { $allowed }.
