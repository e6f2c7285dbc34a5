# `catalog report ageing`

help-report-ageing = Mesurer le temps passé dans la phase actuelle, et les délais dépassés (ou : anciennete)
help-report-ageing-after =
    Exemples :
      catalog report ageing --no-baseline
      catalog rapport anciennete --phase idee,mvp --format markdown
help-report-ageing-no_baseline = Laisser de côté les produits repris de l'existant (état initial)

explain-report-ageing = Depuis combien de temps chaque produit est dans sa phase, et qui dépasse la durée habituelle
    .why = Une phase qui dure est un signal : une idée qui attend, une construction qui dérive.
    .formula = Jours entre le début de la phase et aujourd'hui ; durée que la moitié, 85 % et 90 % des produits ne dépassent pas, parmi ceux dont la date est connue ; la durée habituelle vient des règles.
    .source = déduit de la source (liste des rapports, question B1)

ageing-title = Le temps passé dans la phase actuelle
ageing-scope =
    { $measured ->
        [one] { $measured } produit mesuré (phase datée au jour près) sur { $active } en activité, dont { $inherited } repris de l'existant ; au { $on }, selon les règles { $version }
       *[other] { $measured } produits mesurés (phase datée au jour près) sur { $active } en activité, dont { $inherited } repris de l'existant ; au { $on }, selon les règles { $version }
    }
ageing-strips = La répartition des durées
ageing-overdue =
    { $count ->
        [one] { $count } produit sur { $measured } a dépassé un délai
       *[other] { $count } produits sur { $measured } ont dépassé un délai
    }
ageing-none = Aucun des produits mesurés n'a dépassé un délai
ageing-hidden =
    { $count ->
        [one] … et { $count } autre (`--format csv` le donne aussi)
       *[other] … et { $count } autres (`--format csv` les donne tous)
    }
ageing-duration = durée : { $limit } j
ageing-review = revue : { $limit } j
