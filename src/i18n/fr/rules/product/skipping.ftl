# Les règles de src/rules/product/skipping.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-12 = Sauter une phase facultative se justifie
    .why = Le produit peut se passer d'une phase facultative, mais le comité et les équipes suivantes doivent savoir pourquoi.
S-12-no-reason = Le produit entre en phase « { $to } » sans passer par « { $skipped } », et rien ne dit pourquoi
    .help = Ajoutez la raison à cette phase, par exemple `skip_reason: faisabilité déjà prouvée sur un produit voisin`.
