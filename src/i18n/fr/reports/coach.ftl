# `catalog report coach` : un lot de rapports

help-report-coach = Donner sur une page ce qu'un coach regarde : météo des équipes, produits qui durent, besoins d'appui, actions, problèmes qui reviennent
help-report-coach-after =
    Exemples :
      catalog report coach --format html --out coach.html
      catalog rapport coach --compare 2026-06-30

explain-report-coach = Quelles équipes ont besoin d'aide, et quels problèmes reviennent d'une équipe à l'autre
    .title = Qui a besoin d'aide
    .why = Aller d'abord là où l'on attend.
    .formula = Chaque chiffre est celui du rapport dont il vient : il en a la formule et la source.
    .source = liste des rapports, partie H

figure-coach-weather = Météo des équipes
    .formula = Les produits en activité dont l'équipe a dit cela à son dernier point (`catalog update`), parmi ceux dont l'équipe a fait un point.
    .source = liste des rapports, partie H
figure-coach-silent = Équipes qui ne disent plus rien
    .formula = Les produits en activité dont le dernier point date de plus de 14 jours, ou du nombre de jours que disent les règles (`update_silent_days`), parmi ceux dont l'équipe a fait un point.
    .source = liste des rapports, partie H

coach-in-short =
    { $said ->
        [0] aucune équipe n'a encore fait le point de sa semaine.
       *[other] { $difficulty ->
            [0] aucun produit n'est en difficulté
            [one] un produit est en difficulté ({ $difficult })
           *[other] { $difficulty } produits sont en difficulté ({ $difficult })
        }{ $watch ->
            [0] .
            [one] , un autre est à surveiller ({ $watched }).
           *[other] , { $watch } sont à surveiller ({ $watched }).
        }
    }
coach-weather = Ce que disent les équipes
coach-silent = Sans nouvelles depuis longtemps
coach-late-reservations = Les réserves en retard
coach-column-weather = Météo
coach-column-age = Dit il y a
coach-column-path = Pour revenir au vert
coach-column-help = Aide demandée
coach-column-on = Dernier point
coach-column-said = Météo d'alors
left-out-no-update =
    { $count ->
        [one] Une équipe n'a jamais fait le point : `catalog update` le fait avec elle
       *[other] { $count } équipes n'ont jamais fait le point : `catalog update` le fait avec elles
    }
