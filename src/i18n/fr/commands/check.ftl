# `catalog check` : son aide, ce qu'il dit, ce qui l'arrête

help-check = Vérifier un changement avant qu'il entre dans le catalogue (ou : controler)
help-check-after =
    Exemples :
      catalog check --base origin/main
      catalog check --base origin/main --head HEAD --explain
      catalog check --base HEAD^1 --head HEAD --format github

    Code de retour : 0 rien à corriger, 1 erreurs, 2 la vérification n'a pas pu être faite, 3 copie incomplète du dépôt.
help-check-base = Version dans laquelle le changement doit entrer, par exemple origin/main ; ses règles jugent
help-check-head = Version qui contient le changement (par défaut : les fichiers de votre dossier)
help-check-strict = Compter les avertissements comme des erreurs
help-check-signed = Vérifier que chaque décision est enregistrée par un commit qu'un siège du comité a signé
help-check-explain = Dire quels fichiers, quelles règles et quelles versions ont servi

check-already-there = { $count ->
    [one] 1 défaut était déjà là avant ce changement : il ne le refuse pas.
   *[other] { $count } défauts étaient déjà là avant ce changement : ils ne le refusent pas.
}
check-compared =
    Comparaison avec la version { $base } : { $files ->
        [0] aucun fichier du catalogue ne change
        [one] un fichier du catalogue change
       *[other] { $files } fichiers du catalogue changent
    }
check-worktree = fichiers de votre dossier
check-explain-commits = Version de référence : { $base } ; point de départ de la contribution : { $merge_base } ; contribution : { $head }
check-explain-rules = Règles : { $version } ({ $origin })
check-rules-base = celles de la version de référence
check-rules-head = celles de la contribution : la version de référence n'en a pas
check-explain-part =
    { $count ->
        [0] Lu : les fichiers changés ; aucun produit n'en fait partie
        [one] Lu : les fichiers changés et ce qu'ils citent (un produit)
       *[other] Lu : les fichiers changés et ce qu'ils citent ({ $count } produits)
    }
check-explain-whole = Lu : tout le catalogue, car { $why }
check-whole-rules = les règles changent
check-whole-common = un commun change
check-whole-session = une séance déjà enregistrée change
check-whole-reference = `reference.yaml` ou `catalog.yaml` change
check-whole-added = un produit arrive
check-whole-removed = un produit s'en va
check-whole-names = un nom change
check-whole-links = un lien entre produits change
check-whole-stop = un produit s'arrête ou sort du périmètre
check-whole-folder = un produit cité n'est pas dans le dossier des produits
check-file-added =   ajouté : { $path }
check-file-changed =   changé : { $path }
check-file-removed =   retiré : { $path }
check-more-files =
    { $count ->
        [one]   … et un autre
       *[other]   … et { $count } autres
    }
