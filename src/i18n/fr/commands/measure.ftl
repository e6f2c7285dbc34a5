# `catalog measure` : son aide, ce qu'il dit, ce qui l'arrête

help-measure = Ajouter une mesure à un indicateur (ou : mesurer)
help-measure-after =
    Exemples :
      catalog measure { $product } taux_usage 0,12 --on 2026-11-30
      catalog measure { $product } taux_usage --numerator 96 --denominator 3200
      catalog mesurer { $product } satisfaction 7,8 --scale jdma10 --answers 240

    Les mesures ne se corrigent pas : une nouvelle remplace l'ancienne avec
    --supersedes. Un taux peut se donner par ses deux nombres.
help-measure-code = Code de l'indicateur, tel que le fichier du produit l'écrit
help-measure-value = Valeur mesurée ; un taux s'écrit entre 0 et 1, et se calcule seul avec --numerator et --denominator
help-measure-on = Date de la mesure, AAAA-MM-JJ (par défaut : aujourd'hui)
help-measure-numerator = Nombre de cas favorables, pour un taux
help-measure-denominator = Nombre total de cas, pour un taux
help-measure-from = Premier jour de la période mesurée
help-measure-to = Dernier jour de la période mesurée
help-measure-answers = Nombre de réponses, pour une enquête
help-measure-scale = Échelle d'une satisfaction : jdma10, nps, note5 ou autre
help-measure-method = Façon de mesurer, si elle n'est pas la même que d'habitude
help-measure-source = D'où vient la valeur
help-measure-note = Ce qui aide à la comprendre
help-measure-supersedes = Date de la mesure que celle-ci corrige

measure-no-indicator = Le produit « { $id } » n'a pas d'indicateur « { $code } »
    .help = Définissez-le d'abord, par exemple `catalog set { $id } 'indicators[]' '{"{"}code: { $code }, kind: succes, unit: agents, direction: hausse, definition: …{"}"}'`.
measure-no-share = La mesure n'est pas enregistrée : l'indicateur « { $code } » ne se compte pas en part, mais en « { $unit } »
    .help = Donnez la valeur dans cette unité, sans « % » : `catalog measure { $id } { $code } { $number }`.
measure-no-denominator = Le nombre total de cas doit être plus grand que zéro
    .help = Sans aucun cas, il n'y a pas de taux à mesurer.
