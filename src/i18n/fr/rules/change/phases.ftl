# Les règles de src/rules/change/phases.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-05 = Les phases passées ne changent plus
    .why = Les durées et les délais se comptent sur ces dates : les déplacer après coup fausse tous les rapports.
C-05-changed = La phase « { $phase } » (depuis { $start }), déjà enregistrée, a été changée
    .help = Remettez-la comme avant. Une entrée fausse se corrige par une décision qui remplace celle qui l'a ouverte (`supersedes:`) ; une phase de l'état initial, par une meilleure source dans `baseline:`.
C-05-removed = La phase « { $phase } » (depuis { $start }) a disparu
    .help = Remettez-la. Un produit qui revient en arrière entre dans une nouvelle phase, par une décision.
C-05-declared = La phase « { $phase } » (depuis { $start }) est déclarée dans l'état initial, sans que `baseline:` dise d'où l'information vient
    .help = Ajoutez la nouvelle source à `baseline.source:`. Ce qui a été décidé depuis l'état initial s'enregistre par `catalog decide`, puis `catalog advance`.
C-05-undeclared = La phase « { $phase } » (depuis { $start }), de l'état initial, a disparu, sans que `baseline:` dise d'où l'information vient
    .help = Remettez-la, ou ajoutez à `baseline.source:` la source qui montre qu'elle n'a pas eu lieu.
C-05-after = La phase « { $phase } » (depuis { $start }) commence après l'état initial ({ $first }) : elle ne peut pas être déclarée
    .help = Retirez-la, puis enregistrez ce que le comité a décidé (`catalog decide`) et entrez dans la phase (`catalog advance`).
C-05-decided = La phase « { $phase } » est déclarée dans l'état initial, alors que le produit a déjà une décision du comité
    .help = Remettez les phases comme avant. Un produit que le comité a vu n'entre dans une phase que par `catalog decide`, puis `catalog advance`.
C-05-registered = La phase « { $phase } », inscrite le { $start }, a été changée après une décision
    .help = Remettez-la comme avant. Son premier jour peut être corrigé, s'il reste au plus tard le jour de la première décision.
