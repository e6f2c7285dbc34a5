# Les pages que `catalog open` montre dans le navigateur

web-skip = Aller au contenu
web-menu = Menu
web-home = Accueil
web-catalogue = Catalogue
web-products = Produits
web-local = Ces pages sont servies par votre ordinateur, à vous seul : rien n'est envoyé sans votre accord.
web-failed = Cela n'a pas pu être fait
web-back-home = Retour à l'accueil
web-template-fault = Le modèle de page « { $name } » a une faute : la page ne peut pas être montrée

web-refused-host = Cette adresse n'est pas celle de ces pages
    .help = Elles ne se lisent que sur cet ordinateur, à l'adresse que le programme a ouverte.
web-refused-stranger = Ces pages s'ouvrent depuis le programme
    .help = Pour les rouvrir, tapez dans un terminal la commande « catalog open » (ou « catalog ouvrir »).
web-refused-token = Cette adresse a déjà servi, ou n'est plus bonne
    .help = Elle ne s'ouvre qu'une fois. Pour en avoir une autre, tapez dans un terminal la commande « catalog open » (ou « catalog ouvrir »).
web-refused-forged = Ce formulaire ne vient pas de ces pages
    .help = Rien n'a été fait. Revenez à la page précédente, rechargez-la, puis renvoyez-la.
web-refused-too-long = C'est trop long : rien n'a été fait
    .help = Un formulaire peut dire un million de signes au plus. Revenez en arrière et raccourcissez votre texte.
web-refused-method = Cette page ne se demande pas ainsi
web-refused-not-found = Il n'y a pas de page à cette adresse
    .help = Vérifiez-la, ou revenez à l'accueil.
web-refused-broken = La page n'a pas pu être montrée
    .help = C'est une faute du programme, et rien n'a été perdu : revenez en arrière, ou fermez puis rouvrez ces pages.

web-read-only = Lecture seule : vous n'avez pas le droit d'écrire dans ce dépôt. Vous pouvez tout lire, et ne rien enregistrer.
web-read-only-no-repository = Lecture seule : ce dossier n'est pas dans un dépôt Git, où les propositions s'enregistrent. Vous pouvez tout lire.

web-go-list = la liste des produits
web-go-new = inscrire un produit
web-go-proposals = les propositions
web-go-report = le rapport
web-go-reports = les rapports
web-go-show = la fiche
web-go-show-proposal = la fiche telle que vous la proposez
web-go-show-all = la fiche entière
web-go-gate = le passage
web-go-gate-all = le passage, question par question
web-go-answer = répondre aux questions
web-go-decide = enregistrer la décision
web-go-advance = ouvrir la phase

web-terminal-decide = l'enregistrement de la décision (dans un terminal, par qui tient le catalogue)
web-terminal-set = la modification de la fiche (dans un terminal, par qui tient le catalogue)
web-terminal-validate = la vérification du catalogue (dans un terminal, par qui tient le catalogue)
web-terminal-measure = le relevé de l'indicateur (dans un terminal, par qui tient le catalogue)
web-terminal-milestone = la date du jalon (dans un terminal, par qui tient le catalogue)
web-terminal-stop = l'arrêt du produit (dans un terminal, par qui tient le catalogue)
web-terminal-undo = le retrait du dernier enregistrement (dans un terminal, par qui tient le catalogue)
web-terminal-explain = l'explication du mot (dans un terminal, par qui tient le catalogue)

web-committee = Le comité
web-door-sitting = La prochaine séance
web-door-sitting-how = Qui demande à passer, où en est chaque dossier, ce qui a bougé depuis la dernière fois.
web-door-todo = Ce qui est à faire
web-door-todo-how = Réserves, actions, appuis : qui doit quoi, et pour quand.
web-go-agenda = l'ordre du jour
web-go-todo = ce qui est à faire
web-terminal-sitting = la tenue de la séance (dans un terminal, par qui tient le catalogue)
web-terminal-request = la demande de passage (dans un terminal, par qui tient le catalogue)
web-terminal-challenge = la réponse à la contestation (dans un terminal, par qui tient le catalogue)
web-terminal-action = la clôture de l'action (dans un terminal, par qui tient le catalogue)
web-terminal-need = le suivi de l'appui (dans un terminal, par qui tient le catalogue)
web-terminal-update = le point de la semaine (dans un terminal, par qui tient le catalogue)
web-terminal-diff = la liste de tous les changements (dans un terminal, par qui tient le catalogue)

