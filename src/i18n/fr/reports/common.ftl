# Tous les rapports : ce qu'ils ont en commun

report-in-short = En clair :
report-scope =
    { $count ->
        [one] { $count } produit sur { $total } · au { $on } · règles { $version }
       *[other] { $count } produits sur { $total } · au { $on } · règles { $version }
    }
report-at = catalogue enregistré sous { $commit }
report-compared = comparé au { $on }
report-compared-at = comparé au catalogue enregistré sous { $commit }, au { $on }
report-figure-about = { $label } : { $about }
report-formula = { $label } ({ $code }) : { $formula } Source : { $source }
report-formulas = Comment chaque chiffre est calculé
report-left-out = Ce qui n'est pas compté
report-next = Et maintenant
report-nobody = aucun produit ne répond à ce choix : il n'y a rien à mesurer. Élargissez le choix, ou corrigez la condition.
report-too-early = à cette date, aucun de ces produits n'avait commencé : le premier fait connu est du { $first }.
report-command = { $command }
report-next-sent = Pour aller plus loin dans un terminal
report-next-note = Ces commandes sont pour qui a le programme et le catalogue sur son poste ; à défaut, elles se demandent à l'équipe qui tient le catalogue.
report-chosen = { $by }
report-chosen-where = Condition
listed-more = { $before }, { $name }
listed-apart = { $before } ; { $name }
listed-last = { $before } et { $name }
listed-rest =
    { $count ->
        [one] { $before } et { $count } autre
       *[other] { $before } et { $count } autres
    }
report-groups = Groupe par groupe
report-hidden =
    { $count ->
        [one] … et { $count } autre (`--all` le montre aussi)
       *[other] … et { $count } autres (`--all` les montre tous)
    }
report-groups-hidden =
    { $count ->
        [one] … et { $count } autre groupe (`--all` le montre aussi)
       *[other] … et { $count } autres groupes (`--all` les montre tous)
    }
report-points = points
report-days = jours
report-moved = { $sign }{ $number }
report-moved-in = { $sign }{ $number } { $unit }
report-list = Les rapports
report-list-next = Pour lire un rapport
report-column-report = Rapport
report-column-question = Question
report-column-audience = Pour
column-figure = Chiffre
column-n-of = Calculé sur
column-before = Avant
column-movement = Évolution
word-Audience-coach = coachs
word-Audience-committee = comité produit
word-Audience-direction = direction
word-Audience-team = équipe
word-Axis-perimeter = Périmètre
word-Axis-directorate = Direction
word-Axis-department = Département
word-Axis-portfolio = Portefeuille
word-Axis-domain = Domaine
word-Axis-build_kind = Mode de réalisation
word-Axis-origin = Origine
word-Axis-managed_by = Piloté par
left-out-out-of-scope =
    { $count ->
        [one] { $count } produit sorti du périmètre n'est plus compté
       *[other] { $count } produits sortis du périmètre ne sont plus comptés
    }
left-out-not-yet =
    { $count ->
        [one] { $count } produit commencé après cette date n'est pas compté
       *[other] { $count } produits commencés après cette date ne sont pas comptés
    }
left-out-undecided =
    { $count ->
        [one] { $count } produit dont la fiche ne permet pas de répondre à la condition de `--where` n'est pas compté
       *[other] { $count } produits dont la fiche ne permet pas de répondre à la condition de `--where` ne sont pas comptés
    }
left-out-unread =
    { $count ->
        [one] { $count } produit dont le fichier ne peut pas être lu n'est pas compté (`catalog validate` dit pourquoi)
       *[other] { $count } produits dont le fichier ne peut pas être lu ne sont pas comptés (`catalog validate` dit pourquoi)
    }
left-out-inherited =
    { $count ->
        [one] { $count } produit repris de l'existant n'est pas compté : il n'a passé aucun comité (`--inherited` le compte)
       *[other] { $count } produits repris de l'existant ne sont pas comptés : ils n'ont passé aucun comité (`--inherited` les compte)
    }
left-out-undated =
    { $count ->
        [one] { $count } produit dont la date n'est pas connue au jour près n'est pas compté
       *[other] { $count } produits dont la date n'est pas connue au jour près ne sont pas comptés
    }
report-at-risk-after =
    { $days ->
        [0] Au début
       *[other] { $days } j
    }
report-at-risk-note = Combien étaient encore là après ce temps : moins ils sont, moins l'estimation est sûre à partir de là
report-column-interval = Sûr à 95 %
report-interval = { $low } à { $high } j
report-interval-from = { $low } j ou plus
report-interval-to = { $high } j au plus
left-out-stays-undated =
    { $count ->
        [one] { $count } séjour dans une phase dont les dates ne sont pas connues au jour près, ou se contredisent, n'est pas mesuré
       *[other] { $count } séjours dans une phase dont les dates ne sont pas connues au jour près, ou se contredisent, ne sont pas mesurés
    }
error-no-figure = Ce rapport n'a pas de chiffre « { $id } »
    .help = Donnez l'identifiant d'un chiffre, tel que `--format json` l'écrit.
error-no-catalogue-then = Il n'y avait pas encore de catalogue dans la version « { $revision } »
    .help = Donnez à `--at` une version plus récente, ou une date.
error-compared-later = Ce rapport, fait au { $on }, ne peut pas être comparé au { $day }, qui vient après
    .help = Donnez à `--compare` un jour qui précède, ou faites le rapport à un jour plus tardif avec `--as-of`.
