# `catalog action` : son aide, ce qu'il dit, ce qui l'arrête

help-action = Noter une action convenue, ou qu'elle est faite (ou : actions)
help-action-after =
    Exemples :
      catalog action add { $product } --text "Prévenir les préfectures" --owner "cheffe de projet" --due 2027-01-15
      catalog action done { $product } prevenir-prefectures
help-action-add = Noter une action, avec qui la fait et pour quand (ou : ajouter)
help-action-add-text = Ce qui est à faire
help-action-add-owner = Fonction ou entité qui la fait, jamais un nom
help-action-add-due = Pour quel jour
help-action-add-origin = D'où elle vient : atelier, decision, reserve, revue ou probleme
help-action-done = Dire qu'une action est faite (ou : faite)
help-action-done-action = Action, par son identifiant ; choisie dans la liste si rien n'est dit
help-action-done-on = Jour où c'est fait (par défaut : aujourd'hui)
help-action-done-proof = Ce qui le montre : une adresse ou une phrase
help-action-done-dropped = Elle est abandonnée plutôt que faite

action-ask-text = Qu'est-ce qui est à faire ?
action-ask-owner = Qui le fait ? Une fonction ou une entité, jamais un nom
action-ask-due = Pour quel jour ?
action-ask-which = Quelle action est faite ?
action-past = Le { $day } est passé : une action est pour aujourd'hui ou plus tard
    .help = Donnez un jour à venir, par exemple --due 2027-01-15.
action-unknown = « { $name } » n'a pas d'action « { $action } »
    .help = `catalog todo` montre celles qui sont à faire.
action-closed = L'action « { $text } » est déjà close
    .help = `catalog todo` montre celles qui restent.
action-none = « { $name } » n'a aucune action à faire
    .help = `catalog action add` en note une.
action-which = Il manque l'action, parmi : { $known }
