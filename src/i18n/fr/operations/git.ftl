# Git : ce qui arrête, et que faire (-hint)

git-not-a-repository = Le changement ne peut pas être enregistré : le dossier « { $folder } » n'est pas dans un dépôt Git (un dossier dont l'historique est gardé)
git-not-a-repository-hint = Travaillez dans la copie que donne `git clone`, ou ajoutez `--no-commit` : le fichier est modifié, sans historique.
git-not-owned = Le dépôt Git ne peut pas être utilisé : « { $folder } » appartient à un autre utilisateur de cet ordinateur
git-not-owned-hint = Si vous lui faites confiance, tapez `git config --global --add safe.directory { $folder }`, avec le dossier qui contient `.git`.
git-unborn = Le changement ne peut pas être proposé : rien n'est encore enregistré dans ce dépôt (aucun commit sur la branche « { $branch } »)
git-unborn-hint = Enregistrez d'abord le catalogue : `git add .`, puis `git commit -m "Premier état du catalogue"`. Ou ajoutez `--no-commit` à votre commande.
git-unborn-beside = La branche « { $branch } », sur laquelle vous êtes, n'a encore aucun commit : rien ne peut y être lu ni proposé
git-unborn-beside-hint = Revenez sur une branche qui en a : `git switch { $other }`, puis retapez la commande.
git-detached = Le changement ne peut pas être enregistré ici : Git montre une version isolée et n'est sur aucune branche (« detached HEAD »)
git-detached-hint = Retirez `--here` pour proposer le changement sur une branche à part, ou revenez d'abord sur une branche, par exemple `git switch main`.
git-no-identity = Le changement ne peut pas être enregistré : Git ne sait pas qui vous êtes
git-no-identity-hint = Dites-le-lui une fois pour toutes : `git config --global user.name "Prénom Nom"`, puis `git config --global user.email "prenom.nom@exemple.fr"`.
git-bad-identity = Le changement ne peut pas être enregistré : Git n'arrive pas à dire qui l'enregistre ni quand ({ $detail })
git-bad-identity-hint = Corrigez ce que Git refuse (souvent une variable GIT_… de votre terminal), puis vérifiez avec `git var GIT_AUTHOR_IDENT`.
git-dirty = Le changement ne peut pas être proposé : « { $path } » contient déjà des modifications qui ne sont pas enregistrées (pas de commit)
git-dirty-hint = `catalog diff HEAD` les montre ; enregistrez-les avec `git add -- { $path }` puis `git commit -m "…"`. Ou ajoutez `--no-commit` : le changement s'écrit à leur suite.
git-elsewhere = Le changement ne peut pas aller sur la branche « { $branch } » : elle est ouverte dans un autre dossier, « { $path } »
git-elsewhere-hint = Retapez la commande dans cet autre dossier (`cd { $path }`), ou choisissez une autre branche : `--branch <nom>`.
git-name-conflict = La branche « { $branch } » ne peut pas être créée : la branche « { $existing } » existe déjà, et l'un des deux noms est le début de l'autre
git-name-conflict-hint = Choisissez un autre nom, par exemple `--branch proposition-1`, ou renommez l'autre branche : `git branch -m { $existing } <nom>`.
git-invalid-name = La branche « { $branch } » ne peut pas être créée : Git n'accepte pas ce nom
git-invalid-name-hint = Choisissez un nom sans espace ni accent, par exemple `--branch proposition-medailles`.
git-locked =
    { $seconds ->
        [0] Git ne peut pas travailler : un autre programme utilise le dépôt
        [one] Git ne peut pas travailler : un autre programme utilise le dépôt depuis { $seconds } seconde
       *[other] Git ne peut pas travailler : un autre programme utilise le dépôt depuis { $seconds } secondes
    }
git-locked-hint =
    { $count ->
        [one] Attendez qu'il ait fini, puis retapez la commande. Si aucun programme n'utilise Git dans ce dépôt, c'est le reste d'un arrêt brutal : supprimez ce fichier, puis retapez la commande.{ $paths }
       *[other] Attendez qu'il ait fini, puis retapez la commande. Si aucun programme n'utilise Git dans ce dépôt, ce sont les restes d'un arrêt brutal : supprimez ces { $count } fichiers, tous, puis retapez la commande.{ $paths }
    }
