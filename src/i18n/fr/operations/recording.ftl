# Les faits que l'historique date : ce qu'ils sont, et ce qui empêche de les lire

history-fact-phases = Débuts de phase
history-fact-decisions = Décisions
history-fact-reservations = Suites des réserves
history-fact-milestones = Jalons atteints
history-fact-measures = Mesures
history-fact-phase = Début de phase : { $phase }
history-fact-decision = Décision { $id }
history-fact-reservation = Réserve { $id } : { $event }
history-fact-milestone = Jalon : { $milestone }
history-fact-measure = Mesure de { $code } du { $day }
history-fact-rewritten = réécrit
history-fact-removed = retiré
error-history-shallow = Cette copie du dépôt ne contient qu'une partie de l'historique : les dates d'enregistrement seraient fausses, elles ne sont pas données
    .help = Demandez tout l'historique : `git fetch --unshallow` sur un ordinateur, `fetch-depth: 0` à l'étape actions/checkout de GitHub, `GIT_DEPTH: "0"` dans les variables de GitLab.
error-history-no-repository = L'historique ne peut pas être lu : le dossier « { $folder } » n'est pas dans un dépôt Git (un dossier dont l'historique est gardé)
    .help = Travaillez dans la copie que donne `git clone`.
error-history-empty = L'historique est vide : rien n'a encore été enregistré dans ce dépôt
    .help = Enregistrez une première fois le catalogue : `git add --all`, puis `git commit`.
