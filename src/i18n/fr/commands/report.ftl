# `catalog report` : son aide, ce qu'il dit, ce qui l'arrête

help-report = Répondre à une question sur l'ensemble des produits (ou : rapport)
help-report-after =
    Exemples :
      catalog report portfolio
      catalog rapport anciennete --phase mvp
