# Les règles de src/rules/engine/policy.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

P-00 = Le produit respecte les contrôles fixés par l'organisation
    .why = Accessibilité, sécurité, données : ces contrôles sont écrits dans les règles, et chaque organisation a les siens.
