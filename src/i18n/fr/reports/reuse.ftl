# `catalog report reuse`

help-report-reuse = Voir ce qui est réutilisé et ce qui est construit de nouveau (ou : reutilisation)
help-report-reuse-after =
    Exemples :
      catalog report reuse --by department
      catalog rapport reutilisation --format csv

explain-report-reuse = Quels communs servent, à combien de produits, et ce que les équipes choisissent de construire
    .title = Réutiliser ou construire
    .why = Construire une deuxième fois ce qui existe coûte deux fois, puis deux fois à entretenir.
    .formula = Pour chaque produit en activité : les communs que sa fiche dit utiliser ce jour-là ; pour chaque choix de rationalisation : ce qui a été choisi et quand ; une fiche muette n'est pas comptée comme un non.
    .source = liste des rapports, E1 à E4 et E7

figure-reuse-with = Produits qui utilisent au moins un commun
    .formula = Les produits actifs dont la fiche dit au moins un commun en usage ce jour-là, sur ceux dont la fiche dit lesquels, « aucun » compris.
    .source = liste des rapports, E3
figure-reuse-mean = Communs utilisés par produit, en moyenne
    .formula = Nombre d'usages de communs divisé par le nombre de produits dont la fiche dit lesquels.
    .source = liste des rapports, E3
figure-reuse-users = Produits qui utilisent ce commun
    .formula = Les produits actifs dont la fiche dit l'utiliser ce jour-là. Le taux parmi les produits à qui il conviendrait demande que la fiche du commun le dise sous une forme calculable.
    .source = liste des rapports, E3
figure-reuse-radar = Produits entrés en première version après avoir examiné l'existant
    .formula = Les produits actifs dont la rationalisation est datée et compare au moins une option, sur ceux que le comité a laissés passer vers la phase de première mise en production depuis que les règles existent.
    .source = liste des rapports, E1
figure-reuse-choice = Part des choix
    .formula = Les produits qui ont fait ce choix, sur ceux dont la fiche dit le choix ; un choix daté d'après le jour du rapport ne compte pas.
    .source = liste des rapports, E2
figure-reuse-beside = Produits dédiés construits là où un commun conviendrait
    .formula = Les produits qui ont choisi de développer alors qu'un commun recommandé ou obligatoire leur conviendrait. Pas calculable : aucune fiche de commun ne dit encore à quels produits il convient sous une forme calculable.
    .source = liste des rapports, E4
figure-reuse-offers = Produits qui proposent une partie à d'autres
    .formula = Les produits actifs dont la fiche dit qu'une partie pourrait servir à d'autres, sur ceux dont la fiche en parle.
    .source = liste des rapports, E7
figure-reuse-repeated = Composants que trois produits ou plus utilisent sans qu'ils soient des communs
    .formula = Les composants logiciels extérieurs que citent au moins trois produits actifs, sur les produits dont la fiche dit de quoi ils dépendent.
    .source = liste des rapports, E7

reuse-in-short =
    { $says ->
        [0] { $active ->
            [0] aucun produit en activité.
           *[other] aucune fiche ne dit quels communs le produit utilise : rien ne peut être mesuré.
        }
        [one] { $with ->
            [0] la seule fiche qui en parle ne cite aucun commun
           *[other] la seule fiche qui en parle cite au moins un commun
        } ({ $active ->
            [one] un seul produit en activité
           *[other] { $active } produits en activité en tout
        }).
       *[other] sur { $says } produits dont la fiche en parle, { $with ->
            [0] aucun n'utilise de commun
            [one] { $with } utilise au moins un commun
           *[other] { $with } utilisent au moins un commun
        } ({ $active } produits en activité en tout).
    }{ $built ->
        [0] {""}
        [one] {" "}{ $built } équipe a choisi de développer un produit dédié.
       *[other] {" "}{ $built } équipes ont choisi de développer un produit dédié.
    }
reuse-commons = Les communs utilisés
reuse-column-kind = Nature
reuse-column-maturity = Recommandation
reuse-unused =
    { $count ->
        [0] Tous les communs du catalogue servent à un produit au moins
        [one] { $count } commun du catalogue n'est cité par aucun produit
       *[other] { $count } communs du catalogue ne sont cités par aucun produit
    }
reuse-eligible = Aucune fiche de commun ne dit sous une forme calculable à quels produits il convient : on ne peut pas dire qui devrait l'utiliser et ne l'utilise pas
reuse-choices = Ce que les équipes ont choisi
reuse-column-choice = Choix
reuse-years = Les choix, par année
reuse-undated = Sans date
reuse-offers = Ce que des produits proposent à d'autres
reuse-column-what = Quoi
reuse-column-for-whom = Pour qui
reuse-repeated = Des composants qui reviennent
reuse-repeated-note = À regarder : l'un d'eux pourrait devenir un commun
reuse-column-component = Composant
reuse-column-which = Lesquels
reuse-next-silent = Pour voir un produit dont la fiche ne dit pas quels communs il utilise, « { $product } »
reuse-next-field = Pour savoir comment l'écrire
reuse-next-duplicates = Pour voir les produits qui se ressemblent
