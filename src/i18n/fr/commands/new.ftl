# `catalog new` : son aide, ce qu'il dit, ce qui l'arrête

help-new = Inscrire un produit, qu'il commence ou qu'il existe déjà (ou : inscrire)
help-new-after =
    Exemples :
      catalog new
      catalog new suivi-stages --name "Suivi des stages"
      catalog inscrire suivi-stages --from inscription.yaml --yes
      catalog new suivi-stages name "Suivi des stages" summary "Suivre les stages" --yes

    Les produits et les communs qui parlent de la même chose sont montrés avant
    d'écrire. Dans un terminal, ce qui manque est demandé.
help-new-id = Identifiant du produit, par exemple suivi-stages (par défaut : tiré de son nom)
help-new-pairs = Champ puis valeur, autant de fois qu'il faut, comme pour catalog set
help-new-name = Nom du produit
help-new-from = Fichier YAML qui porte ce que l'on sait déjà, dans la forme d'un produit ; - pour l'entrée standard
help-new-start = Date de l'inscription, AAAA-MM-JJ (par défaut : aujourd'hui)

new-drafts = Une inscription commencée attend. Que voulez-vous faire ?
new-draft = { $count ->
    [one] Reprendre « { $name } » (une réponse gardée)
   *[other] Reprendre « { $name } » ({ $count } réponses gardées)
}
new-draft-other = Inscrire un autre produit
new-ask-name = Nom du produit
new-registration = Quelques questions pour l'inscrire ; appuyez sur Entrée pour passer à la suivante
new-similar = Parlent peut-être de la même chose, dans le catalogue :
new-similar-product = - produit { $id } ({ $name })
new-similar-common = - commun à réutiliser { $id } ({ $name })
new-similar-set-aside = - commun écarté, à ne plus choisir : { $id } ({ $name })
new-similar-about = { "  " }{ $about }
new-similar-terms = { "  " }mots en commun : { $terms }
new-go-on = Inscrire quand même ce produit ?

new-no-name = Il manque le nom du produit
    .help = Donnez-le, par exemple `catalog new { $id } --name "Mon produit"`.
new-bad-id = « { $id } » ne peut pas être un identifiant
    .help = Un identifiant est fait de lettres minuscules sans accent, de chiffres et de tirets, par exemple « { $near } ».
new-bad-name = « { $name } » ne fait pas un nom de produit
    .help = Écrivez au moins deux lettres ou chiffres.
new-taken = « { $name } » est déjà pris par le produit « { $called } »
    .help = S'il s'agit d'un autre produit, choisissez un autre nom, par exemple en disant pour qui il est ; `catalog show { $other }` montre celui qui l'a déjà.
new-left = Rien n'a été inscrit
new-left-kept = Vos réponses sont gardées : retapez la commande pour les reprendre.
new-ask-enough = Inscrire le produit ainsi ?
new-enough = oui, je compléterai plus tard
new-not-yet = non : garder mes réponses, ne rien inscrire
new-next = Pour la suite : `catalog answer { $id }` pose les questions du comité, `catalog gate { $id }` montre ce que demande le prochain passage
new-ask-exists = Ce produit existe-t-il déjà ?
new-begins = non, il commence aujourd'hui
new-exists = oui, il existait avant cette inscription
new-ask-phase = Dans quelle phase est-il ?
new-ask-since = Depuis quand y est-il ? Un jour, un mois ou une année : 17/11/2026, mai 2024, 2019.
new-since-future = Ce jour est à venir : indiquez depuis quand le produit est dans cette phase
new-ask-source = Qui le dit ? Un document, une page, une fonction (jamais un nom).
new-ask-known = À quel jour le sait-on ? Ce que le comité a décidé après ce jour pourra être enregistré : dans le doute, ne répondez pas
new-phase-none = Choisissez la phase dans laquelle il est
new-since-none = Dites depuis quand il est dans cette phase
new-since-unread = « { $text } » n'est pas compris : écrivez un jour, un mois ou une année, par exemple 17/11/2026, mai 2024 ou 2019
new-known-unread = « { $text } » n'est pas un jour : écrivez-le par exemple 17/11/2026 ou 17 novembre 2026
new-known-future = Ce jour est à venir : dites à quel jour il était bien dans cette phase, aujourd'hui au plus tard
new-known-before = Donnez un jour entier, qui n'est pas avant le début de la phase ({ $since }).
new-source-none = Dites qui le sait : un document, une page, une fonction
