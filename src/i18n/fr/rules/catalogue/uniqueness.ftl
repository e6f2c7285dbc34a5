# Les règles de src/rules/catalogue/uniqueness.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

X-02 = Deux produits ne portent pas le même nom
    .why = Un produit se cherche par son nom : deux produits qui répondent au même nom seront confondus, même si les accents ou les majuscules diffèrent.
X-02-taken = Le nom « { $name } » est déjà pris par « { $other } »
    .help = Choisissez un autre nom ou retirez cet autre nom de `aliases:` ; si c'est le même produit, gardez un seul des deux fichiers.
