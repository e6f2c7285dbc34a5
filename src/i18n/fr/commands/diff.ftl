# `catalog diff` : son aide, ce qu'il dit, ce qui l'arrête

help-diff = Dire ce qui a changé depuis un jour ou une version, ou ce qu'un changement ferait (ou : comparer)
help-diff-after =
    Exemples :
      catalog diff 2026-10-22
      catalog diff "22 octobre 2026" sisac
      catalog diff origin/main
      catalog diff origin/main HEAD { $product }
      catalog diff origin/main HEAD --format markdown
help-diff-base = Jour ou version de départ, par exemple 2026-10-22 ou origin/main
help-diff-rest = Jour ou version d'arrivée (par défaut : les fichiers de votre dossier), puis les produits à montrer

diff-nothing = Rien ne change dans le catalogue.
diff-title =
    { $count ->
        [0] Ce que change cette contribution : aucun produit
        [one] Ce que change cette contribution : un produit
       *[other] Ce que change cette contribution : { $count } produits
    }
diff-details = Tous les changements
diff-behind = « { $base } » contient déjà « { $head } » : ce qui suit dit ce que « { $head } » ajoute. Pour l'inverse : `catalog diff { $head } { $base }`
diff-more =
    { $count ->
        [one] … et un autre : `catalog diff` le montre
       *[other] … et { $count } autres : `catalog diff` les montre
    }
diff-unsaid =
    { $count ->
        [one] Un fichier de produit ne change que de forme (mise en page, commentaires)
       *[other] { $count } fichiers de produits ne changent que de forme (mise en page, commentaires)
    }
diff-others = Ailleurs dans le catalogue
diff-figures = Portefeuille :
