# `catalog report indicators`

help-report-indicators = Donner les indicateurs de pilotage que le catalogue définit lui-même : valeur, cible, produits inconnus (ou : indicateurs)
help-report-indicators-after =
    Exemples :
      catalog report indicators
      catalog rapport indicateurs --by department

explain-report-indicators = Ce que valent les indicateurs de pilotage que le catalogue définit lui-même
    .title = Les indicateurs de pilotage
    .why = Chaque service suit ses propres chiffres : une entrée de `reference.yaml` suffit, avec son calcul.
    .formula = Le calcul de chaque indicateur est écrit dans `reference.yaml` (`management_indicators:`) et porte sur les produits en activité ; un produit qui ne dit pas ce dont le calcul a besoin est laissé de côté, et compté.
    .source = liste des rapports, partie A ; le calcul est de nous

figure-indicators-value = Indicateur
    .formula = Le calcul que l'indicateur donne dans `reference.yaml`, sur les produits en activité qui disent ce dont il a besoin.
    .source = de nous
indicators-in-short =
    { $count ->
        [0] le catalogue ne définit aucun indicateur de pilotage.
       *[other] { $known ->
            [0] aucun des { $count } indicateurs ne peut être calculé
            [one] un indicateur sur { $count } peut être calculé
           *[other] { $known } indicateurs sur { $count } peuvent être calculés
        }{ $targets ->
            [0] {""}
            [one] {" "}; un a une cible, { $reached ->
                [0] qui n'est pas atteinte
               *[other] qui est atteinte
            }
           *[other] {" "}; { $targets } ont une cible, { $reached ->
                [0] aucune n'est atteinte
                [one] une est atteinte
               *[other] { $reached } sont atteintes
            }
        }.
    }
indicators-all = Chaque indicateur
indicators-groups = Par groupe
indicators-column-indicator = Indicateur
indicators-column-reached = Atteinte
indicators-column-unknown = Produits inconnus
indicators-column-of = Sur
indicators-column-proposed-by = Proposé par
indicators-lacks-reference = manque dans reference.yaml
indicators-note = Un produit est inconnu quand son fichier ne dit pas ce dont le calcul a besoin : il n'est ni compté comme un non, ni estimé.
indicators-next = Pour lire le calcul d'un indicateur, et d'où il vient
indicators-next-none = Pour savoir comment en définir
