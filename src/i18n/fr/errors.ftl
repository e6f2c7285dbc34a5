# Ce qui arrête une commande : ce qu'on a voulu faire et pourquoi ce n'est pas possible, .help (que faire).
# Pour Git, que faire est dans git-…-hint. Mêmes clés dans en/errors.ftl.

label-error = Erreur :
label-warning = Attention :
label-try = Aide :
error-cause = Détail technique : { $detail }

## Ce qui complète une aide

hint-list = `catalog list` montre les identifiants de tous les produits.
hint-nearest = Vouliez-vous écrire : { $near } ?
hint-known = Mots possibles : { $known }.

## La ligne de commande

usage-unknown-command = La commande « { $word } » n'existe pas
usage-unknown-option = « { $word } » n'est pas attendu ici
usage-no-value = Il manque une valeur à « { $option } »
usage-bad-value = « { $value } » ne convient pas pour « { $option } »
usage-missing = La commande est incomplète : il manque « { $option } »
usage-conflict = « { $option } » et « { $other } » ne peuvent pas aller ensemble
usage-values = « { $option } » ne reçoit pas le bon nombre de valeurs
usage-missing-command = La commande est incomplète : il manque ce qu'elle doit faire. Après `{ $command }` vient l'un de ces mots : { $known }
usage-not-text = La commande contient des caractères qui ne sont pas un texte en UTF-8
usage-other = La commande n'est pas comprise (en anglais : { $detail })
usage-near = Vouliez-vous écrire « { $near } » ?
usage-hyphen = Un texte qui commence par un tiret se met à la fin, après `--` : `catalog set --yes -- mon-produit summary "-nouveau"` ; derrière une option, avec `=` : `--note=-nouveau`.
usage-help = `catalog --help` montre les commandes, et `catalog COMMANDE --help` les options de l'une d'elles.

error-today = La date du jour ne peut pas être changée : « { $text } » n'est pas une date du calendrier
    .help = Écrivez l'année, le mois et le jour avec des tirets, par exemple `--today 2026-11-22`.
error-date = La date « { $text } » ne peut pas être lue : ce n'est pas une date du calendrier à partir de 1990
    .help = Écrivez l'année, le mois et le jour avec des tirets, par exemple `2026-11-22`.
error-as-of = Le rapport ne peut pas être fait au jour demandé : « { $text } » n'est pas une date du calendrier
    .help = Écrivez l'année, le mois et le jour avec des tirets, par exemple `--as-of 2026-06-30`.
error-where = La condition de `--where` ne peut pas être utilisée : { $problem }
    .help = Écrivez-la entre apostrophes, par exemple `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-where-at =
    La condition de `--where` ne peut pas être utilisée : { $problem }
    {"  "}{ $line }
    {"  "}{ $carets }
    .help = Écrivez-la entre apostrophes, par exemple `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-no-phase = La phase « { $word } » n'est pas dans les règles
    .help = Donnez l'identifiant d'une phase, par exemple `--phase mvp`, ou `--phase inconnu` pour les phases inconnues.
error-no-directorate = La direction « { $word } » n'est pas dans le catalogue
    .help = Donnez l'identifiant d'une direction, tel qu'il est écrit dans `reference.yaml`, ou `--directorate inconnu`.
error-no-department = Le département « { $word } » n'est pas dans le catalogue
    .help = Donnez l'identifiant d'un département, tel qu'il est écrit dans `reference.yaml`, ou `--department inconnu`.
error-no-gate = Le passage « { $word } » n'est pas dans les règles
    .help = Donnez l'identifiant d'un passage, en entier ou sans son début : `--gate G-MVP` ou `--gate mvp`.
error-no-outcome = L'issue « { $word } » n'est pas dans les règles
    .help = Donnez l'issue que le comité a prononcée, par exemple `--outcome go`.
error-no-column = Le champ « { $word } » n'existe pas dans un produit
    .help = `catalog show <produit> --format json` montre les champs d'un produit ; un champ à l'intérieur d'un autre s'écrit avec un point, par exemple `team.business_owner.share`.

