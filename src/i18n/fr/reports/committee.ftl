# `catalog report committee` : un lot de rapports

help-report-committee = Donner sur une page ce qui attend le comité : réserves, produits qui durent, séances, passages, obligations (ou : comite)
help-report-committee-after =
    Exemples :
      catalog report committee --format html --out comite.html
      catalog rapport comite --compare 2026-06-30

explain-report-committee = Quelles réserves sont en retard, quels produits attendent, et ce qui manque le plus souvent aux passages
    .title = Ce qui attend le comité produit
    .why = Préparer la séance de la semaine sans rouvrir chaque fiche.
    .formula = Chaque chiffre est celui du rapport dont il vient : il en a la formule et la source.
    .source = liste des rapports, partie H