web-search = Chercher un produit, par son nom ou ce qu'il fait
web-search-do = Chercher
web-search-phase = Phase
web-search-any-phase = Toutes
web-mine = Vos produits
web-mine-more =
    { $count ->
        [one] Et encore un
       *[other] Et { $count } autres
    }
web-mine-none = Les produits que vous suivez se verront ici dès que vous y aurez répondu à une question.
web-doors = Pour commencer
web-all =
    { $count ->
        [one] Le seul produit du catalogue
       *[other] Les { $count } produits du catalogue
    }
web-all-products = Voir tous les produits
web-found = { $count ->
    [one] Un produit, sur { $total }
   *[other] { $count } produits, sur { $total }
}
web-found-none = Aucun produit du catalogue ne répond à cette recherche. Essayez un mot plus court ou une autre phase ; si le produit n'y est pas, vous pouvez l'inscrire.
web-products-proposed = Proposés, pas encore dans le catalogue
web-products-proposed-mark = proposé
web-products-here = Dans le catalogue

web-actions = Ce que vous pouvez faire
web-act-gate = Préparer : { $gate }
web-gate-other = Regarder un autre passage
web-gate-look = Regarder

web-act-answer = Répondre aux questions
web-act-answer-on =
    { $count ->
        [one] Reprendre les questions (une réponse gardée)
       *[other] Reprendre les questions ({ $count } réponses gardées)
    }

web-unknown = Je ne sais pas
web-later = Plus tard
web-none = Non, aucun
web-some = Sinon, décrivez-en un ; un autre sera demandé ensuite s'il le faut.
web-required = nécessaire
web-hint-date = Par exemple 15/01/2027 ou 15 janvier 2027
web-hint-approx-date = Une date, un mois ou une année : 15/01/2027, janvier 2027, 2027
web-hint-number = Un nombre, par exemple 12 ou 1 250,50
web-hint-share = Une part du tout, par exemple 60 %
web-only-if =
    { $count ->
        [one] Seulement si la réponse est « { $answers } »
       *[other] Seulement si la réponse est l'une de celles-ci : { $answers }
    }
web-hint-list = Plusieurs réponses se séparent par des virgules
web-hint-url = Une adresse qui commence par https://

web-questions = Questions sur « { $name } »
web-title-with-faults = Erreur : { $title }
web-question = Question { $number } sur { $count }
web-questions-blocking =
    { $count ->
        [one] Une question encore empêche tout go ; les autres peuvent attendre.
       *[other] { $count } questions empêchent encore tout go ; les autres peuvent attendre.
    }
web-questions-free = Plus aucune de ces questions n'empêche un go : répondez à celles que vous pouvez.
web-questions-forbidding =
    { $count ->
        [one] Plus rien de ce qui est demandé ici n'empêche un go, mais une attente n'est pas remplie et bloque encore tout go : sa réponse est inconnue, insuffisante ou remise à plus tard.
       *[other] Plus rien de ce qui est demandé ici n'empêche un go, mais { $count } attentes ne sont pas remplies et bloquent encore tout go : leurs réponses sont inconnues, insuffisantes ou remises à plus tard.
    }
web-questions-open =
    { $count ->
        [one] Une question en tout
       *[other] { $count } questions en tout, par aspect
    }
web-questions-how = Laissez vide ce que vous ne pouvez pas dire aujourd'hui : ce sera pour plus tard. Chaque page envoyée est gardée.
web-questions-none = Il n'y a plus de question à laquelle répondre ici.
web-faults =
    { $count ->
        [one] Une réponse est à revoir
       *[other] { $count } réponses sont à revoir
    }
web-faults-kept = Les autres réponses de la page sont gardées, et ce que vous avez écrit ci-dessous aussi.
web-changed-elsewhere = Une réponse a été donnée ici depuis que cette page est ouverte : dans une autre fenêtre, ou par un premier envoi de celle-ci. Tout ce que vous avez écrit est ci-dessous, à côté de l'autre réponse : corrigez-le s'il le faut, puis renvoyez-le pour le garder.
web-questions-anew = Garder plutôt les autres réponses, et revenir aux questions
web-answered-meanwhile = La réponse donnée entre-temps : « { $said } »
web-why = Pourquoi cette question ?
web-answer-next = Garder et continuer
web-answer-end = Garder et voir ce que je propose
web-waiting = Gardé, mais pas encore écrit : il manque ce qui doit l'accompagner
web-wrong = Gardé, mais à écrire autrement : ce n'est pas compris, ou ce n'est pas possible
web-by-hand = Ce qui ne tient pas dans une question
web-then = Ensuite
web-answered =
    { $count ->
        [one] Voir ce que vous allez proposer (une réponse)
       *[other] Voir ce que vous allez proposer ({ $count } réponses)
    }
