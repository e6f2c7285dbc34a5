# Les règles de src/rules/change/declared.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-21 = Ce qui est déclaré sans décision se corrige au vu de tous
    .why = Une phase déclarée n'a été acceptée par personne : la déclarer, la retirer ou la corriger tient lieu de passage devant le comité si personne ne le voit.
C-21-new = Ce produit entre au catalogue déjà en phase « { $phase } » (depuis { $start }), sans être passé devant le comité
    .help = Vérifiez avec la source citée dans `baseline:` qu'il en était bien là. Un nouveau produit s'inscrit par `catalog new`.
C-21-added = La phase « { $phase } » (depuis { $start }) est déclarée dans l'état initial
    .help = Vérifiez avec la source citée dans `baseline:` qu'elle a bien eu lieu avant l'entrée au catalogue.
C-21-removed = La phase « { $phase } » (depuis { $start }), de l'état initial, est retirée
    .help = Vérifiez avec la source citée dans `baseline:` qu'elle n'a pas eu lieu.
C-21-changed = La phase « { $phase } » (depuis { $start }), de l'état initial, devient « { $now } » (depuis { $since })
    .help = Vérifiez cette correction avec la source citée dans `baseline:`.
C-21-registered = La phase « { $phase } », inscrite le { $start }, est datée maintenant du { $since }, alors que des décisions ont été prises depuis
    .help = Vérifiez cette date avec l'équipe : les délais se comptent à partir d'elle.
