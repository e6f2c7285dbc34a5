# `catalog report` : son aide, ce qu'il dit, ce qui l'arrête

help-report = Répondre à une question sur l'ensemble des produits : qui a besoin d'aide, qui est bloqué ou en retard, ce qui manque (ou : rapport)
help-report-list = Donner la liste des rapports, avec leur question et pour qui ils sont faits
help-report-after =
    Exemples :
      catalog report portfolio
      catalog rapport anciennete --phase mvp
