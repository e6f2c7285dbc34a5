# `catalog lifecycle` : son aide, ce qu'il dit, ce qui l'arrête

help-lifecycle = Vérifier des règles, ou passer des unes aux autres (ou : cycle)
help-lifecycle-after =
    Exemples :
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
help-lifecycle-check = Vérifier un fichier de règles, seul (ou : verifier)
help-lifecycle-check-file = Fichier de règles
help-lifecycle-migrate = Donner aux phases de tous les produits les noms d'autres règles, en un seul enregistrement (ou : migrer)
help-lifecycle-migrate-old = Version des règles dont les phases changent de nom, par exemple 2025.0
help-lifecycle-migrate-new = Version des règles qui donne les nouveaux noms (`phase_aliases:`)
help-lifecycle-migrate-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/lifecycle-<version> si vous êtes sur la branche principale, sinon votre branche)

lifecycle-summary = Règles { $version }, à partir du { $from } : { $phases ->
        [one] { $phases } phase
       *[other] { $phases } phases
    }, { $gates ->
        [one] { $gates } passage
       *[other] { $gates } passages
    }, { $criteria ->
        [one] { $criteria } critère
       *[other] { $criteria } critères
    }, { $checks ->
        [one] { $checks } contrôle
       *[other] { $checks } contrôles
    }
migrate-count =
    { $count ->
        [one] { $count } phase change de nom
       *[other] { $count } phases changent de nom
    }, dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }

migrate-no-version = Aucune version des règles ne s'appelle « { $version } »
    .help = Versions connues : { $known }.
migrate-lost = Les règles « { $version } » ne disent pas ce que deviennent ces phases : { $phases }
    .help = Ajoutez-les sous `phase_aliases:` dans ce fichier de règles, par exemple `- {"{"}alias: maturite, to: generalisation{"}"}`.
migrate-refused = « { $path } » ne peut pas être modifié sans risque : il est écrit d'une façon inhabituelle
    .help = Tapez `catalog validate { $path }`, corrigez ce fichier (`catalog fmt { $path }` suffit souvent), puis retapez la commande.
migrate-nothing = Aucun produit ne nomme une phase des règles « { $old } » autrement que les règles « { $new } »
    .help = Il n'y a rien à changer.
