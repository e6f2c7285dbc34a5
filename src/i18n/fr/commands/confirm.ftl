# `catalog confirm` : son aide, ce qu'il dit, ce qui l'arrête

help-confirm = Confirmer que ce que dit le fichier est encore vrai (ou : confirmer)
help-confirm-after =
    Exemples :
      catalog confirm { $product } --aspect securite
      catalog confirmer { $product }

    Ce qui est confirmé est montré d'abord. Si le fichier change entre-temps, rien n'est confirmé.
help-confirm-aspect = Aspect confirmé, par exemple securite (par défaut : tout le fichier)
help-confirm-seen = Version du fichier qui a été lue : un commit ou un jour
help-confirm-by_role = Fonction de la personne qui confirme, jamais un nom

confirm-title = Ce que dit le fichier de « { $name } »
confirm-whole = `catalog show { $id } --verbose` montre tout le fichier.
confirm-changed = Le fichier de « { $name } » a changé depuis qu'il a été montré : rien n'est confirmé
    .help = `catalog confirm { $id }` le montre à nouveau.
confirm-twice = « { $name } » est déjà confirmé aujourd'hui
    .help = Il n'y a rien de plus à faire.
confirm-no-aspect = Aucun aspect ne s'appelle « { $aspect } »
    .help = `catalog explain aspect` montre les aspects que regarde le comité.
