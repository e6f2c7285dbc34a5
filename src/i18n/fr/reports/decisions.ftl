# `catalog report decisions`

help-report-decisions = Lire le registre des décisions du comité, dans l'ordre des dates
help-report-decisions-after =
    Exemples :
      catalog report decisions --directorate dgos
      catalog rapport decisions --format csv --out registre.csv

explain-report-decisions = Ce que le comité a décidé, dans l'ordre des dates
    .title = Le registre des décisions
    .why = Une seule liste, que chacun peut relire, plutôt qu'un tableur par séance.
    .formula = Toutes les décisions datées au plus de ce jour ; celles qu'une autre remplace y restent, avec le nom de celle qui les remplace ; celles d'un produit sorti du périmètre comptent jusqu'à sa sortie.
    .source = déduit de la source (liste des rapports, question C11)

figure-decisions-all = Décisions
    .formula = Les décisions datées au plus de ce jour.
    .source = liste des rapports, C11
figure-decisions-products = Produits concernés
    .formula = Les produits qui ont au moins une de ces décisions.
    .source = liste des rapports, C11
figure-decisions-replaced = Décisions remplacées depuis
    .formula = Les décisions qu'une décision ultérieure remplace.
    .source = liste des rapports, C11
figure-decisions-late = Décisions enregistrées après coup
    .formula = Les décisions qui disent pourquoi elles ont été enregistrées après coup.
    .source = liste des rapports, C11
figure-decisions-outcome = Décisions
    .formula = Les décisions de cette issue.
    .source = liste des rapports, C11

decisions-in-short =
    { $count ->
        [one] une seule décision du comité, le { $last }.
       *[other] { $count } décisions du comité depuis le { $since }, sur { $products ->
            [one] un produit
           *[other] { $products } produits
        } ; la dernière est du { $last }.
    }
decisions-in-short-none = aucune décision du comité ne concerne ces produits à cette date.
decisions-outcomes = Ce que le comité a décidé
decisions-register = Les décisions, dans l'ordre des dates
decisions-column-decisions = Décisions
decisions-column-decision = Décision
decisions-column-note = Remarque
decisions-replaced = remplacée par { $by }
decisions-late = enregistrée après coup : { $why }
decisions-next = Pour lire la dernière en entier
