# `catalog open` : son aide, ce qu'il dit, ce qui l'arrête

help-open = Ouvrir le catalogue dans votre navigateur : lire, répondre aux questions, proposer (ou : ouvrir)
help-open-after =
    Exemples :
      catalog open
      catalog ouvrir { $product }
      catalog open --no-browser --port 8080

    Les pages sont servies par votre ordinateur, à vous seul. Ctrl-C les ferme.
help-open-id = Produit à ouvrir d'abord
help-open-port = Port où écouter (par défaut : un qui est libre)
help-open-idle = Minutes sans visite au bout desquelles les pages se ferment (par défaut : 60)
help-open-no-browser = N'ouvrir aucun navigateur : donner seulement l'adresse
help-open-theme = Dossier dont les feuilles de style, les images et les modèles de page remplacent ceux du programme
help-open-offline = Ne pas demander au serveur où en sont les propositions

open-address = Les pages sont à cette adresse, qui ne s'ouvre qu'une fois :
open-stop = Ctrl-C les ferme ; sans visite, elles se ferment d'elles-mêmes.
open-no-browser = Aucun navigateur n'a pu être ouvert : copiez cette adresse dans le vôtre
open-ended-idle = Les pages sont fermées : personne n'y venait plus. Vos réponses sont gardées.
open-ended = Les pages sont fermées. Vos réponses sont gardées.
open-bad-idle = « { $text } » n'est pas un nombre de minutes
open-port-taken = Le port { $port } est déjà pris
    .help = Laissez de côté `--port` : un port libre est choisi.
open-no-port = Le port { $port } ne peut pas être ouvert
    .help = Laissez de côté `--port` : un port libre est choisi.
open-no-secret = Votre système ne donne pas de nombre au hasard : les pages ne seraient pas sûres
open-broken = Les pages n'ont pas pu être servies
open-theme-unread = Le fichier de thème « { $path } » ne peut pas servir
open-theme-absent = Il n'y a pas de dossier « { $path } »
