# Les règles de src/rules/change/naming.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-13 = L'ancien nom d'un produit est gardé
    .why = Ceux qui connaissent l'ancien nom doivent encore trouver le produit.
C-13-lost = Le produit ne s'appelle plus « { $old } », et rien ne permet de le retrouver sous ce nom
    .help = Ajoutez l'ancien nom à `aliases:`.
C-13-alias = L'autre nom « { $old } » a disparu
    .help = Remettez-le dans `aliases:`, sauf s'il avait été mal écrit.
