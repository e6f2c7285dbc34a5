# Le catalogue et ses fichiers, à l'ouverture

compare-progress = Produits comparés :
warning-rules-unreadable = un fichier de règles du dossier `lifecycle` ne peut pas être utilisé : seule la forme des fichiers est vérifiée
warning-before-rules = le { $today }, aucune règle n'était encore en vigueur : les premières (« { $version } ») le sont depuis le { $from }, et ce sont elles qui servent ici
warning-left-out =
    { $count ->
        [one] { $count } fichier contient des fautes de forme et n'est pas pris en compte (`catalog validate` les montre)
       *[other] { $count } fichiers contiennent des fautes de forme et ne sont pas pris en compte (`catalog validate` les montre)
    }
rules-proposition = Les règles { $version } sont une proposition que le comité n'a pas adoptée : seul engage ce que leurs sources énoncent.
warning-unread = « { $path } » n'est pas un fichier du catalogue : rien n'y a été vérifié
warning-proposals-unread = Les propositions en attente n'ont pas pu être cherchées : ce qui suit est tel que le fichier d'ici le dit

error-no-catalogue = Aucun catalogue ne se trouve à partir du dossier « { $folder } » : `catalog.yaml` n'est ni ici, ni dans un dossier `catalog`, ni plus haut
    .help = Allez dans le dossier du catalogue (`cd dossier`), ou indiquez-le : `catalog -C dossier list`.
error-no-catalogue-at = La version « { $revision } » ne contient aucun catalogue : `catalog.yaml` n'y est dans aucun dossier
    .help = Vérifiez la version donnée avec `--head`, ou créez un catalogue avec `catalog init`.
error-no-catalogue-there = La version « { $revision } » n'a pas de catalogue dans « { $folder } »
    .help = Vérifiez le dossier donné avec `-C`, ou la version donnée avec `--head`.
error-several-catalogues = La version « { $revision } » contient plusieurs catalogues : { $folders }
    .help = Dites lequel, avec `-C` et son dossier : `catalog -C <dossier> check …`.
error-second-catalogue = Le catalogue comparé (« { $now } ») est nouveau, et la version de départ en avait déjà un, « { $before } », toujours présent
    .help = Jugez celui-là : `catalog -C { $before } check …`. Si le catalogue change de dossier, déplacez-le avec `git mv` au lieu de le copier.
error-catalogue-gone = Cette contribution retire le catalogue du dossier « { $before } » (son fichier catalog.yaml) ; il ne reste que celui de « { $now } », qui y était déjà
    .help = Remettez-le : `git checkout { $base } -- { $path }`. Si le catalogue change de dossier, déplacez-le avec `git mv` ; si c'est l'autre qu'il faut juger : `catalog -C { $now } check …`.
error-catalogue-moved = Le dossier du catalogue a changé de place (« { $before } » devient « { $prefix } ») : la comparaison se fait alors entre deux versions enregistrées
    .help = Enregistrez le déplacement (`git add`, `git commit`), puis ajoutez `--head HEAD`.
error-signed-needs-head = Les signatures sont celles des commits : il faut une version enregistrée
    .help = Ajoutez `--head HEAD`.
error-no-signers = Les signatures ne peuvent pas être vérifiées : « { $path } » n'existe pas dans la version de référence ({ $revision })
    .help = Ajoutez ce fichier par une demande de fusion à part : une ligne par clé, avec les sièges du comité pour lesquels elle signe, par exemple `securite ssh-ed25519 AAAA…`.
error-not-in-change = Le produit « { $id } » ne change pas entre ces deux versions
    .help = Sans identifiant, tous les produits qui changent sont montrés.
error-bad-organisation = « { $name } » n'est pas le nom d'un groupe de la forge
    .help = Donnez-le comme dans son adresse : `--organisation ma-direction`, ou `--organisation groupe/sous-groupe` sur GitLab.
error-no-seats = La version « { $version } » des règles ne dit pas qui siège au comité : ses fichiers n'auraient aucun relecteur
    .help = Écrivez les sièges dans `committee.seats:` du fichier des règles.
