# Les champs des fichiers, un texte chacun : `field-<groupe>-<champ>`, sinon `field-any-<champ>`.
# Lus par `explain` et par les schémas. Mêmes clés dans en/fields.ftl.


## any

field-any-id = Identifiant, sans espace ni accent ; il ne change plus
    .label = Identifiant, sans espace ni accent
field-any-fr = Le texte en français
field-any-en = Le texte en anglais
field-any-src = D'où vient cette règle, et si la source l'énonce
field-any-note = Remarque
field-any-date = Le jour
field-any-url = Adresse (https://…) ou fichier du dépôt
    .label = Adresse
field-any-name = Nom
field-any-reason = Raison
field-any-value = Valeur
field-any-source = Source de l'information
field-any-since = Depuis quel jour
field-any-until = Jusqu'à quel jour
field-any-due = Échéance
field-any-comment = Commentaire
field-any-gate = Passage du cycle de vie, par exemple G-MVP
    .label = Passage
field-any-criterion = Critère des règles, par exemple ORG-02
    .label = Critère
field-any-product = Identifiant d'un autre produit du catalogue
field-any-inferred = Vrai quand aucune source ne le dit
    .label = Aucune source ne le dit
field-any-aliases = Autres noms
field-any-entity = Direction, bureau ou entreprise
field-any-phase = Phase du cycle de vie
field-any-cycle = Numéro du cycle, 1 au départ, un de plus à chaque refonte
    .label = Numéro du cycle, 1 au départ, un de plus à chaque refonte
field-any-version = Version
field-any-done_on = Jour où c'est fait
field-any-reviewed_on = Jour de la dernière relecture
field-any-profile = Profil rencontré ou invité, jamais un nom
field-any-participants = Fonctions ou entités présentes, jamais un nom
field-any-secnumcloud = Qualifié SecNumCloud
field-any-scope = Ce qui est concerné
field-any-owner = Fonction ou entité qui en répond, jamais un nom
field-any-status = Où cela en est
field-any-method = Comment c'est fait ou mesuré
field-any-proof = Ce qui le prouve : document, adresse, compte rendu
    .label = Ce qui le prouve
field-any-by = Fonction ou instance qui l'a décidé
field-any-by_role = Rôle de la personne qui s'est exprimée
field-any-acronym = Sigle
field-any-licence = Licence, par son identifiant SPDX (EUPL-1.2, MIT…)
field-any-minutes_url = Adresse du compte rendu
field-any-report_url = Adresse du compte rendu
field-any-dict_max = Cotes DICT les plus hautes acceptées, dans l'ordre D, I, C, T
field-any-homologation = Homologation de sécurité
field-any-start = Premier jour
field-any-end = Dernier jour
field-any-frozen_on = Jour où la référence a été figée
field-any-total_eur_ttc = Total, en euros TTC

## Common

field-Common-id = Identifiant, le même que le nom du fichier
field-Common-kind = Sorte : commun, standard, API, brique, plateforme, logiciel…
    .label = Sorte
field-Common-owner_entity = Entité qui le porte
field-Common-governance = Comment il est gouverné
field-Common-maturity = Avis de la DNUM : de recommandé à écarté
    .label = Avis de la DNUM
field-Common-obligation = Degré d'obligation, et texte qui l'impose
field-Common-use_when = Dans quels cas le prendre
field-Common-limits = Ses limites connues
field-Common-open_source = Code source ouvert
field-Common-hds = Certifié pour les données de santé (HDS)
field-Common-rgaa_rate = Taux de conformité RGAA
field-Common-dsfr = Suit le système de design de l'État (DSFR)
field-Common-docs_url = Adresse de la documentation
field-Common-replaces = Commun qu'il remplace
field-Common-decision_log = Décisions prises à son sujet

## LogEntry

field-LogEntry-text = Ce qui a été décidé

## Decision

field-Decision-id = Identifiant de la décision, par exemple g-mvp-2026-11-17
    .label = Décision
field-Decision-gate = Passage sur lequel le comité s'est prononcé
    .label = Passage
field-Decision-session = Jour de la séance du comité
field-Decision-date = Jour de la décision, s'il n'est pas celui d'une séance
field-Decision-outcome = Ce qui est décidé, parmi les issues des règles
    .label = Issue
field-Decision-target_phase = Phase visée, quand le passage en ouvre plusieurs
field-Decision-rules_version = Version des règles qui s'appliquait
field-Decision-opinions = Avis du comité sur chaque aspect
field-Decision-assessments = Ce que le comité a constaté, critère par critère
    .label = Constats
field-Decision-reservations = Ce qui reste dû après l'accord
    .label = Réserves
field-Decision-waivers = Critères auxquels le produit déroge pour un temps
field-Decision-support_needs = Appui dont l'équipe a besoin, ou qu'elle n'en a pas besoin
    .label = Appui
field-Decision-rationale = Motif ; nécessaire pour un refus, un ajournement ou une réorientation
    .label = Motif
field-Decision-poc_skip_reason = Raison de sauter le POC
field-Decision-evolution_subtype = Sorte d'évolution majeure examinée
field-Decision-guests = Profils invités, jamais un nom
field-Decision-supersedes = Décision que celle-ci remplace
field-Decision-dossier_url = Adresse du dossier examiné
field-Decision-recorded_late = Pourquoi la décision est enregistrée après coup

## Opinion

field-Opinion-opinion = Avis, parmi ceux des règles : favorable, réservé…
    .label = Avis

## Assessment

field-Assessment-expectation_gate = Passage dont on juge l'attente, si ce n'est pas celui de la décision
    .label = Passage jugé
field-Assessment-verdict = Constat : satisfait, partiel, non satisfait, sans objet, non évalué
    .label = Constat
field-Assessment-evidence = Ce qui a été regardé
field-Assessment-value = Valeur relevée

## Reservation

field-Reservation-id = Numéro de la réserve dans la décision : r1, r2…
    .label = Numéro de la réserve dans la décision
field-Reservation-aspect = Aspect concerné
field-Reservation-text = Ce qu'il faut faire pour la lever
field-Reservation-owner_role = Rôle de la personne qui doit la lever
field-Reservation-due_reason = Pourquoi l'échéance dépasse celle des règles
field-Reservation-renews = Réserve d'une décision antérieure qu'elle reprend : décision/réserve
    .label = Réserve d'une décision antérieure qu'elle reprend
field-Reservation-events = Ce qui lui est arrivé depuis : levée, prolongée…
    .label = Ce qui lui est arrivé depuis

## ReservationEvent

field-ReservationEvent-on = Jour de l'événement
field-ReservationEvent-kind = Ce qui est arrivé : levée, prolongée, convertie, devenue sans objet
    .label = Ce qui est arrivé
field-ReservationEvent-due = Nouvelle échéance

## Waiver

field-Waiver-granted_by = Fonction qui l'a accordée
field-Waiver-date = Jour où elle commence

## SupportNeeds

field-SupportNeeds-none = Vrai si l'équipe n'a besoin d'aucun appui
    .label = L'équipe n'a besoin d'aucun appui
field-SupportNeeds-needs = Types d'appui demandés, parmi ceux des règles
    .label = Types d'appui

## Compliance

field-Compliance-sig_principe = Agrément de principe du SIG (service d'information du Gouvernement)
field-Compliance-sig_definitif = Agrément définitif du SIG
field-Compliance-rgaa = Accessibilité : audit et déclaration RGAA
    .label = Accessibilité
field-Compliance-ecoindex = Note Ecoindex d'un parcours, de A à G
field-Compliance-rgesn_url = Adresse de la déclaration d'écoconception (RGESN)
field-Compliance-legal_pages = Pages légales du site
field-Compliance-dinum_opinion = Avis de la DINUM sur les grands projets

## Agreement

field-Agreement-requested_on = Jour de la demande
field-Agreement-decided_on = Jour de la réponse
field-Agreement-outcome = Réponse : accordé, accordé sous réserve, refusé
    .label = Réponse
field-Agreement-reservations = Réserves formulées
field-Agreement-ref = Référence de la réponse

## Rgaa

field-Rgaa-rate = Taux de conformité
field-Rgaa-rate_method = Mode de calcul du taux
field-Rgaa-audited_on = Jour de l'audit
field-Rgaa-auditor = Entité qui a audité
field-Rgaa-level = Niveau déclaré : non conforme, partiel, total
    .label = Niveau déclaré
field-Rgaa-statement_url = Adresse de la déclaration d'accessibilité
field-Rgaa-plan_url = Adresse du plan d'action

## LegalPages

field-LegalPages-mentions = Adresse des mentions légales
field-LegalPages-cgu = Adresse des conditions d'utilisation
field-LegalPages-confidentialite = Adresse de la politique de confidentialité

## DinumOpinion

field-DinumOpinion-submitted_on = Jour de la saisine
field-DinumOpinion-opinion = Avis rendu
field-DinumOpinion-tacit = Vrai si l'avis est réputé favorable faute de réponse
    .label = L'avis est réputé favorable faute de réponse

## Design

field-Design-engaged = Vrai si un travail de design est engagé
    .label = Un travail de design est engagé
field-Design-designer = Entité ou contrat du design, jamais un nom
field-Design-figma_url = Adresse des maquettes

## Research

field-Research-interviews = Entretiens avec des utilisateurs
field-Research-tests = Tests avec des utilisateurs

## Interview

field-Interview-n = Nombre de personnes rencontrées

## UserTest

field-UserTest-kind = Support du test : une maquette ou la production
    .label = Support du test
field-UserTest-participants = Nombre de participants

## Method

field-Method-rituals = Rituels de l'équipe
field-Method-roadmap_url = Adresse de la feuille de route
field-Method-prioritisation = Comment l'équipe choisit ses priorités

## Mvp

field-Mvp-features_in = Ce que la première version contient
field-Mvp-features_out = Ce qu'elle laisse de côté
field-Mvp-experiment = Ouverture limitée : à qui, combien de temps
    .label = Ouverture limitée

## Experiment

field-Experiment-scope = Où et pour qui
field-Experiment-duration = Durée
field-Experiment-access = Comment on y accède

## Architecture

field-Architecture-da = Dossier d'architecture
field-Architecture-cloud_native = Conçu pour le cloud (cloud native)
field-Architecture-stack = Langages et composants principaux
field-Architecture-adr_url = Adresse des décisions d'architecture
field-Architecture-c4_url = Adresse des schémas

## ArchitectureFile

field-ArchitectureFile-status = Où en est le dossier : brouillon, relu, validé, rejeté
    .label = Où en est le dossier
field-ArchitectureFile-coat_date = Jour du passage devant le COAT

## Code

field-Code-open_source = Ouverture du code, ou pourquoi non
field-Code-ci_url = Adresse de l'intégration continue
field-Code-cd = Vrai si la mise en production se fait en une seule action
    .label = La mise en production se fait en une seule action
field-Code-readme_url = Adresse du fichier README

## OpenSource

field-OpenSource-public = Vrai si le code est public
    .label = Le code est public
field-OpenSource-exception = Contrainte de sécurité qui empêche de l'ouvrir

## Quality

field-Quality-coverage_critical = Part du code critique couverte par les tests
field-Quality-duplication = Part de code en double
field-Quality-deploys_per_month = Mises en production par mois
field-Quality-load_test = Adresse du test de charge
field-Quality-rollback_test = Jour du dernier essai de retour arrière
field-Quality-lighthouse_a11y = Note d'accessibilité Lighthouse, de 0 à 100
field-Quality-debt = Dette technique connue

## Deliverable

field-Deliverable-id = Livrable attendu par une phase, par exemple note_cadrage
    .label = Livrable
field-Deliverable-status = État du livrable : brouillon, validé ou périmé
    .label = État du livrable

## Stop

field-Stop-decided_by = Qui a décidé l'arrêt
field-Stop-reason = Motif de l'arrêt : pertinence, contexte, budget, audience, remplacement
    .label = Motif de l'arrêt
field-Stop-replaced_by = Produit qui prend la suite
field-Stop-fallback = Ce que les utilisateurs font ensuite
field-Stop-calendar = Annonce, coupure, traitement des données
field-Stop-data_plan = Ce que deviennent les données
field-Stop-decommission = Ce qu'il faut fermer
field-Stop-communication_url = Adresse de l'annonce
field-Stop-post_mortem_url = Adresse du bilan
field-Stop-savings_yearly_eur = Économie par an, en euros
field-Stop-substate = Où en est l'arrêt, parmi les états des règles
field-Stop-milestone = Dernier jalon atteint

## StopCalendar

field-StopCalendar-announce = Jour de l'annonce aux utilisateurs
field-StopCalendar-cut_off = Jour de la coupure
field-StopCalendar-data_done = Jour où les données sont archivées ou purgées
field-StopCalendar-comment = Pourquoi il n'y a pas de calendrier, par exemple « jamais mis en service »
    .label = Pourquoi il n'y a pas de calendrier

## Decommission

field-Decommission-item = Ce qui doit être fermé

## Indicator

field-Indicator-code = Code de l'indicateur, par exemple satisfaction
    .label = Code
field-Indicator-kind = Ce qu'il mesure : succès du produit, effet (impact), ou garde-fou
    .label = Mesure
field-Indicator-perspective = Point de vue mesuré
field-Indicator-unit = Unité : jour, euro, utilisateur…
    .label = Unité
field-Indicator-scale = Échelle de la note : JDMA sur 10, NPS, sur 5, autre
    .label = Échelle de la note
field-Indicator-direction = Sens souhaité : hausse, baisse ou cible
    .label = Sens souhaité
field-Indicator-definition = Ce qui est compté, et comment
field-Indicator-baseline = Valeur avant le produit
field-Indicator-target = Valeur à atteindre
field-Indicator-measures = Mesures, de la plus ancienne à la plus récente ; on n'en retire pas
    .label = Mesures, de la plus ancienne à la plus récente
field-Indicator-previous = Ce que l'indicateur visait avant, quand la cible, la valeur de départ ou la définition a changé
field-FormerAim-until = Dernier jour où cela valait
field-FormerAim-baseline = Valeur de départ d'alors
field-FormerAim-target = Valeur à atteindre d'alors
field-FormerAim-definition = Définition d'alors
field-FormerAim-reason = Pourquoi cela a changé

## Measure

field-Measure-date = Jour de la mesure
field-Measure-period_start = Premier jour de la période mesurée
field-Measure-period_end = Dernier jour de la période mesurée
field-Measure-numerator = Numérateur d'un taux
field-Measure-denominator = Dénominateur d'un taux
field-Measure-n = Nombre de réponses ou d'observations
field-Measure-supersedes = Jour de la mesure que celle-ci corrige

## Schedule

field-Schedule-initial = Calendrier promis, figé par l'accord du comité
field-Schedule-revisions = Révisions du calendrier ; on n'en retire pas
    .label = Révisions du calendrier
field-Schedule-rebaselines = Nouvelles références décidées

## InitialSchedule

field-InitialSchedule-scope_ref = Document qui décrit ce qui est promis

## ScheduleRevision

field-ScheduleRevision-end = Nouvelle date de fin

## ScheduleRebaseline

field-ScheduleRebaseline-decision = Décision qui l'autorise
field-ScheduleRebaseline-previous = Fin promise auparavant

## Budget

field-Budget-initial = Budget de départ, en euros TTC
field-Budget-revisions = Révisions du budget ; on n'en retire pas
    .label = Révisions du budget
field-Budget-spent = Dépenses, année par année
field-Budget-run_yearly_eur = Coût annuel de fonctionnement, en euros
field-Budget-rebaselines = Nouvelles références décidées

## InitialBudget

field-InitialBudget-build_eur = Coût de construction, en euros
field-InitialBudget-run24_eur = Coût de fonctionnement sur 24 mois, en euros
field-InitialBudget-own_staff_eur = Coût des agents, en euros

## Spent

field-Spent-year = Année
field-Spent-ae_eur = Autorisations d'engagement, en euros
field-Spent-cp_eur = Crédits de paiement, en euros
field-Spent-activity = Activité budgétaire
field-Spent-resource = Nature de la dépense

## Rebaseline

field-Rebaseline-decision = Décision qui l'autorise
field-Rebaseline-previous = Référence d'avant

## PhaseRecord

field-PhaseRecord-phase = Phase où le produit entre
    .label = Phase
field-PhaseRecord-start = Premier jour de la phase ; une année ou un mois suffit pour l'existant
    .label = Début
field-PhaseRecord-entered_by = Ce qui ouvre la phase : une décision, l'inscription (registration) ou l'état initial (baseline)
    .label = Ouverte par
field-PhaseRecord-kind = Sorte de cycle : initial, refonte, relance
    .label = Sorte de cycle
field-PhaseRecord-substate = État dans la phase, parmi ceux des règles
field-PhaseRecord-skip_reason = Raison de sauter la phase facultative qui précède
field-PhaseRecord-planned_end = Fin prévue de la phase

## Problem

field-Problem-title = Le problème, en une ligne
field-Problem-description = Le problème, en détail
field-Problem-category = Famille de problèmes
field-Problem-first_seen = Jour où il a été vu d'abord
field-Problem-occurrences = Chaque fois qu'il a été rencontré
field-Problem-pattern = Ce qui se répète
field-Problem-root_cause = Cause profonde
field-Problem-actions = Ce qui est fait pour y répondre
field-Problem-linked_commons = Communs qui y répondent
field-Problem-linked_standard = Standard qui y répond

## Occurrence

field-Occurrence-team = Équipe qui l'a rencontré
field-Occurrence-evidence = Ce qui le montre
field-Occurrence-reporter_role = Rôle de la personne qui l'a signalé

## Product

field-Product-id = Identifiant, le même que le nom du fichier ; il ne change plus
    .label = Identifiant, le même que le nom du fichier
field-Product-name = Nom d'usage du produit
field-Product-full_name = Nom complet
field-Product-summary = Ce que fait le produit, et pour qui, en une phrase
    .label = Résumé
field-Product-perimeter = Périmètre : ministère, organismes sociaux…
    .label = Périmètre
field-Product-directorate = Direction métier qui porte le produit
field-Product-department = Département ou bureau qui le suit
field-Product-portfolio = Portefeuille auquel il appartient
field-Product-domain = Domaine de politique publique
field-Product-product_type = À quoi il sert surtout : gérer des dossiers, publier, faire une démarche…
    .label = Type de produit
field-Product-build_kind = Comment il est fait : développement spécifique, paramétrage d'un commun, progiciel ou SaaS, low-code
    .label = Mode de réalisation
field-Product-origin = D'où il vient : nouveau, né dans un incubateur, ou repris d'un autre service
    .label = Origine
field-Product-managed_by = Qui le gère : la DNUM, une direction métier, un opérateur, un autre organisme
    .label = Géré par
field-Product-tags = Mots-clés de la source
field-Product-audience = À qui le produit s'adresse
field-Product-channels = Par où on l'utilise : site, application mobile, API, téléphone, guichet…
    .label = Canaux
field-Product-key_figures = Chiffres qui disent son ampleur
field-Product-links = Adresses du produit
field-Product-auth = Comment les utilisateurs se connectent
field-Product-api = API offertes ou utilisées
field-Product-features = Fonctions qui entraînent des obligations
field-Product-team = L'équipe, par fonctions, jamais par noms
field-Product-governance = Qui décide des moyens
field-Product-vision = Vision partagée du produit
field-Product-value = Valeur attendue : le problème, la politique servie
    .label = Valeur attendue
field-Product-objectives = Ce que le produit doit changer, et comment on le saura
field-Product-indicators = Ce qui est mesuré dans le temps
field-Product-risks = Risques cotés et suivis
field-Product-actions = Actions décidées, avec qui et pour quand
field-Product-requests = Demandes de passage devant le comité
field-Product-challenges = Contestations de décisions, et leurs réponses
field-Product-updates = Points de l'équipe, semaine après semaine
field-Product-confirmations = Jours où l'équipe a confirmé ce que dit le fichier
field-Product-coachings = Accompagnements de l'équipe par un coach
field-Product-checkups = Points de l'équipe sur ses pratiques de travail
field-Product-handovers = Passations du produit à une autre entité
field-Product-support_needs = Appui demandé par l'équipe et ce qu'il devient
field-Product-rationalisation = Choix entre réutiliser, adapter, développer, acheter, reformuler
field-Product-reuse = Communs que le produit utilise
field-Product-reuse_offer = Ce que d'autres pourraient reprendre
field-Product-relations = Liens avec d'autres produits
field-Product-schedule = Calendrier promis et révisions
field-Product-budget = Budget et dépenses, en euros
field-Product-hosting = Où le produit est hébergé
field-Product-security = Sécurité : cotation, homologation, essais
    .label = Sécurité
field-Product-data = Données traitées
field-Product-compliance = Obligations : SIG, RGAA, écoconception, pages légales
    .label = Obligations
field-Product-design = Travail de design
field-Product-research = Recherche auprès des utilisateurs
field-Product-inclusion = Ce qui est offert à ceux que le numérique exclut
field-Product-support = Où les utilisateurs trouvent de l'aide
field-Product-method = Façon de travailler de l'équipe
field-Product-mvp = Contenu de la première version
field-Product-architecture = Architecture technique
field-Product-code = Code source
field-Product-quality = Qualité mesurée du code et des mises en production
field-Product-deployment = Vagues par lesquelles le produit atteint son public
field-Product-deliverables = Documents que les phases demandent
field-Product-waivers = Écarts au cadre technique, listés par l'équipe
field-Product-open_questions = Questions encore ouvertes
field-Product-exceptions = Règles mises de côté pour un temps, avec la raison
field-Product-milestones = Jalons datés, prévus ou atteints
field-Product-stop = Comment le produit s'arrête
field-Product-hors_perimetre = Sorti du catalogue sans être arrêté : depuis quand, pourquoi
    .label = Sorti du catalogue sans être arrêté
field-Product-baseline = État initial d'un produit qui existait avant le comité
field-Product-phases = Phases traversées, dans l'ordre ; la dernière est la phase actuelle
    .label = Phases
field-Product-decisions = Décisions du comité, dans l'ordre ; on n'en retire pas
    .label = Décisions du comité, dans l'ordre

## Audience

field-Audience-populations = Populations servies
field-Audience-other_populations = Autres populations servies, en toutes lettres
field-Audience-general_public = Vrai si le produit est ouvert au grand public
    .label = Le produit est ouvert au grand public
field-Audience-citizens_estimate = Nombre de particuliers concernés, estimé
field-Audience-agents_pros_estimate = Nombre d'agents ou de professionnels concernés, estimé
field-Audience-target_size = Taille de toute la cible, avec la date du chiffre

## Count

field-Count-value = Nombre
field-Count-date = Jour où ce nombre était vrai

## KeyFigure

field-KeyFigure-label = Ce qui est compté
field-KeyFigure-unit = Unité

## Links

field-Links-service_url = Adresse du service en production
field-Links-environments = Adresses des autres environnements
field-Links-repositories = Dépôts de code source
field-Links-stats_url = Adresse des statistiques publiques
field-Links-budget_url = Adresse du budget publié
field-Links-documentation_url = Adresse de la documentation
field-Links-share_folder = Dossier partagé de l'équipe
field-Links-domain_names = Noms de domaine du produit

## Repository

field-Repository-host = Forge où il se trouve
field-Repository-public = Vrai si le dépôt est public
    .label = Le dépôt est public
field-Repository-default_branch = Branche principale

## DomainName

field-DomainName-fqdn = Nom de domaine complet
field-DomainName-sig_ref = Référence de l'agrément qui le couvre

## Auth

field-Auth-required = Vrai s'il faut se connecter
    .label = Il faut se connecter
field-Auth-solutions = Solution de connexion pour chaque population
field-Auth-partners_delegated = Vrai si les partenaires gèrent eux-mêmes leurs comptes
    .label = Les partenaires gèrent eux-mêmes leurs comptes

## AuthSolution

field-AuthSolution-population = Population concernée
field-AuthSolution-solution = Solution : ProConnect, FranceConnect…
    .label = Solution
field-AuthSolution-reason = Pourquoi une autre solution que la recommandée

## Api

field-Api-exposed = API que le produit offre

## ExposedApi

field-ExposedApi-type = Pour qui elle est ouverte
field-ExposedApi-spec_url = Adresse de sa description (OpenAPI)
field-ExposedApi-gateway = Passerelle qui l'expose
field-ExposedApi-consumers = Qui l'utilise

## Features

field-Features-file_upload = Vrai si les utilisateurs peuvent déposer des fichiers
    .label = Les utilisateurs peuvent déposer des fichiers
field-Features-ai_generated_content = Vrai si le produit publie des contenus produits par une IA
    .label = Le produit publie des contenus produits par une IA

## Inclusion

field-Inclusion-alternative = Solution sans le numérique
field-Inclusion-exposed_groups = Publics qui risquent d'être exclus

## Support

field-Support-channel = Où demander de l'aide
field-Support-response_time = Délai de réponse

## TeamWaiver

field-TeamWaiver-text = L'écart
field-TeamWaiver-decided_by = Fonction qui l'a décidé

## Milestone

field-Milestone-id = Jalon des règles, par exemple premiere_production
    .label = Jalon
field-Milestone-planned = Jour prévu
field-Milestone-actual = Jour où il a été atteint ; un mois ou une année suffit pour l'existant
    .label = Jour où il a été atteint

## Exception

field-Exception-rule = Règle mise de côté, par exemple S-57
    .label = Règle mise de côté

## OutOfScope

field-OutOfScope-since = Jour de la sortie

## Baseline

field-Baseline-as_of = Jour où l'existant a été décrit
field-Baseline-confidence = Confiance dans la source, de A (sûre) à D
field-Baseline-mapping = Règle qui a traduit les phases de la source
field-Baseline-doubts = Ce dont on doute
field-Baseline-source_phases = Phases telles que la source les nomme

## Reference

field-Reference-perimeters = Périmètres connus
field-Reference-domains = Domaines connus
field-Reference-directorates = Directions connues
field-Reference-departments = Départements connus
field-Reference-external_products = Nombre de produits suivis ailleurs
field-Reference-benchmarks = Chiffres mesurés ailleurs, montrés à côté des nôtres, jamais comme cibles
field-Reference-questions = Ce que ce catalogue demande avec ses propres mots
field-Reference-support_providers = Équipes d'appui hors des directions et des départements
field-Reference-thesaurus = Des mots qui se disent ici pour une même chose : un besoin est trouvé par chacun d'eux
field-Reference-management_indicators = Indicateurs que le pilotage suit sur tout le catalogue, chacun avec son calcul
field-Reference-policy_outcomes = Résultats de politique publique que plusieurs produits servent

## ManagementIndicator

field-ManagementIndicator-formula = Calcul d'un nombre à partir de la liste `products`, en CEL
field-ManagementIndicator-unit = Unité du nombre
field-ManagementIndicator-target = Valeur à atteindre
field-ManagementIndicator-direction = Sens souhaité : hausse, baisse ou cible
    .label = Sens souhaité
field-ManagementIndicator-proposed_by = Qui a proposé de le suivre
field-ManagementIndicator-note = Ce qu'il faut savoir pour le lire

## PolicyOutcome

field-PolicyOutcome-owner = Qui porte ce résultat, par fonction
field-PolicyOutcome-indicators = Ce qui le mesure : départ, cible, mesures



## AlikeWords

field-AlikeWords-words = Les mots, par exemple un sigle et ce qu'il veut dire

## OwnQuestion

field-OwnQuestion-field = Le champ dont c'est la question, par exemple team.business_owner.share
    .label = Champ
field-OwnQuestion-fr = La question en français
field-OwnQuestion-en = La question en anglais
field-OwnQuestion-help = Un exemple, ou ce qui aide à répondre


## Benchmark

field-Benchmark-figure = Code du chiffre des rapports à côté duquel le montrer, par exemple B4
    .label = Chiffre

## Rationalisation

field-Rationalisation-options = Options examinées
field-Rationalisation-choice = Choix retenu
field-Rationalisation-exit_plan = Comment en sortir un jour

## ExaminedOption

field-ExaminedOption-step = Voie : réutiliser, adapter, développer, acheter, reformuler
    .label = Étape RADAR
field-ExaminedOption-candidate = Solution examinée
field-ExaminedOption-source = Où elle a été trouvée
field-ExaminedOption-verdict = Sort de l'option : retenue ou écartée
    .label = Sort de l'option

## Reuse

field-Reuse-common = Commun utilisé
field-Reuse-mode = Façon de l'utiliser : tel quel, étendu, copie modifiée (fork) ou par API
    .label = Façon de l'utiliser
field-Reuse-contribution_back = Ce qui est rendu au projet d'origine

## ReuseOffer

field-ReuseOffer-candidate = Vrai si d'autres produits pourraient s'en servir
    .label = D'autres produits pourraient s'en servir
field-ReuseOffer-what = Ce qui pourrait être repris
field-ReuseOffer-for_whom = Par qui

## Relations

field-Relations-depends_on = Ce dont le produit a besoin pour fonctionner
field-Relations-replaces = Produits qu'il remplace
field-Relations-merged_into = Produit dans lequel il a été fondu
field-Relations-split_from = Produit dont il est issu
field-Relations-similar_to = Produits qui lui ressemblent, comparés

## Dependency

field-Dependency-common = Commun dont il dépend
field-Dependency-external = Système hors catalogue
field-Dependency-kind = Ce qui passe par ce lien
field-Dependency-criticality = Gravité d'une panne, de 1 à 4
field-Dependency-flow_ref = Description du flux
field-Dependency-switch_planned = Jour prévu pour s'en passer

## Replacement

field-Replacement-planned_stop = Jour prévu de l'arrêt de l'autre

## Similar

field-Similar-assessed_on = Jour de la comparaison
field-Similar-verdict = Constat de la comparaison : doublon, complémentaire ou distinct
    .label = Constat de la comparaison

## Security

field-Security-dict = Cotation DICT : disponibilité, intégrité, confidentialité, traçabilité
    .label = Cotation DICT
field-Security-risk_analysis = Analyse de risques
field-Security-secrets = Secrets protégés
field-Security-encryption = Données chiffrées
field-Security-traceability = Actions tracées
field-Security-antivirus = Fichiers déposés analysés
field-Security-antibot = Formulaires protégés des robots
field-Security-critical_fix_hours = Délai de correction d'une faille critique, en heures
field-Security-access_review = Jour de la dernière revue des accès
field-Security-restore_test = Dernière restauration réussie
field-Security-pentest = Dernier test d'intrusion
field-Security-incident_plan = Adresse du plan de réponse aux incidents
field-Security-forge = Protection de la forge du code source

## ForgeSecurity

field-ForgeSecurity-second_factor = Vrai si un second facteur est exigé sur la forge
    .label = Un second facteur est exigé sur la forge
field-ForgeSecurity-signed_commits = Vrai si les commits sont signés
    .label = Les commits sont signés

## Dict

field-Dict-d = Disponibilité, de 1 à 4
field-Dict-i = Intégrité, de 1 à 4
field-Dict-c = Confidentialité, de 1 à 4
field-Dict-t = Traçabilité, de 1 à 4
field-Dict-argument = Pourquoi chaque cote
field-Dict-rated_on = Jour de la cotation
field-Dict-window = Plage de service attendue
field-Dict-front_back_split = Cotation séparée de la partie publique et de la partie interne

## DictArgument

field-DictArgument-d = Pourquoi cette disponibilité
field-DictArgument-i = Pourquoi cette intégrité
field-DictArgument-c = Pourquoi cette confidentialité
field-DictArgument-t = Pourquoi cette traçabilité

## Homologation

field-Homologation-status = Où en est l'homologation
field-Homologation-authority = Autorité d'homologation, par sa fonction
field-Homologation-decided_on = Jour de la décision
field-Homologation-valid_until = Dernier jour de validité
field-Homologation-reservations = Réserves formulées
field-Homologation-ref = Référence de la décision
field-Homologation-waiver_ground = Motif de dispense

## Answer

field-Answer-answer = Oui (true) ou non (false)

## RestoreTest

field-RestoreTest-duration = Durée de la restauration

## Hosting

field-Hosting-platform = Plateforme d'hébergement, parmi celles des règles
field-Hosting-provider = Hébergeur
field-Hosting-hds = Certification HDS : aucune, hébergeur, hébergeur et infogérance
    .label = Certification HDS
field-Hosting-ops_model = Qui exploite : infogérance, équipe, éditeur
    .label = Qui exploite
field-Hosting-move_to_cloud_plan = Projet de passage au cloud (move-to-cloud)

## Data

field-Data-classes = Jeux de données et leur sensibilité
field-Data-health = Vrai si des données de santé sont traitées
    .label = Des données de santé sont traitées
field-Data-personal = Données personnelles
field-Data-processors = Sous-traitants des données
field-Data-retention = Durées de conservation
field-Data-archiving = Archivage des documents à valeur probante
field-Data-nonprod_anonymised = Vrai si les données d'essai sont anonymisées
    .label = Les données d'essai sont anonymisées
field-Data-storage = Où et comment les données sont gardées
field-Data-open_data_candidate = Vrai si des données pourraient être ouvertes
    .label = Des données pourraient être ouvertes
field-Data-open_data_url = Adresse des données ouvertes
field-Data-migration_plan = Plan de reprise des données

## DataClass

field-DataClass-name = Jeu de données
field-DataClass-class = Sensibilité : publique, interne, confidentielle, sensible
    .label = Sensibilité

## Archiving

field-Archiving-required = Vrai si des documents ont une valeur probante
    .label = Des documents ont une valeur probante
field-Archiving-terms = Durées légales d'archivage

## Personal

field-Personal-processed = Vrai si des données personnelles sont traitées
    .label = Des données personnelles sont traitées
field-Personal-categories = Catégories de données
field-Personal-subjects = Personnes concernées
field-Personal-purposes = Finalités
field-Personal-legal_basis = Base légale
field-Personal-controller = Responsable du traitement
field-Personal-register_ref = Référence au registre des traitements
field-Personal-training_on = Dernière formation de l'équipe au RGPD
field-Personal-aipd = Analyse d'impact (AIPD)

## Aipd

field-Aipd-required = Requise : oui, non, à décider
    .label = Requise
field-Aipd-dpo_opinion = Avis du délégué à la protection des données
field-Aipd-published_url = Adresse de l'analyse publiée

## Processor

field-Processor-dpa_url = Adresse du contrat de sous-traitance

## Session

field-Session-date = Jour de la séance
field-Session-kind = Sorte de séance : ordinaire, exceptionnelle, plénière ou annulée
    .label = Sorte de séance
field-Session-seats_present = Nombre de sièges présents, par rôle
field-Session-guests = Profils invités
field-Session-agenda = Produits à l'ordre du jour
field-Session-standards_updates = Standards adoptés ou révisés
field-Session-reuse_findings = Réutilisations repérées
field-Session-adopted = Ce que le comité a adopté, en séance plénière

## Adopted

field-Adopted-what = Ce qui est adopté : un critère, une version des règles, un modèle, ou quelques mots
    .label = Ce qui est adopté
field-Adopted-kind = Sorte de chose adoptée
field-Adopted-gates = Passages pour lesquels le critère est adopté
field-Adopted-rules = Version des règles dont est le critère

## AgendaItem

field-AgendaItem-slot = Créneau
field-AgendaItem-dossier_received_on = Jour de réception du dossier

## Settings

field-Settings-schema = Forme du fichier : catalog/1
    .label = Forme du fichier
field-Settings-title = Titre du catalogue
field-Settings-organisation = Organisation qui le tient
field-Settings-language = Langue des messages : fr ou en
    .label = Langue des messages
field-Settings-time_zone = Fuseau horaire des jours du catalogue, par exemple Europe/Paris (par défaut) ou Indian/Reunion
    .label = Fuseau horaire
field-Settings-forge = Forge où s'ouvrent les demandes de fusion
field-Settings-committee = Façon de travailler du comité
field-Settings-breaks = Jours sans séance du comité : congés, fêtes
    .label = Jours sans séance du comité
field-Settings-fictional = Vrai si tout est inventé
    .label = Tout est inventé
field-Settings-licence = Licence des faits du catalogue : ce que chacun peut en faire
    .label = Licence des données

## Licence

field-Licence-name = Nom de la licence, par exemple Licence Ouverte 2.0
    .label = Nom de la licence
field-Licence-url = Page où la licence se lit
field-Licence-attribution = Mention que cite qui réutilise les faits

## Break

field-Break-from = Premier jour
field-Break-to = Dernier jour compris

## Forge

field-Forge-kind = Logiciel de la forge

## Team

field-Team-business_owner = Responsable métier, par sa fonction
field-Team-product_owner = Responsable produit, par sa fonction
field-Team-business_daily_count = Nombre d'agents métier présents chaque jour
field-Team-coach = Coach produit, ou pourquoi il n'y en a pas
field-Team-members = Rôles de l'équipe
field-Team-product_mode = Pratiques du mode produit tenues, par oui ou non

## Owner

field-Owner-function = Fonction, jamais un nom
field-Owner-share = Part du temps donnée au produit
field-Owner-decides = Ce que cette personne décide

## Coach

field-Coach-present = Vrai si un coach accompagne l'équipe
    .label = Un coach accompagne l'équipe
field-Coach-declined_reason = Motif du refus d'un coach

## Member

field-Member-role = Rôle : dev, design, devops…
    .label = Rôle
field-Member-contract = Statut de la personne : interne, prestataire, indépendant…
    .label = Statut de la personne
field-Member-fte = Équivalents temps plein

## Governance

field-Governance-sponsor = Fonction qui décide des moyens
field-Governance-investment_committee = Comité d'investissement du produit

## InvestmentCommittee

field-InvestmentCommittee-cadence = Fréquence
field-InvestmentCommittee-last = Jour de la dernière réunion

## Action

field-Action-text = Ce qui doit être fait
field-Action-origin = D'où vient l'action
field-Action-origin_ref = Référence de son origine
field-Action-status = État de l'action : à faire, en cours, fait, abandonné
    .label = État de l'action

## Risk

field-Risk-text = Ce qui pourrait arriver
field-Risk-category = Famille de risques
field-Risk-likelihood = Vraisemblance, de 1 à 4
field-Risk-impact = Gravité, de 1 à 4
field-Risk-response = Ce qui est prévu

## SupportNeed

field-SupportNeed-type = Type d'appui, parmi ceux des règles
field-SupportNeed-raised_on = Jour de la demande
field-SupportNeed-raised_at = Où il a été exprimé
field-SupportNeed-description = Ce qui est demandé
field-SupportNeed-urgency = Urgence
field-SupportNeed-routed_to = Entité qui le prend en charge
field-SupportNeed-accepted_on = Jour de l'accord
field-SupportNeed-started_on = Jour du début
field-SupportNeed-closed_on = Jour de la fin
field-SupportNeed-result_url = Adresse du résultat
field-SupportNeed-feedback = Retour de l'équipe

## Value

field-Value-problem = Problème rencontré sur le terrain
field-Value-strategy_link = Politique publique ou obligation servie
field-Value-policy_outcomes = Résultats de politique publique qu'il sert, tels que `reference.yaml` les nomme
    .label = Résultats de politique publique
field-Value-observatoire_demarche = Vrai si la démarche est recensée à l'Observatoire de la qualité des services numériques
    .label = La démarche est recensée à l'Observatoire de la qualité des services numériques
field-Value-hypotheses = Hypothèses à vérifier

## FieldProblem

field-FieldProblem-text = Le problème, dans les mots du terrain
field-FieldProblem-audience = Qui le rencontre
field-FieldProblem-size = Son ampleur, en chiffres
field-FieldProblem-severity = Sa gravité
field-FieldProblem-evidence_url = Ce qui le prouve

## StrategyLink

field-StrategyLink-policy = Politique publique
field-StrategyLink-obligation = Obligation légale
field-StrategyLink-text = En quoi le produit y contribue

## Hypothesis

field-Hypothesis-text = Ce que l'on croit
field-Hypothesis-success_test = Ce qui montrera que c'est vrai
field-Hypothesis-status = État de l'hypothèse : ouverte, validée, infirmée
    .label = État de l'hypothèse
field-Hypothesis-tested_on = Jour de la vérification
field-Hypothesis-result = Ce qu'on a trouvé

## Vision

field-Vision-statement = La vision, en une phrase
field-Vision-actors = Acteurs qui comptent
field-Vision-value_proposition = Ce que le produit apporte
field-Vision-users = Utilisateurs visés
field-Vision-working_agreement = Accord de travail de l'équipe
field-Vision-workshops = Ateliers de vision
field-Vision-expected_impact = Effet attendu
field-Vision-approved_by = Fonctions qui l'ont approuvée

## Actor

field-Actor-kind = Sorte d'acteur
field-Actor-role = Rôle vis-à-vis du produit
field-Actor-expectation = Ce qu'il attend
field-Actor-contact_role = Fonction de l'interlocuteur
field-Actor-influence = Influence, de 1 à 3

## Workshop

field-Workshop-link = Adresse du compte rendu

## Objective

field-Objective-text = Ce qui doit changer
field-Objective-period = Période : 2026, 2026-S1…
    .label = Période
field-Objective-kind = Ce qu'il vise surtout : gain, accès, conformité, qualité, connaissance, autre
    .label = Vise surtout
field-Objective-key_results = Résultats clés qui le mesurent

## KeyResult

field-KeyResult-text = Le résultat, en mots
field-KeyResult-indicator = Indicateur du produit qui le mesure
field-KeyResult-baseline = Valeur de départ
field-KeyResult-target = Valeur à atteindre
field-KeyResult-direction = Sens souhaité

## Criterion

field-Criterion-id = Identifiant du critère, par exemple ORG-02 ; il ne change jamais de sens
    .label = Identifiant du critère
field-Criterion-aspect = Aspect auquel il appartient
field-Criterion-fr = La question, en français
field-Criterion-en = La question, en anglais
field-Criterion-evidence = Où se trouve la réponse dans le fichier du produit
field-Criterion-check = Condition sur le produit qui vérifie la réponse, vraie si elle convient
field-Criterion-applies_if = Conditions qui le rendent applicable ; toutes doivent être vraies
    .label = Conditions qui le rendent applicable
field-Criterion-blocking = Vrai si ni réserve ni dérogation ne suffit
    .label = Ni réserve ni dérogation ne suffit
field-Criterion-before_milestone = Jalon avant lequel il doit être satisfait
field-Criterion-escalate = Condition qui relève son niveau
field-Criterion-expect = Ce que chaque passage attend
field-Criterion-retired_in = Version des règles qui l'a retiré

## Evidence

field-Evidence-type = Type de preuve, parmi ceux des règles
field-Evidence-field = Champ du produit qui porte la réponse

## Escalation

field-Escalation-if = Condition
field-Escalation-to = Niveau qui s'applique alors

## Expectation

field-Expectation-level = Niveau d'exigence : DOIT, DEVRAIT, PEUT
    .label = Niveau d'exigence
field-Expectation-level_source = Qui énonce ce niveau, s'il diffère de ce que dit le critère
field-Expectation-field = Où se trouve la réponse, si ce n'est pas le champ du critère
field-Expectation-threshold = Nombre à atteindre
field-Expectation-check = Condition sur le produit, vraie si l'attente est satisfaite
field-Expectation-adopted_on = Jour où le comité a adopté ce niveau ; avant, il avertit seulement
    .label = Jour où le comité a adopté ce niveau

## Threshold

field-Threshold-op = Comparaison : >=, <=, ==…
    .label = Comparaison

## Source

field-Source-status = Énoncé par la source, déduit d'elle, ou proposé
field-Source-level = Ce que la source dit du niveau
field-Source-timing = Ce que la source dit du moment
field-Source-refs = Références de la source

## Version

field-Version-schema = Forme du fichier : catalog-lifecycle/1
    .label = Forme du fichier
field-Version-version = Numéro de cette version, le même que le nom du fichier
field-Version-effective_from = Premier jour d'application
field-Version-status = Statut du texte
field-Version-adopted_on = Jour où le comité a adopté le texte
field-Version-authority = Instance qui l'a adopté
field-Version-transition_note = Ce qui change par rapport à la version d'avant
field-Version-impact = Produits concernés par le changement
field-Version-levels = Niveaux d'exigence
field-Version-aspects = Aspects que le comité regarde
field-Version-committee = Le comité : sièges, cadence, quorum
    .label = Le comité
field-Version-scope = Ce qui passe devant le comité
field-Version-phases = Phases du cycle de vie
field-Version-milestones = Jalons datés à l'intérieur des phases
field-Version-gates = Passages d'une phase à l'autre
field-Version-transitions = Chemins possibles entre les phases
field-Version-forbidden_transitions = Chemins interdits, et pourquoi
field-Version-decision = Comment le comité décide
field-Version-parameters = Paramètres
field-Version-conditions = Conditions nommées, reprises par les critères
field-Version-evidence_types = Types de preuves
field-Version-criteria = Critères du comité
field-Version-required = Champs attendus à partir d'une phase
field-Version-checks = Contrôles de politique, lus à tout moment
field-Version-support_offers = Types d'appui proposés
field-Version-handover = Liste de ce qui se transmet avec un produit
field-Version-hosting = Plateformes d'hébergement et leurs limites
field-Version-dict_scale = Sens de chaque cote DICT
field-Version-foreign_phases = Phases d'autres cycles de vie, et les phases correspondantes ici
field-Version-phase_aliases = Anciens noms de phases, lus et jamais écrits

## Level

field-Level-binding = Vrai si ce niveau oblige
    .label = Ce niveau oblige
field-Level-explain_unmet = Vrai si un écart doit être expliqué
    .label = Un écart doit être expliqué
field-Level-unmet = Ce qui suit quand l'attente n'est pas satisfaite

## Aspect

field-Aspect-prefix = Début des identifiants de ses critères
field-Aspect-lead_roles = Rôles qui en répondent au comité

## Committee

field-Committee-name = Nom du comité
field-Committee-beta = Vrai si le comité est encore à l'essai
    .label = Le comité est encore à l'essai
field-Committee-since = Premier jour où il a siégé
field-Committee-cadence = Fréquence des séances
field-Committee-seats = Sièges, par rôle
field-Committee-guests = Qui peut être invité
field-Committee-quorum = Nombre de sièges nécessaires

## Cadence

field-Cadence-weekday = Jour de la semaine des séances
field-Cadence-every = Temps d'une séance à la suivante
    .label = Durée entre deux séances

## Seat

field-Seat-role = Rôle du siège
field-Seat-count = Nombre de sièges de ce rôle

## Quorum

field-Quorum-value = Nombre de sièges ; inconnu, rien n'est contrôlé
    .label = Nombre de sièges

## Scope

field-Scope-triggers = Raisons de passer devant le comité
field-Scope-undecided = Ce qui n'est pas tranché

## Trigger

field-Trigger-entry_phase = Phase où le produit entre
field-Trigger-subtypes = Cas particuliers

## Undecided

field-Undecided-treatment = Ce qui est fait en attendant

## Phase

field-Phase-id = Identifiant de la phase, écrit dans les produits
field-Phase-order = Rang de la phase
field-Phase-optional = Vrai si la phase peut être sautée
    .label = La phase peut être sautée
field-Phase-terminal = Vrai si rien ne la suit dans le cycle
    .label = Rien ne la suit dans le cycle
field-Phase-ends_service = Vrai si le service se termine dans cette phase
    .label = Le service se termine dans cette phase
field-Phase-objective = But de la phase
field-Phase-deliverables = Livrables attendus
field-Phase-deliverables_rule = Combien sont dus, et quand
field-Phase-indicative_duration = Durée habituelle
field-Phase-review_every = Temps entre deux revues
field-Phase-substates = États possibles dans la phase

## DeliverablesRule

field-DeliverablesRule-min = Nombre minimal
field-DeliverablesRule-at = Jalon où ils sont dus

## Days

field-Days-days = Nombre de jours

## MilestoneRule

field-MilestoneRule-phases = Phases où il peut être atteint
field-MilestoneRule-role = Ce qu'il dit à l'outil : debut (début du travail) ou production (première mise en production)
    .label = Ce qu'il dit à l'outil

## Gate

field-Gate-id = Identifiant du passage, par exemple G-MVP
    .label = Passage
field-Gate-to = Phase qu'il ouvre
field-Gate-criteria = Attentes regardées : celles du passage, ou aussi des précédents
    .label = Attentes regardées
field-Gate-requires_milestone = Jalon à atteindre avant un accord
field-Gate-freezes_plan = Vrai si l'accord fige calendrier et budget
    .label = L'accord fige calendrier et budget

## Transition

field-Transition-from = Phases de départ ; aucune pour une inscription
    .label = Phases de départ
field-Transition-to = Phase d'arrivée, same ou new_cycle
field-Transition-gate = Passage à franchir
field-Transition-kind = Sorte : avance, saut, retour, arrêt, évolution…
    .label = Sorte

## ForbiddenTransition

field-ForbiddenTransition-from = Phases de départ
field-ForbiddenTransition-to = Phases d'arrivée
field-ForbiddenTransition-why = Pourquoi

## DecisionRules

field-DecisionRules-outcomes = Issues possibles
field-DecisionRules-opinions = Avis possibles sur un aspect
field-DecisionRules-rules = Règles en toutes lettres
field-DecisionRules-reservation = Règles des réserves

## Outcome

field-Outcome-opens_phase = Vrai si cette issue ouvre la phase
    .label = Cette issue ouvre la phase
field-Outcome-requires = Ce que la décision doit alors dire
field-Outcome-counts_in_pass_rate = Vrai si elle compte dans le taux de passage
    .label = Elle compte dans le taux de passage
field-Outcome-requires_note = Explication de ce qui est demandé

## OpinionRule

field-OpinionRule-forbids = Issues que cet avis exclut
field-OpinionRule-requires_comment = Vrai si l'avis doit être commenté
    .label = L'avis doit être commenté
field-OpinionRule-allowed_with = Seules issues avec lesquelles il va

## ReservationRules

field-ReservationRules-default_due = Délai habituel d'une réserve
field-ReservationRules-closed_before = Sortes de chemins avant lesquels elles doivent être levées

## Condition

field-Condition-expr = Condition sur le produit, en CEL

## EvidenceType

field-EvidenceType-check = Ce qui est vérifié

## Required

field-Required-phase = Phase à partir de laquelle ils sont attendus
field-Required-fields = Champs attendus, par leurs chemins

## PolicyCheck

field-PolicyCheck-id = Identifiant du contrôle, par exemple S-41
    .label = Contrôle
field-PolicyCheck-severity = Gravité : error, warning ou note
    .label = Gravité
field-PolicyCheck-inherited = Gravité pour un produit repris que le comité n'a pas encore vu
field-PolicyCheck-at = Phase à partir de laquelle il s'applique
field-PolicyCheck-expr = Condition sur le produit, vraie quand tout va bien
field-PolicyCheck-examples = Quelques faits sur lesquels le contrôle est essayé

## CheckExamples

field-CheckExamples-today = Le jour de l'essai, sinon le premier jour de cette version
field-CheckExamples-lawful = Des faits sur lesquels le contrôle n'a rien à dire
field-CheckExamples-faulty = Des faits que le contrôle signale

## HostingPlatform

field-HostingPlatform-hds_hosting = Hébergement certifié HDS
field-HostingPlatform-hds_ops = Exploitation certifiée HDS
field-HostingPlatform-icap = Analyse antivirus des fichiers disponible
field-HostingPlatform-default = Plateforme proposée d'abord

## DictAxis

field-DictAxis-axis = Lettre : D, I, C ou T
    .label = Lettre
field-DictAxis-levels = Sens de chaque valeur

## PhaseAlias

field-PhaseAlias-alias = Ancien nom
field-PhaseAlias-to = Nom d'aujourd'hui
field-PhaseAlias-substate = État correspondant

## ForeignCycle

field-ForeignCycle-id = Identifiant, écrit devant le nom de la phase : beta:construction
    .label = Identifiant, écrit devant le nom de la phase
field-ForeignCycle-phases = Ses phases, et celles qui leur correspondent ici

## ForeignPhase

field-ForeignPhase-name = Nom de la phase là-bas
field-ForeignPhase-to = Phase correspondante ici
field-ForeignPhase-substate = État correspondant
field-ForeignPhase-rule = Règle de correspondance que les produits citent (baseline.mapping)
field-ForeignPhase-note = Ce que la correspondance ne dit pas

## Directorate

field-Directorate-kind = Sorte de direction

## Department

field-Department-kind = Sorte de département

## Request

field-Request-id = Numéro de la demande : d1, d2…
    .label = Numéro de la demande
field-Request-gate = Passage demandé
field-Request-on = Jour de la demande
field-Request-session = Séance souhaitée
field-Request-kind = Ce qui amène le produit au comité : produit nouveau, refonte, évolution majeure
    .label = Ce qui amène le produit au comité
field-Request-note = Ce que le comité doit savoir
field-Request-by_role = Fonction de la personne qui demande
field-Request-events = Ce qui est arrivé à la demande depuis : reportée, mise en pause…
    .label = Ce qui est arrivé à la demande depuis

## RequestEvent

field-RequestEvent-on = Jour de l'événement
field-RequestEvent-kind = Ce qui est arrivé : reportée, en pause, renvoyée, reprise, retirée
    .label = Ce qui est arrivé
field-RequestEvent-session = Nouvelle séance souhaitée
field-RequestEvent-reason = Raison
field-RequestEvent-by_role = Fonction de la personne qui le dit

## Challenge

field-Challenge-id = Numéro de la contestation : c1, c2…
    .label = Numéro de la contestation
field-Challenge-decision = Décision contestée
field-Challenge-on = Jour de la contestation
field-Challenge-by_role = Fonction de la personne qui conteste
field-Challenge-text = Ce qui est contesté, et pourquoi
field-Challenge-answer = Réponse du comité
field-Challenge-answered_on = Jour de la réponse
field-Challenge-answered_by = Fonction de la personne qui répond

## Update

field-Update-on = Jour du point
field-Update-weather = Météo du produit : tout va bien, à surveiller, en difficulté
    .label = Météo du produit
field-Update-changed = Ce qui a changé depuis le point précédent
field-Update-path_to_green = Ce qui ramène le produit au vert
field-Update-help_wanted = Aide souhaitée
field-Update-by_role = Fonction de la personne qui fait le point

## Confirmation

field-Confirmation-on = Jour de la confirmation
field-Confirmation-aspect = Aspect confirmé, tout le fichier si rien n'est dit
    .label = Aspect confirmé
field-Confirmation-by_role = Fonction de la personne qui confirme

## Practice

field-Practice-every = Temps d'une séance à la suivante, où les règles ne le disent pas
field-Practice-weekday = Jour de la semaine des séances, où les règles ne le disent pas
field-Practice-quorum = Nombre de sièges nécessaires, où les règles ne le disent pas
field-Practice-minutes_within_days = Nombre de jours pour publier le compte rendu d'une séance
field-Practice-challenge_answered_within_days = Nombre de jours pour répondre à une contestation
field-Practice-vacant_seats = Sièges vacants du comité

## Coaching

field-Coaching-on = Jour de l'accompagnement, ou premier jour de la période
    .label = Jour de l'accompagnement
field-Coaching-until = Dernier jour de la période
field-Coaching-kind = Forme de l'accompagnement : individuel, équipe, formation, immersion
    .label = Forme de l'accompagnement
field-Coaching-rituals = Rituels tenus ou observés
field-Coaching-learnt = Ce qui a été appris
field-Coaching-trained = Fonctions formées, et à quoi
field-Coaching-by_role = Fonction de la personne qui accompagne

## Trained

field-Trained-function = Fonction de la personne formée, jamais un nom
    .label = Fonction de la personne formée
field-Trained-subject = Sujet de la formation

## Checkup

field-Checkup-on = Jour du point sur les pratiques
field-Checkup-kept = Pratiques tenues ce jour-là
field-Checkup-by_role = Fonction de la personne qui fait le point avec l'équipe

## Handover

field-Handover-id = Numéro de la passation : p1, p2…
    .label = Numéro de la passation
field-Handover-to = Entité qui reprend le produit, jamais un nom
    .label = Entité qui reprend le produit
field-Handover-on = Jour de la passation
field-Handover-parts = Parties de la liste déjà transmises

## HandedPart

field-HandedPart-id = Partie de la liste
field-HandedPart-done_on = Jour où elle a été transmise
field-HandedPart-evidence = Ce qui le montre : une adresse, un texte
    .label = Ce qui le montre
field-HandedPart-by_role = Fonction de la personne qui le dit

## HandoverPart

field-HandoverPart-what = Ce que la partie contient
field-HandoverPart-fields = Champs du produit que l'équipe qui reprend lit d'abord
    .label = Champs lus d'abord

## Deployment

field-Deployment-waves = Vagues de déploiement, jusqu'à tout le public visé

## Wave

field-Wave-name = Ce que la vague atteint : un territoire, un service
    .label = Vague
field-Wave-planned = Jour prévu
field-Wave-actual = Jour où elle est faite
field-Wave-size = Nombre de personnes atteintes
