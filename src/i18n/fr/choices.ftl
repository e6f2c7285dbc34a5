# Les mots des listes fermées, comme une personne les lit. Mêmes clés dans en/choices.ftl.


word-ManagedBy-dnum = La DNUM
word-ManagedBy-direction_metier = Une direction métier
word-ManagedBy-externe = Un autre organisme
word-ManagedBy-operateur = Un opérateur de l'État

word-BuildKind-specifique = Développement spécifique
word-BuildKind-parametrage_commun = Paramétrage d'un commun
word-BuildKind-progiciel_saas = Progiciel ou SaaS acheté
word-BuildKind-low_code = Low-code ou no-code

word-Origin-nouveau = Produit nouveau
word-Origin-incubateur = Né dans un incubateur
word-Origin-repris = Repris d'un autre service

word-Population-agent_minsoc = Agents des ministères sociaux
word-Population-agent_autre = Agents d'autres ministères
word-Population-agent_public = Agents publics, tous versants
word-Population-deconcentre = Services déconcentrés de l'État
word-Population-collectivite = Agents des collectivités territoriales
word-Population-entreprise = Entreprises
word-Population-association = Associations
word-Population-particulier = Particuliers
word-Population-professionnel_sante = Professionnels de santé
word-Population-operateur = Opérateurs et établissements publics
word-Population-etablissement_scolaire = Établissements scolaires et de formation

word-ProductType-gestion_dossier = Gérer des dossiers (instruction)
word-ProductType-gestion_contenu = Publier des contenus (site)
word-ProductType-formulaire_demarche = Faire une démarche en ligne (formulaire)
word-ProductType-election = Organiser une élection
word-ProductType-tableau_de_bord = Suivre une activité (tableau de bord)
word-ProductType-cartographie = Montrer sur une carte
word-ProductType-mise_a_disposition_donnees = Mettre des données à disposition (API, export)
word-ProductType-statistiques = Produire des statistiques
word-ProductType-gestion_documents = Gérer des documents
word-ProductType-gestion_financiere = Gérer des dépenses ou des subventions
word-ProductType-autre = Autre chose

word-Channel-web = Site web
word-Channel-mobile = Application mobile
word-Channel-api = API
word-Channel-batch = Traitement automatique (batch)
word-Channel-telephone = Téléphone
word-Channel-guichet = Guichet

word-ObjectiveKind-optimisation = Gagner du temps ou de l'argent
word-ObjectiveKind-acces = Ouvrir l'accès à plus de monde
word-ObjectiveKind-conformite = Respecter une obligation
word-ObjectiveKind-qualite = Améliorer la qualité du service
word-ObjectiveKind-connaissance = Mieux connaître
word-ObjectiveKind-autre = Autre chose

word-ObjectiveStatus-ouvert = En cours
word-ObjectiveStatus-atteint = Atteint
word-ObjectiveStatus-abandonne = Abandonné

word-IndicatorKind-succes = Succès du produit (usage, satisfaction)
word-IndicatorKind-impact = Effet du produit (impact)
word-IndicatorKind-direction = Garde-fou (indicateur de direction)

word-Scale-jdma10 = Je donne mon avis, sur 10
word-Scale-nps = NPS, de −100 à 100
word-Scale-note5 = Note sur 5
word-Scale-autre = Une autre échelle

word-Direction-hausse = Augmenter
word-Direction-baisse = Diminuer
word-Direction-cible = Atteindre une valeur précise

word-RadarStep-reutiliser = Réutiliser une solution en production
word-RadarStep-adapter = Adapter une solution open source
word-RadarStep-developper = Développer un produit dédié
word-RadarStep-acheter = Acheter une solution
word-RadarStep-reformuler = Reformuler le besoin

word-DataClassLevel-publique = Publique
word-DataClassLevel-interne = Interne
word-DataClassLevel-confidentielle = Confidentielle
word-DataClassLevel-sensible = Sensible (santé, opinions…)