## Le catalogue et ses fichiers

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
hint-rules-of-base = Il s'agit des règles de la version de référence ({ $revision }) : corrigez-les d'abord, par une demande de fusion à part.
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
error-unwritten = Le fichier « { $path } » ne peut pas être écrit
    .help = Vérifiez que vous avez le droit d'écrire dans ce dossier et qu'il reste de la place sur le disque ; l'ancien fichier est intact.
error-edit-refused = Le fichier du produit ne peut pas être modifié sans risquer d'abîmer ce qui s'y trouve
    .help =
        Ajoutez vous-même ces lignes au fichier, puis tapez `catalog validate` :
        { $lines }
error-edit-unreadable = Le fichier du produit ne peut pas être modifié : il n'est pas compris à partir de la ligne { $line }, colonne { $column }
    .help = Tapez `catalog validate`, corrigez ce qu'il montre, puis retapez votre commande.

## Proposer un changement

error-no-proposal = La proposition du produit « { $id } » ne peut pas être lue : il n'y a pas de branche « catalog/{ $id } » sur cet ordinateur
    .help = Retirez `--proposal` pour lire le catalogue tel qu'il est. Si la proposition est sur le serveur, tapez d'abord `catalog proposals`, qui l'y cherche.
error-nothing-dropped = Aucune proposition abandonnée ici ne s'appelle « { $id } »
    .help = `catalog proposals` montre celles qui attendent, ici et sur le serveur.
error-restore-taken = La proposition abandonnée ne peut pas être reprise : une autre est en cours depuis, sur la branche « { $branch } »
    .help = Si vous n'en voulez plus, mettez-la de côté sous un autre nom (`git branch -m { $branch } { $branch }-2`), puis retapez votre commande.
hint-dropped = Abandonnées sur cet ordinateur : { $list }
error-cannot-ask = Le changement n'est pas enregistré : il faut votre accord, et la question ne peut pas être posée ici
    .help = Relisez le changement avec `--dry-run`, puis retapez la commande avec `--yes`, qui vaut accord.
error-not-agreed = Le changement n'est pas enregistré, car vous n'avez pas donné votre accord
    .help = Rien n'a changé. Retapez la commande quand vous serez d'accord ; `--dry-run` montre le changement sans poser de question.

## decide : une décision incomplète ou mal écrite

decide-no-session = La décision ne peut pas être enregistrée : il manque la date de la séance du comité
    .help = Ajoutez-la à la commande, par exemple `--session 2026-11-17`.
decide-no-outcome = La décision ne peut pas être enregistrée : il manque son issue
    .help = Ajoutez-la à la commande, par exemple `--outcome go`. Issues possibles : { $known }.
decide-no-rules = La décision ne peut pas être enregistrée : aucune version des règles n'était en vigueur le { $day }
    .help = Vérifiez la date donnée à `--session`. Si le produit est plus ancien que le comité, ses phases s'écrivent dans son fichier avec `entered_by: baseline`, sans décision.
decide-opinions-twice = Deux avis sont donnés pour tous les aspects : rien n'est enregistré
    .help = N'en gardez qu'un, ou dites sur quel aspect porte l'autre : `--opinion securite=reserve:commentaire`.
decide-opinion-twice = Deux avis sont donnés sur l'aspect « { $aspect } » : rien n'est enregistré
    .help = N'en gardez qu'un, puis retapez votre commande.
decide-assessment-twice = Deux constats sont donnés sur le critère « { $criterion } » : rien n'est enregistré
    .help = N'en gardez qu'un, puis retapez votre commande.
decide-waiver-twice = Deux dérogations sont données au critère « { $criterion } » : rien n'est enregistré
    .help = N'en gardez qu'une, puis retapez votre commande.
decide-key-twice = « { $key } » est donné deux fois dans « { $text } » : rien n'est enregistré
    .help = N'en gardez qu'un des deux, puis retapez votre commande.
decide-no-phase = Aucune phase ne s'appelle « { $word } » : rien n'est enregistré
decide-bad-opinion = L'avis « { $text } » ne peut pas être lu : on attend un avis, ou un aspect, le signe = et son avis
    .help = Écrivez par exemple `--opinion favorable` pour tous les aspects, `--opinion securite=favorable` pour un seul, ou avec un commentaire `--opinion "securite=reserve:sauvegardes à prouver"`.
