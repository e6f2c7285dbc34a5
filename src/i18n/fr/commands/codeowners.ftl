# `catalog codeowners` : son aide, ce qu'il dit, ce qui l'arrête

help-codeowners = Écrire le fichier CODEOWNERS : qui relit quels fichiers, d'après les sièges du comité et les départements (ou : relecteurs)
help-codeowners-after =
    Exemple :
      catalog codeowners --organisation ma-direction > .github/CODEOWNERS
help-codeowners-organisation = Groupe du serveur qui contient les équipes (par défaut : celui de l'adresse donnée sous `forge:`)

codeowners-head =
    Fait par `catalog codeowners` : refaites-le quand les sièges ou les départements changent.
    Les équipes doivent exister sur le serveur, dans le groupe { $organisation } : une par siège du comité
    (comite-…) et une par département. La dernière ligne qui convient à un fichier l'emporte.
