# `catalog template` : son aide, ce qu'il dit, ce qui l'arrête

help-template = Donner un document du guide à remplir, avec ce que le catalogue sait déjà (ou : modele)
help-template-after =
    Exemples :
      catalog template note_cadrage { $product } > cadrage.md
      catalog modele calendrier_arret { $product }

    Documents : note_cadrage, vision_produit, decision_architecture,
    calendrier_arret, post_mortem, dossier_exploitation.
help-template-deliverable = Document, par exemple note_cadrage
help-template-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)

template-head = { $title } : { $name }
template-fact = { $label } : { $text }
template-note_cadrage = Note de cadrage
template-vision_produit = Vision produit
template-decision_architecture = Décision d'architecture
template-calendrier_arret = Calendrier d'arrêt
template-post_mortem = Post-mortem
template-dossier_exploitation = Dossier d'exploitation et de passation
section-problem = Le problème
    .hint = Ce qui a été observé sur le terrain : qui le rencontre, combien de personnes, avec quelles conséquences.
section-users = Les utilisateurs
    .hint = Qui s'en servira, combien ils sont, et comment ils ont été écoutés.
section-objectives = Les objectifs
    .hint = Ce que le produit doit changer, et la politique ou l'obligation qu'il sert.
section-success = La mesure du succès
    .hint = Deux ou trois indicateurs, leur valeur aujourd'hui et celle que l'on vise.
section-solution = La solution envisagée
    .hint = Ce qui existe déjà et pourrait être réutilisé ou adapté, et pourquoi cela suffit ou non.
section-roles = Les personnes, par leur fonction
    .hint = Qui décide, qui porte le métier, qui tient le produit ; des fonctions, jamais des noms.
section-schedule = Le calendrier
    .hint = Les prochaines étapes et ce qui pourrait les décaler.
section-budget = Le budget
    .hint = Ce que coûte la construction, puis chaque année de fonctionnement.
section-risks = Les risques
    .hint = Ce qui pourrait empêcher le produit d'aboutir, et ce que l'on fait pour l'éviter.
section-vision = La vision
    .hint = En une ou deux phrases : pour qui, quoi, et ce que cela change.
section-promise = La promesse
    .hint = Ce que les utilisateurs y gagnent, et qu'ils n'ont pas aujourd'hui.
section-actors = Les acteurs
    .hint = Qui compte pour le produit, ce qu'ils en attendent, et leur influence.
section-impact = L'impact attendu
    .hint = Ce qui sera différent dans un an, et comment on le saura.
section-agreement = La façon de travailler
    .hint = Ce sur quoi l'équipe et le métier se sont mis d'accord : rythme, disponibilité, décisions.
section-status = Le statut
    .hint = Brouillon, proposé, accepté, rejeté ou remplacé ; une fiche acceptée ne se récrit pas.
section-context = Le contexte
    .hint = Ce qui amène à décider maintenant, et ce qui existe déjà.
section-options = Les options examinées
    .hint = Chacune avec ses avantages, ses limites et son coût ; réutiliser et adapter d'abord.
section-choice = La décision
    .hint = L'option retenue, en une phrase, et ses raisons.
section-constraints = Les contraintes
    .hint = Sécurité, données, hébergement : ce que la décision doit respecter.
section-consequences = Les conséquences
    .hint = Ce qui devient plus facile, ce qui devient plus difficile, ce qu'il faudra surveiller.
section-review = La suite
    .hint = Quand la décision sera relue, et comment on pourrait en sortir.
section-stop-reason = La raison de l'arrêt
    .hint = Pourquoi, qui l'a décidé, et ce qui prend la suite.
section-stop-days = Les dates
    .hint = Annonce aux utilisateurs, coupure du service, traitement des données : dans cet ordre.
section-fallback = Ce que feront les utilisateurs
    .hint = La solution de repli, et comment elle leur est présentée.
section-data = Les données
    .hint = Lesquelles, leur durée de conservation, et ce qu'elles deviennent : archivées, transférées, supprimées.
section-dependents = Les autres produits concernés
    .hint = Qui dépend de celui-ci, et depuis quand ils sont prévenus.
section-dismantling = Ce qu'il faut fermer
    .hint = Serveurs, noms de domaine, comptes, contrats, secrets : chacun avec sa date.
section-announcement = La communication
    .hint = Qui est prévenu, par qui, quand et comment.
section-story = L'histoire du produit
    .hint = Les phases et les décisions, en quelques lignes.
section-results = Les résultats
    .hint = Ce qui était visé, ce qui a été mesuré.
section-worked = Ce qui a bien marché
    .hint = Les faits, puis ce qui les explique.
section-failed = Ce qui n'a pas marché
    .hint = Les faits, puis ce qui les explique ; jamais des personnes.
section-costs = Les coûts
    .hint = Ce qui a été dépensé, et ce que l'arrêt fait économiser.
section-lessons = Ce que l'on en retient
    .hint = Pour cette équipe, pour les autres, pour le comité ; chaque leçon avec une suite.
section-code = Le code
    .hint = Où il est, comment le construire, le tester et le livrer.
section-running = Le fonctionnement
    .hint = Où il tourne, ce qu'on surveille, qui est prévenu quand il s'arrête.
section-security = La sécurité et la conformité
    .hint = Homologation, sauvegardes et leur dernier essai, accès, accessibilité.
section-needs = Ce dont le produit dépend
    .hint = Produits, communs et services dont il a besoin pour fonctionner.
section-debt = Ce qui reste à faire
    .hint = La dette connue, les risques, les actions en cours.
section-handover = La passation
    .hint = À cocher : accès transmis, documentation relue, astreinte prévenue, première livraison faite ensemble.

template-unknown = Aucun document à remplir ne s'appelle « { $deliverable } »
    .help = `catalog template --help` en donne la liste.
