# `catalog site` : son aide, ce qu'il dit, ce qui l'arrête

help-site = Écrire le site public du portefeuille : une page par produit, les rapports, les données (ou : publier)
help-site-after =
    Exemples :
      catalog site public
      catalog site public --at 2026-10-31

    Le dossier se publie tel quel, par GitHub Pages, GitLab Pages ou tout serveur de fichiers.
    Seuls les champs publics y sont : ni équipe, ni budget, ni sécurité, ni réserves du comité.
help-site-folder = Dossier à écrire : nouveau, vide, ou déjà écrit par cette commande
help-site-at = Le catalogue tel qu'il était enregistré dans ce commit ou à la fin de ce jour
help-site-theme = Dossier dont les feuilles de style, les images et les modèles de page remplacent ceux du programme
help-site-force = Écrire aussi dans un dossier qui contient autre chose

site-written =
    { $count ->
        [one] Le site est écrit dans { $path } : { $count } fichier
       *[other] Le site est écrit dans { $path } : { $count } fichiers
    }{ $changed ->
        [0] , aucun n'a changé
        [one] , dont { $changed } nouveau ou changé
       *[other] , dont { $changed } nouveaux ou changés
    }{ $removed ->
        [0] {""}
        [one] , et { $removed } retiré
       *[other] , et { $removed } retirés
    }.
site-next = Ouvrez { $path } dans votre navigateur pour le relire, puis publiez le dossier entier.
error-site-folder = Le dossier { $path } contient autre chose qu'un site écrit par cette commande
    .help = Donnez un dossier nouveau, ou ajoutez `--force` pour y écrire quand même : rien n'y est retiré.