decide-bad-reservation = La réserve « { $text } » ne peut pas être lue : on attend des noms et des valeurs reliés par =, et séparés par des points-virgules
    .help = Écrivez par exemple `--reservation "aspect=organisation; text=Porter le responsable métier à 60 %; owner_role=responsable_metier; due=2027-02-16"`. Noms possibles : { $keys }.
decide-bad-waiver = La dérogation « { $text } » ne peut pas être lue : on attend des noms et des valeurs reliés par =, et séparés par des points-virgules
    .help = Écrivez par exemple `--waiver "criterion=ARC-03; reason=outil provisoire; granted_by=architecte; until=2027-06-30"`. Noms possibles : { $keys }.
decide-bad-assessment = Le constat « { $text } » ne peut pas être lu : on attend un critère, le signe = et ce qui a été constaté
    .help = Écrivez par exemple `--assessment SEC-02=satisfait`, ou avec un commentaire `--assessment "SEC-02=partiel:plan en cours"`. Constats possibles : satisfait, partiel, non_satisfait, sans_objet, non_evalue.
decide-faulty-form =
    { $count ->
        [one] La décision ne peut pas être lue dans « { $path } », qui contient { $count } faute
       *[other] La décision ne peut pas être lue dans « { $path } », qui contient { $count } fautes
    }
    .help = Corrigez ce fichier, puis retapez la commande. Il s'écrit comme une décision dans le fichier d'un produit, par exemple `gate: G-MVP`, `session: 2026-11-17` et `outcome: go`, une ligne chacun.

## gate

gate-unknown-phase = Le prochain passage du produit « { $id } » ne peut pas être trouvé : sa phase actuelle est inconnue
    .help = Choisissez le passage vous-même : `catalog gate { $id } --gate <passage>`. Passages possibles : { $gates }.
gate-none = Le produit « { $id } » n'a pas de prochain passage : les règles n'en prévoient aucun après la phase « { $phase } »
    .help = `catalog show { $id }` montre son parcours ; pour examiner un passage quand même, tapez `catalog gate { $id } --gate <passage>`.

## Ce que les règles refusent

refusal-no-rules = « { $name } » ne peut pas changer de phase : aucune version des règles n'est en vigueur le { $on }
    .help = Vérifiez les dates de la commande, ou ajoutez au dossier `lifecycle` les règles en vigueur ce jour-là, puis tapez `catalog validate`.
refusal-unknown-phase = « { $name } » ne peut pas changer de phase : sa phase actuelle est inconnue ou absente des règles
    .help = `catalog show { $id }` montre ses phases. Écrivez dans son fichier la phase où il se trouve, à la fin de `phases:`, puis retapez la commande.
refusal-stopped = « { $name } » ne peut pas quitter la phase « { $phase } » : les règles n'en prévoient aucune sortie
    .help = Si le produit repart, c'est un nouveau cycle : ajoutez sa première phase à la fin de `phases:` dans son fichier, avec le numéro du cycle, par exemple `- {"{"}phase: idee, start: AAAA-MM-JJ, entered_by: registration, cycle: 2{"}"}`.
refusal-no-decision = « { $name } » ne peut pas quitter la phase « { $phase } » : aucune décision du comité ne l'y autorise
    .help = Enregistrez la décision du comité : `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`. Passages possibles : { $gates }.
refusal-not-a-go = « { $name } » ne peut pas changer de phase : au passage « { $gate } », la dernière décision du comité, le { $day }, est « { $outcome } » ({ $decision })
    .help = Seul un go plus récent à ce passage ouvre la phase. Quand le comité l'aura donné, tapez `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`.
refusal-used = « { $name } » ne peut pas changer de phase avec la décision « { $decision } » : elle a déjà ouvert la phase « { $phase } »
    .help = Il faut une nouvelle décision du comité : `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`. `catalog show { $id }` montre celles qui existent.
