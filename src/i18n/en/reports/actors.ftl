# `catalog report actors`

help-report-actors = See which visions are shared, and which actors count for several products (in French: acteurs)
help-report-actors-after =
    Examples:
      catalog report actors
      catalog report actors --portfolio mobilites --format markdown

explain-report-actors = Which products have a shared vision, and which actors count for several of them
    .title = Visions and their actors
    .why = An actor that comes back in several products had better be met once for all of them.
    .formula = A vision is complete with its seven parts: the vision in one sentence, the actors, what the product brings, the way to decide, the risks, the actions and the workshop. Two names of actors that differ by case, accents or blanks only are the same actor.
    .source = list of reports, G10

figure-actors-whole = Complete visions
    .formula = Active products whose file says the seven parts of the vision, over the active products.
    .source = list of reports, G10
figure-actors-mapped = Products whose actors' map was begun
    .formula = Active products whose vision names an actor at least.
    .source = list of reports, G10
figure-actors-hubs = Actors of five products or more
    .formula = Actors that the visions of at least five active products name, by the products that name actors.
    .source = list of reports, G10

actors-in-short =
    { $active ->
        [0] no product is active.
       *[other] { $whole ->
            [0] no vision is complete
            [one] { $whole } vision is complete
           *[other] { $whole } visions are complete
        } of { $active } active products; { $mapped ->
            [0] no product names its actors.
            [one] { $mapped } product names its actors{ $hubs ->
                [0] .
               *[other] , of which { $hubs } that at least { $least } products name: { $names }.
            }
           *[other] { $mapped } products name their actors{ $hubs ->
                [0] , and no actor comes back in { $least } products.
                [one] {""}; one actor comes back in at least { $least }: { $names }.
               *[other] {""}; { $hubs } actors come back in at least { $least }: { $names }.
            }
        }
    }
actors-list = The actors, those of several products first
actors-visions = The visions that were begun, and what they lack
actors-column-actor = Actor
actors-column-decides = Where it decides
actors-column-roles = What it does
actors-column-of = For which products
actors-column-missing = Missing parts
actors-column-parts = Which ones
actors-part-purpose = the vision in one sentence
actors-part-people = the actors
actors-part-product = what the product brings
actors-part-process = the way to decide
actors-part-pitfalls = the risks
actors-part-preparation = the actions
actors-part-practical = the workshop
actors-next = To hold the workshop of “{ $product }”
left-out-no-vision =
    { $count ->
        [one] { $count } product whose file says nothing of a vision is not in the list of the visions that were begun
       *[other] { $count } products whose file says nothing of a vision are not in the list of the visions that were begun
    }
