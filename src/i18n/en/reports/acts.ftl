# Reports on the committee and the teams: what they have in common

left-out-no-decision =
    { $count ->
        [one] { $count } active product has no decision of the committee
       *[other] { $count } active products have no decision of the committee
    }
left-out-undated-decisions =
    { $count ->
        [one] { $count } decision without a date is not counted
       *[other] { $count } decisions without a date are not counted
    }
acts-next = To prepare a first gate before the committee
word-Role-responsable_metier = business owner
word-Role-responsable_produit = product owner
word-Role-responsable_technique = technical lead
word-Role-designer = designer
word-Role-chercheur_utilisateur = user research
word-Role-developpeur = development
word-Role-lead_tech = lead developer
word-Role-architecte = architecture
word-Role-ops = operations
word-Role-data = data
word-Role-accessibilite = accessibility
word-Role-coach = coach
word-Role-deploiement = roll-out officer
word-Role-support = user support
word-Role-qa = quality assurance
word-Role-securite_homologation = security and accreditation
word-Category-organisation = organisation
word-Category-metier = business
word-Category-methode = method
word-Category-technique = technical
word-Category-donnees = data
word-Category-securite = security
word-Category-achat_budget = procurement and budget
word-Category-rh = human resources
word-Category-hebergement = hosting
word-ActionOrigin-atelier = workshop
word-ActionOrigin-decision = decision of the committee
word-ActionOrigin-reserve = reservation of the committee
word-ActionOrigin-revue = review
word-ActionOrigin-probleme = recurring problem
