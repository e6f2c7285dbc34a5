# Les règles de src/rules/product/reservations.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-13 = Une décision avec réserves porte des réserves, les autres n'en portent pas
    .why = Une réserve qui n'est pas écrite ne sera jamais levée, et un go simple ne doit rien laisser en attente.
S-13-none = L'issue est « { $outcome } », mais la décision ne porte aucune réserve
    .help = Ajoutez au moins une réserve, par exemple `reservations: [{"{"}id: r1, aspect: securite, text: Finir l'audit, owner_role: responsable_technique, due: 2026-02-16{"}"}]`, ou choisissez une issue sans réserve.
S-13-some = L'issue est « { $outcome } », qui n'admet pas de réserves, et la décision en porte
    .help = Choisissez une issue qui admet des réserves ({ $reserved }), ou retirez les réserves.
S-14 = Une réserve dit quoi faire, qui s'en charge et pour quand
    .why = Sans texte, sans responsable ou sans échéance, personne ne peut suivre une réserve ni dire qu'elle est levée.
S-14-same-id = Deux réserves de cette décision portent l'identifiant « { $reservation } »
    .help = Numérotez-les `r1`, `r2`, `r3`… dans l'ordre où elles sont écrites.
S-14-missing =
    { $key ->
        [text] La réserve « { $reservation } » ne dit pas ce qu'il reste à faire
        [aspect] La réserve « { $reservation } » ne dit pas quel aspect elle concerne
        [owner_role] La réserve « { $reservation } » n'a pas de responsable
        [due] La réserve « { $reservation } » n'a pas d'échéance
       *[other] Il manque le champ « { $key } » à la réserve « { $reservation } »
    }
    .help =
        { $key ->
            [text] Ajoutez ce qui est attendu, par exemple `text: Porter le responsable métier à 60 %`.
            [aspect] Ajoutez l'aspect concerné, par exemple `aspect: organisation`.
            [owner_role] Ajoutez la fonction de la personne qui s'en charge, par exemple `owner_role: responsable_metier`.
            [due] Ajoutez la date limite, par exemple `due: 2026-02-16`.
           *[other] Ajoutez une ligne `{ $key }: …` à cette réserve.
        }
S-14-due-before = L'échéance { $due } de la réserve précède la décision du { $opened } qui la pose
    .help = Écrivez une échéance après le { $opened }, ou corrigez la date de la décision.
S-14-event-before = Cet événement du { $on } précède la décision qui pose la réserve
    .help = Corrigez la date `on:` de l'événement : rien n'arrive à une réserve avant qu'elle existe.
S-14-event-missing =
    { $key ->
        [proof] La réserve est levée (« { $kind } ») sans preuve
        [due] L'échéance est repoussée (« { $kind } ») sans nouvelle date
        [reason] Rien ne dit pourquoi cet événement « { $kind } » a eu lieu
       *[other] Il manque le champ « { $key } » à cet événement « { $kind } »
    }
    .help =
        { $key ->
            [proof] Ajoutez l'adresse du document qui le montre, par exemple `proof: docs/audit-2026.pdf`.
            [due] Ajoutez la nouvelle échéance, par exemple `due: 2026-04-30`.
            [reason] Ajoutez la raison en quelques mots, par exemple `reason: recrutement décalé au printemps`.
           *[other] Ajoutez une ligne `{ $key }: …` à cet événement.
        }
S-15 = Une réserve est à lever bientôt
    .why = Une réserve sans échéance proche s'oublie : les règles donnent un délai, que l'on peut dépasser en disant pourquoi.
S-15-far = L'échéance du { $due } vient plus de { $days } jours après la décision du { $opened }
    .help = Rapprochez l'échéance, ou ajoutez la raison à la réserve, par exemple `due_reason: marché à renouveler au printemps`.
S-16 = Une réserve se lève avant son échéance
    .why = Un go avec réserves est un go sous conditions : une condition en retard doit se voir.
S-16-overdue = La réserve « { $reservation } » de la décision « { $decision } » devait être levée le { $due } : elle a { $days } jours de retard
    .help = Si elle est levée, ajoutez-le à ses `events:` avec la preuve ; sinon, demandez au comité une nouvelle échéance et ajoutez un événement `kind: extended` avec `due:` et `reason:`.
S-17 = Les réserves sont closes ou reprises avant le passage suivant
    .why = Une réserve est la condition d'un go : passer à la suite sans la lever revient à l'oublier.
S-17-open = Le passage « { $gate } » est accordé alors que la réserve « { $reservation } » de la décision « { $decision } » est encore ouverte (« { $text } »)
    .help = Si elle est levée, ajoutez-le à ses `events:`, par exemple `- {"{"}on: 2026-02-10, kind: closed, proof: docs/audit-2026.pdf{"}"}`. Sinon, reprenez-la dans une réserve de la nouvelle décision, avec `renews: { $decision }/{ $reservation }`.
