# `catalog list` : son aide, ce qu'il dit, ce qui l'arrête

help-list = Lister les produits, choisis et triés (ou : lister, chercher)
help-list-after =
    Exemples :
      catalog list repas
      catalog list --phase mvp,construction --sort name
      catalog list --columns id,name,team.business_owner.share
      catalog lister --where 'product.days_in_phase > 180'
help-list-words = Mots à chercher dans les noms, les identifiants et les résumés, sans égard aux accents ni aux majuscules (par défaut : tous les produits)
help-list-weather = Seulement les produits dont l'équipe dit cela à son dernier point : au_vert, a_surveiller, en_difficulte
help-list-sort = Trier par ce champ, par exemple name ; avec un tiret, du plus grand au plus petit : --sort=-days_in_phase (par défaut : l'ordre des fichiers)
help-list-columns = Champs à montrer, séparés par des virgules (par défaut : id,name,phase,phase_since,directorate,department)

list-title = Les produits
list-count =
    { $count ->
        [one] { $count } produit sur { $total }
       *[other] { $count } produits sur { $total }
    }
list-undecided =
    { $count ->
        [one] { $count } produit est écarté : son fichier n'en dit pas assez pour répondre à la condition `--where`
       *[other] { $count } produits sont écartés : leurs fichiers n'en disent pas assez pour répondre à la condition `--where`
    }
list-proposed = { $count ->
    [one] Un produit est proposé, mais pas encore dans le catalogue : { $list }. Pour le lire : `catalog show { $id }`
   *[other] { $count } produits sont proposés, mais pas encore dans le catalogue : { $list }. Pour en lire un : `catalog show { $id }`
}
list-no-words = { $count ->
    [one] Aucun produit n'en parle : essayez un autre mot, ou inscrivez le vôtre avec `catalog new`
   *[other] Aucun produit ne parle de tous ces mots : essayez-en un seul, ou inscrivez le vôtre avec `catalog new`
}
