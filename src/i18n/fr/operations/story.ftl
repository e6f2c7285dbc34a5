# Ce que change une contribution, en phrases

elsewhere-session =
    Séance du { $name } : { $state ->
        [added] ajoutée
        [removed] retirée
        [unreadable] illisible
       *[changed] modifiée
    }
elsewhere-problem =
    Problème « { $name } » : { $state ->
        [added] ajouté
        [removed] retiré
        [unreadable] illisible
       *[changed] modifié
    }
elsewhere-common =
    Commun « { $name } » : { $state ->
        [added] ajouté
        [removed] retiré
        [unreadable] illisible
       *[changed] modifié
    }
elsewhere-rules =
    Règles { $name } : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-reference =
    Listes de référence ({ $name }) : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-settings =
    Réglages du catalogue ({ $name }) : { $state ->
        [added] ajoutés
        [removed] retirés
        [unreadable] illisibles
       *[changed] modifiés
    }
elsewhere-signers =
    Clés qui signent pour les sièges du comité : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-keys = Qui signe : { $items }
elsewhere-more =
    { $count ->
        [one] et une autre modification
       *[other] et { $count } autres modifications
    }
figure-products = produits
figure-phase = { $phase }
figure-open-reservations = réserves ouvertes
figure-late-reservations = réserves en retard
story-registered = Nouveau produit, en phase { $phase }
story-inherited = Produit repris de l'existant, en phase { $phase }
story-removed = Le fichier du produit est retiré
story-unreadable = Le fichier du produit ne peut pas être lu
story-unknown-phase = inconnue
story-moved = Le fichier change de dossier : { $from } → { $to }
story-renamed = Nouveau nom : { $old } → { $new }
story-phase = { $from } → { $to }
story-phase-decided =
    { $from } → { $to } ({ $outcome } du { $day }{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    })
story-cycle = Cycle { $cycle } ouvert, en phase { $to }
story-decision =
    Décision du comité ({ $gate }) : { $outcome }, le { $day }{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    }
story-decision-replaces =
    Décision du comité ({ $gate }) : { $outcome }, le { $day }, à la place d'une autre{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    }
story-decision-gone = La décision du { $day } disparaît ({ $gate })
story-decision-why = Raison de la décision : { $text }
story-decision-skip = Raison de ne pas passer par le POC : { $text }
story-opinion = Avis « { $opinion } » : { $aspects }
story-opinion-said = Avis « { $opinion } » : { $aspects } : { $comment }
story-reservation = Réserve : { $text } ({ $aspect } ; responsable : { $owner } ; échéance : { $due })
story-reservation-closed = Réserve levée : { $text }
story-reservation-converted = Réserve convertie : { $text }
story-reservation-lapsed = Réserve devenue sans objet : { $text }
story-reservation-extended = Réserve reportée au { $due } : { $text } ; raison : { $reason }
story-left = Sort du périmètre le { $day } : { $reason }
story-stop-state = Arrêt : { $state }
story-exception = Met de côté la règle { $rule } jusqu'au { $until } : { $reason }
story-indicator = Nouvel indicateur : { $name }
story-target = Cible, { $name } : { $old } → { $new }
story-measure = Mesure, { $name } : { $value } ({ $day })
story-measure-corrected = Mesure du { $old } corrigée, { $name } : { $value } ({ $day })
story-measure-rate = { $part } / { $whole }
story-target-due = Échéance de la cible, { $name } : { $old } → { $new }
story-end-first = Fin prévue : { $new }
story-budget-first = Budget total : { $new } €
story-milestone-first = Jalon « { $name } » prévu : { $day }
story-end = Fin prévue : { $old } → { $new }
story-budget = Budget total : { $old } € → { $new } €
story-milestone = Jalon « { $name } » atteint : { $day }
story-milestone-planned = Jalon « { $name } » prévu : { $old } → { $new }
story-answered =
    { $count ->
        [one] { $gate } : une attente de plus a sa réponse : { $titles }
       *[other] { $gate } : { $count } attentes de plus ont leur réponse : { $titles }
    }
story-unanswered =
    { $count ->
        [one] { $gate } : une attente n'a plus de réponse : { $titles }
       *[other] { $gate } : { $count } attentes n'ont plus de réponse : { $titles }
    }
story-fields =
    { $count ->
        [one] Un autre champ est modifié : { $names }
       *[other] { $count } autres champs sont modifiés : { $names }
    }
story-fact-added = { $meaning } : { $new }
story-fact-removed = { $meaning } : { $old } → rien
story-fact-changed = { $meaning } : { $old } → { $new }
story-fact-text = { $meaning } : contenu modifié
story-fact-items = { $meaning } : { $items }
story-fact-reordered = { $meaning } : ordre modifié
story-items =
    { $count ->
        [one] un élément
       *[other] { $count } éléments
    }
story-group =
    { $count ->
        [one] un champ renseigné
       *[other] { $count } champs renseignés
    }
story-quoted = « { $text } »
story-request = Demande « { $gate } »
story-request-for = Demande « { $gate } », pour la séance du { $day }
story-request-moved = La demande « { $gate } » est reportée à la séance du { $day }
story-request-event = La demande « { $gate } » : { $event }
story-noted = { $said } : { $note }
story-challenge = La décision du { $day } ({ $gate }) est contestée : { $text }
story-challenge-answered = Réponse à la contestation de la décision du { $day } ({ $gate }) : { $text }
story-update = Point de l'équipe du { $day } : { $weather }
story-update-changed = Ce qui a changé : { $text }
story-update-path = Ce qui ramène au vert : { $text }
story-update-help = Aide souhaitée : { $text }
story-confirmed = L'équipe confirme ce que dit le fichier
story-confirmed-aspect = L'équipe confirme ce que dit le fichier sur l'aspect { $aspect }
story-coach = Accompagnement du { $on } : { $kind }
story-coach-until = Accompagnement du { $on } au { $until } : { $kind }
story-coach-rituals = Rituels : { $rituals }
story-coach-learnt = Ce qui a été appris : { $text }
story-coach-trained = Formation : { $function } ({ $subject })
story-checkup = Point sur les pratiques du { $day } : { $count } sur 10
story-handover = Le produit va à { $to } le { $day }
story-handover-moved = La passation à { $from } le { $was } devient : à { $to } le { $day }
story-handed-over = Transmis : « { $part } » ({ $evidence })
story-action = Action : { $text } (responsable : { $owner } ; échéance : { $due })
story-action-state = Action « { $text } » : { $status }
story-need = Besoin d'appui : { $text }
story-need-state = Besoin d'appui « { $text } » : { $status }
story-row = { $name } ({ $value })
