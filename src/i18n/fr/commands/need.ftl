# `catalog need` : son aide, ce qu'il dit, ce qui l'arrête

help-need = Demander un appui, l'orienter, le commencer, le clore (ou : besoin)
help-need-after =
    Exemples :
      catalog need add { $product } --type design --text "relire les messages de refus"
      catalog need route { $product } b1 --to "pôle design"
      catalog need close { $product } b1 --feedback "trois écrans repris, utile"
help-need-add = Demander un appui (ou : ajouter)
help-need-add-kind = Type d'appui, par exemple design ; choisi dans la liste si rien n'est dit
help-need-add-text = Ce qui est demandé
help-need-add-urgency = Pour quand
help-need-route = Dire qui prend la demande en charge (ou : orienter)
help-need-route-need = Demande, par son numéro ; choisie dans la liste si rien n'est dit
help-need-route-to = Entité qui la prend en charge, jamais un nom
help-need-start = Dire que l'appui commence (ou : commencer)
help-need-start-need = Demande, par son numéro ; choisie dans la liste si rien n'est dit
help-need-close = Clore, avec le retour de l'équipe (ou : clore)
help-need-close-need = Demande, par son numéro ; choisie dans la liste si rien n'est dit
help-need-close-feedback = Ce que l'équipe en dit
help-need-close-result = Adresse du résultat
help-need-close-refused = La demande est refusée

need-ask-kind = Quel appui ?
need-ask-text = De quoi l'équipe a-t-elle besoin ?
need-ask-to = Quelle entité s'en charge ?
need-ask-provider = Qui s'en charge ?
need-other-entity = Une autre entité
need-ask-feedback = Qu'en dit l'équipe ?
need-ask-which = Quelle demande d'appui ?
need-no-kind = Aucun appui ne s'appelle « { $kind } »
    .help = Les appuis : { $known }.
need-unknown = « { $name } » n'a pas de demande d'appui « { $need } »
    .help = `catalog todo` montre celles qui attendent.
need-not-now = La demande « { $need } » en est déjà à : { $status }
    .help = `catalog todo` donne la commande qui convient.
need-none = « { $name } » n'a aucune demande d'appui à cette étape
    .help = `catalog need add { $id }` en fait une.
need-which = Il manque la demande, parmi : { $known }
