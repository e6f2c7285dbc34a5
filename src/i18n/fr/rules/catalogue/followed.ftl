# X-14 : ce qui est suivi au-dessus des produits

X-14 = Les indicateurs de pilotage se calculent, et chacun a son identifiant
    .why = Un calcul faux donne un chiffre que personne ne peut refaire.
X-14-formula = Le calcul de cet indicateur ne peut pas être fait : { $problem }
    .help = Le calcul porte sur `products`, la liste des produits, par exemple `size(products.filter(p, p.managed_by == 'dnum'))` ; `sum`, `mean`, `median` et `ratio` comptent.
X-14-twice = L'identifiant « { $id } » est donné deux fois
    .help = Donnez à chaque indicateur, et à chaque résultat, un identifiant à lui.