refusal-wrong-way = La décision « { $decision } » ne peut pas ouvrir de phase à « { $name } » : le passage « { $gate } » n'y mène pas depuis la phase « { $phase } »
    .help = Choisissez un passage possible depuis cette phase ({ $possible }), par exemple `catalog gate { $id } --gate <passage>` pour voir ce qu'il attend ; vérifiez aussi la phase visée, si vous en avez donné une.
refusal-open-reservation = « { $name } » ne peut pas franchir le passage « { $gate } » : la réserve « { $reservation } » de la décision « { $decision } » est encore ouverte (« { $text } », échéance : { $due })
    .help = Si elle est levée : `catalog reservation close { $id } { $decision }/{ $reservation } --proof <adresse>`. Sinon, la nouvelle décision doit la reprendre : `--reservation "aspect=…; text=…; owner_role=…; renews={ $decision }/{ $reservation }"`.
refusal-start-before-decision = « { $name } » ne peut pas changer de phase le { $start } : la décision « { $decision } », qui ouvre la phase, date du { $day }
    .help = Donnez cette date ou une date plus tardive : `catalog advance { $id } --start { $day }`.
refusal-go-before-phase = La décision « { $decision } » date du { $day }, avant que « { $name } » n'entre en « { $phase } » ({ $since }) : elle ne peut pas en ouvrir la suite
    .help = Vérifiez la date de la séance ; si le comité s'est prononcé depuis, `catalog decide { $id } --gate <passage> --outcome <issue> --session <date>` l'enregistre.
refusal-start-in-future = « { $name } » ne peut pas changer de phase le { $start } : cette date est dans l'avenir (nous sommes le { $today })
    .help = Attendez ce jour-là pour retaper la commande, ou corrigez la date ; le dernier jour possible est aujourd'hui : `catalog advance { $id } --start { $today }`.
refusal-no-skip-reason = « { $name } » ne peut pas entrer en phase « { $to } » sans passer par « { $skipped } » : rien ne dit pourquoi cette phase est sautée
    .help = Dites pourquoi : `catalog advance { $id } --skip-reason "…"` (avec `decide`, ajoutez la même option).
refusal-already-decided = « { $name } » a déjà un go au passage « { $gate } », qui n'a pas encore servi : la décision « { $decision } »
    .help = Ouvrez la phase avec `catalog advance { $id } --gate { $gate }`. Si la nouvelle décision remplace l'ancienne, ajoutez `--supersedes { $decision }`.
refusal-replaced-already = La décision « { $former } » de « { $name } » est déjà remplacée par « { $by } »
    .help = Si c'est celle-ci qui est à remplacer, retapez la commande avec `--supersedes { $by }`.
refusal-unmet = L'issue « { $outcome } » ne peut pas être enregistrée au passage « { $gate } » : le fichier du produit contredit { $criteria } ({ $why })
    .help = Si la situation a changé, corrigez d'abord le fichier ; sinon, choisissez une autre issue, par exemple avec réserves. `catalog gate { $id } --gate { $gate }` montre ce qui manque.
refusal-rules =
    { $count ->
        [one] Le changement n'est pas enregistré : il mettrait dans le catalogue { $count } erreur, montrée ci-dessus
       *[other] Le changement n'est pas enregistré : il mettrait dans le catalogue { $count } erreurs, montrées ci-dessus
    }
    .help = Suivez ce que chaque erreur demande (« à faire »), puis retapez la commande avec ce qui manquait.

## Git

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
error-proposal-elsewhere = La proposition de « { $id } » n'est pas sur cet ordinateur : elle est seulement sur le serveur
    .help = Un changement de ce produit s'y ajoutera ; `catalog proposals` la montre.
error-nothing-proposed = Il n'y a pas de proposition « { $id } » sur cet ordinateur
    .help = `catalog proposals` montre celles qui sont ouvertes.
write-unsent = Le changement est enregistré sur votre ordinateur, mais pas envoyé : ce dépôt Git n'est relié à aucun serveur
    .help = Demandez son adresse à la personne qui tient le catalogue, puis tapez `git remote add origin <adresse>` ; rien n'est à refaire : `{ $command }` l'enverra.
