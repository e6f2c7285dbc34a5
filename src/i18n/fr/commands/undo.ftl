# `catalog undo` : son aide, ce qu'il dit, ce qui l'arrête

help-undo = Annuler le dernier enregistrement d'une proposition en attente (ou : annuler)
help-undo-after =
    Exemples :
      catalog undo --list
      catalog undo { $product }
      catalog annuler { $product }
help-undo-id = Produit, par son identifiant ou son nom
help-undo-list = Montrer ce qui peut être annulé, et ce qui ne le peut plus

undo-title = Les derniers enregistrements
undo-item = { $id } : { $subject }
undo-item-mine = de vous, le { $day } ; pour l'annuler : `catalog undo { $id }`
undo-item-theirs = de { $author }, le { $day } ; c'est à cette personne de l'annuler
undo-item-sent = de vous, le { $day }, déjà envoyé ({ $remote }) : il ne s'annule plus d'ici
undo-last = Dernier enregistrement de la proposition de « { $id } » : { $subject }
undo-confirm = Annuler cet enregistrement, comme s'il n'avait pas eu lieu ?
undo-done = C'est annulé. Rien n'est perdu : `git branch --force { $branch } { $commit }` le remet
undo-done-whole = C'est annulé, et la proposition ne contenait rien d'autre. Rien n'est perdu : `catalog proposals restore { $id }` la remet
undo-not-yours = Le dernier enregistrement de la proposition de « { $id } » est de { $author } ({ $email }) : il n'est pas annulé
    .help = Ici, vous êtes { $me }. Si c'est vous aussi, dites-le, puis retapez la commande : `catalog --me { $email }`. Sinon, demandez à cette personne de l'annuler, ou enregistrez par-dessus ce qui doit changer : `catalog answer { $id }`.
undo-sent = Le dernier enregistrement de la proposition de « { $id } » est déjà envoyé ({ $remote }) : d'autres l'ont peut-être lu, il n'est pas annulé
    .help = Enregistrez par-dessus ce qui doit changer (`catalog answer { $id }`), ou fermez la demande de fusion sur le site du serveur et abandonnez la proposition ici : `catalog proposals drop { $id }`.
undo-not-yours-sitting = Le dernier enregistrement de la séance { $id } est de { $author } ({ $email }) : il n'est pas annulé
    .help = Ici, vous êtes { $me }. Si c'est vous aussi, dites-le, puis retapez la commande : `catalog --me { $email }`. Sinon, demandez à cette personne de l'annuler, ou corrigez la décision par une autre : `catalog decide { $about } --session { $id }`.
undo-sent-sitting = Le dernier enregistrement de la séance { $id } est déjà envoyé ({ $remote }) : d'autres l'ont peut-être lu, il n'est pas annulé
    .help = Corrigez la décision par une autre, qui la remplace : `catalog decide { $about } --session { $id }`.
