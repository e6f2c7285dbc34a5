# Les règles de src/rules/product/measures.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-46 = Les nombres sont plausibles
    .why = Une part écrite en pour cent, ou un effectif négatif, fausse toutes les sommes du portefeuille.
S-46-share = « { $key } » vaut { $value } : une part s'écrit entre 0 et 1
    .help = Écrivez par exemple `{ $key }: 0.6` pour 60 %.
S-46-count = « { $key } » vaut { $value } : ce nombre ne peut pas être négatif
    .help = Corrigez le nombre, ou écrivez « inconnu ».
S-46-rating = « { $key } » vaut { $value } : une cote va de 1 à 4
    .help = Écrivez 1, 2, 3 ou 4.
S-47 = Un indicateur dit ce qu'il mesure
    .why = Sans unité, sens ni définition, personne ne sait lire le chiffre, ni le comparer à celui d'un autre produit.
S-47-missing =
    { $key ->
        [unit] L'indicateur « { $indicator } » n'a pas d'unité
        [direction] L'indicateur « { $indicator } » ne dit pas s'il doit monter ou descendre
        [definition] L'indicateur « { $indicator } » n'a pas de définition
        [scale] L'indicateur « { $indicator } » ne dit pas sur quelle échelle la satisfaction est notée
       *[other] Il manque « { $key } » à l'indicateur « { $indicator } »
    }
    .help =
        { $key ->
            [unit] Ajoutez-la, par exemple `unit: jours`.
            [direction] Ajoutez `direction: hausse`, `direction: baisse` ou `direction: cible`.
            [definition] Ajoutez-la en une phrase, par exemple `definition: jours entre le dépôt et la décision, médiane du mois`.
            [scale] Ajoutez-la, par exemple `scale: jdma10` ; deux échelles ne se comparent pas.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-47-twice = Deux indicateurs ont le code « { $indicator } »
    .help = Donnez à celui-ci un autre code, ou réunissez leurs mesures.
S-47-off-scale = La valeur { $value } sort de l'échelle, qui va de { $low } à { $high }
    .help = Corrigez la valeur, ou l'échelle (`scale:`).
S-48 = Les mesures se suivent, une par période
    .why = Deux mesures de la même période, ou dans le désordre, font mentir la courbe.
S-48-order = Cette mesure porte sur une période qui finit le { $day }, avant la mesure précédente
    .help = Remettez les mesures dans l'ordre ; si elle corrige une mesure plus ancienne, ajoutez `supersedes:` avec la date de celle-ci.
S-48-twice = Une autre mesure porte déjà sur la période qui finit le { $day }
    .help = Gardez une seule des deux ; si celle-ci corrige l'autre, ajoutez `supersedes:` avec la date de l'autre.
S-48-corrects-none = Cette mesure dit corriger celle du { $day }, qui ne la précède pas dans la liste
    .help = Donnez dans `supersedes:` la date de la mesure qu'elle corrige, ou retirez ce champ.
S-49 = Un taux est son numérateur divisé par son dénominateur
    .why = Les taux du portefeuille se recalculent à partir des deux nombres : s'ils contredisent la valeur, l'un des trois est faux.
S-49-zero = Le dénominateur vaut 0 : aucun taux ne peut être calculé
    .help = Corrigez-le, ou retirez la mesure : sans personne concernée, il n'y a pas de taux.
S-49-other = La valeur { $value } n'est pas { $numerator } divisé par { $denominator } ({ $rate })
    .help = Corrigez l'un des trois nombres.
S-50 = Une cible diffère du point de départ, dans le sens voulu
    .why = Un objectif dont la cible égale le départ, ou va dans l'autre sens, ne peut être ni atteint ni manqué.
S-50-same = La cible { $target } est égale au point de départ { $baseline }
    .help = Donnez la cible visée ; s'il s'agit de rester stable, écrivez `direction: cible`.
S-50-way = La direction est « { $direction } », mais la cible { $target } va dans l'autre sens depuis { $baseline }
    .help = Corrigez `direction:`, `baseline:` ou `target:`.
S-50-due = L'échéance { $due } précède la période de l'objectif ({ $period })
    .help = Corrigez `due:`, ou la période de l'objectif.