proposals-open-elsewhere = La proposition « { $branch } » reste comme elle est : elle est ouverte dans un autre dossier, « { $path } »
    .help = Quittez-la d'abord là-bas : `{ $command }`. Puis retapez votre commande.
proposals-moved = La proposition « { $branch } » reste comme elle est : elle a été modifiée entre-temps, par vous ou par quelqu'un d'autre
    .help = `catalog proposals` montre ce qu'elle est maintenant ; puis retapez votre commande.
error-no-remote = Ce dépôt Git n'est relié à aucun serveur : il n'y a nulle part où envoyer la proposition
    .help = Demandez son adresse à la personne qui tient le catalogue, puis tapez `git remote add origin <adresse>`.
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
error-file-changed = Le fichier « { $path } » a changé entre-temps : rien n'a été écrit, rien n'est perdu
    .help = Retapez la même commande : elle repartira du fichier tel qu'il est maintenant.
error-linked = « { $path } » est un lien qui mène ailleurs : rien n'a été écrit
    .help = Ce qui est au bout du lien n'est pas du dépôt. Supprimez le lien, ou nommez le vrai dossier, puis retapez la commande.
error-busy = Un autre programme `catalog` écrit dans ce dossier depuis plus de dix secondes : rien n'a été écrit
    .help = Attendez qu'il ait fini, ou fermez-le (un programme mis en pause écrit encore), puis retapez la commande.
error-rules-wrong = Les règles du fichier { $path } se contredisent ou citent ce qui n'existe pas : aucune décision ne peut s'appuyer sur elles
    .help = `catalog validate` montre ce qu'il faut corriger.
refusal-last-phase = « { $name } » ne peut pas quitter la phase « { $phase } » : aucune phase ne la suit, et aucune décision du comité n'en ouvre une autre
    .help = `catalog gate { $id }` montre le prochain rendez-vous. Passages qui mènent ailleurs : { $gates }.
refusal-keeps-phase = Le passage « { $gate } » n'ouvre aucune phase : « { $name } » reste dans la sienne
    .help = La décision suffit : enregistrez-la avec `catalog decide { $id } --gate { $gate }`, sans `--advance`.
refusal-phase-of-other-rules = La phase « { $phase } » de « { $name } » n'existe pas dans les règles { $version }, en vigueur ce jour-là
    .help = Vérifiez la date de la séance ; `catalog show { $id }` montre les phases du produit.

error-no-rule = Aucune règle ne s'appelle « { $rule } »
    .help = Écrivez l'identifiant qui figure dans les messages, par exemple `--rule S-57`.

## schema

schema-no-kind = « { $kind } » n'est pas une sorte de fichier
    .help = Choisissez parmi : { $known }.
schema-stale = Ces schémas ne sont plus ceux du programme : { $files }
    .help = Tapez `catalog schema --out { $folder }`, puis enregistrez le changement.

## explain

explain-nothing = Rien ne s'appelle « { $word } »
    .help = Tapez `catalog explain` pour savoir ce qui peut être expliqué.

## lifecycle

migrate-no-version = Aucune version des règles ne s'appelle « { $version } »
    .help = Versions connues : { $known }.
migrate-lost = Les règles « { $version } » ne disent pas ce que deviennent ces phases : { $phases }
    .help = Ajoutez-les sous `phase_aliases:` dans ce fichier de règles, par exemple `- {"{"}alias: maturite, to: generalisation{"}"}`.
migrate-refused = « { $path } » ne peut pas être modifié sans risque : il est écrit d'une façon inhabituelle
    .help = Tapez `catalog validate { $path }`, corrigez ce fichier (`catalog fmt { $path }` suffit souvent), puis retapez la commande.
migrate-nothing = Aucun produit ne nomme une phase des règles « { $old } » autrement que les règles « { $new } »
    .help = Il n'y a rien à changer.

## init

init-exists = « { $folder } » contient déjà un catalogue
    .help = Choisissez un autre dossier ; rien n'a été modifié.
