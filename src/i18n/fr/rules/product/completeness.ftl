# Les règles de src/rules/product/completeness.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-58 = Le produit dit ce que demande sa phase
    .why = Ce qui n'est pas écrit ne peut être ni compté ni jugé : les rapports et le comité partent du fichier.
S-58-missing =
    { $count ->
        [one] Un champ demandé à cette phase manque : { $names }
       *[other] { $count } champs demandés à cette phase manquent : { $names }
    }
    .help = Ajoutez-les ; si personne ne sait, écrivez « inconnu ». `catalog explain CHAMP` dit ce qui est attendu.
