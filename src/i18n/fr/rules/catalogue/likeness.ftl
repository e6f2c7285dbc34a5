# Les règles de src/rules/catalogue/likeness.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

X-13 = Deux produits qui se ressemblent ont été comparés
    .why = Le même besoin traité deux fois coûte deux fois ; deux produits distincts gagnent à le dire.
X-13-alike = Ce produit se présente presque comme « { $other } » ({ $percent } % de mots communs)
    .help = Comparez-les, puis écrivez le résultat sous `relations: similar_to:`, par exemple `- {"{"}product: { $other }, verdict: distinct{"}"}`.