word-DependencyKind-api = Une API
word-DependencyKind-donnees = Des données
word-DependencyKind-authentification = La connexion des utilisateurs
word-DependencyKind-hebergement = L'hébergement
word-DependencyKind-composant = Un composant logiciel
word-DependencyKind-processus = Une étape du travail

word-RepositoryHost-github = GitHub
word-RepositoryHost-gitlab = GitLab
word-RepositoryHost-autre = Une autre forge

word-ReuseMode-tel_quel = Tel quel
word-ReuseMode-etendu = Complété, sans être modifié
word-ReuseMode-fork = Copie modifiée (fork)
word-ReuseMode-api = Par son API

word-Contract-interne = Agent de l'administration
word-Contract-prestataire = Prestataire
word-Contract-independant = Indépendant
word-Contract-autre = Autre

word-ActionStatus-a_faire = À faire
word-ActionStatus-en_cours = En cours
word-ActionStatus-fait = Fait
word-ActionStatus-abandonne = Abandonné

word-Verdict-satisfait = Satisfait
word-Verdict-partiel = Satisfait en partie
word-Verdict-non_satisfait = Non satisfait
word-Verdict-sans_objet = Sans objet pour ce produit
word-Verdict-non_evalue = Pas encore évalué

word-SupportStatus-identifie = Identifié
word-SupportStatus-oriente = Orienté vers une équipe
word-SupportStatus-en_cours = Appui en cours
word-SupportStatus-clos = Appui terminé
word-SupportStatus-refuse = Refusé
word-SupportStatus-sans_suite = Sans suite

word-DeliverableStatus-brouillon = Brouillon
word-DeliverableStatus-valide = Validé
word-DeliverableStatus-perime = Périmé

word-AgreementOutcome-accorde = Accordé
word-AgreementOutcome-accorde_sous_reserve = Accordé sous réserve
word-AgreementOutcome-refuse = Refusé

word-HypothesisStatus-ouverte = À vérifier
word-HypothesisStatus-validee = Vérifiée : c'est vrai
word-HypothesisStatus-infirmee = Vérifiée : c'est faux

word-StopReason-pertinence = Le besoin ou la solution n'est pas confirmé
word-StopReason-contexte = Le contexte a changé (politique, partenaire, loi)
word-StopReason-budget = Il n'y a plus de financement
word-StopReason-audience = Trop peu d'utilisateurs
word-StopReason-remplace = Un autre produit le remplace

word-TestKind-maquette = Sur une maquette
word-TestKind-production = Sur le produit en production

word-Ecoindex-A = A (meilleure note)
word-Ecoindex-B = B
word-Ecoindex-C = C
word-Ecoindex-D = D
word-Ecoindex-E = E
word-Ecoindex-F = F
word-Ecoindex-G = G (moins bonne note)

word-DaStatus-brouillon = Brouillon
word-DaStatus-relu_sdpc = Relu par un architecte SDPC
word-DaStatus-valide_coat = Validé par le COAT
word-DaStatus-valide_coat_reserves = Validé par le COAT, avec réserves
word-DaStatus-rejete = Rejeté par le COAT

word-ApiAudience-publique = Tout le monde
word-ApiAudience-partenaire = Des partenaires connus
word-ApiAudience-privee = Nos seuls produits

word-AipdRequired-oui = Oui
word-AipdRequired-non = Non
word-AipdRequired-a_decider = Pas encore décidé

word-Hds-none = Aucune
word-Hds-hebergeur = Hébergeur certifié
word-Hds-infogerance = Hébergeur et infogérance certifiés

word-HomologationStatus-non_demarree = Pas commencée
word-HomologationStatus-plan = Plan d'action écrit
word-HomologationStatus-en_cours = En cours
word-HomologationStatus-provisoire = Homologation provisoire
word-HomologationStatus-ferme = Homologation ferme
word-HomologationStatus-refusee = Refusée
word-HomologationStatus-dispense = Dispense (expérimentation limitée)

word-RgaaLevel-non_conforme = Non conforme (moins de 50 %)
word-RgaaLevel-partiel = Partiellement conforme (50 % et plus)
word-RgaaLevel-total = Totalement conforme (100 %)