web-passed = Revenir aux questions laissées pour plus tard
web-all-questions = Revoir aussi les questions qui ont déjà une réponse
web-nothing-answered = Il n'y a aucune réponse à proposer

web-propose = Ce que vous allez proposer
web-propose-nothing = Le fichier dit déjà tout cela : rien ne changerait.
web-propose-warnings =
    { $count ->
        [one] Une remarque des règles, qui n'empêche rien
       *[other] { $count } remarques des règles, qui n'empêchent rien
    }
web-propose-lines = Les lignes du fichier { $path }
web-propose-who = Au nom de { $name }
web-propose-do = Proposer
web-propose-change = Modifier
web-propose-safe = Rien n'est envoyé : la proposition est enregistrée sur cet ordinateur, et vous l'enverrez ensuite si vous le voulez.
web-propose-moved = Ce qui serait proposé a changé depuis que la page est ouverte : le catalogue ou la proposition a bougé. Rien n'a été enregistré ; voici ce qui le serait maintenant.

web-proposed = Proposition : { $name }
web-proposed-title = Votre proposition
web-back-product = Retour au produit
web-proposed-done = C'est enregistré. Voici ce que votre proposition contient en tout.
web-proposed-twice = C'était déjà enregistré : rien n'a été fait deux fois.
web-proposed-sent = La proposition est envoyée.
web-proposed-next = Ce qui reste à faire
web-proposed-unsent = La proposition n'est encore que sur cet ordinateur.
web-proposed-send = L'envoyer au serveur
web-proposed-open = Ouvrir la demande de relecture
web-proposed-open-why = La page de la forge où la proposition, une fois envoyée, se soumet à ses relecteurs
web-proposed-no-remote = Ce dépôt n'a pas de serveur : envoyez la proposition par courriel.
web-proposed-patch = Télécharger la proposition
web-proposed-patch-why = Un fichier à joindre à un courriel : qui tient le catalogue saura l'y mettre
web-proposed-git = Pour qui connaît Git
web-proposed-branch = Branche
web-proposed-then = La même proposition peut aussi être complétée :
web-proposed-commit = Enregistrement
web-proposed-subject = Titre
web-undo-title = Une erreur ?
web-undo = Retirer le dernier enregistrement
web-undo-then = Une décision mal notée, une réponse à reprendre : retirez l'enregistrement, puis refaites-le.
web-undo-why = Ceci ne sera plus dans votre proposition ; le catalogue lui-même ne change pas.
web-undo-do = Le retirer
web-undo-not = Le garder
web-undo-done = C'est retiré de votre proposition. Rien n'est perdu : qui tient le catalogue peut le remettre.

web-who = Qui êtes-vous ?
web-who-why = Chaque proposition porte le nom de son auteur. Votre réponse reste dans ce dossier, et n'y est demandée qu'une fois.
web-who-faults = Une réponse est à revoir
web-who-name = Votre prénom et votre nom
web-who-email = Votre adresse de courriel professionnelle
web-who-keep = Continuer
web-who-no-name = Écrivez votre nom
web-who-no-email = Écrivez une adresse de courriel, par exemple prenom.nom@exemple.gouv.fr

web-act-phase = Ouvrir la phase
web-act-decision = Enregistrer une décision
web-act-decision-on = Reprendre la décision commencée
web-act-reservations = { $count ->
    [one] Lever ou prolonger la réserve
   *[other] Lever ou prolonger une des { $count } réserves
}
web-act-proposed = Voir la proposition en cours
web-choose = Choisir
web-see-proposal = Voir ce que je propose

web-door-look = Trouver un produit
web-door-look-how = Où il en est, ce que le comité a décidé, ce qui manque à son prochain passage
web-door-new = Inscrire un produit
web-door-new-how = Un nom et une phrase : ce qui lui ressemble déjà vous est montré d'abord
web-door-reports = Lire les chiffres
web-door-reports-how = Les rapports sur tous les produits

