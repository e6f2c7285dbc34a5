# Les règles de src/rules/change/closed.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-15 = Un produit clos ne change plus
    .why = Ce qui est clos sert de mémoire : une modification y passerait inaperçue.
C-15-changed = « { $key } » a été changé alors que le produit est clos
    .help = Remettez-le comme avant. Les preuves tardives s'écrivent sous `stop:` et `deliverables:` ; un nouveau départ est un nouveau cycle.