init-bad-rules = Les règles de « { $path } » ne peuvent pas être suivies
    .help = Tapez `catalog lifecycle check { $path }`, qui dit pourquoi. Elles doivent aussi s'appliquer dès le premier jour du comité (`committee.since`).
init-in-the-way = « { $path } » existe déjà
    .help = Choisissez un autre dossier, ou déplacez ce fichier ; rien n'a été modifié.

## set

set-id = L'identifiant d'un produit ne change pas : d'autres fichiers et l'historique s'y réfèrent
    .help = Pour changer le nom affiché : `catalog set ID name "…"` ; l'ancien nom est gardé.
set-elsewhere = Le champ « { $field } » ne s'écrit pas ainsi
    .help = Utilisez `{ $command }`.
set-unknown-field = Un produit n'a pas de champ « { $field } »
    .help = `catalog explain` dit comment trouver les champs ; les noms sont ceux des fichiers, en anglais.
set-unknown-part = « { $at } » n'a pas de champ « { $field } »
    .help = Tapez `catalog explain { $model }` pour voir ses champs.
set-no-parts = « { $at } » est une valeur simple : il n'y a pas de « { $field } » à l'intérieur
    .help = Tapez `catalog explain { $model }` pour voir ce qu'elle attend.
set-no-names = Les éléments de « { $at } » n'ont pas de nom
    .help = Donnez la liste entière, séparée par des virgules, ou ajoutez un élément avec « { $at }[] ».
set-unreadable-path = « { $text } » n'est pas un nom de champ
    .help = Écrivez par exemple `team.business_owner.share`, `milestones.premiere_production.planned` ou `tags[]`.
set-no-such-word = « { $text } » n'est pas un des mots prévus pour « { $field } »
    .help = Tapez `catalog explain { $model }` pour voir les mots prévus.
set-parts-wanted = « { $field } » se compose de plusieurs champs : { $parts }
    .help = Renseignez-les un par un, par exemple `{ $field }.{ $part }`, ou entre accolades : '{"{"}champ: valeur, …{"}"}'.
set-bad-value = « { $text } » ne convient pas pour « { $field } » : il faut { $expected }
    .help = Tapez `catalog explain { $model }` pour voir un exemple.
set-unreadable-value = La valeur de « { $field } » commence comme une liste ou un groupe, et ne peut pas être lue : { $text }
    .help = Vérifiez que chaque accolade et chaque crochet se ferme.
set-unreadable-file = « { $path } » ne peut pas être lu comme un fichier YAML
    .help = Il doit porter des champs comme un fichier de produit, par exemple `summary: Suivre les demandes`.
set-given-twice = Le champ « { $field } » est donné deux fois : rien n'est écrit
    .help = N'en gardez qu'un des deux, puis retapez votre commande.
set-odd = Il manque la valeur de « { $field } »
    .help = Donnez chaque champ suivi de sa valeur ; une valeur de plusieurs mots se met entre guillemets.
set-nothing = Il n'y a rien à écrire
    .help = Donnez au moins un champ et sa valeur, par exemple `catalog set { $id } summary "À quoi il sert"`.
set-not-there = Le champ « { $field } » ne peut pas être retiré : le fichier du produit ne l'a pas
    .help = Tapez le nom tel que le fichier l'écrit, avec un point pour chaque niveau, par exemple `links.stats_url`.
set-unset-by-hand = Le champ « { $field } » ne peut pas être retiré sans risquer d'abîmer ce qui l'entoure
    .help =
        Retirez vous-même ces lignes du fichier, puis tapez `catalog validate` :
        { $lines }

error-edit-in-the-way = « { $field } » ne peut pas être écrit ici : autre chose en tient la place dans le fichier
    .help = Ouvrez le fichier du produit et regardez ce champ ; `catalog explain { $field }` dit ce qu'il attend. Rien n'a été modifié.

## measure, milestone, reservation

measure-no-indicator = Le produit « { $id } » n'a pas d'indicateur « { $code } »
    .help = Définissez-le d'abord, par exemple `catalog set { $id } 'indicators[]' '{"{"}code: { $code }, kind: succes, unit: agents, direction: hausse, definition: …{"}"}'`.
