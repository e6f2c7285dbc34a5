# `catalog report gates`

help-report-gates = Voir ce que le comité accepte à chaque passage, et ce qui manque le plus souvent (ou : passages)
help-report-gates-rules = Dire ce que changeraient des règles qui ne sont pas en vigueur, sans rien écrire : un fichier de règles, un dossier, une version à venir, une branche ou un commit
help-report-gates-after =
    Exemples :
      catalog report gates --by department
      catalog rapport passages --compare 2025-12-31 --format html --out passages.html

explain-report-gates = Ce que le comité accepte à chaque passage, du premier coup ou non, et ce qui manque le plus souvent
    .title = Les passages devant le comité
    .why = Ce qui manque d'équipe en équipe se prépare : un modèle, un appui, une règle plus claire.
    .formula = Taux d'accord : accords, avec réserves ou sans, sur accords et refus ; un ajournement n'est ni l'un ni l'autre et se compte à part. Une décision remplacée ne compte pas.
    .source = déduit de la source (liste des rapports, questions C1 à C4)

figure-gates-pass = Passages accordés
    .formula = Accords, avec réserves ou sans, sur accords et refus ; les ajournements sont laissés de côté. L'ensemble porte sur les passages qui mènent à la phase suivante.
    .source = liste des rapports, C1
figure-gates-first = Accords dès la première présentation
    .formula = Premières présentations tranchées qui reçoivent un accord, sur toutes les premières présentations tranchées ; un ajournement n'est pas une présentation.
    .source = liste des rapports, C2
figure-gates-put-off = Décisions ajournées
    .formula = Les décisions qui ne sont ni un accord ni un refus, parmi toutes les décisions à ces passages.
    .source = liste des rapports, C1
figure-gates-unmet = Critères évalués qui ne sont pas satisfaits
    .formula = Critères jugés non satisfaits, ou en partie, sur les critères évalués et applicables, décision par décision ; l'ensemble compte aussi ceux que personne n'a évalués.
    .source = liste des rapports, C3
figure-gates-assessing = Décisions qui évaluent des critères
    .formula = Les décisions dont le constat, critère par critère, est enregistré, sur toutes les décisions.
    .source = liste des rapports, C3
figure-gates-criterion = Non satisfait
    .formula = Décisions qui jugent ce critère non satisfait, ou en partie, sur les décisions à ce passage dont les règles ont ce critère ; celles qui le disent sans objet sont laissées de côté.
    .source = liste des rapports, C3
figure-gates-opinion = Part des avis
    .formula = Les avis de cette sorte sur tous les avis, tous aspects et passages réunis.
    .source = liste des rapports, C4

gates-in-short =
    { $decided ->
        [0] le comité ne s'est encore prononcé sur aucun passage à la phase suivante.
       *[other] { $settled ->
            [0] aucun passage à la phase suivante n'a encore été tranché.
            [one] sur le seul passage tranché, { $passed ->
                [0] le comité a refusé
               *[other] le comité a donné son accord
            }.
           *[other] sur { $settled } passages tranchés, { $passed ->
                [0] aucun n'a reçu l'accord du comité
                [one] { $passed } a reçu l'accord du comité
               *[other] { $passed } ont reçu l'accord du comité
            }.
        }{ $put_off ->
            [0] {""}
            [one] {" "}{ $put_off } décision a été ajournée.
           *[other] {" "}{ $put_off } décisions ont été ajournées.
        }
    }
gates-by-gate = Passage par passage
gates-forward = Vers la phase suivante
gates-unmet = Ce qui manque le plus souvent
gates-by-aspect = Ce qui manque, par aspect
gates-of-assessed = La part porte sur les critères évalués de l'aspect.
gates-opinions = Les avis du comité, par aspect
gates-opinions-by-gate = Les mêmes avis, passage par passage
gates-column-settled = Tranchés
gates-column-passed = Accords
gates-column-rate = Taux
gates-column-first = Du premier coup
gates-column-put-off = Ajournés
gates-column-criterion = Question du comité
gates-column-unmet = Non satisfaits
gates-column-assessed = Évalués
gates-column-of = Décisions
gates-column-aspect = Aspect
gates-next = Pour lire ce que { $criterion } demande, et comment y répondre

figure-gates-trial-touched = Produits à qui plus serait demandé
    .formula = Les produits actifs pour qui au moins une attente du prochain passage serait obligatoire selon les règles essayées et ne l'est pas aujourd'hui, parmi ceux qui ont un prochain passage selon elles.
    .source = de nous
figure-gates-trial-stopped = Produits arrêtés de plus
    .formula = Les produits actifs dont le fichier ne remplit pas une attente obligatoire selon les règles essayées, et que rien n'arrête sur ce point aujourd'hui, parmi ceux qui ont un prochain passage selon elles.
    .source = de nous
gates-trial-in-short =
    { $products ->
        [0] aucun produit n'a de prochain passage.
       *[other] sur { $products ->
                [one] le seul produit qui a un prochain passage
               *[other] { $products } produits qui ont un prochain passage
            }, { $touched ->
                [0] aucun ne se verrait demander plus
                [one] un se verrait demander plus
               *[other] { $touched } se verraient demander plus
            }, et { $stopped ->
                [0] aucun ne serait arrêté par une attente de plus.
                [one] un serait arrêté par une attente de plus.
               *[other] { $stopped } seraient arrêtés par une attente de plus.
            }
    }
gates-trial-criteria = Ce que les règles essayées changeraient
gates-trial-products = Les produits arrêtés de plus
gates-column-newly-binding = Produits tenus de plus
gates-column-newly-unmet = Dont arrêtés
gates-column-released = Produits tenus en moins
gates-column-stopped-by = Ce qui manquerait
