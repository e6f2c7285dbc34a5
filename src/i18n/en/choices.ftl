# The words of closed lists, as a person reads them. Same keys in fr/choices.ftl.


word-ManagedBy-dnum = The DNUM
word-ManagedBy-direction_metier = A business directorate
word-ManagedBy-externe = Another body
word-ManagedBy-operateur = A State operator

word-BuildKind-specifique = Custom development
word-BuildKind-parametrage_commun = A common, set up
word-BuildKind-progiciel_saas = Bought package or SaaS
word-BuildKind-low_code = Low-code or no-code

word-Origin-nouveau = A new product
word-Origin-incubateur = Born in an incubator
word-Origin-repris = Taken over from another service

word-Population-agent_minsoc = Agents of the social ministries
word-Population-agent_autre = Agents of other ministries
word-Population-agent_public = Public agents of all kinds
word-Population-deconcentre = Local services of the State
word-Population-collectivite = Agents of local authorities
word-Population-entreprise = Companies
word-Population-association = Associations
word-Population-particulier = Members of the public
word-Population-professionnel_sante = Health professionals
word-Population-operateur = Operators and public bodies
word-Population-etablissement_scolaire = Schools and training centres

word-ProductType-gestion_dossier = Handling cases
word-ProductType-gestion_contenu = Publishing content (website)
word-ProductType-formulaire_demarche = An online procedure (form)
word-ProductType-election = Running an election
word-ProductType-tableau_de_bord = Following an activity (dashboard)
word-ProductType-cartographie = Showing on a map
word-ProductType-mise_a_disposition_donnees = Making data available (API, export)
word-ProductType-statistiques = Producing statistics
word-ProductType-gestion_documents = Handling documents
word-ProductType-gestion_financiere = Handling spending or grants
word-ProductType-autre = Something else

word-Channel-web = Website
word-Channel-mobile = Mobile application
word-Channel-api = API
word-Channel-batch = Automatic processing (batch)
word-Channel-telephone = Telephone
word-Channel-guichet = Counter

word-ObjectiveKind-optimisation = Saving time or money
word-ObjectiveKind-acces = Reaching more people
word-ObjectiveKind-conformite = Meeting an obligation
word-ObjectiveKind-qualite = Improving the quality of service
word-ObjectiveKind-connaissance = Knowing better
word-ObjectiveKind-autre = Something else

word-ObjectiveStatus-ouvert = Under way
word-ObjectiveStatus-atteint = Reached
word-ObjectiveStatus-abandonne = Given up

word-IndicatorKind-succes = Success of the product (use, satisfaction)
word-IndicatorKind-impact = Effect of the product (impact)
word-IndicatorKind-direction = Guard-rail (direction indicator)

word-Scale-jdma10 = Je donne mon avis, out of 10
word-Scale-nps = NPS, −100 to 100
word-Scale-note5 = A score out of 5
word-Scale-autre = Another scale

word-Direction-hausse = Go up
word-Direction-baisse = Go down
word-Direction-cible = Reach a precise value

word-RadarStep-reutiliser = Reuse a solution in production
word-RadarStep-adapter = Adapt an open source solution
word-RadarStep-developper = Build a dedicated product
word-RadarStep-acheter = Buy a solution
word-RadarStep-reformuler = Rephrase the need

word-DataClassLevel-publique = Public
word-DataClassLevel-interne = Internal
word-DataClassLevel-confidentielle = Confidential
word-DataClassLevel-sensible = Sensitive (health, beliefs…)

word-DependencyKind-api = An API
word-DependencyKind-donnees = Data
word-DependencyKind-authentification = Users' sign-in
word-DependencyKind-hebergement = Hosting
word-DependencyKind-composant = A software component
word-DependencyKind-processus = A step of the work

word-RepositoryHost-github = GitHub
word-RepositoryHost-gitlab = GitLab
word-RepositoryHost-autre = Another forge

word-ReuseMode-tel_quel = As it is
word-ReuseMode-etendu = Extended, not modified
word-ReuseMode-fork = Modified copy (fork)
word-ReuseMode-api = Through its API

word-Contract-interne = Civil servant
word-Contract-prestataire = Contractor
word-Contract-independant = Freelance
word-Contract-autre = Other

word-ActionStatus-a_faire = To do
word-ActionStatus-en_cours = Under way
word-ActionStatus-fait = Done
word-ActionStatus-abandonne = Dropped

word-Verdict-satisfait = Met
word-Verdict-partiel = Partly met
word-Verdict-non_satisfait = Not met
word-Verdict-sans_objet = Not applicable to this product
word-Verdict-non_evalue = Not assessed yet

