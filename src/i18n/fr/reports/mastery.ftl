# `catalog report mastery`

help-report-mastery = Voir ce qui n'est pas maîtrisé : hébergement, technologies, code, obsolescence (ou : maitrise)
help-report-mastery-after =
    Exemples :
      catalog report mastery --by directorate
      catalog rapport maitrise --format csv

explain-report-mastery = Où tournent les produits, de quoi ils sont faits, si leur code est à nous et ouvert, et ce qui vieillit
    .title = Ce qui est maîtrisé, et ce qui ne l'est pas
    .why = Ce qu'on ne maîtrise pas se paie plus tard : une migration subie, un code perdu, des données hors de portée.
    .formula = Pour chaque produit en activité, ce que sa fiche dit de son hébergement, de ses technologies, de la connexion, de son code et de sa dette ; la fiche muette est comptée à part.
    .source = liste des rapports, E8

figure-mastery-hosted = Produits dont on sait où ils tournent
    .formula = Les produits actifs dont la fiche nomme la plateforme d'hébergement, sur tous les produits actifs.
    .source = liste des rapports, E8
figure-mastery-outside = Produits hors des plateformes de référence
    .formula = Les produits dont la plateforme n'est pas une de celles dont les règles donnent les limites ; parmi ceux dont on la connaît.
    .source = liste des rapports, E8
figure-mastery-unwaived = Produits hors référence sans dérogation en cours
    .formula = Les mêmes, quand la fiche ne liste aucune dérogation de l'équipe qui court encore ce jour-là.
    .source = liste des rapports, E8
figure-mastery-sovereign = Produits hébergés sous SecNumCloud
    .formula = Les produits dont la fiche, ou à défaut les règles pour leur plateforme, disent que l'hébergement est qualifié SecNumCloud ; parmi ceux pour qui l'une ou les autres répondent.
    .source = liste des rapports, E8
figure-mastery-platform = Produits sur cette plateforme
    .formula = Les produits actifs dont la fiche nomme cette plateforme ; parmi ceux dont on connaît la plateforme.
    .source = liste des rapports, E8
figure-mastery-open = Produits au code ouvert
    .formula = Les produits dont la fiche dit le code ouvert, ou dont un dépôt au moins est public ; parmi ceux dont la fiche le dit.
    .source = liste des rapports, E8
figure-mastery-closed = Produits au code fermé sans motif écrit
    .formula = Les produits dont la fiche dit le code ou tous les dépôts fermés, sans dire pourquoi ; parmi ceux dont la fiche dit si le code est ouvert.
    .source = liste des rapports, E8
figure-mastery-repository = Produits dont on sait où est le code
    .formula = Les produits dont la fiche donne au moins un dépôt de code ; parmi ceux dont la fiche parle de dépôts, « aucun » compris.
    .source = liste des rapports, E8
figure-mastery-stack = Produits dont on sait de quoi ils sont faits
    .formula = Les produits actifs dont la fiche nomme les technologies, sur tous les produits actifs.
    .source = liste des rapports, E8
figure-mastery-ageing = Produits où quelque chose vieillit
    .formula = Les produits qui utilisent un commun à éviter ou écarté, ont un plan pour quitter leur hébergement, une dépendance dont le remplacement prévu est passé, ou une dette déclarée ; parmi ceux dont la fiche parle d'une de ces choses.
    .source = liste des rapports, E8
figure-mastery-technology = Produits qui utilisent cette technologie
    .formula = Les produits actifs dont la fiche la nomme, quelle que soit la version ; parmi ceux dont on connaît les technologies.
    .source = liste des rapports, E8
figure-mastery-sign-in = Produits qui connectent ainsi leurs utilisateurs
    .formula = Les produits actifs dont la fiche nomme cette solution de connexion ; parmi ceux dont la fiche dit laquelle.
    .source = liste des rapports, E8

mastery-in-short =
    { $active ->
        [0] aucun produit en activité.
        [one] un seul produit en activité ; { $unhosted ->
            [0] on sait où il tourne
           *[other] on ne sait pas où il tourne
        }, { $uncoded ->
            [0] et où est son code.
           *[other] et sa fiche ne dit pas où est son code.
        }
       *[other] sur { $active } produits en activité, { $unhosted ->
            [0] on sait où tous tournent
            [one] on ne sait pas où tourne { $unhosted } d'entre eux
           *[other] on ne sait pas où tournent { $unhosted } d'entre eux
        }, { $uncoded ->
            [0] et on sait où est tout le code.
            [one] et la fiche de { $uncoded } ne dit pas où est son code.
           *[other] et les fiches de { $uncoded } ne disent pas où est leur code.
        }
    }
mastery-platforms = Où tournent les produits
mastery-platform-unknown = Plateforme inconnue
mastery-column-platform = Plateforme
mastery-column-provider = Hébergeur
mastery-column-reason = Motif
mastery-column-waived = Dérogation jusqu'au
mastery-outside = Hors des plateformes de référence
mastery-closed = Code qui n'est pas ouvert
mastery-ageing = Ce qui vieillit
mastery-column-what = Quoi
mastery-old-common = Utilise { $name }, à éviter
mastery-old-move = Hébergement à quitter : { $plan }
mastery-old-switch = Remplacement prévu le { $day }, toujours là
mastery-old-debt = Dette : { $debt }
mastery-stack = Les technologies
mastery-column-technology = Technologie
mastery-sign-in = Comment les utilisateurs se connectent
mastery-column-solution = Solution
mastery-said =
    { $said ->
        [one] { $said } produit sur { $of } le dit
       *[other] { $said } produits sur { $of } le disent
    }
mastery-next-unhosted = Pour dire où tourne « { $product } »
mastery-next = Pour voir ce qui est réutilisé
