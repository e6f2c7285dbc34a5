# `catalog update` : son aide, ce qu'il dit, ce qui l'arrête

help-update = Faire le point de la semaine : ce qui a changé, la météo, l'aide souhaitée (ou : point)
help-update-after =
    Exemple :
      catalog update { $product } --weather a_surveiller --changed "12 bureaux ouverts" --path "une recette de plus" --help-wanted "un testeur"
help-update-weather = Météo : au_vert, a_surveiller ou en_difficulte
help-update-changed = Ce qui a changé depuis le point précédent
help-update-path = Ce qui ramène le produit au vert, quand il n'y est pas
help-update-help_wanted = Aide souhaitée
help-update-by_role = Fonction de la personne qui fait le point, jamais un nom

update-ask-weather = Comment va le produit ?
update-ask-changed = Qu'est-ce qui a changé cette semaine ? (rien : Entrée)
update-ask-path = Qu'est-ce qui le ramènera au vert ?
update-ask-help = Quelle aide souhaitez-vous ? (aucune : Entrée)
update-resumed = On reprend le point commencé : { $weather }. Pour en dire une autre : `catalog update { $id } --weather au_vert`.
update-no-weather = « { $said } » n'est pas une météo
    .help = Dites au_vert, a_surveiller ou en_difficulte.
update-stopped = « { $name } » est en phase { $phase } : il n'y a plus de point à faire
    .help = `catalog show` montre où en est le produit.
update-twice = Le point d'aujourd'hui est déjà fait pour « { $name } »
    .help = `catalog undo { $id }` le reprend tant qu'il n'est pas envoyé.