web-register = Inscrire un produit
web-register-about = Inscription de « { $name } »
web-register-how = Commencez par son nom et une phrase : vous verrez s'il existe déjà quelque chose de semblable.
web-register-name = Comment s'appelle le produit ?
web-register-name-help = Le nom que ses utilisateurs connaîtront
web-register-sentence = Que fait-il, et pour qui ?
web-register-sentence-help = Une phrase, comme vous le diriez à quelqu'un
web-register-begin = Continuer
web-register-no-name = Donnez un nom au produit
web-register-drafts = Inscriptions commencées
web-register-again = Changer le nom ou la phrase
web-register-leave = Abandonner cette inscription
web-register-leave-why = Son nom et toutes les réponses données ici seront effacés de cet ordinateur. Rien n'a encore été proposé à personne.
web-register-leave-do = Effacer cette inscription
web-register-left = L'inscription est effacée.
web-register-existing = S'il existait avant cette inscription
web-register-not-begun = Cette inscription n'est pas commencée, ou elle est terminée
    .help = Vos inscriptions en cours sont sur la page « Inscrire un produit ».
web-alike = Cela existe peut-être déjà
web-alike-why = Avant d'inscrire « { $name } », regardez ce qui lui ressemble : peut-être y a-t-il moins à faire que prévu.
web-alike-products = Des produits
web-alike-commons = Des communs à réutiliser
web-alike-on = Continuer l'inscription de « { $name } »
web-alike-kept = Le nom et la phrase sont gardés : vous pouvez y revenir plus tard.

web-decision = Décision sur « { $name } »
web-decision-title = Enregistrer une décision du comité
web-decision-not-yet = La décision ne peut pas encore être enregistrée
web-decision-day = Quel jour le comité a-t-il siégé ?
web-decision-gate = À quel passage ?
web-decision-outcome = Qu'a-t-il décidé ?
web-decision-on = Continuer
web-decision-again = Changer le jour, le passage ou la décision
web-decision-changed = Vous avez changé le jour, le passage ou la décision : voici ce qu'il faut dire maintenant. Ce que vous aviez écrit est gardé ; relisez-le, puis continuez.
web-decision-fault-outcome = Choisissez ce que le comité a décidé
web-decision-fault-future = Le comité n'a pas encore pu siéger ce jour-là : nous sommes le { $today }
web-decision-fault-before = Le produit n'est entré en phase « { $phase } » que le { $since } : le comité n'a pas pu en ouvrir la suite avant ce jour
web-decision-fault-way = Ce passage ne part pas de la phase « { $phase } », où en est le produit
web-decision-fault-decided = Le comité a déjà donné un go à ce passage, et il n'a pas encore servi : ouvrez la phase au lieu de décider à nouveau. Si cette décision n'est que proposée, retirez-la depuis la page de la proposition en cours, puis enregistrez la bonne ; sinon, adressez-vous à qui tient le catalogue.
web-decision-fault-skip = Dites pourquoi une phase est sautée
web-decision-fault-opinion = Il manque l'avis du comité : donnez-le pour tous les aspects, ou aspect par aspect
web-decision-fault-rationale = Dites pourquoi le comité a décidé ainsi
web-decision-fault-no-reservation = Cette décision porte au moins une réserve : dites ce qui doit être fait
web-decision-fault-reservation =
    { $key ->
        [text] Dites ce qui doit être fait
        [aspect] Choisissez l'aspect que cette réserve concerne
        [owner_role] Dites qui est responsable de cette réserve
       *[other] Dites pour quand cette réserve est à lever
    }
web-decision-opinions = Les avis
web-decision-opinion-all = Avis sur tous les aspects
web-decision-opinion-apart = Un avis par aspect (ci-dessous)
web-decision-opinion-same = Comme les autres
web-decision-opinion = Avis
web-decision-word = Un mot d'explication
web-decision-by-aspect = Un avis différent sur un aspect
web-decision-rationale = Pourquoi cette décision ?
web-decision-skip = Pourquoi une phase est-elle sautée ?
web-decision-reservations = Les réserves
web-decision-reservation = Réserve { $number }
web-decision-reservation-text = Ce qui doit être fait
web-decision-reservation-aspect = Aspect
web-decision-reservation-owner = Qui en est responsable ? Une fonction, jamais un nom
web-decision-reservation-due = Pour quand ?
web-decision-more = Ajouter une réserve
web-decision-support = De quels appuis le produit a-t-il besoin ?
web-decision-support-none = Rien de coché : le comité n'en a vu aucun.
web-decision-open = Ouvrir aussitôt la phase que cette décision autorise

