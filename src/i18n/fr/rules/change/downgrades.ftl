# Les règles de src/rules/change/downgrades.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-11 = Une baisse de sensibilité se justifie
    .why = Une cote ou une obligation qui disparaît juste avant un passage change ce que le comité exige.
C-11-rating = La sécurité baisse de { $from } à { $to }, et son argument n'a pas changé
    .help = Dites pourquoi dans `security.dict.argument.{ $axis }`, ou dans le message du commit : `Catalog-Justification: …`.
C-11-no-longer = « { $field } » passe de oui à non
    .help = Dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-11-unknown = « { $field } » n'est plus connu, et l'était
    .help = Remettez ce qui était écrit, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-11-aipd = L'analyse d'impact (AIPD) n'est plus demandée, et sa raison n'a pas changé
    .help = Dites pourquoi dans `data.personal.aipd.reason`, ou dans le message du commit : `Catalog-Justification: …`.
