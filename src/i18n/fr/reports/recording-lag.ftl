# `catalog report recording-lag`

help-report-recording-lag = Mesurer le retard avec lequel les faits sont enregistrés, et compter ceux qui ont été réécrits (ou : retard)
help-report-recording-lag-after =
    Exemples :
      catalog report recording-lag --department pepiniere
      catalog rapport retard --at 2026-06-30 --format markdown
help-report-recording-lag-inherited = Compter aussi les phases déclarées à la reprise de l'existant

explain-report-recording-lag = Combien de temps après sa date chaque fait est enregistré, et quels faits enregistrés ont été réécrits
    .title = Le retard d'enregistrement
    .why = Un fait enregistré longtemps après fausse tous les rapports du temps qui précède ; un fait réécrit change le passé sans qu'on le voie.
    .formula = Jours entre la date du fait et celle du premier enregistrement qui le contient dans l'historique du catalogue ; une réécriture est un enregistrement qui change ou retire un fait déjà enregistré. Compléter ce qui manquait, mettre en forme ou déplacer un fichier n'en sont pas.
    .source = déduit de la source (liste des rapports, questions G8 et G9)

figure-recording-lag-median = Retard que la moitié ne dépasse pas
    .formula = Médiane des jours entre la date d'un début de phase ou d'une décision et son premier enregistrement ; négatif si l'enregistrement est venu avant.
    .source = liste des rapports, G9
figure-recording-lag-since = Retard que la moitié ne dépasse pas, depuis que le catalogue existe
    .formula = Le même chiffre, pour les seuls faits qui ne sont pas antérieurs au premier enregistrement du catalogue : les autres ne pouvaient pas être enregistrés à temps.
    .source = liste des rapports, G9
figure-recording-lag-late = Part enregistrée plus de 30 jours après
    .formula = Débuts de phase et décisions enregistrés plus de 30 jours après leur date (règle C-10), sur ceux qui ne sont pas antérieurs au catalogue.
    .source = liste des rapports, G9
figure-recording-lag-edits = Réécritures de faits enregistrés
    .formula = Enregistrements qui changent ou retirent un début de phase, une décision, la suite d'une réserve, un jalon atteint ou une mesure déjà enregistrés ; calculé sur tous les faits que l'historique connaît.
    .source = liste des rapports, G9
figure-recording-lag-kind = Retard que la moitié ne dépasse pas
    .formula = Médiane des jours entre la date des faits de cette sorte et leur premier enregistrement.
    .source = liste des rapports, G9
recording-lag-in-short =
    { $measured ->
        [0] aucun début de phase, aucune décision ne peut être comparé à son enregistrement.
        [one] { $since ->
            [yes] le seul début de phase ou décision depuis que le catalogue existe
           *[no] le seul début de phase ou décision, antérieur au catalogue,
        } a été enregistré { $when ->
            [same] le jour même
            [ahead] { $days ->
                [one] la veille
               *[other] { $days } jours avant
            }
           *[after] { $days ->
                [one] le lendemain
               *[other] { $days } jours après
            }
        }.
       *[other] { $since ->
            [yes] depuis que le catalogue existe, la moitié des { $measured } débuts de phase et décisions ont été enregistrés
           *[no] les { $measured } débuts de phase et décisions sont antérieurs au catalogue ; la moitié ont été enregistrés
        } { $when ->
            [same] le jour même au plus tard
            [ahead] au moins { $days ->
                [one] un jour
               *[other] { $days } jours
            } avant leur date
           *[after] { $days ->
                [one] le lendemain
               *[other] dans les { $days } jours
            } au plus tard
        }.
    } { $edits ->
        [0] Aucun fait enregistré n'a été réécrit.
        [one] Un fait enregistré a été réécrit.
       *[other] Des faits enregistrés ont été réécrits { $edits } fois.
    }
recording-lag-kinds = Le retard, par sorte de fait
recording-lag-latest = Les faits enregistrés plus de { $patience } jours après leur date
recording-lag-edited = Les faits réécrits, du plus récent au plus ancien
recording-lag-column-fact = Fait
recording-lag-column-day = Date du fait
recording-lag-column-recorded = Enregistré le
recording-lag-column-days = Jours de retard
recording-lag-column-edit = Ce qui a été fait
recording-lag-column-commit = Version
recording-lag-next = Pour voir l'historique du premier de ces produits
left-out-recording-inherited =
    { $count ->
        [one] { $count } phase déclarée à la reprise de l'existant n'est pas comptée : elle est ancienne par nature (`--inherited` la compte)
       *[other] { $count } phases déclarées à la reprise de l'existant ne sont pas comptées : elles sont anciennes par nature (`--inherited` les compte)
    }
left-out-recording-undated =
    { $count ->
        [one] { $count } début de phase ou décision dont la date n'est pas connue au jour près n'est pas compté
       *[other] { $count } débuts de phase ou décisions dont la date n'est pas connue au jour près ne sont pas comptés
    }
left-out-unrecorded =
    { $count ->
        [one] { $count } début de phase ou décision qui n'est pas encore enregistré dans Git n'est pas compté
       *[other] { $count } débuts de phase ou décisions qui ne sont pas encore enregistrés dans Git ne sont pas comptés
    }
