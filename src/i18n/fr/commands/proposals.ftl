# `catalog proposals` : son aide, ce qu'il dit, ce qui l'arrête

help-proposals = Montrer les propositions qui attendent d'entrer dans le catalogue (ou : propositions)
help-proposals-after =
    Exemples :
      catalog proposals
      catalog proposals rebase { $product }
      catalog propositions abandonner { $product }
help-proposals-drop = Abandonner la proposition d'un produit sur cet ordinateur (ou : abandonner)
help-proposals-restore = Reprendre une proposition abandonnée sur cet ordinateur (ou : reprendre)
help-proposals-push = Envoyer la proposition d'un produit sur le serveur (ou : envoyer)
help-proposals-push-remote = Nom du serveur (par défaut : celui que désigne la configuration de Git)
help-push-id = Produit dont la proposition est à envoyer, ou nom d'une branche
help-push-remote = Serveur (par défaut : celui que la configuration de Git désigne)
help-proposals-rebase = Mettre la proposition d'un produit à jour avec ce qui est entré dans le catalogue depuis (ou : actualiser)

proposal-exists = Une proposition de changement attend d'être relue ; `--proposal` montre le produit tel qu'elle le décrit
proposal-only = Ce produit n'est pas encore dans le catalogue : voici ce qu'en dit sa proposition
proposals-title = Les propositions
proposals-none = Aucune proposition n'attend : tout ce qui change des produits est dans le catalogue
proposals-item = { $id } : { $subject }
proposals-last = { $commits ->
    [one] un changement
   *[other] { $commits } changements
}, { $days ->
    [0] aujourd'hui
    [one] hier
   *[other] le dernier il y a { $days } jours
} ; branche { $branch }
proposals-not-sent = pas encore envoyée : `catalog proposals push { $id }` l'envoie
proposals-no-server = sur cet ordinateur seulement : ce dépôt Git n'est relié à aucun serveur
proposals-sent = envoyée ({ $remote }) ; elle attend d'être relue
proposals-elsewhere = sur le serveur seulement ({ $remote }) : elle vient d'un autre ordinateur
proposals-behind = { $count ->
    [one] le catalogue a eu un changement depuis
   *[other] le catalogue a eu { $count } changements depuis
} : `catalog proposals rebase { $id }` la met à jour
proposals-drop = Abandonner la proposition « { $branch } » sur cet ordinateur ?
proposals-dropped = Proposition abandonnée. Pour la reprendre : `catalog proposals restore { $id }`
proposals-restored = Proposition reprise, telle qu'elle était, sur la branche « { $branch } »
proposals-rebase = Remettre la proposition « { $branch } » à jour avec le catalogue actuel ?
proposals-rebased = { $commits ->
    [one] Proposition remise à jour avec le catalogue actuel (un changement). Si elle est déjà sur le serveur : `catalog proposals push { $id }`
   *[other] Proposition remise à jour avec le catalogue actuel ({ $commits } changements). Si elle est déjà sur le serveur : `catalog proposals push { $id }`
}
proposals-merged = La proposition « { $branch } » est déjà dans le catalogue : il n'y a rien à mettre à jour. Pour la retirer d'ici : `catalog proposals drop { $id }`
proposals-still-there = Elle reste sur le serveur, avec sa demande de fusion : fermez-la sur le site du serveur, ou le prochain changement de ce produit s'y ajoutera.
proposals-already-there = Le serveur ({ $remote }) a déjà toute la proposition « { $branch } » : rien à envoyer
proposals-kept = La proposition « { $branch } » est gardée, sur cet ordinateur seulement. Pour la renvoyer : `catalog proposals push { $id }`
proposals-not-needed = La proposition « { $branch } » est déjà à jour

proposals-open-elsewhere = La proposition « { $branch } » reste comme elle est : elle est ouverte dans un autre dossier, « { $path } »
    .help = Quittez-la d'abord là-bas : `{ $command }`. Puis retapez votre commande.
proposals-moved = La proposition « { $branch } » reste comme elle est : elle a été modifiée entre-temps, par vous ou par quelqu'un d'autre
    .help = `catalog proposals` montre ce qu'elle est maintenant ; puis retapez votre commande.
proposals-conflict-server = La proposition « { $branch } » ne peut pas être mise à jour seule : elle change les mêmes lignes que ce qu'une autre personne y a mis sur le serveur
    .help = Rien n'a été modifié. Notez ce que vous y apportez (`catalog diff { $there } { $branch }`), gardez les changements du serveur (`catalog proposals drop { $id }`), puis refaites votre commande : elle partira d'eux.
proposals-conflict = La proposition « { $branch } » ne peut pas être mise à jour seule : elle change les mêmes lignes que ce qui est entré dans le catalogue
    .help = Rien n'a été modifié. Le plus simple est souvent de noter ce qu'elle apporte (`catalog diff { $main } { $branch }`), de l'abandonner, puis de refaire la commande.
proposal-in-sitting = La séance du { $day } a décidé de ce produit, et ce n'est pas encore dans le catalogue : `--proposal` le montre avec cette décision, `catalog show { $on }` montre la séance
proposal-of-sitting = Cette séance a des décisions qui ne sont pas encore dans le catalogue ; `--proposal` les montre
sitting-only = Cette séance n'est pas encore dans le catalogue : voici ce qu'en dit sa proposition
