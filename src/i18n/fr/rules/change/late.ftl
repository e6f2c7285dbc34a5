# Les règles de src/rules/change/late.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-10 = Un fait est enregistré dans le mois, après ceux d'avant
    .why = Une décision notée des mois plus tard l'est de mémoire, et les rapports de l'intervalle étaient faux.
C-10-late = { $what } date du { $day } : c'est enregistré { $days } jours après
    .help = Vérifiez la date. Si elle est juste, dites pourquoi c'est tardif : `recorded_late:` dans une décision.
C-10-before = { $what } date du { $day }, avant ce qui était déjà enregistré ({ $last })
    .help = Vérifiez la date. Si elle est juste, le relecteur doit savoir que le passé est complété.
