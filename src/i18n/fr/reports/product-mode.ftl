# `catalog report product-mode`

help-report-product-mode = Voir qui travaille en mode produit, pratique par pratique (ou : mode-produit)
help-report-product-mode-after =
    Exemples :
      catalog report product-mode --by department
      catalog rapport mode-produit --format csv

    L'équipe dit elle-même ce qu'aucun autre fait ne montre :
      catalog set { $product } team.product_mode.retrospectives oui team.product_mode.priority non

explain-report-product-mode = Combien de produits en activité travaillent en mode produit, et quelles pratiques manquent
    .title = Le mode produit
    .why = Les pratiques se complètent : en voir une qui manque partout dit où aider.
    .formula = Un produit est en mode produit quand il tient au moins huit des dix pratiques ; une fiche qui ne permet pas de trancher n'est pas comptée. Les dix taux sont donnés à part, chacun sur les produits dont la fiche le dit.
    .source = guide de la DNUM pour les pratiques ; le seuil de huit est le nôtre (liste des rapports, question G1)

figure-product-mode-share = Produits en mode produit
    .formula = Les produits qui tiennent au moins huit des dix pratiques, sur ceux dont la fiche permet de trancher.
    .source = liste des rapports, G1
figure-product-mode-vision = Vision revue depuis moins d'un an
    .formula = La vision a été revue dans les douze derniers mois civils. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-business-owner = Responsable métier assez disponible
    .formula = Le responsable métier a la part de temps que les règles demandent (60 % sinon) ; ce fait n'est pas daté. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-product-owner = Responsable produit nommé
    .formula = La fiche dit la fonction du responsable produit ; ce fait n'est pas daté. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-daily = Métier présent chaque jour, à toutes les phases
    .formula = Une personne du métier au moins travaille chaque jour sur le produit, quelle que soit sa phase (le rapport sur les équipes ne compte que les produits depuis leur première version) ; ce fait n'est pas daté. Calculé sur les produits dont la fiche dit leur nombre ou, à défaut, la pratique.
    .source = liste des rapports, G1
figure-product-mode-measures = Succès et impact mesurés depuis moins d'un an
    .formula = Un indicateur de succès et un indicateur d'impact ont chacun une mesure dans les douze derniers mois civils. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-users = Utilisateurs rencontrés depuis moins de six mois
    .formula = Des entretiens ou des tests avec des utilisateurs ont eu lieu dans les six derniers mois civils. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-roadmap = Feuille de route
    .formula = La fiche donne l'adresse d'une feuille de route ; rien ne dit de quand elle date. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-releases = Mises en production fréquentes
    .formula = La fiche compte au moins une mise en production par mois ; ce fait n'est pas daté. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-retrospectives = Rétrospectives
    .formula = L'équipe dit qu'elle en tient ; ce fait n'est pas daté. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1
figure-product-mode-priority = Priorité changée par une mesure
    .formula = L'équipe dit qu'une mesure a changé une priorité ; ce fait n'est pas daté. Calculé sur les produits dont la fiche le dit.
    .source = liste des rapports, G1

word-Practice-vision = Vision revue depuis moins d'un an
word-Practice-business_owner = Responsable métier assez disponible
word-Practice-product_owner = Responsable produit nommé
word-Practice-daily = Métier présent chaque jour, à toutes les phases
word-Practice-measures = Succès et impact mesurés depuis moins d'un an
word-Practice-users = Utilisateurs rencontrés depuis moins de six mois
word-Practice-roadmap = Feuille de route
word-Practice-releases = Mises en production fréquentes
word-Practice-retrospectives = Rétrospectives
word-Practice-priority = Priorité changée par une mesure
product-mode-in-short =
    { $active ->
        [0] aucun produit n'est en activité.
       *[other] { $known ->
            [0] aucune fiche ne permet de dire si un produit est en mode produit ({ $silent } en activité).
            [one] une seule fiche permet de trancher, et { $mode ->
                [0] le produit n'est pas en mode produit
               *[other] le produit est en mode produit
            }.
           *[other] sur { $known } produits dont la fiche permet de trancher, { $mode ->
                [0] aucun n'est en mode produit
                [one] { $mode } est en mode produit
               *[other] { $mode } sont en mode produit
            }.
        }{ $known ->
            [0] {""}
           *[other] { $silent ->
                [0] {""}
                [one] {" "}Pour { $silent } autre, la fiche n'en dit pas assez.
               *[other] {" "}Pour { $silent } autres, la fiche n'en dit pas assez.
            }
        }
    }
product-mode-practices = Les pratiques, sur les produits dont la fiche les dit
product-mode-undated = Seules la vision, les mesures et les rencontres avec les utilisateurs portent une date ; les autres pratiques valent telles que la fiche les dit aujourd'hui.
product-mode-silent = Ce que les fiches disent, pratique par pratique
product-mode-products = Les produits dont la fiche dit quelque chose
product-mode-column-practice = Pratique
product-mode-column-yes = Oui
product-mode-column-no = Non
product-mode-column-silent = Non dit
product-mode-column-missing = Ce qui n'est pas tenu
product-mode-column-unsaid = Non dit
product-mode-next = Pour compléter la fiche la plus avancée
product-mode-next-none = Pour voir les équipes
left-out-product-mode-unknown =
    { $count ->
        [one] { $count } produit dont la fiche ne permet pas de dire s'il est en mode produit n'est pas compté
       *[other] { $count } produits dont la fiche ne permet pas de dire s'ils sont en mode produit ne sont pas comptés
    }
