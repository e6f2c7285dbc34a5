# `catalog report impact`

help-report-impact = Voir ce que les produits changent : impact, usage, satisfaction, résultats clés
help-report-impact-after =
    Exemples :
      catalog report impact --by department
      catalog rapport impact --compare 2026-06-30

explain-report-impact = Ce que les produits changent pour leurs utilisateurs, ce qui est mesuré et ce qui ne l'est pas
    .title = Ce que les produits changent
    .why = Décider d'après ce que les produits apportent, et pas seulement d'après leur coût et leurs délais.
    .formula = Pour chaque produit en activité : les indicateurs d'impact, d'usage et de satisfaction lus depuis moins d'un an, et l'avancée de chaque résultat clé entre son point de départ et sa cible ; les sommes sont pondérées, la médiane est donnée à côté.
    .source = liste des rapports, A1 à A3 et D1 à D7

figure-impact-measured = Produits en service qui mesurent leur impact
    .formula = Les produits dont un indicateur d'impact a été relevé depuis 365 jours au plus, sur ceux dont la fiche parle d'indicateurs ; parmi les produits actifs dont la phase suit celle de la première mise en production.
    .source = liste des rapports, D1
figure-impact-silent = Produits en service dont la fiche ne dit rien de leurs indicateurs
    .formula = Les produits actifs dont la phase suit celle de la première mise en production, et dont la fiche n'a pas d'indicateurs.
    .source = liste des rapports, D1
figure-impact-known = Ce qu'on sait de l'impact
    .formula = Les mêmes produits, selon leur indicateur d'impact le plus relevé : aucun, défini, avec un point de départ, un ou deux relevés, trois relevés ou plus.
    .source = liste des rapports, D1
figure-impact-satisfied = Produits dont la satisfaction atteint 8 sur 10
    .formula = Sur l'échelle « Je donne mon avis » : les produits dont la dernière note, de douze mois au plus, atteint le seuil que donnent les règles (8 à défaut), sur ceux qui ont une note.
    .source = liste des rapports, A2
figure-impact-unasked = Produits sans satisfaction relevée depuis douze mois
    .formula = Les produits actifs sans relevé de satisfaction de douze mois au plus, sur tous les produits actifs.
    .source = liste des rapports, A2
figure-impact-satisfaction = Satisfaction, toutes réponses confondues
    .formula = Somme des notes multipliées par leur nombre de réponses, divisée par le nombre de réponses ; une échelle à la fois, dernier relevé de douze mois au plus.
    .source = liste des rapports, A2
figure-impact-satisfaction-median = Satisfaction du produit médian
    .formula = La médiane des dernières notes, une par produit, de douze mois au plus ; une échelle à la fois.
    .source = liste des rapports, A2
figure-impact-usage = Taux d'usage
    .formula = Somme des utilisateurs actifs divisée par la somme des utilisateurs visés, telles que les derniers relevés de douze mois au plus les donnent.
    .source = liste des rapports, A3
figure-impact-usage-median = Taux d'usage du produit médian
    .formula = La médiane des derniers taux d'usage, un par produit, de douze mois au plus.
    .source = liste des rapports, A3
figure-impact-optimising = Produits engagés dans l'optimisation d'un processus
    .formula = Les produits actifs qui ont un objectif d'optimisation ouvert, avec au moins un résultat clé dont le point de départ, la cible et l'échéance sont connus ; parmi ceux dont la fiche parle d'objectifs.
    .source = liste des rapports, A1
figure-impact-optimising-share = Part des produits engagés dans l'optimisation d'un processus
    .formula = Les mêmes, divisés par les produits actifs dont la fiche parle d'objectifs.
    .source = liste des rapports, A1
figure-impact-results-late = Résultats clés en retard ou qui reculent
    .formula = Les résultats clés dont l'avancée est négative, ou plus petite que la part du temps écoulé entre le point de départ et l'échéance ; parmi ceux qui ont un relevé.
    .source = liste des rapports, D2
figure-impact-results = Résultats clés
    .formula = Avancée = (dernier relevé − point de départ) / (cible − point de départ), qui vaut à la hausse comme à la baisse : atteint dès 1 ; dans les temps si elle vaut au moins la part du temps écoulé ; en retard sinon ; en recul sous 0.
    .source = liste des rapports, D2
figure-impact-stale = Indicateurs dont le dernier relevé est trop vieux
    .formula = Les indicateurs dont le dernier relevé a plus de 365 jours, ou plus de deux fois la durée de la période qu'il couvre ; parmi ceux qui ont un relevé.
    .source = liste des rapports, D4
