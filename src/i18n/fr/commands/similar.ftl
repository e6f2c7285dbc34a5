# `catalog similar` : son aide, ce qu'il dit, ce qui l'arrête

help-similar = Chercher ce qui répond déjà à un besoin, parmi les produits et les communs (ou : ressembler)
help-similar-after =
    Exemples :
      catalog similar "suivre les personnes à la rue"
      catalog similar { $product }
      catalog ressembler "mesurer l'audience d'un site" --format json

    Les mots sont ceux de tous les jours : accents, pluriels et fautes d'une lettre
    ne comptent pas, et des mots proches se répondent. Ce qui a été trouvé dit par
    quels mots. Rien n'est montré quand rien ne répond.
help-similar-text = Le besoin, en quelques mots ; ou l'identifiant ou le nom d'un produit ou d'un commun

similar-ask = Quel est le besoin, en une phrase ?
similar-title = Parlent de la même chose que « { $text } »
similar-next = Pour la suite : `catalog show { $id }` montre le premier ; si rien ne convient, `catalog new` inscrit un produit.
similar-none = Rien ne ressemble à « { $text } » dans le catalogue
similar-none-next = Essayez d'autres mots, ou une phrase entière ; `catalog list MOT` cherche un mot, `catalog commons` montre les communs. Si le besoin est nouveau, `catalog new` inscrit un produit.
similar-no-text = Il manque le besoin
    .help = Dites-le en quelques mots, par exemple `catalog similar "suivre les personnes à la rue"`.
similar-mute = « { $text } » ne dit pas de quoi il s'agit
    .help = Dites le besoin en quelques mots, par exemple `catalog similar "suivre les personnes à la rue"`.

# Ce qui répond, ailleurs aussi
alike-product = produit
alike-common = commun à réutiliser
alike-set-aside = commun écarté, à ne plus choisir
alike-terms = Mots en commun : { $terms }
alike-term = { $asked } (« { $found } »)
