# `catalog report portfolio`

help-report-portfolio = Compter les produits par phase (ou : portefeuille)
help-report-portfolio-after =
    Exemples :
      catalog report portfolio --by directorate
      catalog rapport portefeuille --as-of 2026-06-30 --format csv

explain-report-portfolio = Combien de produits sont dans chaque phase, et combien dont la phase n'est pas connue
    .title = Les produits par phase
    .why = Savoir où en est le parc, par direction ou par domaine, sans compter deux fois ni cacher ce qu'on ignore.
    .formula = Un produit compte une fois, dans la phase de son dernier cycle, sous son nom d'aujourd'hui ; ceux qui ont quitté le périmètre sont comptés à part.
    .source = déduit de la source (liste des rapports, question B1)

figure-portfolio-products = Produits
    .formula = Les produits choisis qui ont commencé et n'ont pas quitté le périmètre.
    .source = liste des rapports, B1
figure-portfolio-active = Produits en activité
    .formula = Ceux d'entre eux dont la phase n'est pas une phase d'arrêt.
    .source = liste des rapports, B1
figure-portfolio-known = Phase connue
    .formula = Les produits dont la fiche dit la phase, sur tous les produits.
    .source = liste des rapports, B1
figure-portfolio-phase = Produits
    .formula = Les produits de cette phase ; ceux dont la phase n'est pas connue ne comptent dans aucune.
    .source = liste des rapports, B1

portfolio-in-short =
    { $total } produits, dont { $stopped ->
        [0] aucun arrêté
        [one] { $stopped } arrêté
       *[other] { $stopped } arrêtés
    }.{ $unknown ->
        [0] {""}
        [one] {" "}Pour { $unknown } d'entre eux, la fiche ne dit pas la phase : les parts portent sur les { $known } autres.
       *[other] {" "}Pour { $unknown } d'entre eux, la fiche ne dit pas la phase : les parts portent sur les { $known } autres.
    }
portfolio-bars = Les produits par phase
portfolio-known = Phase connue : { $known } sur { $total } (les pourcentages portent sur ceux-là) ; phase inconnue : { $unknown }
portfolio-by-perimeter = Par périmètre
portfolio-by-directorate = Par direction
portfolio-by-department = Par département
portfolio-by-portfolio = Par portefeuille
portfolio-by-domain = Par domaine
portfolio-by-build-kind = Par mode de réalisation
portfolio-by-origin = Par origine
portfolio-by-managed-by = Par pilote
portfolio-all = Ensemble
portfolio-quarters = À la fin de chaque trimestre
portfolio-quarters-inherited =
    { $count ->
        [one] { $count } produit repris de l'existant est entré d'un coup dans le catalogue : sa date de phase est celle que sa source donne, ou aucune, et son arrivée n'est pas une évolution
       *[other] { $count } produits repris de l'existant sont entrés d'un coup dans le catalogue : leur date de phase est celle que leur source donne, ou aucune, et leur arrivée n'est pas une évolution
    }
portfolio-next = Pour savoir qui attend depuis longtemps
portfolio-next-unknown = Pour voir ceux dont la phase n'est pas connue
portfolio-in-several =
    { $count ->
        [one] { $count } produit appartient à plusieurs groupes et compte dans chacun
       *[other] { $count } produits appartiennent à plusieurs groupes et comptent dans chacun
    }
