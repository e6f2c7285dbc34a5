# `catalog report deployment`

help-report-deployment = Suivre le déploiement, portefeuille par portefeuille : qui s'en charge, les vagues, les utilisateurs (ou : deploiement)
help-report-deployment-after =
    Exemples :
      catalog report deployment
      catalog rapport deploiement --portfolio agents --format csv

    Une vague s'ajoute avec sa date, puis le jour où elle est faite :
      catalog set { $product } "deployment.waves[]" "{ "{" }name: Bretagne, planned: 2027-03-01{ "}" }"
      catalog set { $product } deployment.waves.Bretagne.actual 2027-03-02

explain-report-deployment = Comment les produits en service atteignent leur public, et qui s'en charge
    .title = Le déploiement
    .why = Un produit qui marche et que personne ne déploie ne change rien pour ceux qu'il vise.
    .formula = Les produits en service. Une vague est en retard quand sa date est passée et qu'elle n'est pas faite. Le taux rapporte les utilisateurs de la dernière mesure, de douze mois au plus, aux personnes visées.
    .source = déduit de la source (liste des rapports, question D6, et critère VAL-07 des règles) ; les vagues et le rôle de chargé de déploiement viennent du passage au mode produit du ministère de l'écologie (documents fondateurs)

figure-deployment-officer = Produits avec un chargé de déploiement
    .formula = Les produits en service dont l'équipe a un rôle de chargé de déploiement à cette date, sur ceux dont la fiche décrit l'équipe.
    .source = documents fondateurs, ministère de l'écologie
figure-deployment-dated = Produits dont les vagues sont notées
    .formula = Les produits en service dont la fiche note au moins une vague de déploiement ; rien n'est dit tant qu'aucune n'en note.
    .source = liste des rapports, D6
figure-deployment-late = Vagues en retard
    .formula = Les vagues dont la date est passée et qui ne sont pas faites, parmi toutes les vagues notées.
    .source = liste des rapports, D6
figure-deployment-usage = Public atteint
    .formula = Somme des utilisateurs sur somme des personnes visées, pour les produits en service qui disent les deux.
    .source = liste des rapports, D6

deployment-in-short =
    { $all ->
        [0] aucun produit n'est en service.
       *[other] { $dated ->
            [0] aucun des produits en service ({ $all }) ne note ses vagues de déploiement.
            [one] un produit en service sur { $all } note ses vagues : { $done } faites sur { $waves }, { $late } en retard.
           *[other] { $dated } produits en service sur { $all } notent leurs vagues : { $done } faites sur { $waves }, { $late } en retard.
        }
    }
deployment-portfolios = Le déploiement par portefeuille
deployment-waves = Les vagues, celles en retard d'abord
deployment-column-portfolio = Portefeuille
deployment-column-officers = Avec un chargé de déploiement
deployment-column-done = Vagues faites
deployment-column-late = En retard
deployment-column-next = Prochaine vague
deployment-column-usage = Public atteint
deployment-column-wave = Vague
deployment-column-planned = Prévue le
deployment-column-actual = Faite le
deployment-column-size = Personnes
deployment-next-late = Pour voir « { $product } », dont une vague est en retard
deployment-next = Pour savoir comment une vague s'écrit
left-out-deployment-silent =
    { $count ->
        [one] { $count } produit en service ne note pas ses vagues
       *[other] { $count } produits en service ne notent pas leurs vagues
    }
