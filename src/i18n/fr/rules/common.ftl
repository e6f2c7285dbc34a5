# Les règles de src/rules/common.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

policy-check = { $text }
    .help = C'est le contrôle « { $check } » des règles « { $version } » : corrigez le fichier du produit, puis tapez `catalog validate`.
recorded-decision = La décision « { $id } »
recorded-phase = L'entrée dans la phase « { $phase } »
recorded-measure = La mesure de « { $code } »
recorded-event = L'événement de la réserve « { $name } »
signed-recorded = enregistre la décision « { $decision } »
signed-changed = change la décision « { $decision } »
signed-removed = retire la décision « { $decision } »
signed-inherited = déclare ou corrige des phases de l'état initial
signed-signers = change qui peut signer
signed-settings = change les réglages du catalogue
signed-committee = change la composition du comité
