# Les rapports sur le comité et les équipes : ce qu'ils ont en commun

left-out-no-decision =
    { $count ->
        [one] { $count } produit en activité n'a aucune décision du comité
       *[other] { $count } produits en activité n'ont aucune décision du comité
    }
left-out-undated-decisions =
    { $count ->
        [one] { $count } décision sans date n'est pas comptée
       *[other] { $count } décisions sans date ne sont pas comptées
    }
acts-next = Pour préparer un premier passage devant le comité
word-Role-responsable_metier = responsable métier
word-Role-responsable_produit = responsable produit
word-Role-responsable_technique = responsable technique
word-Role-designer = designer
word-Role-chercheur_utilisateur = recherche utilisateur
word-Role-developpeur = développement
word-Role-lead_tech = référent technique
word-Role-architecte = architecture
word-Role-ops = exploitation
word-Role-data = données
word-Role-accessibilite = accessibilité
word-Role-coach = coach
word-Role-deploiement = chargé de déploiement
word-Role-support = assistance aux utilisateurs
word-Role-qa = qualité logicielle
word-Role-securite_homologation = sécurité et homologation
word-Category-organisation = organisation
word-Category-metier = métier
word-Category-methode = méthode
word-Category-technique = technique
word-Category-donnees = données
word-Category-securite = sécurité
word-Category-achat_budget = achats et budget
word-Category-rh = ressources humaines
word-Category-hebergement = hébergement
word-ActionOrigin-atelier = atelier
word-ActionOrigin-decision = décision du comité
word-ActionOrigin-reserve = réserve du comité
word-ActionOrigin-revue = revue
word-ActionOrigin-probleme = problème récurrent
