# `catalog report direction` : un lot de rapports

help-report-direction = Donner sur une page ce que la direction regarde : le parc, les passages, les délais, les dérives, l'impact, les équipes
help-report-direction-after =
    Exemples :
      catalog report direction --format html --out direction.html
      catalog rapport direction --compare 2026-06-30

explain-report-direction = Où en est le parc, à quelle vitesse, avec quelle dérive, et ce que les produits changent
    .title = Le parc, pour la direction
    .why = Décider sur l'impact et les moyens, et non sur le nombre de projets.
    .formula = Chaque chiffre est celui du rapport dont il vient : il en a la formule et la source.
    .source = liste des rapports, partie H
