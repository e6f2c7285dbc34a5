# `catalog schema` : son aide, ce qu'il dit, ce qui l'arrête

help-schema = Donner la forme des fichiers à un éditeur : schémas JSON (ou : schemas)
help-schema-after =
    Exemples :
      catalog schema product
      catalog schema --out schemas
      catalog schema --out schemas --check
help-schema-kind = Sorte de fichier : product, common, session, problem, lifecycle, reference ou catalog (par défaut : les citer toutes)
help-schema-out = Écrire tous les schémas dans ce dossier
help-schema-check = Ne rien écrire, mais vérifier que les schémas de ce dossier sont à jour

schema-kind = { $name } : { $place }
schema-expected = Attendu : { $kind }.
schema-unknown = « inconnu » est permis.
schema-written = { $count } schémas écrits dans « { $folder } »
schema-current = Les schémas sont à jour
file-product = Un produit du catalogue
file-common = Un commun, un standard, une API ou une plateforme à réutiliser
file-session = Une séance du comité
file-problem = Un problème rencontré par plusieurs équipes
file-lifecycle = Une version des règles du cycle de vie
file-reference = Les directions, départements, domaines et périmètres
file-catalog = Les réglages du catalogue

schema-no-kind = « { $kind } » n'est pas une sorte de fichier
    .help = Choisissez parmi : { $known }.
schema-stale = Ces schémas ne sont plus ceux du programme : { $files }
    .help = Tapez `catalog schema --out { $folder }`, puis enregistrez le changement.