error-no-organisation = Les équipes ne peuvent pas être nommées : ni la commande ni `catalog.yaml` ne disent dans quel groupe du serveur elles sont
    .help = Ajoutez `--organisation <nom>`, ou l'adresse du dépôt sous `forge: {"{"}url: …{"}"}` dans `catalog.yaml`.
error-no-rules = Les produits ne peuvent pas être jugés : le dossier `lifecycle` du catalogue ne contient pas de règles
    .help = Ajoutez-y un fichier de règles, par exemple `lifecycle/2026.1.yaml`, puis tapez `catalog validate`.
error-rules-faulty = Les règles ne peuvent pas être utilisées : le fichier « { $path } » contient une faute, à la ligne { $line }
    .help = Tapez `catalog validate`, qui montre la faute et dit comment la corriger.
error-unlisted = Les fichiers du catalogue ne peuvent pas être lus : un dossier ou un fichier ne s'ouvre pas
    .help = Vérifiez que vous avez le droit de lire tout le dossier du catalogue, puis retapez la commande.
error-no-product = Le produit « { $id } » n'est pas dans le catalogue
    .help = Donnez l'identifiant du produit, c'est-à-dire le nom de son fichier sans `.yaml`.
error-product-misnamed = Le produit « { $id } » ne peut pas être modifié : son fichier « { $path } » n'a pas le bon nom
    .help = Dans le dossier du catalogue : `git mv { $path } { $right }`, puis enregistrez (`git commit`), et retapez votre commande.
error-product-unrecorded = Le produit « { $id } » est dans votre dossier (« { $path } »), mais pas dans la version dont le changement partirait : Git ne l'y a pas enregistré
    .help = Pour modifier le fichier là où il est, ajoutez `--no-commit`. Pour le proposer, enregistrez-le d'abord sur une branche à lui : `git switch -c catalog/{ $id }`, `git add { $path }`, `git commit`.
error-product-faulty = Le produit ne peut pas être modifié : son fichier « { $path } » contient une faute, à la ligne { $line } : { $fault }
    .help = `catalog set` peut corriger le champ lui-même s'il se lit. Sinon, corrigez la ligne dans le fichier, puis retapez votre commande.
error-no-path = « { $path } » ne peut pas être ouvert
    .help = Vérifiez que le chemin est juste, que le fichier existe et que vous avez le droit de le lire.
error-outside-catalogue = « { $path } » ne peut pas être vérifié : il n'est pas dans le catalogue « { $folder } »
    .help = Donnez un fichier ou un dossier de ce catalogue, ou indiquez-en un autre : `catalog -C dossier validate`.
error-output = Le résultat n'a pas pu être écrit en entier : ce qui a été reçu est incomplet
    .help = Faites de la place sur le disque ou choisissez une autre destination, puis retapez la commande. Si elle devait enregistrer un changement, `catalog proposals` dit s'il l'a été.
error-nothing-dropped = Aucune proposition abandonnée ici ne s'appelle « { $id } »
    .help = `catalog proposals` montre celles qui attendent, ici et sur le serveur.
error-restore-taken = La proposition abandonnée ne peut pas être reprise : une autre est en cours depuis, sur la branche « { $branch } »
    .help = Si vous n'en voulez plus, mettez-la de côté sous un autre nom (`git branch -m { $branch } { $branch }-2`), puis retapez votre commande.
error-nothing-proposed = Il n'y a pas de proposition « { $id } » sur cet ordinateur
    .help = `catalog proposals` montre celles qui sont ouvertes.
error-rules-wrong = Les règles du fichier { $path } se contredisent ou citent ce qui n'existe pas : aucune décision ne peut s'appuyer sur elles
    .help = `catalog validate` montre ce qu'il faut corriger.
error-no-rule = Aucune règle ne s'appelle « { $rule } »
    .help = Écrivez l'identifiant qui figure dans les messages, par exemple `--rule S-57`.
hint-answers-kept = Vos réponses sont gardées. Pour les reprendre : `catalog answer { $id }`.
