# `catalog report drift`

help-report-drift = Mesurer les retards et les surcoûts par rapport à ce qui a été promis (ou : derives)
help-report-drift-after =
    Exemples :
      catalog report drift --by department
      catalog rapport derives --compare 2026-06-30

explain-report-drift = De combien les dates et les coûts s'écartent de ce qui a été promis au comité
    .title = Les dérives des calendriers et des budgets
    .why = Voir tôt ce qui glisse, pour en parler pendant qu'on peut encore choisir ; une dérive s'explique, elle ne se note pas.
    .formula = Fin attendue moins fin promise, sur la durée promise ; total attendu moins total promis, sur le total promis. Seuls comptent les plans figés par un accord du comité, pour les produits en activité.
    .source = déduit de la source (liste des rapports, questions B4 et B5)

figure-drift-schedule-mean = Retard moyen sur le calendrier promis
    .formula = Moyenne, produit par produit, des jours de retard (négatifs si en avance) sur les jours promis ; un calendrier jamais révisé compte pour zéro. C'est la définition du panorama de la DINUM.
    .source = liste des rapports, B4
figure-drift-schedule-weighted = Retard de l'ensemble
    .formula = Somme des jours de retard sur somme des jours promis.
    .source = liste des rapports, B4
figure-drift-schedule-over = Retards de plus de 15 %
    .formula = Produits dont le retard passe le seuil des règles (15 % si elles n'en donnent pas), sur ceux dont le calendrier est figé.
    .source = liste des rapports, B4
figure-drift-schedule-median = Retard du produit médian
    .formula = La médiane des mêmes retards.
    .source = liste des rapports, B4
figure-drift-schedule-mean-of-revised = Retard moyen des calendriers révisés
    .formula = La même moyenne, sur les seuls calendriers qui ont été révisés.
    .source = liste des rapports, B4
figure-drift-budget-mean = Surcoût moyen sur le budget promis
    .formula = Moyenne, produit par produit, de l'écart entre le total attendu et le total promis, sur le total promis ; un budget jamais révisé compte pour zéro.
    .source = liste des rapports, B5
figure-drift-budget-weighted = Surcoût de l'ensemble
    .formula = Somme des écarts sur somme des totaux promis.
    .source = liste des rapports, B5
figure-drift-budget-over = Surcoûts de plus de 15 %
    .formula = Produits dont le surcoût passe le seuil des règles (15 % si elles n'en donnent pas), sur ceux dont le budget est figé.
    .source = liste des rapports, B5
figure-drift-budget-median = Surcoût du produit médian
    .formula = La médiane des mêmes surcoûts.
    .source = liste des rapports, B5
figure-drift-budget-mean-of-revised = Surcoût moyen des budgets révisés
    .formula = La même moyenne, sur les seuls budgets qui ont été révisés.
    .source = liste des rapports, B5
figure-drift-past-end = Produits dont la fin attendue est passée
    .formula = Les produits en activité dont la dernière fin annoncée est avant la date du rapport, parmi ceux dont le calendrier est figé.
    .source = liste des rapports, B4
figure-drift-schedule-rebaselines = Nouvelles références de calendrier décidées
    .formula = Combien de fois la fin promise a été remplacée par une décision.
    .source = liste des rapports, B4
figure-drift-schedule-first-mean = Retard moyen sur la toute première référence
    .formula = La moyenne des retards par rapport à la première fin promise, pour les calendriers dont la référence a été remplacée et dont la fiche dit l'ancienne fin.
    .source = liste des rapports, B4
figure-drift-rebaselines = Nouvelles références de budget décidées
    .formula = Combien de fois la référence d'un budget a été remplacée par une décision.
    .source = liste des rapports, B5
figure-drift-budget-first-mean = Surcoût moyen sur la toute première référence
    .formula = La moyenne des surcoûts par rapport à la première référence, pour les budgets dont la référence a été remplacée et dont la fiche dit l'ancien total.
    .source = liste des rapports, B5

drift-in-short =
    { $schedules ->
        [0] aucun produit en activité n'a de calendrier figé par le comité : les retards ne peuvent pas être mesurés.
        [one] le seul calendrier figé { $late ->
            [0] n'a pas de retard annoncé.
           *[other] a un retard annoncé.
        }
       *[other] sur { $schedules } calendriers figés, { $late ->
            [0] aucun n'a de retard annoncé.
            [one] { $late } a un retard annoncé.
           *[other] { $late } ont un retard annoncé.
        }
    }{ $budgets ->
        [0] {" "}Aucun budget n'est figé.
        [one] {" "}Le seul budget figé { $dearer ->
            [0] n'a pas de surcoût.
           *[other] a un surcoût.
        }
       *[other] {" "}Sur { $budgets } budgets figés, { $dearer ->
            [0] aucun n'a de surcoût.
            [one] { $dearer } a un surcoût.
           *[other] { $dearer } ont un surcoût.
        }
    }{ $past ->
        [0] {""}
        [one] {" "}Pour { $past } produit, la fin annoncée est passée : { $names }.
       *[other] {" "}Pour { $past } produits, la fin annoncée est passée : { $names }.
    }
drift-schedules = Les calendriers
drift-budgets = Les budgets
drift-column-initial-end = Fin promise
drift-column-end = Fin attendue
drift-column-days = Retard en jours
drift-column-drift = Écart
drift-column-remark = À noter
drift-column-initial-total = Promis
drift-column-total = Attendu
drift-column-rebaselines = Nouvelles références
drift-column-first-drift = Écart à la première
drift-past-end = fin passée
drift-to-explain = à expliquer
drift-benchmarks = Ce qui a été mesuré ailleurs
drift-benchmarks-note = Des repères, pas des cibles : le périmètre et la méthode ne sont pas les nôtres
drift-column-measured = Mesuré en
drift-column-method = Méthode
drift-column-source = Source
drift-hidden =
    { $count ->
        [one] … et { $count } autre produit (`--all` le montre aussi)
       *[other] … et { $count } autres produits (`--all` les montre tous)
    }
drift-next = Pour en parler avec l'équipe, ce que dit sa fiche
drift-next-plan = Pour savoir ce qu'un calendrier promis contient, et quand il est figé
left-out-no-plan =
    { $count ->
        [one] { $count } produit en activité sans calendrier ni budget promis
       *[other] { $count } produits en activité sans calendrier ni budget promis
    }
left-out-not-frozen =
    { $count ->
        [one] { $count } produit en activité dont le plan n'est pas encore figé par un accord du comité
       *[other] { $count } produits en activité dont le plan n'est pas encore figé par un accord du comité
    }
figure-drift-days-past = Jours écoulés depuis la fin attendue, pour le produit médian
    .formula = La médiane, parmi les produits en activité dont la fin attendue est passée, des jours entre cette fin et la date du rapport. Ce n'est pas le retard annoncé, qui compare deux dates écrites au calendrier.
    .source = liste des rapports, B4
drift-past-named =
    { $days ->
        [one] { $product } (depuis { $days } jour)
       *[other] { $product } (depuis { $days } jours)
    }
drift-column-late = Retard à ce jour
drift-column-days-past = Fin passée depuis
drift-past-end-unrevised = fin passée, calendrier jamais révisé
drift-schedules-note = Le retard compare la fin attendue à la fin promise : un calendrier jamais révisé en a zéro, même quand sa fin est passée. « Fin passée depuis » compte les jours de la fin attendue à la date du rapport.
