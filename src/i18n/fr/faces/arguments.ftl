# La ligne de commande : les options communes, ce qui n'y va pas

help-heading-usage = Usage :
help-heading-commands = Commandes{"\u00A0"}
help-task-find = Trouver et comprendre
help-task-product = Faire avancer un produit
help-task-follow = Suivre, semaine après semaine
help-task-committee = Tenir le comité
help-task-check = Vérifier et mettre en forme
help-task-keep = Installer et régler un catalogue
help-heading-arguments = Arguments{"\u00A0"}
help-heading-common = Options communes{"\u00A0"}
help-heading-options = Options{"\u00A0"}
help-value-command = COMMANDE
help-format = Forme du résultat : { $formats } ; par défaut : { $default }
format-text = text (à lire ici)
format-json = json (pour un programme)
format-csv = csv (pour un tableur)
format-markdown = markdown (à coller dans une page, ou en commentaire d'une demande de fusion)
format-html = html (une page à envoyer ou à imprimer)
format-ics = ics (pour un agenda)
format-svg = svg (le premier graphique, seul)
format-github = github (annotations d'une demande de fusion)
format-gitlab = gitlab (qualité du code)
format-sarif = sarif (2.1.0)
help-global-directory = Chercher le catalogue à partir de ce dossier (par défaut : le dossier où vous êtes)
help-global-lang = Langue des messages : fr ou en (par défaut : la variable CATALOG_LANG, puis la langue du système, puis celle du catalogue)
help-global-color = Couleurs : auto (sur un terminal seulement), always (toujours) ou never (jamais) ; par défaut : auto
help-global-today = Faire comme si nous étions ce jour-là, AAAA-MM-JJ (par défaut : aujourd'hui)
help-global-no_pager = Afficher d'un trait ce qui est plus long que la fenêtre, au lieu de le faire défiler (par défaut : avec le programme que nomme CATALOG_PAGER, puis PAGER, puis less)
help-global-quiet = Se limiter au résultat
help-global-verbose = Montrer aussi les détails
help-global-help = Afficher cette aide
help-global-me = Dire qui vous êtes, par votre adresse de messagerie : l'accueil (`catalog` seul) montre alors vos produits
help-global-version = Afficher la version de catalog
help-global-id = Identifiant du produit : le nom de son fichier, sans .yaml
help-global-phase = Garder les produits de ces phases, séparées par des virgules ; inconnu convient aussi (par défaut : toutes)
help-global-directorate = Garder les produits de ces directions, séparées par des virgules ; inconnu convient aussi (par défaut : toutes)
help-global-department = Garder les produits de ces départements, séparés par des virgules ; inconnu convient aussi (par défaut : tous)
help-global-expression = Garder les produits qui répondent à cette condition, écrite en langage CEL, par exemple 'product.audience.general_public'
help-global-as_of = Compter comme à cette date : 2026-06-30, 30/06/2026 ou 30 juin 2026 (par défaut : aujourd'hui)
help-global-dry_run = Montrer le changement sans rien enregistrer
help-global-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/<identifiant> si vous êtes sur la branche principale, sinon votre branche)
help-global-here = Enregistrer le changement sur la branche où vous êtes, même si c'est la principale
help-global-no_commit = Modifier seulement le fichier de votre dossier, sans l'enregistrer dans l'historique (pas de commit)
help-global-offline = Ne pas demander au serveur où il en est
help-global-yes = Donner son accord d'avance, sans question
help-global-signoff = Ajouter au message de l'enregistrement (commit) votre nom, après « Signed-off-by »
help-global-push = Envoyer aussitôt la branche sur le serveur, par votre git (par défaut : celui que la configuration de Git désigne)
help-global-pull_request = Envoyer la branche et ouvrir la demande de fusion (pull request), par `gh` ou `glab` s'ils sont installés
help-catalog = Suivre les produits numériques, leurs phases et les décisions du comité, dans un catalogue versionné avec Git
help-catalog-after =
    Chaque commande a aussi un nom français, que son aide donne entre parenthèses.

    Exemples :
      catalog list { $word }
      catalog gate { $product }
      catalog rapport portefeuille

    `catalog COMMANDE --help` dit tout d'une commande.

label-why = pourquoi{"\u00A0"}
label-help = à faire{"\u00A0"}

label-error = Erreur :
label-warning = Attention :
label-try = Aide :
error-cause = Détail technique : { $detail }
hint-list = `catalog list` montre les identifiants de tous les produits.
hint-nearest = Vouliez-vous écrire : { $near } ?
hint-known = Mots possibles : { $known }.
usage-unknown-command = La commande « { $word } » n'existe pas
usage-unknown-option = « { $word } » n'est pas attendu ici
usage-no-value = Il manque une valeur à « { $option } »
usage-bad-value = « { $value } » ne convient pas pour « { $option } »
usage-not-among = « { $value } » ne convient pas pour `{ $option }`, qui demande l'un de ces mots : { $possible }
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
    .help = Écrivez-la par exemple 22/11/2026, 22 novembre 2026 ou 2026-11-22.
error-as-of = Le rapport ne peut pas être fait au jour demandé : « { $text } » n'est pas une date du calendrier
    .help = Écrivez-la par exemple `--as-of 2026-06-30`, ou entre guillemets : `--as-of "30 juin 2026"`.
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
hint-rules-of-base = Il s'agit des règles de la version de référence ({ $revision }) : corrigez-les d'abord, par une demande de fusion à part.
hint-dropped = Abandonnées sur cet ordinateur : { $list }
usage-day = Un jour se dit après une option : { $options }.
