# `catalog explain` : son aide, ce qu'il dit, ce qui l'arrête

help-explain = Expliquer une règle, un critère, un passage, une phase, une issue, un champ ou un rapport (ou : expliquer)
help-explain-after =
    Exemples :
      catalog explain S-18
      catalog explain ORG-02
      catalog explain team.business_owner.share
      catalog expliquer G-MVP
help-explain-words = Ce qu'il faut expliquer : un identifiant, un nom ou le chemin d'un champ (par défaut : dire ce qui peut l'être)
help-explain-all = Tout expliquer

explain-page = Référence du catalogue
explain-page-made = Page écrite par `catalog explain --all --format markdown` : ne la modifiez pas à la main.
explain-overview = Tapez `catalog explain MOT`. Le mot peut être :
explain-overview-kind =
    { "  " }{ $kind } ({ $count }), par exemple `catalog explain { $example }`
explain-kind-phase = phase du cycle de vie
explain-kind-gate = passage
explain-kind-outcome = issue d'une décision
explain-kind-opinion = avis du comité
explain-kind-aspect = aspect regardé par le comité
explain-kind-level = niveau d'exigence
explain-kind-milestone = jalon
explain-kind-criterion = critère du comité
explain-kind-rule = règle de vérification
explain-kind-report = rapport
explain-kind-indicator = indicateur de pilotage
explain-kind-policy-outcome = résultat de politique publique
explain-kind-term = terme du métier
explain-kind-field = champ
explain-kinds-phase = Phases
explain-kinds-gate = Passages
explain-kinds-outcome = Issues d'une décision
explain-kinds-opinion = Avis sur un aspect
explain-kinds-aspect = Aspects
explain-kinds-level = Niveaux d'exigence
explain-kinds-milestone = Jalons
explain-kinds-criterion = Critères du comité
explain-kinds-rule = Règles de vérification
explain-kinds-report = Rapports
explain-kinds-indicator = Indicateurs de pilotage
explain-kinds-policy-outcome = Résultats de politique publique
explain-kinds-term = Termes du métier et de Git
explain-kinds-field = Champs des fichiers
explain-stated = énoncé par la source
explain-derived = déduit de la source
explain-inferred = proposition, aucune source ne le dit
explain-source = source
explain-name = autre nom
explain-severity = gravité
explain-why = pourquoi
explain-cures = à faire
explain-wrong = exemple de ce qui ne va pas
explain-right = exemple de ce qui va
explain-condition = condition (CEL), vraie quand tout va bien
explain-aspect = aspect
explain-evidence = preuve
explain-evidence-at = champ `{ $field }` du produit
explain-applies-if = attendu seulement si
explain-blocking = bloquant
explain-blocking-yes = oui : ni réserve ni dérogation ne suffit
explain-before-milestone = avant le jalon
explain-escalate = plus exigeant
explain-escalation = { $level } si { $condition }
explain-expected = attendu
explain-expectation = { $gate }, { $level } : { $text }
explain-not-adopted = (avertit seulement, en attente d'adoption par le comité)
explain-adopted = (adopté le { $day })
explain-adopted-plenary = (adopté le { $day }, en séance plénière)
explain-retired = retiré dans la version
explain-example = exemple à écrire
explain-opens = ouvre la phase
explain-from = depuis
explain-looks-at = le comité regarde
explain-criteria-cumulative = les attentes de ce passage et des précédents
explain-criteria-own = les attentes de ce passage seulement
explain-criteria-current-phase = les attentes de la phase actuelle
explain-criteria-target-phase = les attentes de la phase visée
explain-own-criteria = critères propres à ce passage
explain-level-criteria = { $level } : { $criteria }
explain-requires-milestone = jalon à atteindre avant
explain-freezes = calendrier et budget
explain-freezes-yes = figés par l'accord
explain-try = à taper
explain-try-gate = `catalog gate PRODUIT --gate { $gate }`
explain-try-report = `catalog report { $report }`
explain-objective = but
explain-optional = facultative
explain-duration = durée habituelle
explain-review = revue tous les
explain-left-by = passages pour en sortir
explain-deliverables = livrables
explain-milestones = jalons
explain-states = états
explain-old-names = anciens noms
explain-elsewhere = noms ailleurs
explain-foreign-names = noms chez { $whose } : { $names }
explain-note = remarque
explain-opens-phase = ouvre une phase
explain-requires = la décision doit dire
explain-forbids = exclut
explain-only-with = seulement avec
explain-needs-comment = commentaire nécessaire
explain-lead-roles = rôles qui en répondent
explain-aspect-criteria = critères
explain-obliges = oblige
explain-unmet = si ce n'est pas satisfait
explain-in-phases = dans les phases
explain-before-it = critères à satisfaire avant
explain-file = fichier
explain-form = valeur attendue
explain-words = mots possibles
explain-needed = obligatoire
explain-may-be-unknown = « inconnu » permis
explain-alone = forme courte
explain-alone-text = la valeur de `{ $key }` peut être écrite seule
explain-fields = champs
explain-asked-from = demandé à partir de la phase
explain-read-by = lu par les critères
explain-field = champ
explain-meaning = sens
explain-formula = calcul
explain-unit = unité
explain-target = cible
explain-direction = sens souhaité
explain-proposed-by = proposé par
explain-owner = porté par
explain-followed-by = suivi par
explain-measured-by = { $name } ({ $definition })

explain-nothing = Rien ne s'appelle « { $word } »
    .help = Tapez `catalog explain` pour savoir ce qui peut être expliqué.
explain-kind-seat = siège du comité
explain-kinds-seat = Sièges du comité
explain-seats-names = sièges, comité
explain-seats = sièges
explain-seat-line =
    { $role } : { $name }{ $count ->
        [one] {""}
       *[other] , { $count } personnes
    }
explain-seat-held = tenu par
explain-seat-count =
    { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
explain-try-seats = `catalog committee attend jeudi architecte securite`
