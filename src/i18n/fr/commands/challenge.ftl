# `catalog challenge` : son aide, ce qu'il dit, ce qui l'arrête

help-challenge = Contester une décision du comité, ou répondre à qui la conteste (ou : contester)
help-challenge-after =
    Exemples :
      catalog challenge { $product } --by-role responsable_metier --text "l'audit date d'avant la refonte"
      catalog contester { $product } --answer "réexaminé le 1er décembre" --by-role technologie

    Une contestation ne change pas la décision : elle s'écrit à côté, avec sa réponse.
help-challenge-decision = Décision contestée, ou numéro de la contestation à laquelle on répond (par défaut : la dernière)
help-challenge-text = Ce qui est contesté, et pourquoi
help-challenge-answer = Répondre à la contestation qui attend
help-challenge-by_role = Fonction de la personne qui parle, jamais un nom

challenge-ask-text = Qu'est-ce qui est contesté, et pourquoi ?
challenge-ask-answer = Que répond le comité ?
challenge-ask-role = Quelle est votre fonction ? Jamais un nom
challenge-next = Le comité la verra à l'ordre du jour ; `catalog challenge { $id } --answer` y répond.
challenge-no-decision = « { $name } » n'a pas de décision « { $id } »
    .help = `catalog report decisions` les montre toutes.
challenge-nothing = Le comité n'a rien décidé sur « { $name } » : il n'y a rien à contester
    .help = `catalog report decisions` montre les décisions du comité.
challenge-replaced = La décision du { $day } (« { $gate } ») a été remplacée : elle ne se conteste plus
    .help = Contestez celle qui l'a remplacée.
challenge-open = La décision du { $day } (« { $gate } ») est déjà contestée, depuis le { $on }, et attend une réponse
    .help = `catalog challenge { $id } --answer "…"` y répond.
challenge-none = Aucune contestation n'attend de réponse sur « { $name } »
    .help = `catalog committee agenda` montre celles qui attendent.
challenge-which = Plusieurs contestations attendent une réponse : { $known }
    .help = Donnez le numéro de l'une d'elles.
