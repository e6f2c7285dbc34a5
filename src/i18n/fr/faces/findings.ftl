# Les constats, de quelque commande qu'ils viennent

finding-already-there = (déjà là) { $text }
finding-from-merging = { $text }. Cela vient de la fusion avec ce que la version de référence contient aujourd'hui
finding-at = {""}, ligne { $line } :
sarif-root = La racine du dépôt Git
findings-of-a-rule =
    { $count ->
        [one] Cette règle fait encore une remarque plus bas dans ce fichier
       *[other] Cette règle fait encore { $count } remarques plus bas dans ce fichier : corrigez d'abord celles-ci
    }
findings-more =
    { $count ->
        [one] … et un autre constat : la même commande sans `--format` le montre
       *[other] … et { $count } autres constats : la même commande sans `--format` les montre
    }
