# `catalog fmt` : son aide, ce qu'il dit, ce qui l'arrête

help-fmt = Mettre les fichiers en forme : ordre des champs, décalages, guillemets (ou : formater)
help-fmt-after =
    Exemples :
      catalog fmt
      catalog fmt products/{ $product }.yaml
      catalog fmt --check

    Aucun commentaire ni aucune valeur ne se perd ; ce qui ne peut pas être
    conservé est laissé tel quel. Un fichier est valable sans cette mise en forme.
help-fmt-paths = Fichiers ou dossiers à mettre en forme (par défaut : tout le catalogue)
help-fmt-check = Ne rien écrire, et finir en erreur si un fichier est à mettre en forme

fmt-changed = { $path } : mis en forme
fmt-would-change = { $path } : à mettre en forme
fmt-unreadable = { $path } : laissé tel quel, il ne peut pas être lu (ligne { $line }) ; `catalog validate` dit pourquoi
fmt-layout = { $path } : laissé tel quel, la mise en page de la ligne { $line } ne peut pas être conservée
fmt-other = { $path } : laissé tel quel, sa mise en forme pourrait changer ce qu'il dit
fmt-summary =
    { $read ->
        [one] { $read } fichier lu
       *[other] { $read } fichiers lus
    }, { $changed ->
        [0] aucun à changer
        [one] { $changed } concerné
       *[other] { $changed } concernés
    }{ $kept ->
        [0] {""}
        [one] , { $kept } laissé tel quel
       *[other] , { $kept } laissés tels quels
    }
