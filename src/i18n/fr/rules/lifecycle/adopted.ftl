# R-12 : ce que le comité adopte

R-12 = Ce que le comité adopte, il l'adopte en séance plénière
    .why = Un critère adopté engage tous les produits : la séance qui l'a décidé doit pouvoir être retrouvée.
R-12-expectation = L'attente « { $expectation } » est dite adoptée le { $day }, mais aucune séance plénière de ce jour n'est enregistrée
    .help = Ouvrez la séance (`catalog committee open { $on } --plenary`), puis adoptez le critère avec `catalog lifecycle adopt`, qui écrit les deux.
R-12-rules = Les règles { $version } sont dites adoptées le { $day }, mais aucune séance plénière de ce jour n'est enregistrée
    .help = Ouvrez la séance (`catalog committee open { $on } --plenary`), puis adoptez les règles avec `catalog lifecycle adopt`, qui écrit les deux.
