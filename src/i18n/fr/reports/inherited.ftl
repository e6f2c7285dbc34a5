# `catalog report inherited`

help-report-inherited = Montrer ce que le comité n'a jamais vu, et ce qu'on n'en sait pas (ou : existant)
help-report-inherited-after =
    Exemples :
      catalog report inherited --directorate dgos
      catalog rapport existant --format csv

explain-report-inherited = Ce que le comité n'a jamais vu, et ce qu'on n'en sait pas
    .title = Les produits repris de l'existant
    .why = Ces produits sont en service sans être passés devant personne : savoir au moins ce qu'ils traitent, où ils tournent et où est leur code.
    .formula = Produits en activité, repris de l'existant et sans décision du comité, sur les produits en activité ; quatre faits à connaître dans l'année : la sensibilité (DICT), les données personnelles, l'hébergement, le dépôt du code.
    .source = déduit de la source (liste des rapports, question B11 ; règle L-03)

figure-inherited-never-reviewed = Produits jamais vus par le comité
    .formula = Les produits en activité repris de l'existant et sans aucune décision du comité à la date du rapport, sur les produits en activité.
    .source = liste des rapports, B11
figure-inherited-products = Produits repris de l'existant
    .formula = Les produits en activité entrés dans le catalogue par un état initial, sur les produits en activité.
    .source = liste des rapports, B11
figure-inherited-complete = Produits repris dont les quatre faits sont connus
    .formula = Les produits repris de l'existant dont la fiche donne la cotation DICT, la présence de données personnelles, l'hébergement et le dépôt du code ; « inconnu » n'est pas une réponse ici.
    .source = règle L-03
figure-inherited-overdue = Produits repris à qui un fait manque plus d'un an après
    .formula = Les produits repris de l'existant dont un de ces quatre faits manque plus de douze mois du calendrier après leur état initial.
    .source = règle L-03
figure-inherited-missing = Produits dont ce fait manque
    .formula = Les produits repris de l'existant dont la fiche ne donne pas ce fait, ou le dit inconnu.
    .source = règle L-03

inherited-in-short =
    { $inherited ->
        [0] aucun produit en activité n'est repris de l'existant.
       *[other] { $unseen ->
            [0] le comité a vu tous les produits repris de l'existant.
           *[other] { $seen ->
                [0] le comité n'a vu aucun des { $active } produits en activité.
               *[other] sur { $active } produits en activité, { $unseen ->
                    [one] un n'a jamais été vu
                   *[other] { $unseen } n'ont jamais été vus
                } par le comité.
            }
        }{ $lacking ->
            [0] {" "}L'essentiel est connu de chaque produit repris.
            [one] {" "}Pour { $lacking } d'entre eux, il manque un fait essentiel (sensibilité, données personnelles, hébergement ou code).
           *[other] {" "}Pour { $lacking } d'entre eux, il manque un fait essentiel (sensibilité, données personnelles, hébergement ou code).
        }{ $overdue ->
            [0] {""}
            [one] {" "}Pour { $overdue }, l'année pour le trouver est passée.
           *[other] {" "}Pour { $overdue }, l'année pour le trouver est passée.
        }
    }
inherited-facts = Ce qu'on ne sait pas
inherited-by-directorate = Direction par direction
inherited-directorates-note = Sous chaque fait (cotation DICT, données personnelles, hébergement, dépôt du code) : à combien de produits il manque. Un produit de deux directions compte dans chacune
inherited-quarters = À la fin de chaque trimestre
inherited-products = Produit par produit
inherited-limit = À connaître dans l'année qui suit l'état initial : avant le { $day } pour les plus anciens
inherited-limit-passed = passé : { $day }
inherited-fact-dict = cotation DICT
inherited-fact-personal = données personnelles
inherited-fact-hosting = hébergement
inherited-fact-repositories = dépôt du code
inherited-short-dict = DICT
inherited-short-personal = Données
inherited-short-hosting = Serveur
inherited-short-repositories = Code
inherited-column-fact = Fait
inherited-column-missing = Il manque à
inherited-column-inherited = Repris
inherited-column-unseen = Jamais vus
inherited-column-as-of = État du
inherited-column-reviewed = Vu
inherited-column-not-known = On ne sait pas
inherited-column-limit = À savoir avant le
inherited-hidden =
    { $count ->
        [one] … et { $count } autre produit (`--all` le montre aussi)
       *[other] … et { $count } autres produits (`--all` les montre tous)
    }
inherited-next = Pour répondre à ces questions, produit par produit
