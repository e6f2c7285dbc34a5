# Les règles de src/rules/change/files.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-03 = Le fichier d'un produit n'est ni retiré ni renommé
    .why = Un produit dont le fichier disparaît sort de tous les comptes sans que personne l'ait décidé.
C-03-removed = Le fichier « { $path } » a été retiré
    .help = Remettez-le : `git checkout { $base } -- { $path }`. Un produit s'arrête par `catalog stop`, ou quitte le portefeuille par `hors_perimetre: {"{"}since: …, reason: …{"}"}`.
C-03-renamed = Le fichier « { $path } » a été renommé en « { $to } »
    .help = Remettez l'ancien nom : d'autres fichiers, des liens et l'historique s'y réfèrent. Le nom affiché se change dans `name:`.
C-19 = Un changement se compare avec ce qui était enregistré
    .why = Un fichier que personne ne peut lire pourrait être réécrit en entier au moment où il est réparé.
C-19-unread = Ce fichier ne pouvait pas être lu dans la version de départ, ni avant elle : rien n'a pu être comparé
    .help = Relisez-le en entier avec l'équipe avant d'accepter la contribution.
C-19-part = Une partie de ce fichier ne pouvait pas être lue dans la version de départ, et rien d'antérieur ne dit ce qu'elle contenait : elle n'a pas pu être comparée
    .help = Relisez avec l'équipe ce qui vient d'être réparé avant d'accepter la contribution.
