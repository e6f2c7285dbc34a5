# Les règles de src/rules/lifecycle/tried.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

R-11 = Un contrôle des règles signale ce qu'il doit signaler
    .why = Un contrôle qui ne se déclenche jamais rassure à tort : personne ne verrait la faute qu'il doit montrer.
R-11-never = Le contrôle « { $check } » ne peut rien signaler : sa condition n'est jamais fausse
    .help = Écrivez la condition qui est vraie quand tout va bien, et fausse dans le cas à signaler ; puis tapez `catalog lifecycle check` avec le chemin de ce fichier.
R-11-silent = Le contrôle « { $check } » ne signale rien sur son propre exemple fautif
    .help = Corrigez la condition (`expr:`) ou l'exemple `faulty:`, jusqu'à ce que l'un réponde à l'autre.
R-11-undecided = Le contrôle « { $check } » ne peut pas juger son propre exemple fautif : il y manque un fait dont la condition a besoin
    .help = Ajoutez à `faulty:` les faits que la condition demande, ou demandez dans la condition s'ils sont là, avec `has(…)`.
R-11-tells-lawful = Le contrôle « { $check } » se déclenche sur son propre exemple correct
    .help = Corrigez la condition (`expr:`) ou l'exemple `lawful:`, jusqu'à ce que l'un réponde à l'autre.
R-11-untried = Le contrôle « { $check } » n'a pas d'exemple : rien ne montre qu'il se déclenche
    .help = Ajoutez-lui quelques faits d'un produit, par exemple `examples: {"{"}lawful: {"{"}channels: [api]{"}"}, faulty: {"{"}channels: [web]{"}"}{"}"}`.