word-RateMethod-criteres = Part des critères respectés
word-RateMethod-moyenne_pages = Moyenne des pages

word-DictStatus-provisoire = Proposée par l'équipe
word-DictStatus-homologue = Retenue par l'homologation

word-OpsModel-infogere = Infogérance
word-OpsModel-devops_equipe = L'équipe exploite elle-même
word-OpsModel-saas = SaaS : l'éditeur exploite

word-OptionSource-dnum = Solution de la DNUM
word-OptionSource-interministeriel = Solution interministérielle
word-OptionSource-grand_public = Solution open source connue
word-OptionSource-commercial = Solution commerciale

word-OptionVerdict-retenu = Retenue
word-OptionVerdict-ecarte = Écartée

word-Likeness-doublon = Même service : doublon
word-Likeness-complementaire = Complémentaire
word-Likeness-distinct = Service différent

word-CycleKind-initial = Premier cycle
word-CycleKind-refonte_fonctionnelle = Refonte fonctionnelle
word-CycleKind-refonte_technique = Refonte technique
word-CycleKind-relance = Relance après un arrêt
word-CycleKind-reprise_existant = Reprise d'un produit existant

word-SessionKind-ordinaire = Ordinaire
word-SessionKind-exceptionnelle = Exceptionnelle
word-SessionKind-pleniere = Plénière
word-SessionKind-annulee = Annulée

word-AdoptedKind-critere = Critère
word-AdoptedKind-regles = Règles
word-AdoptedKind-modele = Modèle de document
word-AdoptedKind-catalogue = Catalogue ou autre texte

word-IndicatorUnit-nombre = Nombre
word-IndicatorUnit-produits = Produits
word-IndicatorUnit-part = Part
word-IndicatorUnit-jours = Jours
word-IndicatorUnit-euros = Euros
word-IndicatorUnit-etp = Équivalents temps plein

word-ProblemStatus-signale = Signalé
word-ProblemStatus-analyse = Analysé
word-ProblemStatus-traite = En traitement
word-ProblemStatus-clos = Clos
word-ProblemStatus-accepte = Accepté tel quel

word-Maturity-candidat = À l'étude
word-Maturity-recommande = Recommandé
word-Maturity-obligatoire = Obligatoire
word-Maturity-tolere = Toléré
word-Maturity-a_eviter = À éviter
word-Maturity-ecarte = Écarté

word-CommonKind-commun = Commun numérique
word-CommonKind-standard = Norme ou règle
word-CommonKind-api = API
word-CommonKind-brique = Brique technique
word-CommonKind-plateforme = Plateforme
word-CommonKind-bibliotheque = Bibliothèque ou outil de développement
word-CommonKind-logiciel_libre = Logiciel libre
word-CommonKind-logiciel = Logiciel
word-CommonKind-saas = Service en ligne (SaaS)
word-CommonKind-referentiel = Référentiel
word-CommonKind-solution_dnum = Solution de la DNUM
word-CommonKind-solution_interministerielle = Solution interministérielle

word-BodyKind-administration_centrale = Administration centrale
word-BodyKind-service_deconcentre = Service déconcentré
word-BodyKind-operateur = Opérateur
word-BodyKind-securite_sociale = Sécurité sociale
word-BodyKind-autre = Autre organisme

word-DepartmentKind-departement = Département ou sous-direction
word-DepartmentKind-incubateur = Incubateur

word-ReservationEventKind-extended = Prolongée
word-ReservationEventKind-closed = Levée
word-ReservationEventKind-converted = Convertie en dérogation
word-ReservationEventKind-lapsed = Devenue sans objet

word-Confidence-A = A (phases datées par la source)
word-Confidence-B = B (statut sans date)
word-Confidence-C = C (déduit d'un dépôt ou d'une fiche supprimée)
word-Confidence-D = D (seulement nommé)

word-ForgeKind-github = GitHub
word-ForgeKind-gitlab = GitLab
word-ForgeKind-forgejo = Forgejo

word-Language-fr = Français
word-Language-en = Anglais

