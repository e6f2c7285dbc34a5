# Les pages : ce que leurs formes ajoutent à leur contenu

page-colon = {"\u00A0"}:
page-days =
    { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
page-strips = De gauche à droite : de 0 à { $most } jours. La moitié des produits ne dépasse pas p50, et 85 % d'entre eux ne dépassent pas p85
page-series = { $first } ({ $first_day }) → { $last } ({ $last_day })
page-series-target = cible : { $target }
page-summary = Sommaire
page-table = Tableau
page-figures = Les chiffres du graphique
page-within = { $value } [{ $low } ; { $high }]
