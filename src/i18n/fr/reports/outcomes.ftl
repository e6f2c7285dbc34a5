# `catalog report outcomes`

help-report-outcomes = Dire ce que sont devenus les produits lancés, et pourquoi certains se sont arrêtés (ou : suites)
help-report-outcomes-after =
    Exemples :
      catalog report outcomes --directorate dva
      catalog rapport suites --as-of 2026-06-30

explain-report-outcomes = Ce que sont devenus les produits lancés, et pourquoi certains se sont arrêtés
    .title = Les suites : produits lancés, arrêtés, refaits
    .why = Savoir si ce qui est lancé sert longtemps, et apprendre des arrêts ; s'arrêter avant de construire est un bon choix, il est compté à part.
    .formula = Produits lancés depuis un an au moins et toujours là ; arrêts par motif, avec ce que leur fiche dit de la suite ; cycles refaits ; produits à remplacer qui tournent encore.
    .source = déduit de la source (liste des rapports, questions B9, B10 et B12)

figure-outcomes-kept = Lancés depuis un an au moins, et toujours là
    .formula = Les cycles qui ont reçu, il y a douze mois ou plus, l'accord d'entrer dans la phase où l'on met en production, et qui ne sont pas arrêtés à la date du rapport, sur tous ces cycles.
    .source = liste des rapports, B9
figure-outcomes-follow-up = Temps de suivi le plus court de ces lancements
    .formula = Les jours entre le dernier de ces accords et la date du rapport.
    .source = liste des rapports, B9
figure-outcomes-stops = Arrêts
    .formula = Les cycles de produits entrés dans une phase d'arrêt, repris de l'existant compris ; les produits sortis du périmètre n'y sont pas.
    .source = liste des rapports, B10
figure-outcomes-before-production = Arrêtés avant toute mise en production
    .formula = Les arrêts sans mise en production notée et dont la phase quittée vient avant celle où l'on met en production, sur ceux dont on connaît l'une ou l'autre.
    .source = liste des rapports, B10
figure-outcomes-with-reason = Arrêts dont le motif est connu
    .formula = Les arrêts dont la fiche donne le motif, sur tous les arrêts.
    .source = liste des rapports, B10
figure-outcomes-with-outcome = Arrêts dont on sait ce que font les utilisateurs depuis
    .formula = Les arrêts dont la fiche dit qui prend la suite, dans quoi le produit s'est fondu, ou ce que font les utilisateurs, sur tous les arrêts.
    .source = liste des rapports, B10
figure-outcomes-with-post-mortem = Arrêts avec un bilan
    .formula = Les arrêts dont la fiche donne le bilan ou son adresse, sur tous les arrêts.
    .source = liste des rapports, B10
figure-outcomes-closed-in-order = Arrêts menés jusqu'au bout
    .formula = Les arrêts dont la fiche donne le calendrier, le bilan, les documentations à jour et l'annonce, sur tous les arrêts.
    .source = liste des rapports, B10
figure-outcomes-savings = Économies déclarées par an
    .formula = La somme des économies annuelles que les fiches déclarent.
    .source = liste des rapports, B10
figure-outcomes-rebuilds = Cycles refaits
    .formula = Les cycles d'un produit après le premier : refontes et relances.
    .source = liste des rapports, B12
figure-outcomes-still-running = Produits à remplacer, toujours en activité après la date prévue
    .formula = Les produits qu'un autre remplace et dont l'arrêt était prévu avant la date du rapport, parmi ceux dont cette date est notée.
    .source = liste des rapports, B12

outcomes-in-short =
    { $stopped ->
        [0] aucun produit ne s'est arrêté.
        [one] un produit s'est arrêté{ $before ->
            [0] {""}
           *[other] , avant toute mise en production
        } ; { $with_reason ->
            [0] on ne sait pas pourquoi.
           *[other] on sait pourquoi.
        }
       *[other] { $stopped } arrêts, { $before ->
            [0] aucun avant une mise en production
            [one] dont { $before } avant toute mise en production
           *[other] dont { $before } avant toute mise en production
        } ; { $with_reason ->
            [0] le motif n'est connu pour aucun.
            [one] le motif est connu pour un seul.
           *[other] le motif est connu pour { $with_reason }.
        }
    }{ $cohort ->
        [0] {" "}Aucun produit n'a été lancé par le comité il y a un an ou plus : on ne peut pas encore dire combien durent.
        [one] {" "}Le seul produit lancé depuis un an au moins { $kept ->
            [0] s'est arrêté.
           *[other] est toujours là.
        }
       *[other] {" "}Sur { $cohort } produits lancés depuis un an au moins, { $kept ->
            [0] aucun n'est resté.
            [one] { $kept } est toujours là.
           *[other] { $kept } sont toujours là.
        }
    }
outcomes-reasons = Pourquoi ils se sont arrêtés
outcomes-stops = Les arrêts
outcomes-rebuilds = Les cycles refaits
outcomes-still-running = À remplacer, et toujours en activité
outcomes-no-reason = Motif inconnu
outcomes-inherited =
    { $count ->
        [one] { $count } de ces arrêts a été repris de l'existant : il date d'avant le suivi par ce catalogue
       *[other] { $count } de ces arrêts ont été repris de l'existant : ils datent d'avant le suivi par ce catalogue
    }
outcomes-column-reason = Motif
outcomes-column-stops = Arrêts
outcomes-column-since = Arrêté le
outcomes-column-left = Phase quittée
outcomes-column-used = Mis en production
outcomes-stops-note = « Mis en production » : selon le jalon de la fiche ; à défaut, « oui » quand la phase quittée est celle où l'on met en production, ou une suivante
outcomes-column-missing = Il manque
outcomes-column-year = Année
outcomes-column-kind = Nature
outcomes-column-rebuilds = Cycles
outcomes-column-planned-stop = Arrêt prévu le
outcomes-column-replaced-by = Remplacé par
outcomes-calendar = calendrier
outcomes-post-mortem = bilan
outcomes-documentation = documentations à jour
outcomes-communication = annonce
outcomes-next-running = Pour préparer l'arrêt de celui qui devait être remplacé
outcomes-next-reason = Pour voir ce que la fiche d'un produit arrêté ne dit pas
