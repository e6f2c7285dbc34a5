# Les règles de src/rules/change/granted.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-25 = Une dérogation accordée à l'équipe ne change pas sans être dit
    .why = Une dérogation vaut pour ce qui a été accordé, jusqu'au jour dit : la prolonger ou l'effacer en silence ferait croire qu'on l'a redemandée.
C-25-extended = La dérogation « { $text } » va maintenant jusqu'au { $new }, au lieu du { $old }
    .help = Remettez sa date et ajoutez une nouvelle dérogation avec qui l'a accordée, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-moved = La dérogation « { $text } » porte maintenant sur un autre critère
    .help = Remettez le critère, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-decided-by = La personne qui a accordé la dérogation « { $text } » a changé
    .help = Remettez la fonction qui l'a accordée, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-removed = La dérogation « { $text } » est retirée avant sa fin
    .help = Remettez-la (elle prend fin d'elle-même), ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
