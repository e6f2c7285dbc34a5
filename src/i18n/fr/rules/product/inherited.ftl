# Les règles de src/rules/product/inherited.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

L-01 = L'état initial d'un produit existant précède les décisions du comité
    .why = L'état initial décrit ce qui existait avant le comité : l'écrire après une décision effacerait l'histoire réelle.
L-01-after = Une phase de l'état initial (« baseline ») suit la phase « { $phase } », qui a été ouverte autrement
    .help = Placez les phases `entered_by: baseline` en premier, ou citez la décision qui a ouvert celle-ci.
L-01-decision = La décision « { $decision } » est antérieure à l'état initial du { $as_of }
    .help = Corrigez la date de la décision si elle est fausse. Si elle est juste, le produit était déjà dans sa phase avant elle : `catalog set { $product } baseline.as_of { $before }`.
L-02 = L'état initial a une date et une source
    .why = Ce qui est déclaré sans décision doit pouvoir être vérifié. En dehors de l'état initial, les phases et leurs dates sont connues exactement.
L-02-no-source = Une phase vient de l'état initial (« baseline »), mais le fichier ne dit ni quand ni d'où vient l'information
    .help = Ajoutez au fichier `baseline: {"{"}as_of: 2026-06-02, source: [inventaire de 2026]{"}"}`.
L-02-later = Cette phase commence le { $start }, après l'état initial ({ $as_of }) : elle ne peut pas en faire partie
    .help = Corrigez la date ; ou mettez `baseline.as_of:` à jour, si la phase a été constatée plus tard ; ou enregistrez la décision qui l'a ouverte.
L-02-unknown-phase = La phase est « inconnu », ce qui n'est permis que pour un produit repris
    .help = Écrivez la phase, ou `entered_by: baseline` si le produit existait avant le comité.
L-02-unknown-start = Le début de la phase est « inconnu », ce qui n'est permis que pour un produit repris
    .help = Écrivez la date, par exemple `start: 2025-11-18`, ou `entered_by: baseline` si le produit existait avant le comité.
L-02-approximate = Le début « { $start } » est approximatif, ce qui n'est permis que pour un produit repris
    .help = Écrivez le jour exact, par exemple `start: 2025-11-18`, ou `entered_by: baseline` si le produit existait avant le comité.
L-03 = Un an après l'état initial, l'essentiel est connu
    .why = Cotation de sécurité, données personnelles, hébergement et dépôt de code : sans ces quatre faits, on ne peut pas protéger les utilisateurs.
L-03-late =
    { $count ->
        [one] Un fait essentiel n'est pas connu, alors qu'il devait l'être le { $limit } : { $facts }
       *[other] { $count } faits essentiels ne sont pas connus, alors qu'ils devaient l'être le { $limit } : { $facts }
    }
    .help = Demandez ces informations à l'équipe, puis écrivez-les dans le fichier à la place de « inconnu ».
L-03-unknown =
    { $count ->
        [one] Un fait essentiel reste à trouver avant le { $limit } : { $facts }
       *[other] { $count } faits essentiels restent à trouver avant le { $limit } : { $facts }
    }
    .help = Demandez ces informations à l'équipe, puis écrivez-les dans le fichier ; « inconnu » est permis d'ici là.
L-05 = Un produit existant vient d'abord devant le comité au passage de sa phase
    .why = Il n'a pas passé les étapes précédentes : le comité regarde d'abord où il en est, avec tout ce qui y est attendu.
L-05-other-gate = La première décision porte sur le passage « { $gate } », qui ne part pas de la phase déclarée « { $phase } »
    .help = Corrigez le passage ou la phase déclarée. Passages possibles : { $gates }.
L-06 = Un service ouvert au public dit comment il protège ses utilisateurs
    .why = Homologation, déclaration d'accessibilité, registre des traitements : la loi les demande à tout service en ligne, ancien ou non.
L-06-missing =
    { $count ->
        [one] Ce service ouvert au public ne dit pas : { $facts }
       *[other] Ce service ouvert au public ne dit pas { $count } choses : { $facts }
    }
    .help = Demandez-les à l'équipe et écrivez-les dans le fichier ; rien n'est bloqué d'ici là.
