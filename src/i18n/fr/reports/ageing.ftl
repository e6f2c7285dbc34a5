# `catalog report ageing`

help-report-ageing = Mesurer le temps passé dans la phase actuelle, et les délais dépassés (ou : anciennete)
help-report-ageing-after =
    Exemples :
      catalog report ageing --inherited
      catalog rapport anciennete --phase idee,mvp --format markdown
help-report-ageing-inherited = Compter aussi les produits repris de l'existant, qui n'ont passé aucun comité

explain-report-ageing = Depuis combien de temps chaque produit est dans sa phase, et qui dépasse la durée habituelle
    .title = Le temps passé dans la phase actuelle
    .why = Une phase qui dure est un signal : une idée qui attend, une construction qui dérive.
    .formula = Jours entre le début de la phase et aujourd'hui ; durée que la moitié et 85 % des produits ne dépassent pas, parmi ceux dont la date est connue ; la durée habituelle vient des règles.
    .source = déduit de la source (liste des rapports, question B7)

figure-ageing-late = Produits qui ont dépassé un délai
    .formula = Les produits restés dans leur phase plus longtemps que sa durée indicative, ou sans décision depuis plus longtemps que la revue ne le veut ; parmi ceux dont la phase est datée au jour près.
    .source = liste des rapports, B7
figure-ageing-p50 = Durée que la moitié ne dépasse pas
    .formula = Jours depuis le début de la phase : la médiane.
    .source = liste des rapports, B7
figure-ageing-p85 = Durée que 85 % ne dépassent pas
    .formula = Jours depuis le début de la phase : le quantile à 85 %.
    .source = liste des rapports, B7

ageing-in-short =
    { $measured ->
        [0] aucun produit passé par le comité n'a une phase datée : rien ne peut être mesuré.
        [one] sur le seul produit mesuré, { $late } a dépassé un délai.
       *[other] sur { $measured } produits mesurés, { $late ->
            [0] aucun n'a dépassé
            [one] { $late } a dépassé
           *[other] { $late } ont dépassé
        } un délai.
    }
ageing-strips = La répartition des durées
ageing-overdue =
    { $count ->
        [one] { $count } produit sur { $measured } a dépassé un délai
       *[other] { $count } produits sur { $measured } ont dépassé un délai
    }
ageing-hidden =
    { $count ->
        [one] … et { $count } autre (`--format csv` le donne aussi)
       *[other] … et { $count } autres (`--format csv` les donne tous)
    }
ageing-duration = durée : { $limit } j
ageing-review = revue : { $limit } j
ageing-next = Pour voir ce qui manque au plus ancien