word-MilestoneRole-debut = Début du travail
word-MilestoneRole-production = Première mise en production

word-GateCriteria-cumulative = Les attentes de ce passage et des précédents
word-GateCriteria-own = Les attentes de ce passage seulement
word-GateCriteria-current_phase = Les attentes de la phase actuelle
word-GateCriteria-target_phase = Les attentes de la phase visée

word-TransitionKind-inscription = Inscription
word-TransitionKind-avance = Passage à la phase suivante
word-TransitionKind-saut = Passage qui saute une phase
word-TransitionKind-arret = Arrêt
word-TransitionKind-retour = Retour à une phase antérieure
word-TransitionKind-evolution = Évolution majeure
word-TransitionKind-revue = Revue
word-TransitionKind-refonte = Refonte
word-TransitionKind-relance = Relance après un arrêt

word-Requirement-reservations = les réserves
word-Requirement-rationale = le motif

word-CheckSeverity-error = Erreur
word-CheckSeverity-warning = Avertissement
word-CheckSeverity-note = Remarque

word-Basis-stated = Énoncé par la source
word-Basis-derived = Déduit de la source
word-Basis-inferred = Proposition, aucune source ne le dit
word-VersionStatus-proposition = Proposition
word-VersionStatus-adoptee = Adoptée par le comité
word-VersionStatus-historique = Historique

## Les doutes que notent les états initiaux

doubt-phase-inconnue = Phase inconnue
doubt-phases-meme-jour = Deux phases commencent le même jour
doubt-chevauchement = Deux phases se chevauchent
doubt-ordre-des-phases = Phases dans un ordre inhabituel
doubt-sans-changement-2ans = Fiche inchangée depuis deux ans
doubt-idee-non-retenue = Idée non retenue, jamais construite
doubt-transfere-hors-portefeuille = Transféré : encore dans le parc ?
doubt-transfere-et-abandon = Dit transféré et abandonné le même jour
doubt-acceleration-construction-ou-generalisation = Construction ou généralisation ?
doubt-impact-national-generalisation = Généralisation déduite d'un label
doubt-fiche-supprimee-arret-ou-fusion = Fiche supprimée : arrêt ou fusion ?
doubt-en-production-phase-exacte-et-date-inconnues = En production, sans date
doubt-nom-de-l-hote = Nom tiré de l'adresse
doubt-nom-du-depot = Nom tiré du dépôt
doubt-nom-d-apres-une-page = Nom tiré d'une page
doubt-nom-incertain = Nom incertain
doubt-construction-beta-24-mois-mvp-ou-construction = MVP ou construction ? (plus de deux ans chez beta.gouv.fr)
doubt-fin-a-la-fabrique-arret-ou-transfert = Fini à la Fabrique : arrêt ou transfert ?
doubt-poc-sans-date = POC sans date
doubt-toujours-accessible-apres-arret = Toujours accessible après l'arrêt
doubt-date-de-coupure-inconnue = Date de coupure inconnue
doubt-arret-annonce-sans-date = Arrêt annoncé, sans date
doubt-date-prevue-depassee-statut-jamais-mis-a-jour = Date prévue dépassée, statut jamais mis à jour
doubt-continue-hors-beta = Continue hors de beta.gouv.fr
doubt-deploye-par-les-caisses-malgre-abandon = Déployé par les caisses, bien que dit abandonné
doubt-dispositif-rendu-malgre-abandon-investigation = Dispositif rendu, bien que dit abandonné après investigation
doubt-evenement-lancement-veille-investigation = Lancement daté de la veille de l'investigation
doubt-evenement-lancement-copie-d-estime = Lancement recopié de la fiche d'Estime
doubt-activites-reprises-par-deux-produits = Activités reprises par deux produits
doubt-fusion-avec-proconnect-2024-11 = Fusionné avec ProConnect en novembre 2024
doubt-fiche-fondue-dans-la-bonne-alternance-2022-09-15 = Fiche fondue dans La bonne alternance le 15 septembre 2022
doubt-fiche-renommee-le-2022-02-07 = Fiche renommée le 7 février 2022
doubt-repris-dans-le-programme-mandoline-2019-01-13 = Repris dans le programme MANDOLINE le 13 janvier 2019
doubt-phase-courante-terminee-le-2023-01-17 = Phase courante terminée le 17 janvier 2023
doubt-phase-courante-terminee-le-2022-09-01 = Phase courante terminée le 1er septembre 2022
doubt-phase-courante-terminee-le-2021-05-01 = Phase courante terminée le 1er mai 2021
doubt-transfert-2023-01-17-ou-2026-01-01 = Transfert : 17 janvier 2023 ou 1er janvier 2026 ?
doubt-transfert-2023-01-12-ou-2024-01-15 = Transfert : 12 janvier 2023 ou 15 janvier 2024 ?
doubt-transfert-2023-12-31-ou-2024-02-19 = Transfert : 31 décembre 2023 ou 19 février 2024 ?
doubt-fin-2019-10-01-ou-2020-01-01 = Fin : 1er octobre 2019 ou 1er janvier 2020 ?
doubt-fin-2021-03-31-ou-2021-12-31 = Fin : 31 mars 2021 ou 31 décembre 2021 ?
doubt-fin-2020-03-15-ou-2022-03-15 = Fin : 15 mars 2020 ou 15 mars 2022 ?
doubt-usertypes-collectivite-territoriale = Utilisateurs : collectivités territoriales
doubt-phase-future-transfere-2026-12-31 = Transfert prévu le 31 décembre 2026
doubt-lancee-2023-12-apres-abandon-2023-10-20 = Lancé en décembre 2023, après l'abandon du 20 octobre 2023
doubt-premiere-production-2016-ou-2017 = Première mise en production : 2016 ou 2017
doubt-utilisateurs-et-chiffres-identiques-a-siriph2g-dans-la-page = Utilisateurs et chiffres identiques à ceux de SIRIPH2G dans la page

