# `catalog report coach` : un lot de rapports

help-report-coach = Donner sur une page ce qu'un coach regarde : besoins d'appui, actions, produits qui durent, problèmes qui reviennent
help-report-coach-after =
    Exemples :
      catalog report coach --format html --out coach.html
      catalog rapport coach --compare 2026-06-30

explain-report-coach = Quelles équipes ont besoin d'aide, et quels problèmes reviennent d'une équipe à l'autre
    .title = Qui a besoin d'aide
    .why = Aller d'abord là où l'on attend.
    .formula = Chaque chiffre est celui du rapport dont il vient : il en a la formule et la source.
    .source = liste des rapports, partie H
