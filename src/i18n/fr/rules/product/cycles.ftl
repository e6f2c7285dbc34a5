# Les règles de src/rules/product/cycles.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-05 = Un produit a au moins une phase et ses cycles se suivent
    .why = La phase actuelle se déduit de la liste des phases : sans phase, ou avec un cycle manquant, on ne sait plus où en est le produit.
S-05-no-phase = Ce produit n'a aucune phase
    .help = Ajoutez sa première phase sous `phases:`, par exemple `- {"{"}phase: { $first }, start: 2026-09-08, entered_by: registration{"}"}`.
S-05-gap = Cette phase porte le numéro de cycle { $cycle }, alors que le prochain cycle est le { $expected }
    .help = Écrivez `cycle: { $expected }`, ou le numéro d'un cycle déjà commencé (1 si le champ manque).
S-05-kind-inside = Le champ « kind » est écrit au milieu d'un cycle, alors qu'il décrit le cycle entier
    .help = Retirez « kind » ici : il n'a sa place que sur la première phase du cycle. Si un nouveau cycle commence, ajoutez aussi son numéro, par exemple `cycle: 2`.
S-06 = Dans un cycle, les phases sont écrites dans l'ordre de leurs dates
    .why = Une phase se termine quand la suivante commence : une date de début qui recule donnerait une durée négative.
S-06-backwards = La phase commence le { $start }, avant celle qui la précède dans la liste (« { $phase } », { $before })
    .help = Corrigez l'une des deux dates, ou remettez les phases dans l'ordre ; le même jour est permis.
S-07 = Une phase suit une autre seulement si les règles le permettent
    .why = Sauter une étape, c'est engager des moyens sans la preuve que cette étape devait apporter.
S-07-closed =
    { $known ->
        [yes] Un produit en phase « { $from } » ne peut pas entrer en phase « { $to } » : { $why }
       *[no] Un produit en phase « { $from } » ne peut pas entrer en phase « { $to } »
    }
    .help = Corrigez la phase, ajoutez celle qui manque entre les deux, ou ouvrez un nouveau cycle (`cycle: 2`). Phases possibles après « { $from } » : { $possible }.
