# Les règles de src/rules/product/milestones.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-29 = Les jalons sont atteints dans l'ordre
    .why = Un jalon s'appuie sur le précédent : une date qui remonte le temps est une erreur de saisie, et fausse les délais.
S-29-twice = Le jalon « { $milestone } » est écrit deux fois dans le même cycle
    .help = Réunissez les deux lignes, ou écrivez `cycle:` si elles sont de cycles différents.
S-29-order = Le jalon « { $milestone } » est atteint le { $day }, avant « { $before } » ({ $earlier }), qui doit le précéder
    .help = Corrigez l'une des deux dates, ou la ligne `cycle:` si ces jalons sont de cycles différents.
S-30 = Un jalon est atteint pendant sa phase, ou après
    .why = Un jalon atteint avant sa phase veut dire que la phase a commencé plus tôt qu'écrit, ou que le jalon est mal daté.
S-30-early = Le jalon « { $milestone } » est atteint le { $day }, alors qu'aucune de ses phases n'avait commencé ({ $phases })
    .help = Corrigez la date du jalon, ou la phase qui aurait dû commencer avant lui.
S-31 = Un go vient après le jalon que demande le passage
    .why = Certains passages jugent ce qui existe déjà : sans ce jalon, le comité n'a rien pu regarder.
S-31-late = Le passage « { $gate } » est accordé le { $day }, alors que le jalon « { $milestone } » n'est atteint que le { $reached }
    .help = Corrigez la date du jalon ou celle de la décision.
S-31-none = Le passage « { $gate } » est accordé le { $day }, alors que le jalon « { $milestone } » n'est pas atteint
    .help = Si le jalon est atteint, dites quand, puis recommencez : `catalog milestone { $product } { $milestone } --reached { $day }`, avec le vrai jour ; si personne ne le connaît, écrivez `actual: inconnu` dans le fichier.
S-32 = Ce qui doit précéder un jalon est satisfait avant lui
    .why = Ces critères protègent les utilisateurs au moment du jalon : après, il est trop tard.
S-32-unmet = Le jalon « { $milestone } » est atteint le { $day }, alors que le critère « { $criterion } », à satisfaire avant, avait pour constat « { $verdict } » (décision « { $decision } »)
    .help = Corrigez la date du jalon, ou faites juger à nouveau le critère si l'équipe l'a satisfait entre-temps.
