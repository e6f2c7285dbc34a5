# `catalog show` : son aide, ce qu'il dit, ce qui l'arrête

help-show = Montrer un produit, un commun, une séance du comité ou un problème (ou : montrer)
help-show-after =
    Exemples :
      catalog show { $product }
      catalog montrer { $product } --proposal
      catalog montrer { $product } -v
      catalog montrer 2026-10-06
help-show-what = Ce qu'il faut montrer : l'identifiant ou le nom d'un produit, d'un commun ou d'un problème, ou le jour d'une séance (AAAA-MM-JJ)
help-show-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)

show-phase-since =
    { $days ->
        [0] { $phase } (début : { $start })
        [one] { $phase } (début : { $start }, il y a { $days } jour)
       *[other] { $phase } (début : { $start }, il y a { $days } jours)
    }
show-baseline = { $as_of }, d'après { $source } (confiance : { $confidence })
show-phases = Phases
show-decisions = Décisions du comité
entered-registration = inscription
entered-baseline = état initial (repris de l'existant)
decision-used = a ouvert une phase
decision-unused = aucune phase ouverte
show-reservations =
    { $open ->
        [0] { $count ->
            [one] 1, levée
           *[other] { $count }, levées
        }
       *[other] { $count ->
            [one] 1, ouverte
           *[other] { $count }, dont { $open } { $open ->
                [one] ouverte
               *[other] ouvertes
            }
        }
    }
show-open-reservation =
    { $late ->
        [yes] Réserve en retard : « { $text } » ({ $reservation } de { $decision }, échéance dépassée : { $due } ; à lever par : { $role })
       *[no] Réserve ouverte : « { $text } » ({ $reservation } de { $decision }, échéance : { $due } ; à lever par : { $role })
    }
show-blocked-sitting = Bloqué : « { $gate } », demandé pour la séance du { $day }, attend que ses réserves soient levées
show-blocked-go = Bloqué : l'accord donné pour « { $gate } » ne peut pas servir avant que ses réserves soient levées
show-next-close =
    { $blocked ->
        [yes] Pour débloquer le produit, enregistrer qu'une réserve est levée, avec ce qui le prouve
       *[no] Pour enregistrer qu'une réserve est levée, avec ce qui le prouve
    }
show-next = Pour préparer le prochain passage : `catalog gate { $id }`
show-next-all = Pour lire toute la fiche : `catalog show { $id } -v`
show-next-product = Pour lire la fiche d'un produit : `catalog show { $id }`
show-next-common = Pour lire la fiche d'un commun : `catalog show { $id }`
show-namesake = Une autre fiche porte cet identifiant : `catalog show { $path }`
show-hidden =
    { $count ->
        [one] et { $count } autre : ajoutez -v
       *[other] et { $count } autres : ajoutez -v
    }
show-all = Toute la fiche
show-indicators = Indicateurs
show-column-indicator = Indicateur
show-column-baseline = Avant
show-column-last = Dernière mesure
show-column-measured = Mesuré le
show-column-due = Échéance
show-plans = Délai et budget
show-column-plan = Engagement
show-column-first = Au départ
show-column-current = Aujourd'hui
show-column-drift = Écart
show-column-remark = Remarque
show-plan-end = Fin du projet
show-plan-cost = Budget total TTC
show-plan-open = pas encore figé
show-team = Équipe
show-business-owner = Responsable métier
show-product-owner = Responsable produit
show-business-present = Métier au quotidien
show-business-daily =
    { $count ->
        [0] personne
        [one] { $count } personne
       *[other] { $count } personnes
    }
show-coach = Coach
show-share = { $share } de son temps
show-column-role = Rôle
show-column-contract = Statut
show-column-fte = ETP
show-needs = Appuis demandés
show-need-raised = demandé le { $day }
show-need-to = confié à : { $to }
show-needs-over =
    { $count ->
        [one] { $count } demande close
       *[other] { $count } demandes closes
    }
show-deliverables = Livrables
show-column-deliverable = Livrable
show-column-status = État
show-column-address = Adresse
show-column-product = Produit
show-common-users =
    { $count ->
        [0] Aucun produit ne dit s'en servir
        [one] { $count } produit s'en sert
       *[other] { $count } produits s'en servent
    }
show-column-mode = Comment
show-common-log = Décisions à son sujet
show-common-problems = Problèmes auxquels il répond
show-problem-met =
    { $count ->
        [one] Rencontré une fois
       *[other] Rencontré { $count } fois
    }
show-column-evidence = Ce qui le montre
show-column-reporter = Signalé par
show-sitting = Séance du { $day } ({ $kind })
show-sitting-agenda = Ordre du jour
show-column-slot = Créneau
show-column-received = Dossier reçu le
show-sitting-decisions =
    { $count ->
        [0] Aucune décision n'est enregistrée pour cette séance
        [one] { $count } décision prise
       *[other] { $count } décisions prises
    }
show-sitting-seats = Présences
show-column-seat = Siège
show-column-present = Présents
show-sitting-standards = Standards adoptés ou révisés
show-sitting-reuse = Réutilisations repérées
error-several-called = « { $word } » est le nom de { $count } fiches
    .help = Donnez l'identifiant ou le fichier de celle que vous cherchez.
error-no-sitting = Aucune séance du { $day } n'est dans le catalogue
    .help = Donnez le jour d'une séance, c'est-à-dire le nom de son fichier sans `.yaml`.
hint-show-file = `catalog show { $path }`
hint-sittings = Séances les plus proches : { $near }
role-responsable_metier = Responsable métier
role-responsable_produit = Responsable produit
role-responsable_technique = Responsable technique
role-designer = Designer
role-design = Design
role-accessibilite = Accessibilité
role-lead_tech = Lead tech
role-developpeur = Développeur
role-deploiement = Chargé de déploiement
role-support = Support aux utilisateurs
role-operations_produit = Opérations produit
role-securite = Sécurité
role-technologie = Technologie
role-transformation_numerique = Transformation numérique
role-coach = Coach
role-produits_data = Produits data
role-architecte = Architecte
role-communs = Communs numériques
role-infra_cloud = Infrastructure cloud
show-sitting-guests = Invités
show-sitting-minutes = Compte rendu
show-close = { $command } --proof ADRESSE
show-by-decision = une décision du comité
show-only-proposed = Proposé, pas encore dans le catalogue
help-show-vision = La vision seule, sur une page : à quoi sert le produit, la carte des acteurs, les objectifs, les risques, les actions
show-vision-of-none = « { $id } » n'est pas un produit : il n'a pas de vision
    .help = Donnez l'identifiant ou le nom d'un produit.
vision-title = Vision : { $name }
vision-none = La fiche ne dit pas encore cette vision : `catalog workshop { $id }` la construit, question par question
vision-problem = Problème
vision-users = Utilisateurs
vision-promise = Ce que le produit apporte
vision-impact = Effet attendu
vision-agreement = Travailler ensemble et décider
vision-approved = Approuvée par
vision-workshop = Dernier atelier
vision-reviewed = Relue le
vision-actors = La carte des acteurs
vision-actors-note = Influence : de 1 (faible) à 3 (forte) ; sur le dessin, les plus forts sont les plus près du produit.
vision-objectives = Objectifs et résultats clés
vision-risks = Risques, les plus graves d'abord
vision-actions = Actions à mener
vision-column-kind = Sorte
vision-column-role = Rôle
vision-column-influence = Influence
vision-column-expectation = Ce qu'il attend
vision-column-objective = Objectif
vision-column-result = Résultat clé
vision-column-baseline = Départ
vision-column-target = Cible
vision-column-due = Échéance
vision-column-risk = Risque
vision-column-likelihood = Vraisemblance
vision-column-impact = Gravité
vision-column-owner = Suivi par
vision-column-response = Parade
vision-column-action = Action
vision-column-status = État
show-weather = { $weather }, dit le { $day }
show-coaching = L'accompagnement
show-checkup = Point sur les pratiques du { $day } : { $kept } sur 10 tenues
show-coaching-more = { $count ->
    [one] Et un accompagnement plus ancien : avec -v
   *[other] Et { $count } accompagnements plus anciens : avec -v
}
show-coached = { $on }, { $kind }
show-coached-until = { $on } au { $until }, { $kind }
show-ritual = { $name }
show-trained = { $function } : { $subject }
