# Ce que disent les règles et les formes des champs à qui répond à une question : sans clé ni forme de fichier

asked-kind-boolean = oui ou non
asked-kind-date = un jour, par exemple 17/11/2026 ou 17 novembre 2026
asked-kind-approx-date = un jour, un mois ou une année, par exemple 17/11/2026, mai 2024 ou 2019
asked-kind-share = une part du tout, par exemple 60 %
asked-kind-url = une adresse qui commence par https://
asked-kind-list = des réponses séparées par des virgules
asked-kind-one-or-many = une réponse, ou plusieurs séparées par des virgules
asked-error-date = « { $text } » n'est pas un jour : écrivez-le par exemple 17/11/2026 ou 17 novembre 2026
asked-S-46-share = Une part est comprise entre 0 et 100 % : écrivez-la par exemple 60 %
asked-S-46-count = Ce nombre ne peut pas être négatif
asked-S-46-rating = Répondez par 1, 2, 3 ou 4 : une cote va de 1 à 4
asked-S-04-future = Ce jour est à venir, alors que l'on demande ce qui a eu lieu
asked-S-50-way = La cible { $target } va dans l'autre sens que celui qui est voulu, depuis { $baseline }
asked-S-55-order = Ce jour ({ $day }) vient avant un autre qui doit le précéder ({ $earlier })
asked-S-16-overdue = La réserve « { $reservation } » devait être levée le { $due } : elle a { $days } jours de retard
    .help = Si elle est levée, enregistrez-le avec le document qui le montre ; sinon, demandez au comité une nouvelle échéance, puis enregistrez-la avec sa raison.
asked-S-17-open = Ce passage est accordé alors qu'une réserve d'une décision passée est encore ouverte (« { $text } »)
    .help = Si elle est levée, enregistrez-le avec le document qui le montre ; sinon, le comité la reprend dans une réserve de sa nouvelle décision.
asked-undo-sent = Le dernier enregistrement est déjà envoyé, et d'autres l'ont peut-être lu : il ne se retire plus d'ici. Enregistrez par-dessus ce qui doit changer, ou demandez à qui tient le catalogue de fermer la proposition.
asked-undo-not-yours = Le dernier enregistrement est de { $author } : c'est à cette personne de le retirer. Vous pouvez enregistrer par-dessus ce qui doit changer.
place-in-group = { $group } – { $meaning }
place-item = { $meaning } « { $item } »
