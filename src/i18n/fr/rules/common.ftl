# Les règles de src/rules/common.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-03 = Les dates existent et s'écrivent AAAA-MM-JJ
    .why = Les délais, les retards et l'ordre des décisions se calculent à partir des dates : une date impossible fausse tout ce qui la suit.
S-03-bad-date = « { $text } » n'est pas une date du calendrier à partir de 1990
    .help = Écrivez l'année, le mois et le jour avec des tirets, par exemple `2025-11-18`.
S-03-bad-approx-date = « { $text } » n'est ni une date, ni un mois, ni une année à partir de 1990
    .help = Écrivez ce que vous savez avec des tirets : `2025-11-18`, `2025-11` ou `2025`.
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
