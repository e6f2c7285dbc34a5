# `catalog report policies`

help-report-policies = Suivre les résultats de politique publique que plusieurs produits servent (ou : politiques)
help-report-policies-after =
    Exemples :
      catalog report policies
      catalog rapport politiques --format html --out politiques.html

explain-report-policies = Où en sont les résultats de politique publique que plusieurs produits servent ensemble
    .title = Les résultats de politique publique
    .why = Un résultat pour les usagers tient rarement à un seul produit : il se suit au-dessus d'eux.
    .formula = Chaque résultat est écrit dans `reference.yaml` (`policy_outcomes:`), avec ses indicateurs ; un produit dit qu'il le sert (`value.policy_outcomes`) ; l'avancée est (dernière mesure − départ) / (cible − départ), comparée au temps écoulé.
    .source = liste des rapports, D2 ; le suivi au-dessus des produits est de nous

figure-policies-outcomes = Résultats suivis
    .formula = Les résultats de politique publique que sert au moins un produit choisi.
    .source = de nous
figure-policies-serving = Produits qui servent un résultat
    .formula = Les produits en activité qui disent servir au moins un résultat, sur tous les produits en activité.
    .source = de nous
figure-policies-late = Indicateurs en retard
    .formula = Les indicateurs de ces résultats qui reculent, ou avancent moins vite que le temps, parmi ceux qui ont un départ, une cible et une mesure.
    .source = liste des rapports, D2
policies-in-short =
    { $outcomes ->
        [0] aucun résultat de politique publique n'est suivi au-dessus des produits choisis.
       *[other] { $outcomes ->
            [one] un résultat de politique publique est suivi
           *[other] { $outcomes } résultats de politique publique sont suivis
        }, par { $measures ->
            [one] un indicateur
           *[other] { $measures } indicateurs
        } ; { $measured ->
            [0] aucun n'est mesuré.
           *[other] { $measured ->
                [one] un est mesuré
               *[other] { $measured } sont mesurés
            }, { $late ->
                [0] aucun n'est en retard.
                [one] un est en retard.
               *[other] { $late } sont en retard.
            }
        }
    }
policies-outcomes = Chaque résultat, et les produits qui le servent
policies-measures = Ce qui est mesuré
policies-products = Où en sont ces produits
policies-column-outcome = Résultat
policies-column-owner = Porté par
policies-column-named = Produits qui le servent
policies-column-indicator = Indicateur
policies-column-objectives = Objectifs du produit
policies-next = Pour lire ce qui définit un résultat
policies-next-none = Pour savoir comment en suivre un
