# `catalog commons` : son aide, ce qu'il dit, ce qui l'arrête

help-commons = Voir ce que les produits réutilisent plutôt que de le construire, et en proposer (ou : communs)
help-commons-after =
    Exemples :
      catalog commons
      catalog commons list --maturity obligatoire
      catalog commons users matomo
      catalog communs ajouter "Module de rendez-vous" --kind commun --use-when "prendre rendez-vous" --yes
help-commons-list = Montrer les communs, par sorte et par avis, avec ce à quoi chacun sert (ou : lister)
help-commons-list-words = Mots que le commun doit contenir
help-commons-list-kind = Sorte, par exemple api ou standard
help-commons-list-maturity = Avis, par exemple recommande ou ecarte
help-commons-show = Montrer un commun : ce qu'il est, qui s'en sert, ce qui a été décidé à son sujet (ou : montrer)
help-commons-show-id = Identifiant ou nom du commun
help-commons-users = Montrer les produits qui se servent d'un commun (ou : utilisateurs)
help-commons-users-id = Identifiant ou nom du commun
help-commons-add = Proposer un commun ; dans un terminal, ce qui manque est demandé (ou : ajouter)
help-commons-add-name = Nom du commun
help-commons-add-id = Identifiant (par défaut : tiré du nom)
help-commons-add-kind = Sorte, par exemple commun, api, brique ou standard
help-commons-add-use_when = Dans quels cas le prendre
help-commons-add-maturity = Avis, par exemple candidat ou recommande
help-commons-add-owner = Entité qui le porte
help-commons-add-governance = Comment il est gouverné
help-commons-add-obligation = Degré d'obligation, et le texte qui l'impose
help-commons-add-limits = Ses limites connues
help-commons-add-licence = Licence
help-commons-add-docs_url = Adresse de la documentation
help-commons-add-source = D'où vient l'information

commons-title = { $count ->
    [one] { $count } commun
   *[other] { $count } communs
}
commons-count = { $count ->
    [0] Aucun commun
    [one] { $count } commun
   *[other] { $count } communs
}
commons-used = { $count ->
    [one] { $count } produit s'en sert
   *[other] { $count } produits s'en servent
}
commons-users = { $count ->
    [0] Aucun produit ne dit se servir de { $name }
    [one] Un produit se sert de { $name }
   *[other] { $count } produits se servent de { $name }
}
commons-column-kind = Sorte
commons-column-maturity = Avis
commons-column-use = Dans quels cas
commons-unknown = Aucun commun ne s'appelle « { $id } »
    .help = `catalog commons` les montre tous.
commons-no-such-word = « { $word } » n'est pas un mot de { $option }
    .help = `catalog commons list --help` dit ce qu'il attend.
commons-ask-name = Comment s'appelle ce commun ?
commons-ask-kind = De quelle sorte est-il ?
commons-ask-use = Dans quels cas faut-il le prendre ?
commons-ask-maturity = Quel avis la direction en a-t-elle ?
commons-ask-owner = Quelle entité le porte ?
commons-ask-limits = Quelles limites lui connaît-on ?
commons-ask-docs = À quelle adresse est-il documenté ?
commons-ask-source = D'où vient cette information ?
commons-next = Pour la suite : `catalog similar` le trouvera quand la proposition sera entrée ; un produit qui s'en sert le dit par `catalog set` sous reuse.

filing-taken = « { $id } » existe déjà : { $path }
    .help = Choisissez un autre nom, ou donnez un autre identifiant avec `--id`.
filing-unreadable = Le fichier { $path } ne peut pas être lu
    .help = `catalog validate` dit ce qui ne va pas.

parts-required = Il faut une réponse ici (Échap pour s'arrêter : ce qui est dit est gardé)
parts-left = Rien n'est enregistré ; vos réponses sont gardées : retapez la commande pour les reprendre