git-unknown-default = Le changement n'est pas enregistré : rien ne dit si « { $branch } » est la branche de tout le monde (la branche par défaut du serveur n'est pas connue)
git-unknown-default-hint = Ajoutez `--branch <nom>` pour le proposer sur une branche à part, ou `--here` pour l'enregistrer sur « { $branch } ».
git-parted = La proposition « { $branch } » a changé sur le serveur ({ $remote }), et vous avez ici des changements qu'il n'a pas : rien n'a été écrit ni envoyé
git-parted-hint = Pour mettre vos changements à la suite de ceux du serveur : `catalog proposals rebase { $id }`. Pour garder seulement ceux du serveur : `catalog proposals drop { $id }`. Puis retapez votre commande.
git-partly-merged = Une partie de la proposition « { $branch } » est déjà dans le catalogue : rien n'a été écrit ni envoyé
git-partly-merged-hint = `catalog proposals rebase { $id }` n'en garde que le reste, à la suite du catalogue actuel. Puis retapez votre commande.
git-unsent = La proposition « { $branch } » n'est plus sur le serveur, et n'est pas dans le catalogue telle qu'elle est ici ; des changements n'en ont jamais été envoyés : rien n'a été écrit ni envoyé
git-unsent-hint = `catalog diff { $base } { $tip }` montre ce qu'elle dit. Pour la garder, à la suite du catalogue actuel : `catalog proposals rebase { $id }`. Pour l'abandonner : `catalog proposals drop { $id }`. Puis retapez votre commande.
git-withdrawn = La proposition « { $branch } » n'est plus sur le serveur : elle a été fusionnée sous une autre forme, ou refusée. Elle n'a pas été renvoyée
git-withdrawn-hint = Pour l'abandonner ici : `catalog proposals drop { $id }`. Pour proposer tout de même ce que le catalogue n'a pas encore : `catalog proposals rebase { $id }`, puis `catalog proposals push { $id }`.
git-open-here = La proposition « { $branch } » reste comme elle est : c'est la branche ouverte dans ce dossier
git-open-here-hint = Quittez-la d'abord : `git switch { $main }`. Puis retapez votre commande.
git-merged = La proposition « { $branch } » est déjà dans le catalogue : rien n'a été envoyé
git-merged-hint = Pour la retirer d'ici : `catalog proposals drop { $id }`. Le prochain changement repartira du catalogue actuel.
git-moved = Le changement n'est pas enregistré : « { $branch } » a été modifié entre-temps, par vous ou par quelqu'un d'autre
git-moved-hint = Rien n'est perdu : retapez la même commande.
git-mid-operation = Le changement ne peut pas être enregistré : une opération de Git est en cours dans ce dépôt (par exemple une fusion)
git-mid-operation-hint = `git status` dit laquelle, comment la terminer et comment y renoncer ; ensuite, retapez votre commande.
git-outside = « { $path } » ne peut pas être enregistré : ce fichier n'est pas dans le dépôt Git
git-outside-hint = Vérifiez que le catalogue est dans le dépôt, et non relié de l'extérieur par un raccourci ; ou ajoutez `--no-commit`.
git-filtered = « { $path } » ne peut pas être enregistré d'ici : le réglage « { $attribute } » de `.gitattributes` demande de le transformer
git-filtered-hint = Ajoutez `--no-commit`, puis enregistrez le fichier avec Git lui-même : `git add -- { $path }` et `git commit -m "…"`.
git-nothing = Il n'y a rien à enregistrer : le fichier dit déjà ce que vous demandez
git-no-revision = « { $revision } » ne désigne aucune version de ce dépôt
git-no-revision-hint = Donnez une branche, une étiquette ou un commit, par exemple `origin/main`. Si elle est sur le serveur seulement : `git fetch origin`.
git-ambiguous-revision = « { $revision } » a plusieurs sens dans ce dépôt : { $meanings }
git-ambiguous-revision-hint = Donnez le nom entier, par exemple `{ $first }`, ou supprimez l'étiquette (tag) ou la branche qui porte le nom d'une autre.
git-not-utf8 = Le nom du fichier « { $path } » ne peut pas être lu : il n'est pas écrit en UTF-8, ou contient un caractère invisible
git-not-utf8-hint = Donnez-lui un nom sans accent, avec `git mv`, puis retapez la commande.
git-malformed-tree = Le dossier « { $folder } » ne peut pas être jugé : { $fault }
git-malformed-tree-hint = Git n'écrit jamais cela : la contribution a été fabriquée, ou le dépôt est abîmé. Ne la fusionnez pas ; `git fsck` dit lesquels de ses objets sont en cause.
git-tree-twice = le nom « { $name } » y figure deux fois, et chacun peut y lire un fichier différent
git-tree-order = le nom « { $name } » n'y est pas à sa place, et peut rester introuvable
git-tree-name = « { $name } » n'y est pas un nom de fichier possible
git-tree-mode = « { $name } » n'y est ni un fichier, ni un dossier, ni un lien
git-tree-deep = il est dans plus de 200 dossiers les uns dans les autres
git-tree-broken = son contenu est illisible
git-grafted = Le fichier { $path } donne à des versions d'autres antécédents que les leurs : la comparaison pourrait être fausse, elle n'est pas faite
git-grafted-hint = Supprimez ce fichier, que Git n'emploie plus, ou travaillez dans une copie neuve du dépôt (`git clone`).
git-unrelated = Les deux versions n'ont aucune histoire commune : elles ne peuvent pas être comparées
git-unrelated-hint = Vérifiez la branche donnée avec `--base` : c'est celle dont la contribution est partie, en général `origin/main`.
git-shallow = Cette copie du dépôt ne contient qu'une partie de l'histoire : la comparaison pourrait être fausse, elle n'est pas faite
git-shallow-hint = Demandez toute l'histoire : `fetch-depth: 0` à l'étape actions/checkout de GitHub, `GIT_DEPTH: "0"` dans les variables de GitLab, `git fetch --unshallow` sur un ordinateur. Avec une profondeur de 2, `--base HEAD^1` suffit pour une demande de fusion de GitHub.
git-missing-object = L'historique ne peut pas être lu : cette copie du dépôt est incomplète
git-missing-object-hint = Faites une copie complète, avec `git clone` sans `--depth` ni `--filter`, et travaillez dans celle-là.
git-unsupported = Le dépôt Git ne peut pas être lu : il est abîmé, ou fait d'une façon que `catalog` ne sait pas traiter
git-unsupported-hint = `git fsck` dit s'il est abîmé. S'il range ses branches au format « reftable », `git refs migrate --ref-format=files` lui rend le format habituel (Git 2.48 ou plus récent).
git-unsupported-write-hint = Pour modifier le fichier en attendant, ajoutez `--no-commit`, puis enregistrez-le avec Git lui-même : `git add .` et `git commit -m "…"`.
git-no-room = Le changement n'est pas enregistré : Git n'a pas pu écrire dans le dossier `.git`
git-no-room-hint = Le plus souvent, le disque est plein, ou ce dossier ne vous appartient pas. Faites de la place, puis retapez la commande : rien n'a été modifié.
git-other = Git n'a pas pu faire ce travail (en anglais : { $detail })
git-other-hint = `git status` dit si le dépôt est en ordre.
git-other-write-hint = Pour modifier le fichier sans passer par Git, ajoutez `--no-commit`.
git-unsigned = Le changement n'est pas enregistré : votre configuration demande de le signer, et la signature n'a pas pu être faite ({ $detail })
git-unsigned-hint = Vérifiez `git config user.signingkey` et `git config gpg.format`, puis retapez la commande. Pour ne pas signer : `git config commit.gpgsign false`.
git-hook = Le changement n'est pas enregistré : une règle de ce dépôt (commit-msg) l'a refusé : { $detail }
git-hook-hint = Suivez ce qu'elle demande, ou parlez-en à la personne qui gère ce dépôt.
git-hook-empty = Le changement n'est pas enregistré : une règle de ce dépôt (commit-msg) vide le message qui dit ce qu'il est
git-hook-empty-hint = Parlez-en à la personne qui tient ce dépôt : le script `commit-msg` doit laisser un message.
git-no-git = Le changement est enregistré, mais pas envoyé : Git n'est pas installé sur cet ordinateur
git-no-git-hint = Installez Git, puis tapez `{ $command }`.
git-push-failed = Le changement est enregistré sur votre ordinateur, mais le serveur ne l'a pas reçu ; Git dit pourquoi ci-dessus
git-push-failed-hint = Quand c'est réglé, tapez `{ $command }` : il n'y a rien à refaire.
git-no-forge-program = Le changement est envoyé sur le serveur, mais la demande de fusion n'est pas ouverte : `{ $program }` n'est pas installé sur cet ordinateur
git-no-forge-program-hint = Ouvrez-la sur le site du serveur, comme indiqué ci-dessus ; ou installez `{ $program }` pour la prochaine fois.
git-no-forge = Le changement est envoyé sur le serveur, mais la demande de fusion n'est pas ouverte : `catalog` ne sait le faire que pour GitHub et GitLab
git-no-forge-hint = Ouvrez-la sur le site du serveur, comme indiqué ci-dessus. Si ce serveur est un GitHub ou un GitLab, dites-le dans `catalog.yaml`, sous `forge:`.
git-pull-request-failed = Le changement est envoyé sur le serveur, mais la demande de fusion n'est pas ouverte ; `{ $program }` dit pourquoi ci-dessus
git-pull-request-failed-hint = Ouvrez-la sur le site du serveur, comme indiqué ci-dessus ; si `{ $program }` ne vous connaît pas encore, tapez `{ $program } auth login`.
