# Les règles de src/rules/change/governance.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-22 = Ce qui fonde les décisions ne change pas sans être dit
    .why = Qui ajoute une clé, change un réglage ou un siège décide de qui décidera ensuite.
C-22-key-added = La clé { $key } peut désormais signer, pour : { $new }
    .help = Vérifiez auprès de la personne qui tient le siège que cette clé est la sienne. Avec `check --signed`, un siège signe ce commit.
C-22-key-removed = La clé { $key } ne peut plus signer ; elle le pouvait pour : { $old }
    .help = Vérifiez que les sièges du comité gardent chacun une clé. Avec `check --signed`, un siège signe ce commit.
C-22-key-changed = La clé { $key } pouvait signer pour : { $old } ; elle peut maintenant signer pour : { $new }
    .help = Vérifiez ces noms et ces dates auprès de la personne qui tient la clé. Avec `check --signed`, un siège signe ce commit.
C-22-settings = Les réglages du catalogue changent ({ $keys })
    .help = Relisez-les : ils valent pour tous les produits. Avec `check --signed`, un siège signe ce commit.
C-22-committee = La composition du comité change ; avant : { $old } ; après : { $new }
    .help = Vérifiez que le comité, ou qui le nomme, l'a décidé. Avec `check --signed`, un siège signe ce commit.