measure-no-share = La mesure n'est pas enregistrée : l'indicateur « { $code } » ne se compte pas en part, mais en « { $unit } »
    .help = Donnez la valeur dans cette unité, sans « % » : `catalog measure { $id } { $code } { $number }`.
measure-no-denominator = Le nombre total de cas doit être plus grand que zéro
    .help = Sans aucun cas, il n'y a pas de taux à mesurer.
milestone-unknown = « { $milestone } » n'est pas un jalon des règles
    .help = Les jalons sont ceux que les règles de l'année nomment.
milestone-nothing = Il n'y a rien à écrire
    .help = Donnez une date, par exemple `catalog milestone { $id } { $milestone } --planned 2027-03-01`, ou `--reached` si le jalon est atteint.
reservation-none = Le produit « { $id } » n'a aucune réserve ouverte
    .help = `catalog show { $id }` montre ses décisions et leurs réserves.
reservation-unknown = Aucune réserve ouverte ne s'appelle « { $reservation } »
    .help = Réserves ouvertes : { $known }.
reservation-several = Plusieurs réserves ouvertes s'appellent « { $reservation } »
    .help = Donnez le nom entier, parmi : { $known }.

## answer

answer-elsewhere = Un autre terminal pose déjà les questions sur « { $id } » : les réponses de l'un effaceraient celles de l'autre
    .help = Finissez d'abord là-bas, ou quittez avec Échap (les réponses sont gardées) ; puis retapez la commande.
answer-no-terminal = Les questions ne peuvent pas être posées : la commande ne tourne pas dans un terminal
    .help = Dans un script, écrivez les réponses avec `catalog set { $id } --from FICHIER`.
hint-answers-kept = Vos réponses sont gardées. Pour les reprendre : `catalog answer { $id }`.

## new

new-no-name = Il manque le nom du produit
    .help = Donnez-le, par exemple `catalog new { $id } --name "Mon produit"`.
new-bad-id = « { $id } » ne peut pas être un identifiant
    .help = Un identifiant est fait de lettres minuscules sans accent, de chiffres et de tirets, par exemple « { $near } ».
new-taken = « { $name } » est déjà pris par le produit « { $other } »
    .help = `catalog show { $other }` le montre ; s'il s'agit d'un autre produit, choisissez un autre nom.
new-left = Rien n'a été inscrit
new-left-kept = Vos réponses sont gardées : retapez la commande pour les reprendre.

stop-not-begun = L'arrêt de « { $id } » ne peut pas être clos : le produit n'est pas en phase d'arrêt
    .help = Tapez `catalog stop { $id }`, qui dit ce qui reste à faire.
stop-no-phase = Les règles n'ont pas de phase où un produit s'arrête
    .help = Une phase avec `ends_service: true` et ses `substates:` est nécessaire dans les règles.

## git

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

proposals-conflict-server = La proposition « { $branch } » ne peut pas être mise à jour seule : elle change les mêmes lignes que ce qu'une autre personne y a mis sur le serveur
    .help = Rien n'a été modifié. Notez ce que vous y apportez (`catalog diff { $there } { $branch }`), gardez les changements du serveur (`catalog proposals drop { $id }`), puis refaites votre commande : elle partira d'eux.
proposals-conflict = La proposition « { $branch } » ne peut pas être mise à jour seule : elle change les mêmes lignes que ce qui est entré dans le catalogue
    .help = Rien n'a été modifié. Le plus simple est souvent de noter ce qu'elle apporte (`catalog diff { $main } { $branch }`), de l'abandonner, puis de refaire la commande.

## advance

advance-bad-kind = « { $kind } » n'est pas une sorte de cycle
    .help = Choisissez parmi : { $known }.
advance-no-rebuild = Les règles n'ouvrent pas de nouveau cycle depuis la phase « { $phase } »
    .help = `catalog show { $id }` montre le parcours du produit ; `catalog explain { $phase }` dit où il peut aller.

template-unknown = Aucun document à remplir ne s'appelle « { $deliverable } »
    .help = `catalog template --help` en donne la liste.
