# `catalog newsletter` : son aide, ce qu'il dit

help-newsletter = Dire ce qui a changé dans le portefeuille, en phrases, à envoyer (ou : lettre)
help-newsletter-after =
    Exemple :
      catalog newsletter --since 2026-11-01 --format markdown --out lettre.md
help-newsletter-since = Depuis ce jour (par défaut : il y a un mois)
help-newsletter-out = Écrire dans ce fichier
help-newsletter-force = Remplacer le fichier s'il existe

newsletter-title = Le portefeuille du { $since } au { $until }
newsletter-lead =
    { $count ->
        [0] En clair : aucun produit n'a changé.
        [one] En clair : un produit a changé.
       *[other] En clair : { $count } produits ont changé.
    }
