# `catalog report problems`

help-report-problems = Voir les problèmes qui reviennent d'une équipe à l'autre, et où (ou : problemes)
help-report-problems-after =
    Exemples :
      catalog report problems
      catalog rapport problemes --department atelier-numerique --format markdown

explain-report-problems = Quels problèmes reviennent d'une équipe à l'autre, dans quels départements, et qui s'en occupe
    .title = Les problèmes qui reviennent
    .why = Ce que plusieurs équipes rencontrent se règle une fois, pas équipe par équipe.
    .formula = Un problème compte par les produits et les fois où il a été rencontré, sur douze mois civils, comparés aux douze d'avant ; un produit de deux départements compte dans chacun.
    .source = déduit de la source (liste des rapports, question G6)

figure-problems-open = Problèmes ouverts
    .formula = Les problèmes ni clos ni acceptés tels quels, parmi tous ceux qui ont été signalés.
    .source = liste des rapports, G6
figure-problems-shared = Rencontrés par plusieurs produits
    .formula = Les problèmes ouverts que deux produits au moins ont rencontrés, parmi les problèmes ouverts.
    .source = liste des rapports, G6
figure-problems-owned = Suivis par quelqu'un
    .formula = Les problèmes ouverts dont la fiche dit qui s'en occupe, sur les problèmes ouverts.
    .source = liste des rapports, G6
figure-problems-linked = Reliés à ce qui y répond
    .formula = Les problèmes ouverts dont la fiche nomme un commun ou un critère, sur les problèmes ouverts.
    .source = liste des rapports, G6
figure-problems-recent = Rencontres des douze derniers mois
    .formula = Les fois où un de ces problèmes a été rencontré dans les douze derniers mois civils, parmi toutes.
    .source = liste des rapports, G6
figure-problems-before = Rencontres des douze mois d'avant
    .formula = Les fois où un de ces problèmes a été rencontré dans les douze mois civils d'avant, parmi toutes.
    .source = liste des rapports, G6
figure-problems-times = Rencontres des douze derniers mois
    .formula = Les fois où ce problème a été rencontré dans les douze derniers mois civils, parmi toutes.
    .source = liste des rapports, G6

problems-in-short =
    { $all ->
        [0] aucun problème récurrent n'est enregistré : ce n'est pas la preuve qu'il n'y en a pas.
       *[other] { $open ->
            [0] tous les problèmes enregistrés sont clos ou acceptés.
            [one] { $open } problème est ouvert{ $shared ->
                [0] {""}
               *[other] , et plusieurs produits le rencontrent
            }{ $ownerless ->
                [0] {""}
               *[other] {" "}; personne ne s'en occupe
            }.
           *[other] { $open } problèmes sont ouverts{ $shared ->
                [0] {""}
               *[other] { $lonely ->
                    [0] {""}, et chacun est rencontré par plusieurs produits
                   *[other] , dont { $shared } que plusieurs produits rencontrent
                }
            }{ $ownerless ->
                [0] {""}
                [one] {" "}; personne ne s'occupe de l'un d'eux
               *[other] {" "}; personne ne s'occupe de { $ownerless } d'entre eux
            }.
        }
    }
problems-list = Les problèmes, les plus partagés d'abord
problems-where = Où ils sont rencontrés, sur douze mois
problems-criteria = Les critères les plus souvent non satisfaits, et ce qui y répond
problems-column-trend = Tendance
problems-column-commons = Communs qui y répondent
problems-column-criterion = Question du comité
problems-column-unmet-times = Non satisfait
problems-column-about = Problèmes qui y tiennent
problems-rising = en hausse
problems-steady = stable
problems-falling = en baisse
problems-column-problem = Problème
problems-column-category = Catégorie
problems-column-recent = Sur douze mois
problems-column-before = Les douze d'avant
problems-column-owner = Suivi par
problems-column-status = État
problems-column-unmet = Critère non satisfait
problems-next = Pour lire le premier : où il a été rencontré, et ce qui est fait
problems-next-none = Pour voir les demandes d'appui
left-out-unplaced-problems =
    { $count ->
        [one] { $count } rencontre dont le produit n'est pas connu n'est pas comptée : seuls des produits choisis le sont
       *[other] { $count } rencontres dont le produit n'est pas connu ne sont pas comptées : seuls des produits choisis le sont
    }
