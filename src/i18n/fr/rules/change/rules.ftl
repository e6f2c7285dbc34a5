# Les règles de src/rules/change/rules.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-17 = Les règles changent par une demande de fusion, et servent par une autre
    .why = Sans cela, une contribution pourrait assouplir la règle qui la refuse.
C-17-used = Cette contribution change les règles et s'en sert aussitôt : les règles d'avant refusent { $products }
    .help = Proposez d'abord le changement des règles, seul ; puis, quand il est accepté, celui des produits.
