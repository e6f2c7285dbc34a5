# `catalog validate` : son aide, ce qu'il dit, ce qui l'arrête

help-validate = Vérifier tous les fichiers du catalogue (ou : valider)
help-validate-after =
    Exemples :
      catalog validate
      catalog validate products/{ $product }.yaml
      catalog valider --format github

    Se termine avec le code 0 s'il n'y a pas d'erreur, 1 s'il y en a, 2 si la
    vérification n'a pas pu se faire.
help-validate-paths = Fichiers ou dossiers dont montrer les erreurs (par défaut : tout le catalogue)
help-validate-strict = Compter les avertissements comme des erreurs
help-validate-rules = Ne montrer que ces règles, par leur identifiant ou leur nom (S-57, phase-lasts…)
help-validate-ignore = Ne pas montrer ces règles
help-validate-jobs = Nombre de fichiers vérifiés en même temps (par défaut : selon le nombre de processeurs)

validate-progress = Fichiers lus :
validate-checked = Fichiers vérifiés : { $files }
counted-products =
    { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
counted-commons =
    { $count ->
        [one] { $count } commun
       *[other] { $count } communs
    }
counted-sessions =
    { $count ->
        [one] { $count } séance du comité
       *[other] { $count } séances du comité
    }
counted-problems =
    { $count ->
        [0] {""}
        [one] { $count } problème commun à plusieurs équipes
       *[other] { $count } problèmes communs à plusieurs équipes
    }
validate-clean =
    Aucune erreur ; { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
validate-refused =
    À corriger : { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    } ; à regarder : { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
validate-set-aside =
    { $count ->
        [one] Une remarque est mise de côté par une exception écrite dans un fichier (`exceptions:`).
       *[other] { $count } remarques sont mises de côté par des exceptions écrites dans les fichiers (`exceptions:`).
    }
validate-inherited =
    { $count ->
        [one] { $count } constat n'est pas détaillé : simple remarque, ou produit repris de l'existant et jamais passé devant le comité (`--verbose` le montre)
       *[other] { $count } constats ne sont pas détaillés : simples remarques, ou produits repris de l'existant et jamais passés devant le comité (`--verbose` les montre)
    }
validate-of-changes = La règle { $rule } juge un changement, et non le catalogue tel qu'il est : c'est `catalog check` qui l'applique
    .help = `catalog check --base HEAD` juge ce qui n'est pas encore enregistré ; `catalog explain { $rule }` dit ce que la règle demande.
validate-uncompared = Les règles n'ont pas été comparées à celles du dernier commit : on ne sait pas si des règles en vigueur ont changé (règle R-03)