error-before-history = L'historique de ce dépôt ne remonte pas au { $day }
hint-first-commit = Son premier enregistrement date du { $day }.
error-no-perimeter = Le périmètre « { $word } » n'est pas dans le catalogue
    .help = Donnez l'identifiant d'un périmètre, tel qu'il est écrit dans `reference.yaml`, ou `--perimeter inconnu`.
error-no-portfolio = Aucun produit n'est dans le portefeuille « { $word } »
    .help = Donnez le nom d'un portefeuille tel que les fiches l'écrivent, ou `--portfolio inconnu`.
help-global-perimeter = Garder les produits de ces périmètres, séparés par des virgules ; inconnu convient aussi (par défaut : tous)
help-global-portfolio = Garder les produits de ces portefeuilles, séparés par des virgules ; inconnu convient aussi (par défaut : tous)
help-global-by = Montrer aussi les chiffres groupe par groupe : perimeter (périmètre), directorate (direction), department (département), portfolio (portefeuille), domain (domaine), build_kind (mode de réalisation), origin (origine) ou managed_by (pilote)
help-global-at = Lire le catalogue tel qu'il était enregistré dans cette version, ou à la fin de ce jour
help-global-compare = Montrer ce que chaque chiffre était à cette date ou dans cette version
help-global-figure = Afficher seulement la valeur de ce chiffre, pour un programme
help-global-out = Écrire le rapport dans ce fichier ; son nom donne la forme (.html, .md, .csv, .json, .svg), si `--format` ne la donne pas
help-global-force = Remplacer le fichier s'il existe
file-written = Rapport écrit dans « { $path } »
error-file-there = Le fichier « { $path } » existe déjà : il n'a pas été remplacé
    .help = Donnez un autre nom à `--out`, ou ajoutez `--force` pour le remplacer.
error-file-unwritten = Le fichier « { $path } » n'a pas pu être écrit

figure-freshness-median = Jours depuis la dernière modification d'une fiche
    .formula = Médiane, parmi les produits en activité, des jours depuis le dernier enregistrement qui change ce que dit la fiche ; la mettre en forme ou la déplacer ne compte pas.
    .source = liste des rapports, G8
figure-freshness-old = Part des fiches inchangées depuis plus de 180 jours
    .formula = Produits en activité dont la fiche n'a pas changé depuis plus de 180 jours, sur ceux dont l'historique est connu.
    .source = liste des rapports, G8
freshness-old = Les fiches inchangées depuis plus de 180 jours
freshness-column-changed = Dernière modification
freshness-no-history = L'historique des fiches n'est pas à portée (copie partielle du dépôt, ou aucun enregistrement) : on ne sait pas depuis quand elles n'ont pas changé. `catalog report recording-lag` dit pourquoi et que faire
left-out-freshness-unrecorded =
    { $count ->
        [one] { $count } fiche n'est pas encore enregistrée dans Git : on ne sait pas depuis quand elle n'a pas changé
       *[other] { $count } fiches ne sont pas encore enregistrées dans Git : on ne sait pas depuis quand elles n'ont pas changé
    }
report-within-note = Entre crochets : entre quoi la vraie durée se trouve, sûr à 95 % ; « – » : on ne sait pas encore
report-column-duration = Durée
error-nothing-drawn = Ce rapport n'a rien à dessiner pour ces produits, à cette date
    .help = Ôtez `--format svg` pour lire ce qu'il en dit, ou élargissez le choix des produits.
moved-title = Les produits qui ont bougé
moved-none = Entre les deux, aucun produit n'est entré, sorti, passé à une autre phase, devenu bloqué ou en retard, ni l'inverse.
moved-column-what = Ce qui a changé
moved-entered = est entré
moved-left = est sorti
moved-phase = est passé de « { $from } » à « { $to } »
moved-blocked = est devenu bloqué par une réserve
moved-unblocked = n'est plus bloqué
moved-late = est devenu en retard sur son calendrier
moved-in-time = n'est plus en retard
moved-past-end = a dépassé la fin qu'il prévoyait
moved-past-limit = a dépassé un délai de sa phase
moved-owes-late = doit une réserve dont l'échéance est passée
left-out-freshness-later =
    { $count ->
        [one] { $count } fiche n'a été enregistrée dans Git qu'après la date de ce rapport : on ne peut pas dire depuis quand elle n'avait pas changé
       *[other] { $count } fiches n'ont été enregistrées dans Git qu'après la date de ce rapport : on ne peut pas dire depuis quand elles n'avaient pas changé
    }
help-global-all = Montrer toutes les lignes de chaque tableau ; sans cela, les dix premières des plus longs
report-figures-unknown = Ce qui ne se calcule pas encore : { $names }
left-out-no-phase =
    { $count ->
        [one] { $count } produit dont la fiche ne donne aucune phase n'est pas compté
       *[other] { $count } produits dont la fiche ne donne aucune phase ne sont pas comptés
    }
hint-by-facts = Tapez `catalog report portfolio --compare { $day }`, qui dit ce qui a bougé depuis ce jour d'après les dates écrites dans les fiches.
report-figure-quoted = « { $label } »
report-not-reached = pas encore atteinte
error-at-to-come = Le { $day } n'est pas encore venu : personne ne sait ce que dira le catalogue ce jour-là
    .help = Donnez à `--at` un jour passé, ou laissez-le pour lire le catalogue d'aujourd'hui.
