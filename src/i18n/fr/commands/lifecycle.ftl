# `catalog lifecycle` : son aide, ce qu'il dit, ce qui l'arrête

help-lifecycle = Vérifier des règles, passer des unes aux autres, ou en adopter (ou : cycle)
help-lifecycle-after =
    Exemples :
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
      catalog lifecycle proposed
      catalog lifecycle adopt VAL-05 ORG-02@G-MVP --session 2026-11-24
help-lifecycle-check = Vérifier un fichier de règles, seul (ou : verifier)
help-lifecycle-check-file = Fichier de règles
help-lifecycle-migrate = Donner aux phases de tous les produits les noms d'autres règles, en un seul enregistrement (ou : migrer)
help-lifecycle-migrate-old = Version des règles dont les phases changent de nom, par exemple 2025.0
help-lifecycle-migrate-new = Version des règles qui donne les nouveaux noms (`phase_aliases:`)
help-lifecycle-migrate-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/lifecycle-<version> si vous êtes sur la branche principale, sinon votre branche)
help-lifecycle-proposed = Voir ce qui attend d'être adopté par le comité, et combien de produits chaque critère arrêterait (ou : propose)
help-lifecycle-proposed-rules = Regarder des règles qui ne sont pas en vigueur : un fichier de règles, un dossier, une version à venir, une branche ou un commit
help-lifecycle-proposed-out = Écrire dans ce fichier
help-lifecycle-proposed-force = Remplacer le fichier s'il existe
help-lifecycle-adopt = Consigner ce que le comité a adopté en séance plénière : il engage à partir de ce jour (ou : adopter)
help-lifecycle-adopt-words = Critère adopté, par exemple VAL-05, VAL-05@G-MVP pour un seul passage, ou version des règles, par exemple 2026.2
help-lifecycle-adopt-session = Jour de la séance plénière
help-lifecycle-adopt-rules = Version des règles dont les critères sont adoptés (par défaut : celle en vigueur le jour de la séance)
help-lifecycle-adopt-templates = Modèle de document adopté, par exemple vision_produit
help-lifecycle-adopt-catalogue = Autre chose d'adopté, en quelques mots : un catalogue de communs, une charte
help-lifecycle-adopt-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/seance-<jour> si vous êtes sur la branche principale, sinon votre branche)

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

proposed-title = Ce qui attend l'adoption du comité (règles { $version })
proposed-in-short = En clair : { $criteria ->
        [0] aucun critère n'attend
        [one] un critère attend
       *[other] { $criteria } critères attendent
    }{ $criteria ->
        [0] {""}
       *[other] {" "}; { $stopping ->
            [0] aucun n'arrêterait
            [one] un arrêterait
           *[other] { $stopping } arrêteraient
        } au moins un des { $products } produits actifs à son prochain passage
    }.
proposed-criteria = Les critères
proposed-column-gates = Attendu
proposed-column-touched = Produits concernés
proposed-column-stopped = Dont arrêtés
proposed-column-check = Ce qui est contrôlé
proposed-column-severity = Gravité
proposed-column-told = Produits signalés
proposed-at = { $level } à { $gate }
proposed-note = Concerné : il lui est demandé à son prochain passage. Arrêté : son fichier ne répond pas à ce qui deviendrait obligatoire.
proposed-checks = Les contrôles qui avertissent seulement
proposed-checks-note = Un contrôle ne s'adopte pas séance tenante : sa gravité change avec une nouvelle version des règles.
proposed-hidden = { $count ->
    [one] et un autre : `--format csv` les donne tous
   *[other] et { $count } autres : `--format csv` les donne tous
}
proposed-next = Quand le comité en a adopté un
proposed-adopt = catalog lifecycle adopt { $criterion } --session <jour>

adopt-then = Le compte rendu de la séance le dit : `catalog committee minutes { $day }`.
adopt-future = La séance du { $day } n'a pas encore eu lieu : rien ne peut y avoir été adopté
    .help = Donnez le jour d'une séance passée, ou attendez la séance.
adopt-no-session = Aucune séance n'est enregistrée le { $day }
    .help = Ouvrez-la d'abord : `catalog committee open { $on } --plenary`.
adopt-not-plenary = La séance du { $day } n'est pas plénière ({ $kind }) : elle n'adopte rien
    .help = Le comité adopte en séance plénière. `catalog committee open <jour> --plenary` en ouvre une.
adopt-unknown = Les règles { $version } n'ont pas de critère « { $word } »
    .help = `catalog lifecycle proposed` donne ce qui attend d'être adopté.
adopt-retired = Le critère { $criterion } n'est plus demandé : il ne peut pas être adopté
    .help = `catalog lifecycle proposed` donne ce qui attend d'être adopté.
adopt-not-there = Le critère { $criterion } n'attend rien au passage { $gate }
    .help = `catalog explain { $criterion }` donne ses attentes.
adopt-stated = Le critère { $criterion } oblige déjà : sa source le dit, le comité n'a pas à l'adopter
    .help = `catalog explain { $criterion }` donne cette source.
adopt-already = Le critère { $criterion } est déjà adopté, depuis le { $on }
    .help = `catalog explain { $criterion }` le montre, attente par attente.
adopt-already-then = Le critère { $criterion } est déjà adopté, à cette séance du { $on }
    .help = `catalog committee minutes` donne tout ce qui y a été adopté.
adopt-rules-already = Les règles { $version } sont déjà adoptées, depuis le { $on }
    .help = Une version adoptée ne change plus : ce qui change s'écrit dans une nouvelle version.
