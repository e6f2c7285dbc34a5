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
direction-late = Ce qui est en retard
direction-blocked = Ce qui est bloqué, et par quoi
direction-late-named =
    { $late ->
        [0] Aucun produit n'est en retard sur son propre calendrier.
        [one] En retard sur son propre calendrier : { $names }.
       *[other] En retard sur leur propre calendrier : { $names }.
    }
direction-blocked-named =
    { $blocked ->
        [0] Aucun produit n'est bloqué par une réserve du comité.
        [one] Bloqué par une réserve du comité : { $names }.
       *[other] Bloqués par une réserve du comité : { $names }.
    }
direction-late-hidden =
    { $count ->
        [one] … et { $count } autre, que le rapport sur les dérives nomme aussi
       *[other] … et { $count } autres, que le rapport sur les dérives nomme tous
    }
direction-blocked-hidden =
    { $count ->
        [one] … et { $count } autre réserve, que le rapport sur les réserves donne aussi
       *[other] … et { $count } autres réserves, que le rapport sur les réserves donne toutes
    }
direction-to-do = Que faire de cette page
direction-do-late = Pour chaque produit en retard : demander à la personne nommée ce qui glisse, ce qui peut encore être choisi, et une nouvelle date à annoncer au comité.
direction-do-blocked = Pour chaque produit bloqué : s'assurer que celui qui doit lever la réserve en a le temps et les moyens ; une fois la demande satisfaite, le secrétariat du comité enregistre la levée.
direction-do-silent = Pour les produits en service dont la fiche ne dit rien de leurs indicateurs : demander à leur responsable métier ce qui a changé pour les usagers, et à l'équipe de l'écrire.
direction-do-never-reviewed = Pour les produits jamais vus par le comité : convenir avec leur direction d'une séance où les revoir.
direction-hidden =
    { $count ->
        [one] … et { $count } autre ligne, que donne le rapport de cette partie
       *[other] … et { $count } autres lignes, que donne le rapport de cette partie
    }
