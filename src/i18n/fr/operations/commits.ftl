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
commit-request = { $name } : demande « { $gate } »
commit-request-event = { $name } : demande « { $gate } » : { $event }
commit-challenge = { $name } : conteste la décision du { $day } ({ $gate })
commit-challenge-answer = { $name } : répond à une contestation
commit-sitting-open = Ouvre la séance du { $day }
commit-sitting-attend = Note la présence à la séance du { $day }
commit-action = { $name } : action « { $text } »
commit-action-done = { $name } : action close, « { $text } »
commit-need = { $name } : demande un appui, « { $text } »
commit-need-step = { $name } : suit l'appui « { $text } »
commit-update = { $name } : point de la semaine ({ $weather })
commit-confirm = { $name } : confirme ce que dit le fichier
