# Les règles de src/rules/change/summary.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-16 = Le changement est résumé pour la personne qui le relit
    .why = Un relecteur juge mieux ce qu'il lit dans les mots du cycle de vie que dans des lignes de fichier.
C-16-does = { $what }
    .help = Rien à corriger : c'est ce que la contribution fait.
