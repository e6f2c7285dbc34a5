# Les têtes de colonnes et les mots communs

severity-error = erreur
severity-warning = avertissement
severity-note = remarque
unknown = inconnu
yes = oui
no = non
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
fact-phase = Phase
fact-weather = Météo
fact-directorate = Direction
fact-department = Département
fact-domain = Domaine
fact-perimeter = Périmètre
fact-managed-by = Géré par
fact-populations = Utilisateurs
fact-hosting = Hébergement
fact-service = Adresse du service
fact-repositories = Code source
fact-dependents = Utilisé par
fact-baseline = État initial
fact-doubts = Doutes
unknown-group = Inconnu
unknown-phase = Phase inconnue
unknown-phase-short = Inconnue
column-id = Identifiant
column-name = Nom
column-product = Produit
column-whom = À qui en parler
column-phase = Phase
column-phase_since = Depuis
column-directorate = Direction
column-department = Département
column-domain = Domaine
column-days = Jours
column-limit = Délai dépassé
column-start = Début
column-entered = Ouverte par
column-day = Date
column-gate = Passage
column-outcome = Issue
column-reservations = Réserves
column-use = Effet
column-dated = Mesurés
column-median = Médiane
column-p90 = 90 % au plus
column-overdue = Hors délai
column-total = Total
column-share = Part
column-products = Produits
column-least = Le moins
column-greatest = Le plus
column-p85 = 85 % au plus
column-value = Valeur
column-target = Cible
column-event = Événement
column-detail = Détail
column-cycle = Cycle
