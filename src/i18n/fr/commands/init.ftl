# `catalog init` : son aide, ce qu'il dit, ce qui l'arrête

help-init = Créer un catalogue, avec des règles et un premier produit (ou : creer)
help-init-after =
    Exemples :
      catalog init mon-catalogue
      catalog init mon-catalogue --lifecycle examples/autre-cycle/lifecycle/2026.1.yaml
help-init-folder = Dossier du nouveau catalogue
help-init-lifecycle = Règles à suivre : dnum, ou un fichier de règles (par défaut : dnum)

init-done = Nouveau catalogue prêt dans « { $folder } »
init-next =
    Pour continuer :
      catalog -C { $folder } validate
      catalog -C { $folder } gate { $id }
    Puis enregistrez-le dans un dépôt Git (`git init`, `git add .`, `git commit`) : les décisions et les phases y seront proposées sur des branches.
init-comment-settings = Les réglages du catalogue.
init-comment-reference = Vos directions, départements, domaines et périmètres : changez ces exemples.
init-comment-product = Un premier produit, pour essayer : changez-le ou supprimez-le.
init-product-name = Premier produit
init-product-summary = Dites ici ce que fait le produit, et pour qui, en une phrase.

init-exists = « { $folder } » contient déjà un catalogue
    .help = Choisissez un autre dossier ; rien n'a été modifié.
init-bad-rules = Les règles de « { $path } » ne peuvent pas être suivies
    .help = Tapez `catalog lifecycle check { $path }`, qui dit pourquoi. Elles doivent aussi s'appliquer dès le premier jour du comité (`committee.since`).
init-in-the-way = « { $path } » existe déjà
    .help = Choisissez un autre dossier, ou déplacez ce fichier ; rien n'a été modifié.
