# Les règles de src/rules/product/stopping.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-55 = Un arrêt se prépare et se termine
    .why = Les utilisateurs doivent savoir quand le service ferme et quoi faire ensuite, et leurs données doivent avoir un sort.
S-55-no-stop = Le produit est en phase « { $phase } », et rien ne dit comment il s'arrête
    .help = Ajoutez une partie `stop:` avec `reason:`, `fallback:` et `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
S-55-missing =
    { $key ->
        [reason] L'arrêt n'a pas de raison
        [fallback] L'arrêt ne dit pas ce que les utilisateurs feront à la place
        [calendar] L'arrêt n'a pas de calendrier
       *[other] Il manque « { $key } » à l'arrêt
    }
    .help =
        { $key ->
            [reason] Ajoutez-la, par exemple `reason: audience`.
            [fallback] Ajoutez-le, par exemple `fallback: formulaire papier auprès de la direction`.
            [calendar] Ajoutez `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-55-no-day =
    { $key ->
        [announce] Le calendrier ne dit pas quand l'arrêt est annoncé
        [cut_off] Le calendrier ne dit pas quand le service est coupé
        [data_done] Le calendrier ne dit pas quand les données seront archivées ou effacées
       *[other] Il manque « { $key } » au calendrier
    }
    .help = Ajoutez `{ $key }: AAAA-MM-JJ`. Si rien n'a jamais été mis en service, un commentaire suffit : `comment: jamais déployé`.
S-55-order = « { $key } » ({ $day }) précède « { $before } » ({ $earlier })
    .help = Dans l'ordre : annonce, coupure, données traitées. Corrigez l'une des deux dates.
S-55-no-milestone = L'arrêt est dit terminé, mais le jalon « { $milestone } » n'est pas atteint
    .help = Ajoutez-le sous `milestones:` avec sa date, ou changez `substate:`.
S-55-documents = L'arrêt est dit terminé, mais { $count } documents sur { $min } sont là ; documents demandés : { $asked }
    .help = Ajoutez sous `deliverables:` l'adresse de ceux qui manquent, ou changez `substate:`.
S-55-data = L'arrêt est dit terminé, mais rien ne dit que les données sont traitées
    .help = Écrivez dans `calendar:` la date `data_done:` où elles l'ont été, ou changez `substate:`.
S-56 = Un produit remplacé dit par quoi
    .why = Sans le nom du remplaçant, ni les utilisateurs ni les autres équipes ne savent où aller.
S-56-none = L'arrêt a pour raison « remplace », et rien ne dit par quoi
    .help = Ajoutez l'identifiant du produit qui remplace, par exemple `replaced_by: medle` ; si ce n'est pas un produit du catalogue, dites-le dans `fallback:`.