word-RequestKind-nouveau = Produit nouveau
word-RequestKind-refonte = Refonte
word-RequestKind-evolution_majeure = Évolution majeure

word-RequestEventKind-reportee = Reportée à une autre séance
word-RequestEventKind-en_pause = Mise en pause par l'équipe
word-RequestEventKind-renvoyee = Renvoyée à l'équipe, à compléter
word-RequestEventKind-reprise = Reprise
word-RequestEventKind-retiree = Retirée

word-Weather-au_vert = Tout va bien
word-Weather-a_surveiller = À surveiller
word-Weather-en_difficulte = En difficulté

word-CoachingKind-individuel = Individuel
word-CoachingKind-equipe = Équipe
word-CoachingKind-formation = Formation
word-CoachingKind-immersion = Immersion

word-Ritual-quotidien = Point quotidien
word-Ritual-demo = Démonstration
word-Ritual-retrospective = Rétrospective
word-Ritual-priorisation = Priorisation
word-Ritual-autre = Autre rituel

word-ActorKind-direction = Direction
word-ActorKind-bureau = Bureau
word-ActorKind-operateur = Opérateur de l'État
word-ActorKind-agence = Agence
word-ActorKind-partenaire = Partenaire
word-ActorKind-editeur = Éditeur de logiciel
word-ActorKind-usagers = Usagers
word-ActorKind-prestataire = Prestataire

word-ActorRole-decideur = Décide
word-ActorRole-financeur = Finance
word-ActorRole-contributeur = Contribue
word-ActorRole-utilisateur = Utilise
word-ActorRole-fournisseur_donnees = Fournit des données
word-ActorRole-exploitant = Exploite
word-ActorRole-informe = Est tenu au courant
word-Every-P1W = Chaque semaine
word-Every-P2W = Toutes les deux semaines
word-Every-P1M = Chaque mois
word-Every-P3M = Chaque trimestre
word-Weekday-lundi = lundi
word-Weekday-mardi = mardi
word-Weekday-mercredi = mercredi
word-Weekday-jeudi = jeudi
word-Weekday-vendredi = vendredi
word-Weekday-samedi = samedi
word-Weekday-dimanche = dimanche