word-SupportStatus-identifie = Identified
word-SupportStatus-oriente = Sent to a team
word-SupportStatus-en_cours = Support under way
word-SupportStatus-clos = Support over
word-SupportStatus-refuse = Refused
word-SupportStatus-sans_suite = Not pursued

word-DeliverableStatus-brouillon = Draft
word-DeliverableStatus-valide = Validated
word-DeliverableStatus-perime = Out of date

word-AgreementOutcome-accorde = Granted
word-AgreementOutcome-accorde_sous_reserve = Granted with reservations
word-AgreementOutcome-refuse = Refused

word-HypothesisStatus-ouverte = To be tested
word-HypothesisStatus-validee = Tested: true
word-HypothesisStatus-infirmee = Tested: false

word-StopReason-pertinence = The need or the solution is not confirmed
word-StopReason-contexte = The context changed (policy, partner, law)
word-StopReason-budget = There is no more funding
word-StopReason-audience = Too few users
word-StopReason-remplace = Another product replaces it

word-TestKind-maquette = On a mock-up
word-TestKind-production = On the product in production

word-Ecoindex-A = A (best)
word-Ecoindex-B = B
word-Ecoindex-C = C
word-Ecoindex-D = D
word-Ecoindex-E = E
word-Ecoindex-F = F
word-Ecoindex-G = G (worst)

word-DaStatus-brouillon = Draft
word-DaStatus-relu_sdpc = Read by an SDPC architect
word-DaStatus-valide_coat = Approved by the COAT
word-DaStatus-valide_coat_reserves = Approved by the COAT, with reservations
word-DaStatus-rejete = Rejected by the COAT

word-ApiAudience-publique = Everyone
word-ApiAudience-partenaire = Known partners
word-ApiAudience-privee = Our products only

word-AipdRequired-oui = Yes
word-AipdRequired-non = No
word-AipdRequired-a_decider = Not decided yet

word-Hds-none = None
word-Hds-hebergeur = Certified host
word-Hds-infogerance = Certified host and operations

word-HomologationStatus-non_demarree = Not started
word-HomologationStatus-plan = Action plan written
word-HomologationStatus-en_cours = Under way
word-HomologationStatus-provisoire = Provisional accreditation
word-HomologationStatus-ferme = Firm accreditation
word-HomologationStatus-refusee = Refused
word-HomologationStatus-dispense = Exempt (limited experiment)

word-RgaaLevel-non_conforme = Not compliant (under 50%)
word-RgaaLevel-partiel = Partly compliant (50% or more)
word-RgaaLevel-total = Fully compliant (100%)

word-RateMethod-criteres = Share of criteria met
word-RateMethod-moyenne_pages = Average over pages

word-DictStatus-provisoire = Proposed by the team
word-DictStatus-homologue = Kept by the accreditation

word-OpsModel-infogere = Managed by a provider
word-OpsModel-devops_equipe = The team runs it
word-OpsModel-saas = SaaS: the vendor runs it

word-OptionSource-dnum = A DNUM solution
word-OptionSource-interministeriel = An interministerial solution
word-OptionSource-grand_public = A known open source solution
word-OptionSource-commercial = A commercial solution

word-OptionVerdict-retenu = Kept
word-OptionVerdict-ecarte = Rejected

word-Likeness-doublon = Same service: duplicate
word-Likeness-complementaire = Complementary
word-Likeness-distinct = A different service

word-CycleKind-initial = First cycle
word-CycleKind-refonte_fonctionnelle = Functional rebuild
word-CycleKind-refonte_technique = Technical rebuild
word-CycleKind-relance = Restart after a stop
word-CycleKind-reprise_existant = Take-over of an existing product

word-SessionKind-ordinaire = Ordinary
word-SessionKind-exceptionnelle = Exceptional
word-SessionKind-pleniere = Plenary
word-SessionKind-annulee = Cancelled

word-AdoptedKind-critere = Criterion
word-AdoptedKind-regles = Rules
word-AdoptedKind-modele = Template of a document
word-AdoptedKind-catalogue = Catalogue, or another text

word-IndicatorUnit-nombre = Number
word-IndicatorUnit-produits = Products
word-IndicatorUnit-part = Share
word-IndicatorUnit-jours = Days
word-IndicatorUnit-euros = Euros
word-IndicatorUnit-etp = Full-time equivalents

word-ProblemStatus-signale = Reported
word-ProblemStatus-analyse = Analysed
word-ProblemStatus-traite = Being dealt with
word-ProblemStatus-clos = Closed
word-ProblemStatus-accepte = Accepted as it is

