# `catalog report actors`

help-report-actors = Voir les visions partagées, et les acteurs qui comptent pour plusieurs produits (ou : acteurs)
help-report-actors-after =
    Exemples :
      catalog report actors
      catalog rapport acteurs --portfolio mobilites --format markdown

explain-report-actors = Quels produits ont une vision partagée, et quels acteurs comptent pour plusieurs d'entre eux
    .title = Les visions et leurs acteurs
    .why = Un acteur qui revient dans plusieurs produits gagne à être rencontré une fois pour tous.
    .formula = Une vision est complète avec ses sept parties : la vision en une phrase, les acteurs, ce que le produit apporte, la façon de décider, les risques, les actions et l'atelier. Deux noms d'acteurs qui ne diffèrent que par la casse, les accents ou les espaces sont le même acteur.
    .source = liste des rapports, G10

figure-actors-whole = Visions complètes
    .formula = Les produits en activité dont la fiche dit les sept parties de la vision, sur les produits en activité.
    .source = liste des rapports, G10
figure-actors-mapped = Produits dont la carte des acteurs est commencée
    .formula = Les produits en activité dont la vision nomme au moins un acteur.
    .source = liste des rapports, G10
figure-actors-hubs = Acteurs de cinq produits ou plus
    .formula = Les acteurs que nomment les visions d'au moins cinq produits en activité, d'après les produits qui nomment des acteurs.
    .source = liste des rapports, G10

actors-in-short =
    { $active ->
        [0] aucun produit n'est en activité.
       *[other] { $whole ->
            [0] aucune vision n'est complète
            [one] { $whole } vision est complète
           *[other] { $whole } visions sont complètes
        } sur { $active } produits en activité ; { $mapped ->
            [0] aucun produit ne nomme ses acteurs.
            [one] { $mapped } produit nomme ses acteurs{ $hubs ->
                [0] .
               *[other] , dont { $hubs } que nomment au moins { $least } produits : { $names }.
            }
           *[other] { $mapped } produits nomment leurs acteurs{ $hubs ->
                [0] , et aucun acteur ne revient dans { $least } produits.
                [one] {""} ; un acteur revient dans au moins { $least } : { $names }.
               *[other] {""} ; { $hubs } acteurs reviennent dans au moins { $least } : { $names }.
            }
        }
    }
actors-list = Les acteurs, ceux de plusieurs produits d'abord
actors-visions = Les visions commencées, et ce qui leur manque
actors-column-actor = Acteur
actors-column-decides = Où il décide
actors-column-roles = Ce qu'il fait
actors-column-of = Pour quels produits
actors-column-missing = Parties manquantes
actors-column-parts = Lesquelles
actors-part-purpose = la vision en une phrase
actors-part-people = les acteurs
actors-part-product = ce que le produit apporte
actors-part-process = la façon de décider
actors-part-pitfalls = les risques
actors-part-preparation = les actions
actors-part-practical = l'atelier
actors-next = Pour tenir l'atelier de « { $product } »
left-out-no-vision =
    { $count ->
        [one] { $count } produit dont la fiche ne dit rien d'une vision n'est pas dans la liste des visions commencées
       *[other] { $count } produits dont la fiche ne dit rien d'une vision ne sont pas dans la liste des visions commencées
    }
