# Les règles de src/rules/change/leaving.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-23 = Un produit qui part ne laisse pas de réserve ouverte
    .why = Ce que le comité avait demandé disparaît des suivis avec le produit, sans que personne l'ait levé.
C-23-open = Le produit quitte le portefeuille, et la réserve « { $name } » est encore ouverte ({ $text })
    .help = Levez-la : `catalog reservation close { $id } { $name } --proof …` ; ou, si elle n'a plus d'objet, ajoutez à ses `events:` une ligne `kind: lapsed` avec `reason:`.