word-Maturity-candidat = Candidate
word-Maturity-recommande = Recommended
word-Maturity-obligatoire = Mandatory
word-Maturity-tolere = Tolerated
word-Maturity-a_eviter = To be avoided
word-Maturity-ecarte = Rejected

word-CommonKind-commun = Digital common
word-CommonKind-standard = Standard or rule
word-CommonKind-api = API
word-CommonKind-brique = Building block
word-CommonKind-plateforme = Platform
word-CommonKind-bibliotheque = Library or development tool
word-CommonKind-logiciel_libre = Open source software
word-CommonKind-logiciel = Software
word-CommonKind-saas = Online service (SaaS)
word-CommonKind-referentiel = Reference data
word-CommonKind-solution_dnum = A DNUM solution
word-CommonKind-solution_interministerielle = An interministerial solution

word-BodyKind-administration_centrale = Central administration
word-BodyKind-service_deconcentre = Local service of the State
word-BodyKind-operateur = Operator
word-BodyKind-securite_sociale = Social security
word-BodyKind-autre = Another body

word-DepartmentKind-departement = Department
word-DepartmentKind-incubateur = Incubator

word-ReservationEventKind-extended = Extended
word-ReservationEventKind-closed = Closed
word-ReservationEventKind-converted = Converted into a waiver
word-ReservationEventKind-lapsed = Lapsed

word-Confidence-A = A (phases dated by the source)
word-Confidence-B = B (a status without a date)
word-Confidence-C = C (deduced from a repository or a removed record)
word-Confidence-D = D (only named)

word-ForgeKind-github = GitHub
word-ForgeKind-gitlab = GitLab
word-ForgeKind-forgejo = Forgejo

word-Language-fr = French
word-Language-en = English

word-MilestoneRole-debut = Start of the work
word-MilestoneRole-production = First production

word-GateCriteria-cumulative = The expectations of this gate and the earlier ones
word-GateCriteria-own = The expectations of this gate only
word-GateCriteria-current_phase = The expectations of the current phase
word-GateCriteria-target_phase = The expectations of the target phase

word-TransitionKind-inscription = Registration
word-TransitionKind-avance = Move to the next phase
word-TransitionKind-saut = Move that skips a phase
word-TransitionKind-arret = Stop
word-TransitionKind-retour = Return to an earlier phase
word-TransitionKind-evolution = Major evolution
word-TransitionKind-revue = Review
word-TransitionKind-refonte = Rebuild
word-TransitionKind-relance = Restart after a stop

word-Requirement-reservations = the reservations
word-Requirement-rationale = the reason

word-CheckSeverity-error = Error
word-CheckSeverity-warning = Warning
word-CheckSeverity-note = Note

word-Basis-stated = Stated by the source
word-Basis-derived = Derived from the source
word-Basis-inferred = A proposal, no source says so
word-VersionStatus-proposition = Proposal
word-VersionStatus-adoptee = Adopted by the committee
word-VersionStatus-historique = Historical

## The doubts that baselines note