web-phase = Phase de « { $name } »
web-phase-title = Ouvrir une phase
web-phase-opens = De la phase « { $from } » à la phase « { $to } »
web-phase-start = Depuis quel jour ?
web-phase-start-help = Laissez vide pour le jour de la décision ; sinon, par exemple 15/01/2027
web-phase-closed = Aucune décision du comité n'ouvre de phase à ce produit pour l'instant.

web-reservation = Réserves de « { $name } »
web-reservation-title = Lever ou prolonger une réserve
web-reservation-why = Une réserve ne s'efface pas : ce qui lui arrive s'écrit à la suite, et se propose comme tout changement.
web-reservation-none = Ce produit n'a aucune réserve ouverte.
web-reservation-not-yet = Ce qui arrive à cette réserve ne peut pas encore être enregistré
web-reservation-which = De quelle réserve s'agit-il ?
web-reservation-one = { $text } (pour le { $due })
web-reservation-quoted = { $text }
web-reservation-kind = Que lui arrive-t-il ?
web-reservation-closed = Elle est levée : ce qui était demandé est fait
web-reservation-extended = Elle est prolongée jusqu'à un autre jour
web-reservation-converted = Elle devient autre chose, par exemple une action suivie
web-reservation-day = Quel jour ?
web-reservation-day-help = Laissez vide pour aujourd'hui ; sinon, par exemple 15/01/2027
web-reservation-role = Qui le constate ou l'accorde ? Une fonction, jamais un nom (facultatif)
web-reservation-fault-which = Choisissez la réserve
web-reservation-fault-kind = Dites ce qui lui arrive
web-reservation-fault-proof = Dites ce qui montre qu'elle est levée
web-reservation-fault-due = Dites jusqu'à quel jour elle est prolongée
web-reservation-fault-reason = Dites pour quelle raison
web-go-reservation = ce qui arrive à la réserve

web-decision-kept = Ce que vous aviez commencé à écrire est repris.
web-decision-forget = Recommencer cette décision
web-decision-forget-do = Effacer ce qui est écrit
web-decision-forget-why = Ce qui est écrit ici sera effacé de cet ordinateur. Rien n'a encore été proposé à personne.
web-decision-keep = Garder pour plus tard

web-pages = Pages de la liste
web-page-of = Page { $page } sur { $pages }
web-page-before = Page précédente
web-page-after = Page suivante

web-reports = Rapports
web-report-options = Choisir ce que dit le rapport
web-report-day = À la date du
web-report-compare = Comparé au
web-report-do = Montrer
error-no-report = Il n'y a pas de rapport « { $id } »

web-proposals = Propositions
web-proposals-what = Ce que vous avez proposé et qui n'est pas encore entré dans le catalogue.
web-proposals-none = Il n'y a aucune proposition en cours.
web-proposals-sent = envoyée au serveur
web-proposals-here = sur cet ordinateur seulement
web-proposals-behind =
    { $count ->
        [one] le catalogue a changé une fois depuis
       *[other] le catalogue a changé { $count } fois depuis
    }

web-declaration = Accessibilité
web-declaration-what = Ces pages sont faites pour être lues et remplies par chacun, avec ou sans souris, avec ou sans lecteur d'écran.
web-declaration-done = Ce qui est fait
web-declaration-keyboard = Tout se fait au clavier ; l'endroit où l'on est se voit toujours.
web-declaration-zoom = Tout se lit à 200 % et sur un écran de 320 points, en clair comme en sombre, et s'imprime.
web-declaration-script = Rien ne dépend d'un script : les pages n'en ont aucun.
web-declaration-axe = Un contrôle automatique (axe-core) est passé sur les pages à trois largeurs à chaque changement du programme.
web-declaration-state = État de conformité
web-declaration-not-audited = Ces pages n'ont pas encore été auditées selon le RGAA : leur conformité n'est pas déclarée. Un contrôle automatique ne voit qu'une partie des défauts.
web-declaration-contact = Une difficulté ?
web-declaration-write = Dites-la à qui tient le catalogue ou le programme. Tout ce que font ces pages se fait aussi dans un terminal.
web-decision-reached = Quand le produit a-t-il atteint « { $milestone } » ?
web-decision-reached-help = Un jour, un mois ou une année : 12 mars 2025, mars 2025, 2025 ; « je ne sais pas » si personne ne le sait. Ce passage n'est pas accordé avant.
web-decision-fault-milestone = Dites quand le produit a atteint ce jalon : le passage n'est pas accordé avant
