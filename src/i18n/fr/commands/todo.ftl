# `catalog todo` : son aide, ce qu'il dit

help-todo = Voir ce que chacun doit faire, pour quand, et la commande qui le clôt (ou : a-faire)
help-todo-after =
    Exemples :
      catalog todo --overdue
      catalog todo --role responsable_metier --format ics --out a-faire.ics
      catalog todo --product { $product }
help-todo-role = Seulement ce que doit ce rôle, par exemple responsable_produit, architecte, comite
help-todo-product = Seulement ce produit
help-todo-coach = Seulement les produits accompagnés par cette entité
help-todo-overdue = Seulement ce qui est en retard
help-todo-all = Tout montrer, sans s'arrêter aux premières lignes
help-todo-out = Écrire dans ce fichier
help-todo-force = Remplacer le fichier s'il existe
help-todo-offline = Ne pas demander au serveur ce qu'il a de nouveau

todo-title = Ce qui est à faire
todo-lead =
    { $count ->
        [0] En clair : rien n'est à faire.
        [one] En clair : une chose à faire{ $late ->
            [0] {""}
           *[other] , en retard
        }.
       *[other] En clair : { $count } choses à faire{ $late ->
            [0] {""}
            [one] , dont une en retard
           *[other] , dont { $late } en retard
        }.
    }
todo-nothing-of-role = Rien n'est dû par « { $role } ». `catalog todo` montre ce que doit chacun.
todo-late = En retard
todo-coming = À venir
todo-undated = Sans échéance
todo-item = { $name } · { $kind } : { $what } ({ $who })
todo-item-due = { $name } · { $kind } : { $what } ({ $who }, pour le { $due })
todo-command = Pour le clore : { $command }
todo-more =
    { $count ->
        [one] et une autre : `catalog todo --all` les montre toutes
       *[other] et { $count } autres : `catalog todo --all` les montre toutes
    }
todo-column-kind = Nature
todo-column-command = Commande
todo-committee = le comité
todo-team = l'équipe
todo-calendar = À faire dans le portefeuille
owed-reservation = réserve
owed-action = action
owed-need = besoin d'appui
owed-feedback = retour sur un appui
owed-gate = dossier
owed-challenge = contestation
owed-handover = passation
owed-measure = mesure
owed-review = revue
owed-gate-blocking =
    { $count ->
        [one] { $gate } : un point interdit tout accord
       *[other] { $gate } : { $count } points interdisent tout accord
    }
owed-handover-parts = { $count ->
    [one] une partie sur { $of } reste à transmettre à { $to }
   *[other] { $count } parties sur { $of } restent à transmettre à { $to }
}
owed-measure-old = { $name } n'est plus mesuré depuis le { $day }
owed-review-decided = revoir le produit, vu pour la dernière fois le { $day }
owed-review-entered = revoir le produit, dans sa phase depuis le { $day }
owed-phase = entrée en phase
owed-put-off = ajournement
owed-phase-granted = entrer en phase « { $phase } », que le comité a ouverte
owed-put-off-since = redemander « { $gate } », ajourné le { $day }
