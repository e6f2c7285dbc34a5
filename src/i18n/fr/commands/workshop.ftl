# `catalog workshop` : son aide, ce qu'il dit, ce qui l'arrête

help-workshop = Tenir l'atelier de vision d'un produit, question par question (ou : atelier)
help-workshop-after =
    Exemples :
      catalog workshop { $product }
      catalog atelier { $product } --dry-run
      catalog workshop --portfolio accueil

    Sept parties : pourquoi, pour qui, quoi, comment, les écueils, les premières actions,
    la suite. Appuyez sur Entrée pour passer à la suivante ou garder ce qui est écrit ;
    Échap arrête, et les réponses données sont gardées pour la prochaine fois.
help-workshop-id = Identifiant ou nom du produit
help-workshop-portfolio =
    Tenir l'atelier de tous les produits de ce portefeuille qui ne sont pas arrêtés, l'un après l'autre : ceux qui le
    partagent décident ensemble, et tout part dans une même proposition

workshop-begins = Atelier de vision : ce que l'équipe et le métier veulent ensemble. Entrée garde ce qui est déjà écrit.
workshop-purpose = 1 sur 7 · Pourquoi : ce que le produit change, en une phrase
workshop-people = 2 sur 7 · Pour qui et avec qui : la carte des acteurs
workshop-product = 3 sur 7 · Quoi : le problème, les utilisateurs, ce qui est visé
workshop-process = 4 sur 7 · Comment : travailler ensemble et décider
workshop-pitfalls = 5 sur 7 · Les écueils : ce qui ferait échouer
workshop-preparation = 6 sur 7 · Les premières actions : qui fait quoi, pour quand
workshop-practical = 7 sur 7 · La suite : l'atelier, qui approuve, quand relire
workshop-kept = Réponses gardées : `catalog workshop { $id }` les reprend
workshop-next = Pour lire la vision sur une page : `catalog show { $id } --vision`
workshop-none-left = L'atelier est fini.
workshop-changed =
    { $count ->
        [0] Rien de la vision n'a changé depuis l'atelier du { $day }
       *[other] Ce qui a changé depuis l'atelier du { $day } :
    }
workshop-changed-line = - { $text }
workshop-no-terminal = L'atelier ne peut pas commencer : la commande ne tourne pas dans un terminal
    .help = Dans un script, écrivez les réponses avec `catalog set { $id } --from FICHIER`.

workshop-portfolio-begins =
    Atelier de vision du portefeuille « { $portfolio } » : { $count ->
        [one] un produit
       *[other] { $count } produits, l'un après l'autre, avec tous ceux qui les partagent
    }. Entrée garde ce qui est déjà écrit.
workshop-portfolio-product = Produit { $number } sur { $count } : { $name }
workshop-portfolio-go-on = Passer au produit suivant ?
workshop-portfolio-stopped = Tous les produits du portefeuille « { $portfolio } » sont arrêtés : il n'y a plus de vision à partager
    .help = `catalog list --portfolio { $portfolio }` les montre.
workshop-portfolio-next = Pour voir les visions du portefeuille et les acteurs qu'elles partagent, une fois la proposition acceptée : `catalog report actors --portfolio { $portfolio }`
