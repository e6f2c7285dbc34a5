# Les règles de src/rules/product/exceptions.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-61 = Une exception dit quelle règle, pourquoi et jusqu'à quand
    .why = Mettre une règle de côté est permis si chacun peut voir laquelle et pour combien de temps ; ce qui protège les décisions ne se met pas de côté.
S-61-missing =
    { $key ->
        [reason] L'exception à la règle { $rule } ne dit pas pourquoi
        [until] L'exception à la règle { $rule } n'a pas de date de fin
       *[other] Il manque « { $key } » à l'exception à la règle { $rule }
    }
    .help =
        { $key ->
            [reason] Ajoutez-la, par exemple `reason: audit prévu en mars`.
            [until] Ajoutez-la, par exemple `until: 2027-03-31`.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-61-unknown = Aucune règle ne s'appelle « { $rule } »
    .help = Écrivez l'identifiant qui figure dans le message, par exemple `rule: S-57`.
S-61-not-this = La règle { $rule } ne se met pas de côté : elle vaut pour tous les produits
    .help = Retirez cette exception et corrigez ce que la règle signale ; `catalog explain { $rule }` dit comment.
S-61-ended = L'exception à la règle { $rule } a pris fin le { $until }
    .help = Retirez-la si elle ne sert plus ; sinon, donnez une nouvelle date et dites pourquoi.
