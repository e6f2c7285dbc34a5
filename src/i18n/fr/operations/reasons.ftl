# Pourquoi une attente est satisfaite, déclarée, manquante ou sans objet ; ce qui ne va pas dans une condition

cel-too-large = elle est trop longue (2 000 caractères au plus) ou compte trop de parenthèses emboîtées
cel-syntax = son écriture est incorrecte (en anglais : { $detail })
cel-variable = « { $name } » n'est pas un nom connu ; un champ du produit commence par « product. », un texte se met entre apostrophes
cel-field-near = le champ « { $path } » n'existe pas ; le plus proche est « { $near } »
cel-field = le champ « { $path } » n'existe pas
cel-function = la fonction « { $name } » n'existe pas
cel-word = « { $word } » n'est pas une valeur possible de « { $path } »
cel-word-near = « { $word } » n'est pas une valeur possible de « { $path } » ; vouliez-vous écrire `'{ $near }'` ?
cel-boolean = « { $path } » est un oui ou un non : écrivez `{ $path }` ou `!{ $path }`, sans « { $word } »
cel-date = « { $path } » est une date, et « { $word } » n'en est pas une : écrivez l'année, le mois et le jour, comme `'2026-11-28'`
cel-mismatch =
    « { $left } » est { $is ->
        [boolean] un oui ou un non
        [number] un nombre
        [date] une date
        [list] une liste
        [record] un groupe de champs
       *[text] un texte
    } : la comparaison avec « { $right } » n'aurait jamais de réponse
cel-field-meant = « { $left } » a plusieurs champs : écrivez `{ $write }`
cel-part = aucune valeur possible de « { $path } » { $function ->
        [startsWith] ne commence par
        [endsWith] ne finit par
       *[contains] ne contient
    } « { $word } »
cel-part-near = aucune valeur possible de « { $path } » { $function ->
        [startsWith] ne commence par
        [endsWith] ne finit par
       *[contains] ne contient
    } « { $word } » ; la plus proche est `'{ $near }'`
cel-id = « { $word } » ne peut pas être une valeur de « { $path } » : un identifiant n'a ni espace ni accent, seulement des lettres, des chiffres et les signes « _ », « . », « : » et « - »
cel-id-slug = « { $word } » ne peut pas être une valeur de « { $path } » : un identifiant n'a que des lettres minuscules sans accent, des chiffres et des tirets
cel-order = « { $left } » est un mot : `<` et `>` compareraient ses lettres. Écrivez avec `in` la liste des mots voulus
cel-order-words = « { $left } » est un mot : `<` et `>` compareraient ses lettres. Écrivez la liste des mots voulus, par exemple `{ $left } in [{ $words }]`
cel-range-share = « { $left } » est une part, de 0 à 1 : comparée à { $value }, elle aurait toujours la même réponse
cel-range-share-near = « { $left } » est une part, de 0 à 1 : comparée à { $value }, elle aurait toujours la même réponse ; vouliez-vous écrire `{ $near }` ?
cel-range-count = « { $left } » n'est jamais négatif : la comparaison avec { $value } aurait toujours la même réponse
cel-range-rating = « { $left } » va de 1 à 4 : la comparaison avec { $value } aurait toujours la même réponse
cel-null = « { $left } » n'est jamais `null` : pour un champ qui n'est pas rempli, écrivez `!has({ $left })`
cel-not-null = « { $left } » n'est jamais `null` : pour un champ rempli, écrivez `has({ $left })`
cel-not-a-list = « { $part } » n'est pas une liste ; une liste s'écrit entre crochets, par exemple `product.phase in ['idee', 'mvp']`
cel-list-in-list = « { $path } » est une liste ; écrivez `{ $path }.exists(x, x in […])`
cel-not-an-answer = « { $part } » ne répond ni par oui ni par non : comparez-le à une valeur, ou demandez s'il est rempli avec `has(…)`
cel-constants = `{ $one }` et `{ $other }` ne changent jamais ; un champ s'écrit sans apostrophes, par exemple `product.phase`
cel-sign = « { $written } » ne s'écrit pas ainsi dans une condition ; écrivez `{ $meant }`
cel-not-boolean = elle ne répond pas par oui ou par non
cel-not-number = il ne donne pas un nombre
cel-type = elle mélange des valeurs de formes différentes (en anglais : { $detail })
why-condition = attendu seulement si { $condition }
why-check-true = le fichier le montre
why-check-false = « { $field } » ne répond pas encore à l'attente
why-unknown = « { $field } » est « inconnu »
why-absent = « { $field } » n'est pas renseigné
why-incomplete = « { $field } » est incomplet
why-declared = « { $field } » est renseigné, le comité jugera
why-number-met = « { $field } » vaut { $value } (attendu : { $wanted })
why-number-unmet = « { $field } » vaut { $value }, il faut { $wanted }
why-at-least = au moins { $limit }
why-at-most = au plus { $limit }
why-more-than = plus de { $limit }
why-less-than = moins de { $limit }
why-equal = { $limit }
why-waiver = dérogation jusqu'au { $until }
why-assessed-met = jugé satisfait ({ $decision })
why-assessed-partly = jugé satisfait en partie seulement ({ $decision })
why-assessed-unmet = jugé non satisfait ({ $decision })
why-assessed-not-applicable = jugé sans objet ({ $decision })
cel-list = « { $path } » est une liste ; écrivez `'{ $word }' in { $path }`