figure-impact-cost = Coût par utilisateur actif, l'an dernier
    .formula = Somme des dépenses (crédits de paiement) divisée par la somme des utilisateurs actifs par mois en moyenne, sur la dernière année civile achevée ; seulement là où les deux sont connus.
    .source = liste des rapports, D5
figure-impact-cost-median = Coût par utilisateur actif du produit médian
    .formula = La médiane, un coût par produit, sur la même année.
    .source = liste des rapports, D5
figure-impact-cost-before = Coût par utilisateur actif, l'année d'avant
    .formula = Le même calcul, un an plus tôt.
    .source = liste des rapports, D5
figure-impact-coverage = Part de la cible déjà atteinte par les produits déployés
    .formula = Somme des utilisateurs actifs divisée par la somme des tailles de cible, pour les produits de la dernière phase avant l'arrêt qui disent les deux.
    .source = liste des rapports, D6
figure-impact-coverage-late = Produits qui devaient avoir atteint toute leur cible
    .formula = Les produits dont la date prévue pour atteindre toute la cible est passée et dont les utilisateurs actifs sont moins nombreux que la cible ; parmi ceux de cette phase qui ont une telle date.
    .source = liste des rapports, D6
figure-impact-review = Produits coûteux sans impact relevé
    .formula = Les produits en service dont le coût annuel dépasse la médiane des coûts connus, et dont aucun indicateur d'impact n'a été relevé depuis douze mois ; parmi ceux dont la fiche dit le coût et parle d'indicateurs.
    .source = liste des rapports, D7

impact-in-short =
    { $covered ->
        [0] aucun produit n'est encore en service au-delà de sa première version.
        [one] { $silent ->
            [0] sur le seul produit en service au-delà de sa première version, { $measured ->
                [0] l'impact n'a pas été relevé depuis un an.
               *[other] l'impact a été relevé depuis un an.
            }
           *[other] la fiche du seul produit en service au-delà de sa première version ne dit rien de ses indicateurs.
        }
       *[other] sur { $covered } produits en service au-delà de leur première version, { $measured ->
            [0] aucun n'a relevé son impact
            [one] { $measured } a relevé son impact
           *[other] { $measured } ont relevé leur impact
        } depuis un an{ $silent ->
            [0] .
            [one] {""} ; la fiche de { $silent } autre ne dit rien de ses indicateurs.
           *[other] {""} ; les fiches de { $silent } d'entre eux ne disent rien de leurs indicateurs.
        }
    }{ $late ->
        [0] {""}
        [one] {" "}{ $late } résultat clé est en retard ou recule.
       *[other] {" "}{ $late } résultats clés sont en retard ou reculent.
    }
impact-bars = Ce qu'on sait de l'impact des produits en service
impact-column-known = Impact
impact-known-none = Aucun indicateur d'impact
impact-known-defined = Défini, jamais relevé
impact-known-baseline = Point de départ connu
impact-known-readings = Un ou deux relevés
impact-known-series = Trois relevés ou plus
impact-known-silent = La fiche n'en dit rien
impact-to-review = Coûteux, et sans impact relevé depuis douze mois
impact-to-review-note = À regarder avec l'équipe : relever l'impact, changer de cap ou arrêter. Ce n'est pas un verdict.
impact-grid = L'impact, selon ce que coûte une année
impact-grid-note = La limite est la médiane des coûts annuels connus : { $middle }
impact-column-cheap = Coût jusqu'à la médiane
impact-column-dear = Coût au-delà
impact-column-cost-unknown = Coût inconnu
impact-column-cost = Coût annuel
impact-results = Où en sont les résultats clés
impact-column-result = Résultat clé
impact-column-baseline = Départ
impact-column-last = Dernier relevé
impact-column-due = Échéance
impact-column-done = Avancée
impact-column-standing = État
impact-result-back = En recul
impact-result-late = En retard
impact-result-on-track = Dans les temps
impact-result-reached = Atteint
impact-result-undated = Sans date de départ ou d'échéance
impact-result-unmeasured = Pas encore relevé
impact-departments = Usage et satisfaction, par département
impact-departments-note = Un produit de plusieurs départements compte dans chacun ; les notes sont pondérées par leur nombre de réponses
impact-column-usage = Taux d'usage
impact-column-usage-n = Produits relevés
impact-column-answers = { $scale } : réponses
impact-stale = Les indicateurs à relever de nouveau
impact-column-indicator = Indicateur
impact-column-last-day = Relevé le
impact-series = { $product } : { $indicator }
impact-next-late = Pour voir le produit dont un résultat clé est en retard ou recule
impact-next-stale = Pour revoir « { $indicator } » de « { $product } » avant de le relever
impact-next-silent = Pour savoir ce que la fiche dit d'un indicateur
