# `catalog report portfolio`

help-report-portfolio = Compter les produits par phase (ou : portefeuille)
help-report-portfolio-after =
    Exemples :
      catalog report portfolio --by directorate
      catalog rapport portefeuille --as-of 2026-06-30 --format csv
help-report-portfolio-by = Grouper par : perimeter (périmètre), directorate (direction), department (département), domain (domaine) ou build_kind (mode de réalisation) ; par défaut : perimeter

explain-report-portfolio = Combien de produits sont dans chaque phase, et combien dont la phase n'est pas connue
    .why = Savoir où en est le parc, par direction ou par domaine, sans compter deux fois ni cacher ce qu'on ignore.
    .formula = Un produit compte une fois, dans la phase de son dernier cycle, sous son nom d'aujourd'hui ; ceux qui ont quitté le périmètre sont comptés à part.
    .source = déduit de la source (liste des rapports, question A1)

portfolio-title = Les produits par phase
portfolio-scope =
    { $count ->
        [one] { $count } produit sur { $total }, au { $on }, selon les règles { $version }
       *[other] { $count } produits sur { $total }, au { $on }, selon les règles { $version }
    }
portfolio-known = Phase connue : { $known } sur { $total } (les pourcentages portent sur ceux-là) ; phase inconnue : { $unknown }
word-Axis-perimeter = Périmètre
word-Axis-directorate = Direction
word-Axis-department = Département
word-Axis-domain = Domaine
word-Axis-build_kind = Mode de réalisation
portfolio-by-perimeter = Par périmètre
portfolio-by-directorate = Par direction
portfolio-by-department = Par département
portfolio-by-domain = Par domaine
portfolio-by-build-kind = Par mode de réalisation
portfolio-all = Ensemble
portfolio-hidden =
    { $count ->
        [one] … et { $count } autre groupe (`--format csv` le donne aussi)
       *[other] … et { $count } autres groupes (`--format csv` les donne tous)
    }
portfolio-in-several =
    { $count ->
        [one] { $count } produit appartient à plusieurs groupes et compte dans chacun
       *[other] { $count } produits appartiennent à plusieurs groupes et comptent dans chacun
    }
portfolio-out =
    { $count ->
        [one] { $count } produit sorti du périmètre n'est pas compté
       *[other] { $count } produits sortis du périmètre ne sont pas comptés
    }
portfolio-not-yet =
    { $count ->
        [one] { $count } produit commencé après cette date n'est pas compté
       *[other] { $count } produits commencés après cette date ne sont pas comptés
    }
