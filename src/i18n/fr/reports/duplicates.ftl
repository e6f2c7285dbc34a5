# `catalog report duplicates`

help-report-duplicates = Voir les produits qui se ressemblent, à comparer (ou : doublons)
help-report-duplicates-after =
    Exemples :
      catalog report duplicates --directorate dgos
      catalog rapport doublons --format csv

explain-report-duplicates = Quels produits se ressemblent assez pour que quelqu'un les compare
    .title = Les produits qui se ressemblent
    .why = Deux équipes qui résolvent le même problème l'apprennent souvent trop tard.
    .formula = Pour chaque paire de produits actifs, la part de ce qu'ils ont en commun : mots du nom, du résumé et du problème (35), publics (25), type de produit (20), direction (10), dépendances et communs (10) ; seules comptent les parties que les deux fiches disent ; au-delà de 60 %, la paire est montrée, sauf si quelqu'un l'a déjà comparée. Les poids sont de nous : c'est une invitation à regarder, jamais un verdict.
    .source = liste des rapports, E5

figure-duplicates-pairs = Paires à comparer
    .formula = Les paires de produits actifs qui ont au moins 60 % en commun et que personne n'a comparées ; parmi les produits dont la fiche a un résumé ou un problème d'au moins cinq mots.
    .source = liste des rapports, E5
figure-duplicates-compared = Paires ressemblantes déjà comparées
    .formula = Les paires qui ont au moins 60 % en commun et dont une des fiches dit ce qui les lie : ressemblance jugée, remplacement, fusion ou scission.
    .source = liste des rapports, E5

duplicates-in-short =
    { $described ->
        [0] aucune fiche ne décrit assez son produit pour être comparée.
       *[other] { $pairs ->
            [0] aucune paire de produits ne se ressemble assez pour être comparée
            [one] { $pairs } paire de produits se ressemble et n'a pas été comparée
           *[other] { $pairs } paires de produits se ressemblent et n'ont pas été comparées
        }{ $silent ->
            [0] .
            [one] {""} ; { $silent } fiche en dit trop peu pour l'être.
           *[other] {""} ; { $silent } fiches en disent trop peu pour l'être.
        }
    }
duplicates-pairs = À comparer
duplicates-column-one = Produit
duplicates-column-other = Ressemble à
duplicates-column-score = En commun
duplicates-column-words = Mots communs
duplicates-note = Une ressemblance n'est pas un doublon : les deux équipes le disent
duplicates-next = Pour relire le premier, « { $product } »
duplicates-next-verdict = Pour savoir comment noter ce qu'on en a trouvé
left-out-duplicates-silent =
    { $count ->
        [one] { $count } produit dont la fiche n'a ni résumé ni problème d'au moins cinq mots n'est pas comparé
       *[other] { $count } produits dont la fiche n'a ni résumé ni problème d'au moins cinq mots ne sont pas comparés
    }
