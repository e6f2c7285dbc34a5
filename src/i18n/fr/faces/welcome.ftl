# `catalog` seul : l'accueil

welcome-title = catalog : les produits numériques, leurs phases et les décisions du comité
welcome-here =
    { $count ->
        [one] Vous êtes dans « { $title } », qui contient { $count } produit.
       *[other] Vous êtes dans « { $title } », qui contient { $count } produits.
    }
welcome-nowhere = Il n'y a pas de catalogue ici : allez dans son dossier (`cd dossier`) ou indiquez-le (`catalog -C dossier`).
welcome-door-new = Je travaille sur un nouveau produit
welcome-door-new-steps = Cherchez d'abord si un produit voisin existe déjà : `catalog list <mots>`. Si le vôtre est dans la liste, `catalog gate <produit>` montre ce que le comité attend au prochain passage, et `catalog answer <produit>` vous pose les questions une à une. Sinon, `catalog new` l'inscrit : rien n'est envoyé sans votre accord, et `catalog proposals` montre ce que vous proposez.
welcome-door-help = J'ai besoin d'aide
welcome-door-help-steps = `catalog show <produit>` dit où en est un produit et ce que le comité a décidé ; `catalog validate` trouve les erreurs des fichiers et dit comment les corriger. Pour faire avancer un produit, parlez-en à un coach produit ; pour un passage ou une décision, adressez-vous au comité produit.
welcome-commands = Les commandes les plus utiles :
welcome-command-list = catalog list <mots>
welcome-what-list = tous les produits, ou ceux qui parlent de ces mots
welcome-command-show = catalog show <produit>
welcome-what-show = où en est un produit
welcome-command-new = catalog new
welcome-what-new = inscrire un produit, par quelques questions
welcome-command-answer = catalog answer <produit>
welcome-what-answer = répondre aux questions du prochain passage
welcome-command-gate = catalog gate <produit>
welcome-what-gate = ce qu'attend le prochain passage
welcome-command-decide = catalog decide --help
welcome-what-decide = comment enregistrer une décision
welcome-command-advance = catalog advance <produit>
welcome-what-advance = ouvrir la phase que la décision permet
welcome-command-proposals = catalog proposals
welcome-what-proposals = les changements proposés, et comment les envoyer
welcome-command-validate = catalog validate
welcome-what-validate = les erreurs et leur correction
welcome-command-report = catalog report portfolio
welcome-what-report = combien de produits par phase
welcome-more = `catalog --help` montre toutes les commandes, et `catalog COMMANDE --help` les détails de l'une d'elles.
