# `catalog report dependents`

help-report-dependents = Voir ce qui serait touché si un produit, un commun ou une plateforme s'arrêtait (ou : dependants)
help-report-dependents-after =
    Exemples :
      catalog report dependents { $product }
      catalog rapport dependants proconnect --format csv
help-report-dependents-subject = Identifiant du produit, du commun ou de la plateforme qui s'arrêterait

explain-report-dependents = Quels produits dépendent d'un produit, d'un commun ou d'une plateforme, de près ou de loin
    .title = Ce qui en dépend
    .why = Avant d'arrêter, on prévient ceux qui s'appuient dessus, et ceux qui s'appuient sur eux.
    .formula = Les produits actifs dont la fiche dit qu'ils en ont besoin, puis ceux qui ont besoin de ceux-là, et ainsi de suite ; chacun compte une fois, par le chemin le plus court.
    .source = liste des rapports, E6

figure-dependents-all = Produits qui en dépendent, de près ou de loin
    .formula = Les produits actifs qui en ont besoin, directement ou par d'autres ; parmi ceux dont la fiche dit de quoi ils ont besoin.
    .source = liste des rapports, E6
figure-dependents-direct = Produits qui en dépendent directement
    .formula = Ceux d'entre eux dont la fiche le nomme.
    .source = liste des rapports, E6
figure-dependents-critical = Produits pour qui la dépendance est critique
    .formula = Ceux d'entre eux dont la fiche donne à la dépendance une criticité de 3 ou 4 sur 4.
    .source = liste des rapports, E6

dependents-in-short =
    { $all ->
        [0] { $says ->
            [0] aucune fiche ne dit de quoi le produit dépend : on ne peut pas savoir ce que l'arrêt de « { $subject } » toucherait.
           *[other] aucun produit ne dit dépendre de « { $subject } ».
        }
        [one] si « { $subject } » s'arrête, { $all } produit est touché.
       *[other] si « { $subject } » s'arrête, { $all } produits sont touchés, dont { $direct } directement.
    }{ $silent ->
        [0] {""}
        [one] {" "}{ $silent } fiche n'en dit rien.
       *[other] {" "}{ $silent } fiches n'en disent rien.
    }
dependents-none-such = aucun produit, commun ou plateforme n'a l'identifiant « { $id } ».
dependents-list = Qui prévenir
dependents-column-depth = À combien de pas
dependents-column-through = Par
dependents-column-kind = Ce qui en vient
dependents-column-criticality = Criticité
dependents-column-switch = Remplacement prévu
dependents-note = Criticité de 1 à 4, telle que la fiche la dit
dependents-next = Pour voir le premier à prévenir, « { $product } »
dependents-next-list = Pour trouver l'identifiant d'un produit
error-no-subject = Aucun produit, commun ou plateforme n'a l'identifiant « { $id } »
    .help = Tapez `catalog list` pour trouver l'identifiant d'un produit.
