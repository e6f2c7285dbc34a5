# Proposer un changement : ce qui sera écrit, ce qui l'est, ce qui l'empêche

write-new-branch = Nouvelle proposition : une version à part, à relire avant qu'elle entre dans le catalogue ; vos fichiers ne changent pas
write-continued =
    { $commits ->
        [one] La proposition existe déjà, avec { $commits } changement enregistré ; celui-ci s'y ajoute
       *[other] La proposition existe déjà, avec { $commits } changements enregistrés ; celui-ci s'y ajoute
    }
write-continued-remote =
    { $commits ->
        [one] La proposition existe déjà sur le serveur, avec { $commits } changement enregistré ; celui-ci s'y ajoute
       *[other] La proposition existe déjà sur le serveur, avec { $commits } changements enregistrés ; celui-ci s'y ajoute
    }
write-withdrawn = La proposition « { $branch } » n'est plus sur le serveur, et n'est pas dans le catalogue : elle repart du catalogue actuel. Ce qu'elle disait n'est pas perdu : `catalog diff { $base } { $former }` le montre
write-newer =
    { $count ->
        [one] Le catalogue du serveur a un changement de plus que votre dossier : la proposition part de celui du serveur
       *[other] Le catalogue du serveur a { $count } changements de plus que votre dossier : la proposition part de celui du serveur
    }
write-ask-default = La branche « { $branch } » est-elle celle de tout le monde ? (oui : le changement est proposé à part ; non : il est enregistré sur cette branche)
server-unheard = Le serveur « { $remote } » n'a pas répondu ({ $detail }) : ce qui suit s'appuie sur ce que cet ordinateur en savait. Sans réseau, ajoutez `--offline`.
write-restarted = La proposition précédente n'a plus de changement en attente : celle-ci repart du catalogue actuel
write-current = Le changement va sur la branche « { $branch } », celle où vous êtes, et modifie vos fichiers
write-dry-run = Essai seulement (`--dry-run`) : rien n'est enregistré
write-confirm-files = Modifier ces fichiers dans votre dossier ?
write-confirm-here = Enregistrer ce changement sur votre branche « { $branch } » ?
write-confirm-branch = Enregistrer cette proposition ?
write-still-faulty = Le fichier « { $path } » garde une faute qui y était déjà, à la ligne { $line } : { $fault }
write-mend-twice = Pour n'en garder qu'un, avec la bonne valeur : `catalog set { $id } { $key } …` (le chemin entier s'il est dans un groupe, par exemple `links.{ $key }`)
write-mend-unknown = Pour le retirer : `catalog set { $id } --unset { $key }` (le chemin entier s'il est dans un groupe, par exemple `links.{ $key }`)
write-edited = Changement écrit dans « { $path } », mais pas encore enregistré dans l'historique (pas de commit)
write-committed = Enregistré dans la proposition : le catalogue ne change que quand elle est relue et acceptée
write-committed-here = Enregistré : vos fichiers et leur historique ont ce changement
write-in-git = Dans Git : branche « { $branch } »
write-in-git-commit = Dans Git : branche « { $branch } », commit { $commit }
write-push = Pour l'envoyer sur le serveur : `{ $command }`
write-pull-request = Puis ouvrez la demande de fusion (pull request), pour qu'il soit relu : { $url }
write-to-paste = Titre à donner à la demande de fusion : { $title }
write-unknown-forge = Puis ouvrez, sur le site du serveur, une demande de fusion (pull request) de cette branche, pour qu'il soit relu
write-pushed = Envoyé sur le serveur ({ $remote })
write-no-remote = Rien n'est envoyé : ce catalogue n'est relié à aucun serveur, le changement reste sur cet ordinateur
write-would-be = Tel qu'il serait après ce changement, le fichier ne respecte pas les règles :
write-more-files =
    { $count ->
        [one] … et { $count } autre fichier de la même façon
       *[other] … et { $count } autres fichiers de la même façon
    }

error-unwritten = Le fichier « { $path } » ne peut pas être écrit
    .help = Vérifiez que vous avez le droit d'écrire dans ce dossier ; l'ancien fichier est intact.
error-disk-full = Il n'y a plus de place sur le disque : le fichier « { $path } » n'a pas été écrit
    .help = Faites de la place sur le disque, puis retapez la commande ; l'ancien fichier est intact.
error-edit-refused = Le fichier du produit ne peut pas être modifié sans risquer d'abîmer ce qui s'y trouve
    .help =
        Ajoutez vous-même ces lignes au fichier, puis tapez `catalog validate` :
        { $lines }
error-edit-unreadable = Le fichier du produit ne peut pas être modifié : il n'est pas compris à partir de la ligne { $line }, colonne { $column }
    .help = Tapez `catalog validate`, corrigez ce qu'il montre, puis retapez votre commande.
error-no-proposal = La proposition du produit « { $id } » ne peut pas être lue : il n'y a pas de branche « catalog/{ $id } » sur cet ordinateur
    .help = Retirez `--proposal` pour lire le catalogue tel qu'il est. Si la proposition est sur le serveur, tapez d'abord `catalog proposals`, qui l'y cherche.
error-cannot-ask = Le changement n'est pas enregistré : il faut votre accord, et la question ne peut pas être posée ici
    .help = Relisez le changement avec `--dry-run`, puis retapez la commande avec `--yes`, qui vaut accord.
not-agreed = Rien n'est enregistré, comme vous l'avez demandé. Retapez la commande quand vous serez d'accord ; `--dry-run` montre le changement sans poser de question.
left-as-it-was = Rien n'a changé.
error-proposal-elsewhere = La proposition de « { $id } » n'est pas sur cet ordinateur : elle est seulement sur le serveur
    .help = Un changement de ce produit s'y ajoutera ; `catalog proposals` la montre.
write-unsent = Le changement est enregistré sur votre ordinateur, mais pas envoyé : ce dépôt Git n'est relié à aucun serveur
    .help = Demandez son adresse à la personne qui tient le catalogue, puis tapez `git remote add origin <adresse>` ; rien n'est à refaire : `{ $command }` l'enverra.
error-no-remote = Ce dépôt Git n'est relié à aucun serveur : il n'y a nulle part où envoyer la proposition
    .help = Demandez son adresse à la personne qui tient le catalogue, puis tapez `git remote add origin <adresse>`.
error-file-changed = Le fichier « { $path } » a changé entre-temps : rien n'a été écrit, rien n'est perdu
    .help = Retapez la même commande : elle repartira du fichier tel qu'il est maintenant.
error-linked = « { $path } » est un lien qui mène ailleurs : rien n'a été écrit
    .help = Ce qui est au bout du lien n'est pas du dépôt. Supprimez le lien, ou nommez le vrai dossier, puis retapez la commande.
error-busy = Un autre programme `catalog` écrit dans ce dossier depuis plus de dix secondes : rien n'a été écrit
    .help = Attendez qu'il ait fini, ou fermez-le (un programme mis en pause écrit encore), puis retapez la commande.
error-edit-in-the-way = « { $field } » ne peut pas être écrit ici : autre chose en tient la place dans le fichier
    .help = Ouvrez le fichier du produit et regardez ce champ ; `catalog explain { $field }` dit ce qu'il attend. Rien n'a été modifié.
write-in-sitting = Ce que la séance du { $day } a décidé de ce produit est encore une proposition : ce changement s'y ajoute
sitting-title = Séance du comité du { $day }
