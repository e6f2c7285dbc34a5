# Les règles de src/rules/change/signatures.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-18 = Ce que le comité décide est signé par un de ses sièges
    .why = N'importe qui peut écrire qu'un produit a reçu un go : la signature prouve que le comité l'a dit. Ce qui change ensuite se signe de nouveau.
C-18-none = Le commit { $commit } { $what } sans être signé
    .help = La personne qui tient le siège signe le commit avec sa clé : `git config gpg.format ssh`, puis `git config commit.gpgsign true`, et `git commit --amend --no-edit`.
C-18-wrong = La signature du commit { $commit }, qui { $what }, ne correspond pas à son contenu
    .help = Le commit a été changé après coup : faites-le refaire et signer.
C-18-stranger = Le commit { $commit }, qui { $what }, est signé par une clé inconnue du catalogue
    .help = Faites signer par un siège du comité, ou ajoutez la clé à `allowed_signers` par une demande de fusion à part.
C-18-expired = Le commit { $commit }, qui { $what }, est signé par une clé qui n'est pas valable aujourd'hui, ou ne l'était pas ce jour-là
    .help = Faites signer avec une clé en cours de validité, ou corrigez ses dates dans `allowed_signers` par une demande de fusion à part.
C-18-antedated = Le commit { $commit }, qui { $what }, se dit du { $day } : il ne peut pas être antérieur au { $earliest }
    .help = Une clé périmée pourrait signer ainsi. Faites refaire et signer le commit, à la date du jour.
C-18-no-seat = Le commit { $commit }, qui { $what }, est signé pour « { $names } », qui n'est pas un siège du comité
    .help = Dans `allowed_signers`, le nom d'une clé est celui du siège : { $seats }.
