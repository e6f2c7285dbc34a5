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
figure-ageing-leaving = Temps avant de quitter la phase, de toute façon
    .formula = La durée en jours au bout de laquelle la moitié a quitté la phase, que ce soit pour la suivante, par un arrêt ou par un retour en arrière : médiane de Kaplan et Meier, où les séjours en cours comptent jusqu'à la date du rapport ; intervalle à 95 %.
    .source = liste des rapports, B7
figure-ageing-going-on = Temps avant de passer à la suite
    .formula = La durée en jours au bout de laquelle la moitié est entrée dans une phase suivante : médiane de Kaplan et Meier, où les séjours en cours comptent jusqu'à la date du rapport, et ceux des produits arrêtés jusqu'à l'arrêt ; intervalle à 95 %.
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
ageing-strips-inherited = Les produits repris de l'existant, depuis leur entrée dans le catalogue
ageing-inherited-since = Leurs jours sont comptés depuis l'état initial : avant, personne ici ne les suivait
ageing-limits = Les délais, et qui les a fixés
ageing-limit = { $limit } : { $days } j ({ $whose })
ageing-duration = durée
ageing-review = revue
ageing-column-limit = Délai
ageing-column-passed = Dépassé par
ageing-column-whose = Qui le dit
ageing-said-by =
    { $place ->
        [beta] repère de beta.gouv.fr
        [std] standard de beta.gouv.fr
        [doc] documentation de beta.gouv.fr
        [dnum] guide de la DNUM
       *[other] { $place }
    }
ageing-derived-from = déduit : { $whose }
ageing-proposed = proposé dans les règles { $version }
ageing-stays = Combien de temps on reste dans une phase, séjours en cours compris
ageing-column-left = Sortis
ageing-column-leaving = Moitié sortie en
ageing-column-gone-on = Passés à la suite
ageing-column-going-on = Moitié passée en
ageing-stays-note = « Sortis » : de toute façon, arrêt et retour en arrière compris. « Passés à la suite » : entrés dans une phase suivante ; un produit arrêté n'y compte que jusqu'à son arrêt
ageing-stays-at-risk = Combien étaient encore dans leur phase
ageing-next-inherited = Pour les voir, depuis leur entrée dans le catalogue
ageing-next = Pour voir ce qui manque au plus ancien
left-out-unphased =
    { $count ->
        [one] { $count } produit dont la phase n'est pas connue n'est pas compté (`catalog list --phase inconnu` le montre)
       *[other] { $count } produits dont la phase n'est pas connue ne sont pas comptés (`catalog list --phase inconnu` les montre)
    }
