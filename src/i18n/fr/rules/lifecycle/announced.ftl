# Les règles de src/rules/lifecycle/announced.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

R-07 = De nouvelles règles s'annoncent
    .why = Les équipes se préparent à leur prochain passage : elles doivent savoir ce qui change et qui est concerné.
R-07-gone = La proposition « { $version } » a été supprimée
    .help = Si le comité l'a écartée, dites-le dans le message du changement ; sinon, remettez le fichier « lifecycle/{ $version }.yaml ».
R-07-proposition = La proposition « { $version } » change ({ $keys }) sans dire en quoi
    .help = Elle sert déjà à juger : dites ce qui change dans `transition_note:`, avec `fr:` et `en:`.
R-07-missing =
    { $key ->
        [transition_note] La version « { $version } » des règles ne dit pas ce qui change
       *[impact] La version « { $version } » des règles ne dit pas quels produits sont concernés
    }
    .help =
        { $key ->
            [transition_note] Ajoutez `transition_note: {"{"}fr: …, en: …{"}"}`.
           *[impact] Ajoutez `impact:` avec les identifiants des produits dont le prochain passage change, ou `impact: []`.
        }
R-07-untold =
    { $count ->
        [one] La nouvelle version « { $version } » change les passages possibles d'un produit qu'elle n'annonce pas : { $products }
       *[other] La nouvelle version « { $version } » change les passages possibles de { $count } produits qu'elle n'annonce pas : { $products }{ $more ->
            [0] {""}
           *[other] {" "}et { $more } autres
        }
    }
    .help = Ajoutez-les à `impact:`, et prévenez leurs équipes.
