# `catalog report completeness`

help-report-completeness = Voir ce que les fiches ne disent pas, et comment les compléter (ou : completude)
help-report-completeness-after =
    Exemples :
      catalog report completeness --directorate dgos
      catalog rapport completude --by department --format csv

explain-report-completeness = Ce que chaque phase demande et que les fiches ne disent pas encore
    .title = Ce que les fiches ne disent pas
    .why = Un chiffre ne vaut que ce que valent les fiches : on commence par ce qui manque au plus grand nombre.
    .formula = Pour chaque produit : les champs que les règles demandent jusqu'à sa phase et dont la fiche parle, sur ceux qu'elles demandent ; « inconnu » et une liste vide sont des réponses. L'ancienneté d'une fiche vient de l'historique du catalogue.
    .source = liste des rapports, G7 et G8

figure-completeness-filled = Champs renseignés
    .formula = Somme des champs demandés dont les fiches parlent, divisée par la somme des champs demandés, pour les produits actifs.
    .source = liste des rapports, G7
figure-completeness-median = Champs renseignés du produit médian
    .formula = La médiane, une part par produit, des champs demandés dont sa fiche parle.
    .source = liste des rapports, G7
figure-completeness-whole = Fiches complètes
    .formula = Les produits actifs dont la fiche parle de tous les champs que leur phase demande.
    .source = liste des rapports, G7
figure-completeness-unknown = Champs dont la réponse est « inconnu »
    .formula = Somme des champs demandés que les fiches disent inconnus, divisée par la somme des champs demandés ; ils comptent comme renseignés.
    .source = liste des rapports, G7

completeness-in-short =
    { $products ->
        [0] aucun produit n'a de fiche à compléter.
       *[other] { $lacking ->
            [0] toutes les fiches disent ce que leur phase demande.
            [one] sur { $products } fiches, { $lacking } est à compléter : { $missing ->
                [one] il lui manque { $missing } champ.
               *[other] il lui manque { $missing } champs.
            }
           *[other] sur { $products } fiches, { $lacking } sont à compléter : il leur manque { $missing } champs en tout.
        }
    }
completeness-products = Les fiches à compléter d'abord
completeness-products-note = Chaque équipe complète sa fiche en répondant à des questions, une à une ; ce que personne ne sait se répond « inconnu »
completeness-fields = Ce qui manque au plus grand nombre
completeness-fields-note = Un champ qui manque à beaucoup se demande une fois à tous ; « inconnu » est une réponse
completeness-directorates = Par direction
completeness-column-missing = Manquants
completeness-column-filled = Renseignés
completeness-column-rate = Part renseignée
completeness-column-unknown = Inconnus
completeness-column-field = Ce que la fiche ne dit pas
completeness-column-what = Ce qui manque
completeness-column-whose = Lesquelles
completeness-column-lacking = Fiches sans réponse
completeness-next = Pour compléter la fiche de « { $product } »
