# `catalog` seul : l'accueil

welcome-title = catalog : les produits numériques, leurs phases et les décisions du comité
welcome-here =
    { $count ->
        [one] Vous êtes dans « { $title } », qui contient { $count } produit.
       *[other] Vous êtes dans « { $title } », qui contient { $count } produits.
    }
welcome-nowhere = Il n'y a pas de catalogue ici : allez dans son dossier (`cd dossier`) ou indiquez-le (`catalog -C dossier`).
welcome-mine = Vos produits
welcome-mine-more = { $count ->
    [one] … et un autre
   *[other] … et { $count } autres
}
welcome-product = { $name } ({ $id }), phase « { $phase } »
welcome-product-alone = { $name } ({ $id })
welcome-waits-answers = { $count ->
    [one] Une réponse gardée attend : `catalog answer { $id }` la reprend
   *[other] { $count } réponses gardées attendent : `catalog answer { $id }` les reprend
}
welcome-waits-proposal = Un changement est proposé et n'est pas encore entré : `catalog proposals`
welcome-waits-reservations = { $count ->
    [one] Une réserve du comité est ouverte : `catalog show { $id }`
   *[other] { $count } réserves du comité sont ouvertes : `catalog show { $id }`
}
welcome-waits-blocking = { $count ->
    [one] Une réponse manque qui bloque le prochain passage : `catalog gate { $id }`
   *[other] { $count } réponses manquent qui bloquent le prochain passage : `catalog gate { $id }`
}
welcome-waits-weather = Météo : { $weather }, dit le { $day } ; `catalog update { $id }` fait le point
welcome-waits-nothing = Rien n'attend
welcome-week = Pour les suivre :
welcome-command-show = catalog show { $id }
welcome-what-show = où en est le produit
welcome-command-gate = catalog gate { $id }
welcome-what-gate = ce qui manque avant le prochain passage
welcome-command-answer = catalog answer { $id }
welcome-what-answer = y répondre, question par question
welcome-command-advance = catalog advance { $id }
welcome-what-advance = ouvrir la phase que le comité permet
welcome-command-proposals = catalog proposals
welcome-what-proposals = ce que vous proposez, et l'envoyer
welcome-door-look = Je veux voir où en sont les produits
welcome-door-look-steps = `catalog list MOTS` trouve ceux qui parlent de ces mots, `catalog show PRODUIT` dit où en est l'un d'eux et ce que le comité a décidé, `catalog report portfolio` montre l'ensemble.
welcome-door-new = Je travaille sur un produit
welcome-door-new-steps = Cherchez-le d'abord, lui ou un voisin : `catalog list MOTS`. S'il est dans la liste, `catalog gate PRODUIT` montre ce que le comité attend, et `catalog answer PRODUIT` vous pose les questions une à une. Sinon, `catalog new` l'inscrit : rien n'est envoyé sans votre accord, et `catalog proposals` montre ce que vous proposez.
welcome-door-committee = Je prépare le comité
welcome-door-committee-steps = `catalog committee agenda` montre ce qui attend la prochaine séance, `catalog committee open` l'ouvre avec les produits qui demandent à passer ; `catalog committee record DATE` la consigne, `catalog committee minutes DATE` en fait le compte rendu, et `catalog todo` dit ce que chacun doit ensuite.
welcome-door-help = J'ai besoin d'aide
welcome-door-help-steps = `catalog explain MOT` explique un mot, une règle ou une question du comité ; `catalog validate` trouve les erreurs des fichiers et dit comment les corriger. Pour faire avancer un produit, parlez-en à un coach produit ; pour un passage ou une décision, adressez-vous au comité produit.
welcome-more = `catalog --help` montre toutes les commandes.
welcome-not-mine = Ces produits ne sont pas les vôtres, ou il en manque ? Dites qui vous êtes : `catalog --me votre.adresse@exemple.gouv.fr`
welcome-who = Pour trouver vos produits ici, dites qui vous êtes : `catalog --me votre.adresse@exemple.gouv.fr`
welcome-nobody = Aucun produit n'est à « { $email } » ici : ni fichier écrit, ni proposition
