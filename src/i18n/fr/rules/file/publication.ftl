# Les règles de src/rules/file/publication.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-59 = Le catalogue peut être publié
    .why = Le catalogue est public : un mot de passe ou une adresse personnelle y serait vu de tous et resterait dans l'historique, et un lien incomplet n'y mènerait nulle part.
S-59-secret = Ce texte ressemble à un mot de passe ou à une clé d'accès
    .help = Retirez-le, puis faites changer ce mot de passe ou cette clé : ce qui a été enregistré reste dans l'historique.
S-59-person = Ce texte contient une adresse électronique qui semble nommer une personne
    .help = Si c'est une personne, remplacez l'adresse par une fonction et une entité, ou par une adresse de service. Si c'est un service, dites-le une fois pour toutes : `exceptions: [{"{"}rule: S-59, reason: adresse de service, until: 2027-11-30{"}"}]`.
S-59-name = Ce texte semble nommer une personne
    .help = Écrivez sa fonction, par exemple « cheffe du bureau des concours » : le catalogue est public, et les personnes changent.
S-59-email = Ce texte contient l'adresse électronique d'une personne
    .help = Remplacez-la par une adresse de service, par exemple « contact-medailles@exemple.gouv.fr », ou par une fonction.
S-59-bad-url = « { $text } » n'est ni une adresse web complète, ni un chemin de fichier du dépôt
    .help = Écrivez l'adresse entière, qui commence par `https://`, ou un chemin comme `docs/note.md`, sans espace.