doubt-phase-inconnue = Unknown phase
doubt-phases-meme-jour = Two phases start on the same day
doubt-chevauchement = Two phases overlap
doubt-ordre-des-phases = Phases in an unusual order
doubt-sans-changement-2ans = Record unchanged for two years
doubt-idee-non-retenue = Idea not kept, never built
doubt-transfere-hors-portefeuille = Transferred: still in the portfolio?
doubt-transfere-et-abandon = Said transferred and dropped on the same day
doubt-acceleration-construction-ou-generalisation = Construction or generalisation?
doubt-impact-national-generalisation = Generalisation deduced from a label
doubt-fiche-supprimee-arret-ou-fusion = Record removed: stop or merger?
doubt-en-production-phase-exacte-et-date-inconnues = In production, without a date
doubt-nom-de-l-hote = Name taken from the address
doubt-nom-du-depot = Name taken from the repository
doubt-nom-d-apres-une-page = Name taken from a page
doubt-nom-incertain = Uncertain name
doubt-construction-beta-24-mois-mvp-ou-construction = MVP or construction? (more than two years at beta.gouv.fr)
doubt-fin-a-la-fabrique-arret-ou-transfert = Ended at the Fabrique: stop or transfer?
doubt-poc-sans-date = POC without a date
doubt-toujours-accessible-apres-arret = Still reachable after the stop
doubt-date-de-coupure-inconnue = Unknown cut-off date
doubt-arret-annonce-sans-date = Stop announced, without a date
doubt-date-prevue-depassee-statut-jamais-mis-a-jour = Planned date past, status never updated
doubt-continue-hors-beta = Goes on outside beta.gouv.fr
doubt-deploye-par-les-caisses-malgre-abandon = Deployed by the funds, though said dropped
doubt-dispositif-rendu-malgre-abandon-investigation = Scheme delivered, though said dropped after investigation
doubt-evenement-lancement-veille-investigation = Launch dated the day before the investigation
doubt-evenement-lancement-copie-d-estime = Launch copied from the record of Estime
doubt-activites-reprises-par-deux-produits = Activities taken over by two products
doubt-fusion-avec-proconnect-2024-11 = Merged with ProConnect in November 2024
doubt-fiche-fondue-dans-la-bonne-alternance-2022-09-15 = Record merged into La bonne alternance on 15 September 2022
doubt-fiche-renommee-le-2022-02-07 = Record renamed on 7 February 2022
doubt-repris-dans-le-programme-mandoline-2019-01-13 = Taken into the programme MANDOLINE on 13 January 2019
doubt-phase-courante-terminee-le-2023-01-17 = Current phase ended on 17 January 2023
doubt-phase-courante-terminee-le-2022-09-01 = Current phase ended on 1 September 2022
doubt-phase-courante-terminee-le-2021-05-01 = Current phase ended on 1 May 2021
doubt-transfert-2023-01-17-ou-2026-01-01 = Transfer: 17 January 2023 or 1 January 2026?
doubt-transfert-2023-01-12-ou-2024-01-15 = Transfer: 12 January 2023 or 15 January 2024?
doubt-transfert-2023-12-31-ou-2024-02-19 = Transfer: 31 December 2023 or 19 February 2024?
doubt-fin-2019-10-01-ou-2020-01-01 = End: 1 October 2019 or 1 January 2020?
doubt-fin-2021-03-31-ou-2021-12-31 = End: 31 March 2021 or 31 December 2021?
doubt-fin-2020-03-15-ou-2022-03-15 = End: 15 March 2020 or 15 March 2022?
doubt-usertypes-collectivite-territoriale = Users: local authorities
doubt-phase-future-transfere-2026-12-31 = Transfer planned for 31 December 2026
doubt-lancee-2023-12-apres-abandon-2023-10-20 = Launched in December 2023, after being dropped on 20 October 2023
doubt-premiere-production-2016-ou-2017 = First production: 2016 or 2017
doubt-utilisateurs-et-chiffres-identiques-a-siriph2g-dans-la-page = Users and figures identical to those of SIRIPH2G in the page

word-RequestKind-nouveau = New product
word-RequestKind-refonte = Rebuild
word-RequestKind-evolution_majeure = Major evolution

word-RequestEventKind-reportee = Moved to another sitting
word-RequestEventKind-en_pause = Paused by the team
word-RequestEventKind-renvoyee = Returned to the team, to be completed
word-RequestEventKind-reprise = Resumed
word-RequestEventKind-retiree = Withdrawn

word-Weather-au_vert = All is well
word-Weather-a_surveiller = To be watched
word-Weather-en_difficulte = In difficulty

word-CoachingKind-individuel = One person
word-CoachingKind-equipe = Team
word-CoachingKind-formation = Training
word-CoachingKind-immersion = Immersion

word-Ritual-quotidien = Daily meeting
word-Ritual-demo = Demonstration
word-Ritual-retrospective = Retrospective
word-Ritual-priorisation = Prioritisation
word-Ritual-autre = Another ritual

word-ActorKind-direction = Directorate
word-ActorKind-bureau = Office
word-ActorKind-operateur = State operator
word-ActorKind-agence = Agency
word-ActorKind-partenaire = Partner
word-ActorKind-editeur = Software publisher
word-ActorKind-usagers = Users
word-ActorKind-prestataire = Contractor

word-ActorRole-decideur = Decides
word-ActorRole-financeur = Funds
word-ActorRole-contributeur = Contributes
word-ActorRole-utilisateur = Uses it
word-ActorRole-fournisseur_donnees = Provides data
word-ActorRole-exploitant = Runs it
word-ActorRole-informe = Is kept informed
word-Every-P1W = Each week
word-Every-P2W = Every two weeks
word-Every-P1M = Each month
word-Every-P3M = Each quarter
word-Weekday-lundi = Monday
word-Weekday-mardi = Tuesday
word-Weekday-mercredi = Wednesday
word-Weekday-jeudi = Thursday
word-Weekday-vendredi = Friday
word-Weekday-samedi = Saturday
word-Weekday-dimanche = Sunday
