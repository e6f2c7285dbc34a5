# Les règles de src/rules/lifecycle/in_force.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

R-03 = Les règles en vigueur ne changent pas
    .why = Des décisions ont été prises selon ces règles : les modifier après coup changerait le sens du passé.
R-03-removed = La version « { $version } » des règles, déjà en vigueur, a été supprimée
    .help = Remettez le fichier « lifecycle/{ $version }.yaml » tel qu'il était.
R-03-backdated = La version « { $version } » des règles serait en vigueur dès le { $from } : les règles ne changent que pour les jours à venir
    .help = Donnez à `effective_from:` un jour à venir.
R-03-withdrawn = L'attente { $expectation }, adoptée par le comité le { $adopted }, ne l'est plus ou l'est à une autre date
    .help = Remettez `adopted_on:` comme avant. Pour ne plus la demander, écrivez une nouvelle version des règles.
R-03-unadopted = La version « { $version } » des règles, que le comité a adoptée, redevient une proposition
    .help = Remettez `status:` et `adopted_on:` comme avant. Ce qui doit changer s'écrit dans un nouveau fichier de « lifecycle ».
R-03-changed = La partie « { $key } » de la version « { $version } » des règles, déjà en vigueur, a été modifiée
    .help = Remettez-la comme avant et écrivez le changement dans un nouveau fichier de « lifecycle », avec sa propre date `effective_from:`. Seuls les textes et la date d'adoption peuvent être corrigés ici.
