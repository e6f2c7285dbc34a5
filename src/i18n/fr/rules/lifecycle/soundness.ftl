# Les règles de src/rules/lifecycle/soundness.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

R-01 = Les règles du cycle de vie sont cohérentes
    .why = Tous les produits sont jugés par ces fichiers : un nom inconnu ou une condition illisible fausserait toutes les décisions.
R-01-file-name = Ce fichier contient la version « { $version } » des règles, mais porte un autre nom
    .help = Renommez le fichier en « { $version }.yaml », ou corrigez `version:`.
R-01-twice = Les règles définissent deux fois { $kind } « { $name } »
    .help = Retirez l'une des deux définitions, ou donnez-lui un autre identifiant.
R-01-unknown-near = Les règles citent { $kind } « { $name } », qu'elles ne définissent pas ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } », ou ajoutez la définition manquante dans ce fichier.
R-01-unknown = Les règles citent { $kind } « { $name } », qu'elles ne définissent pas
    .help = Corrigez le nom, ou ajoutez la définition manquante dans ce fichier.
R-01-threshold = Le seuil de cette attente n'est pas un nombre
    .help = Écrivez un nombre, par exemple `threshold: {"{"}op: ">=", value: 0.6{"}"}`, ou exprimez l'attente par une condition dans `check:`.
R-01-field = Le champ « { $field } » n'existe pas dans le fichier d'un produit
    .help = Écrivez le chemin d'un champ, par exemple `team.business_owner.share`. Nom le plus proche : { $near }.
R-01-expression = Cette condition ne peut pas être utilisée : { $problem }
    .help = Corrigez la condition sur le modèle de `product.audience.general_public` ou `'web' in product.channels`, puis tapez `catalog validate`.
R-02 = Une seule version des règles est en vigueur chaque jour
    .why = Une décision est jugée par les règles de son jour : il faut qu'il y en ait une, et une seule.
R-02-gap = Aucune version des règles n'est en vigueur entre le { $since }, début du comité, et le { $first }
    .help = Ajoutez dans « lifecycle » le fichier des règles de cette période, ou corrigez `effective_from:` de la première version.
R-02-same-number = Deux fichiers portent la version « { $version } » des règles ; le second prend effet le { $date }
    .help = Donnez au second un nouveau numéro, ou retirez celui qui est de trop.
R-02-same-day = Les versions « { $other } » et « { $version } » des règles prennent effet le même jour, le { $date }
    .help = Donnez à l'une des deux une autre date dans `effective_from:`.
R-02-order = La version « { $version } » prend effet le { $date }, après la version « { $other } » dont le numéro est pourtant plus grand
    .help = Corrigez `effective_from:` de l'une des deux, ou donnez à « { $version } » un numéro plus grand que « { $other } ».
R-02-none = Ce catalogue n'a pas de règles : le dossier « lifecycle » est vide ou absent
    .help = Remettez les fichiers du dossier « lifecycle », ou copiez ceux d'un autre catalogue.
