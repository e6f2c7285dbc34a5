# Le titre des enregistrements (commits)

commit-advance = { $name } : { $from } → { $to }
commit-measure = { $name } : mesure de { $code } du { $on }
commit-milestone = { $name } : date le jalon { $milestone }
commit-reservation = { $name } : réserve { $reservation } { $event }
commit-rebuild = { $name } : ouvre le cycle { $cycle }
commit-set = { $name } : renseigne { $fields }
commit-decide = { $name } : { $outcome } ({ $gate }, { $day })
commit-decide-advance = { $name } : { $outcome } ({ $gate }, { $day }), phase ouverte
commit-migrate = Renomme les phases des règles { $old } selon les règles { $new } ({ $files } fichiers)
commit-new = { $name } : inscription
commit-stop = { $name } : prépare l'arrêt
