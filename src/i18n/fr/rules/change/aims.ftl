# Les règles de src/rules/change/aims.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-12 = L'ancienne cible d'un indicateur est gardée
    .why = Une cible abaissée en silence transforme un échec en succès.
C-12-lost = « { $field } » de l'indicateur « { $code } » a changé, et l'ancienne valeur n'est gardée nulle part ({ $old })
    .help = Ajoutez-la à l'indicateur : `previous: [{"{"}until: <jour>, { $field }: …, reason: …{"}"}]`.
C-12-meaning = « { $field } » de l'indicateur « { $code } » a changé : les valeurs d'avant et d'après ne se comparent plus
    .help = Gardez ce qui était visé avant : `previous: [{"{"}until: <jour>, definition: …, reason: …{"}"}]` ; ou laissez cet indicateur tel quel, et créez-en un autre sous un autre code.
