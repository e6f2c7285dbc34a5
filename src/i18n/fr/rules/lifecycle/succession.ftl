# Les règles de src/rules/lifecycle/succession.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

R-05 = Un critère garde son identifiant et son sens
    .why = D'anciennes décisions citent les critères par leur identifiant : s'il change de sens, elles disent autre chose que ce qui a été décidé.
R-05-vanished = Le critère « { $criterion } » d'une version précédente a disparu
    .help = Remettez-le avec `retired_in:` et le numéro de cette version.
R-05-recycled = Le critère « { $criterion } », retiré auparavant, revient
    .help = Donnez un nouvel identifiant au nouveau critère.
R-05-other-aspect = Le critère « { $criterion } » a changé d'aspect : ce n'est plus la même question
    .help = Donnez un nouvel identifiant au nouveau critère, et laissez l'ancien avec `retired_in:`.
R-06 = Une phase s'écrit avec son nom d'aujourd'hui
    .why = Les anciens noms se lisent encore dans les anciens fichiers ; les écrire encore ferait deux noms pour la même phase.
R-06-old = « { $old } » est un ancien nom : la phase s'appelle « { $today } »
    .help = Écrivez `phase: { $today }` ; `catalog lifecycle migrate` le fait pour tous les fichiers.
R-06-foreign = « { $old } » est un nom de phase de { $whose } : ici, la phase s'appelle « { $today } »
    .help = Écrivez `phase: { $today }` ; `catalog explain { $today }` donne les correspondances.
R-08 = Chaque phase mène à une fin, et aucune étape due ne se saute
    .why = Un produit ne doit jamais rester coincé dans une phase, ni en éviter une que les règles demandent.
R-08-no-end = Aucun chemin ne mène de la phase « { $phase } » à une phase finale
    .help = Ajoutez une transition vers une phase qui porte `terminal: true`.
R-08-after-end = Une transition part de la phase finale « { $phase } » dans le même cycle
    .help = Retirez-la, ou faites-la mener à `new_cycle`.
R-08-skips = De « { $from } » à « { $to } », la phase « { $skipped } » est sautée, alors qu'elle n'est pas facultative
    .help = Retirez cette transition, ou écrivez `optional: true` sur la phase qui peut être sautée.
R-09 = Les règles demandent ce que le champ peut dire
    .why = Un seuil sur un texte, ou un champ qui n'existe pas, ne sera jamais atteint : la question ne serait jamais posée.
R-09-not-a-number = Un seuil est demandé au champ « { $field } », qui n'est pas un nombre
    .help = Choisissez le champ qui porte le nombre, ou remplacez le seuil par une condition dans `check:`.
R-09-no-field = Le champ « { $field } », demandé ici, n'existe pas dans le fichier d'un produit
    .help = Écrivez le chemin d'un champ, par exemple `team.business_owner`.
R-10 = Ce que le comité doit encore adopter est listé
    .why = Un critère dont aucune source ne dit qu'il est obligatoire ne lie personne tant que le comité ne l'a pas adopté.
R-10-waiting =
    { $count ->
        [one] Un critère obligatoire de la version « { $version } » attend l'accord du comité : { $criteria }
       *[other] { $count } critères obligatoires de la version « { $version } » attendent l'accord du comité : { $criteria }
    }
    .help = Quand le comité adopte une attente, ajoutez-lui `adopted_on:` avec la date de la séance.
