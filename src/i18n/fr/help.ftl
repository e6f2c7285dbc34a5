# L'aide des commandes : help-<commande>, -after (exemples), -<option>. Mêmes clés dans en/help.ftl.

help-heading-usage = Usage :
help-heading-commands = Commandes{"\u00A0"}
help-heading-arguments = Arguments{"\u00A0"}
help-heading-common = Options communes{"\u00A0"}
help-heading-options = Options{"\u00A0"}
help-value-command = COMMANDE

## Options de plusieurs commandes

help-global-directory = Chercher le catalogue à partir de ce dossier (par défaut : le dossier où vous êtes)
help-global-lang = Langue des messages : fr ou en (par défaut : la variable CATALOG_LANG, puis la langue du système, puis celle du catalogue)
help-global-color = Couleurs : auto (sur un terminal seulement), always (toujours) ou never (jamais) ; par défaut : auto
help-global-today = Faire comme si nous étions ce jour-là, AAAA-MM-JJ (par défaut : aujourd'hui)
help-global-quiet = Se limiter au résultat
help-global-verbose = Montrer aussi les détails
help-global-help = Afficher cette aide
help-global-version = Afficher la version de catalog
help-global-id = Identifiant du produit : le nom de son fichier, sans .yaml
help-global-phase = Garder les produits de ces phases, séparées par des virgules ; inconnu convient aussi (par défaut : toutes)
help-global-directorate = Garder les produits de ces directions, séparées par des virgules ; inconnu convient aussi (par défaut : toutes)
help-global-department = Garder les produits de ces départements, séparés par des virgules ; inconnu convient aussi (par défaut : tous)
help-global-expression = Garder les produits qui répondent à cette condition, écrite en langage CEL, par exemple 'product.audience.general_public'
help-global-as_of = Compter comme à cette date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-global-dry_run = Montrer le changement sans rien enregistrer
help-global-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/<identifiant> si vous êtes sur la branche principale, sinon votre branche)
help-global-here = Enregistrer le changement sur la branche où vous êtes, même si c'est la principale
help-global-no_commit = Modifier seulement le fichier de votre dossier, sans l'enregistrer dans l'historique (pas de commit)
help-global-offline = Ne pas demander au serveur où il en est
help-global-yes = Donner son accord d'avance, sans question
help-global-signoff = Ajouter au message de l'enregistrement (commit) votre nom, après « Signed-off-by »
help-global-push = Envoyer aussitôt la branche sur le serveur, par votre git (par défaut : celui que la configuration de Git désigne)
help-global-pull_request = Envoyer la branche et ouvrir la demande de fusion (pull request), par `gh` ou `glab` s'ils sont installés

## Les commandes

help-catalog = Suivre les produits numériques, leurs phases et les décisions du comité, dans un catalogue versionné avec Git
help-catalog-after =
    Chaque commande a aussi un nom français : valider, lister, montrer, passage,
    decider, avancer, rapport (portefeuille, anciennete).

    Exemples :
      catalog list
      catalog gate sans-decision
      catalog lister --lang fr

help-check = Vérifier un changement avant qu'il entre dans le catalogue (ou : controler)
help-check-after =
    Exemples :
      catalog check --base origin/main
      catalog check --base origin/main --head HEAD --explain
      catalog check --base HEAD^1 --head HEAD --format github

    Code de retour : 0 rien à corriger, 1 erreurs, 2 la vérification n'a pas pu être faite, 3 copie incomplète du dépôt.
help-check-base = Version dans laquelle le changement doit entrer, par exemple origin/main ; ses règles jugent
help-check-head = Version qui contient le changement (par défaut : les fichiers de votre dossier)
help-check-format = Forme du résultat : text, json, markdown, github (annotations d'une demande de fusion), gitlab (qualité du code) ou sarif (2.1.0) ; par défaut : text
help-check-strict = Compter les avertissements comme des erreurs
help-check-signed = Vérifier que chaque décision est enregistrée par un commit qu'un siège du comité a signé
help-check-explain = Dire quels fichiers, quelles règles et quelles versions ont servi
help-diff = Montrer ce que fait un changement, dans les mots du cycle de vie (ou : comparer)
help-diff-after =
    Exemples :
      catalog diff origin/main
      catalog diff origin/main HEAD sisac
      catalog diff origin/main HEAD --format markdown
help-diff-base = Version de départ, par exemple origin/main
help-diff-rest = Version d'arrivée (par défaut : les fichiers de votre dossier), puis les produits à montrer
help-diff-format = Forme du résultat : text, json, ou markdown (commentaire d'une demande de fusion) ; par défaut : text
help-codeowners = Écrire le fichier CODEOWNERS : qui relit quels fichiers, d'après les sièges du comité et les départements (ou : relecteurs)
help-codeowners-after =
    Exemple :
      catalog codeowners --organisation ma-direction > .github/CODEOWNERS
help-codeowners-organisation = Groupe du serveur qui contient les équipes (par défaut : celui de l'adresse donnée sous `forge:`)
help-validate = Vérifier tous les fichiers du catalogue (ou : valider)
help-validate-after =
    Exemples :
      catalog validate
      catalog validate products/sans-decision.yaml
      catalog valider --format github

    Se termine avec le code 0 s'il n'y a pas d'erreur, 1 s'il y en a, 2 si la
    vérification n'a pas pu se faire.
help-validate-paths = Fichiers ou dossiers dont montrer les erreurs (par défaut : tout le catalogue)
help-validate-format = Forme du résultat : text, json, markdown, github (annotations d'une demande de fusion), gitlab (qualité du code) ou sarif (2.1.0) ; par défaut : text
help-validate-strict = Compter les avertissements comme des erreurs
help-validate-rules = Ne montrer que ces règles, par leur identifiant ou leur nom (S-57, phase-lasts…)
help-validate-ignore = Ne pas montrer ces règles
help-validate-jobs = Nombre de fichiers vérifiés en même temps (par défaut : selon le nombre de processeurs)

help-list = Lister les produits, choisis et triés (ou : lister, chercher)
help-list-after =
    Exemples :
      catalog list repas
      catalog list --phase mvp,construction --sort name
      catalog list --columns id,name,team.business_owner.share
      catalog lister --where 'product.days_in_phase > 180'
help-list-words = Mots à chercher dans les noms, les identifiants et les résumés, sans égard aux accents ni aux majuscules (par défaut : tous les produits)
help-list-sort = Trier par ce champ, par exemple name ; avec un tiret, du plus grand au plus petit : --sort=-days_in_phase (par défaut : l'ordre des fichiers)
help-list-columns = Champs à montrer, séparés par des virgules (par défaut : id,name,phase,phase_since,directorate,department)
help-list-format = Forme du résultat : table, json ou csv (pour un tableur) ; par défaut : table

help-show = Montrer un produit : l'essentiel, ses phases, ses décisions (ou : montrer)
help-show-after =
    Exemples :
      catalog show sans-decision
      catalog montrer sans-decision --proposal
help-show-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)
help-show-format = Forme du résultat : text ou json ; par défaut : text

help-gate = Montrer ce qu'attend le prochain passage d'un produit, et ce qui manque (ou : passage)
help-gate-after =
    Exemples :
      catalog gate sans-decision
      catalog gate sans-decision --gate construction
      catalog passage sans-decision --format markdown
help-gate-gate = Passage à examiner, par exemple mvp ou G-MVP (par défaut : le prochain)
help-gate-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)
help-gate-format = Forme du résultat : text, json ou markdown (à coller dans une page) ; par défaut : text

help-decide = Enregistrer une décision du comité (ou : decider)
help-decide-after =
    Exemples :
      catalog decide sans-decision --outcome go --session 2026-11-17 --opinion favorable --no-support-need
      catalog decide sans-decision --from decision.yaml --advance
      catalog decider sans-decision --outcome go --session 2026-11-17 --dry-run

    La décision est proposée sur une branche, une version à part du catalogue, à
    faire relire par une demande de fusion (pull request).
help-decide-gate = Passage sur lequel porte la décision, par exemple mvp ou G-MVP (par défaut : le prochain)
help-decide-outcome = Issue prononcée, parmi celles des règles, par exemple go, go_avec_reserves, no_go ou ajourne (nécessaire)
help-decide-session = Date de la séance du comité, AAAA-MM-JJ (nécessaire)
help-decide-opinions = Avis, à répéter : « favorable » vaut pour tous les aspects qui n'ont pas le leur ; "securite=reserve:sauvegardes à prouver" pour un seul
help-decide-reservations = Réserve, à répéter pour chacune, par exemple "aspect=securite; text=Finir l'audit; owner_role=responsable_technique; due=2027-02-16" (échéance par défaut : celle des règles)
help-decide-assessments = Constat sur un critère, à répéter pour chacun, par exemple SEC-02=satisfait ou "SEC-02=partiel:plan en cours" (satisfait, partiel, non_satisfait, sans_objet, non_evalue)
help-decide-waivers = Dérogation, à répéter pour chacune, par exemple "criterion=ARC-03; reason=outil provisoire; granted_by=architecte; until=2027-06-30"
help-decide-rationale = Motif de la décision ; les règles le demandent pour un refus ou un ajournement
help-decide-skip_reason = Raison de sauter une phase facultative, par exemple le POC
help-decide-support_needs = Type d'appui dont l'équipe a besoin, à répéter pour chacun
help-decide-no_support_need = Noter que l'équipe n'a besoin d'aucun appui
help-decide-target_phase = Phase visée, quand le passage en ouvre plusieurs
help-decide-supersedes = Identifiant de la décision que celle-ci remplace
help-decide-from = Fichier YAML où la décision est écrite, ou - pour l'entrée standard ; les autres options l'emportent
help-decide-advance = Ouvrir aussitôt la phase que la décision autorise
help-decide-start = Avec --advance, premier jour de cette phase, AAAA-MM-JJ (par défaut : le jour de la décision)

help-advance = Faire entrer un produit dans la phase qu'un go du comité lui ouvre (ou : avancer)
help-advance-after =
    Exemples :
      catalog advance sans-decision --dry-run
      catalog avancer sans-decision --start 2026-12-01

    Sans décision favorable, la commande refuse et dit ce qui manque.
    Le changement est proposé sur une branche, une version à part du catalogue,
    à faire relire par une demande de fusion (pull request).
help-advance-all_decided = Faire entrer chaque produit qui a un go utilisable ; une proposition pour chacun
help-advance-rebuild = Ouvrir un nouveau cycle dans la première phase, pendant que l'actuel continue : refonte_fonctionnelle, refonte_technique, relance
help-advance-gate = Passage dont la décision ouvre la phase, par exemple mvp ou G-MVP (par défaut : celui du dernier go utilisable)
help-advance-start = Premier jour de la phase, AAAA-MM-JJ (par défaut : le jour de la décision)
help-advance-skip_reason = Raison de sauter une phase facultative, par exemple le POC (par défaut : celle de la décision)

help-report = Répondre à une question sur l'ensemble des produits (ou : rapport)
help-report-after =
    Exemples :
      catalog report portfolio
      catalog rapport anciennete --phase mvp

help-report-portfolio = Compter les produits par phase (ou : portefeuille)
help-report-portfolio-after =
    Exemples :
      catalog report portfolio --by directorate
      catalog rapport portefeuille --as-of 2026-06-30 --format csv
help-report-portfolio-by = Grouper par : perimeter (périmètre), directorate (direction), department (département), domain (domaine) ou build_kind (mode de réalisation) ; par défaut : perimeter
help-report-portfolio-format = Forme du résultat : table, json, csv (pour un tableur) ou markdown ; par défaut : table

help-report-ageing = Mesurer le temps passé dans la phase actuelle, et les délais dépassés (ou : anciennete)
help-report-ageing-after =
    Exemples :
      catalog report ageing --no-baseline
      catalog rapport anciennete --phase idee,mvp --format markdown
help-report-ageing-no_baseline = Laisser de côté les produits repris de l'existant (état initial)
help-report-ageing-format = Forme du résultat : table, json, csv (pour un tableur) ou markdown ; par défaut : table

help-schema = Donner la forme des fichiers à un éditeur : schémas JSON (ou : schemas)
help-schema-after =
    Exemples :
      catalog schema product
      catalog schema --out schemas
      catalog schema --out schemas --check
help-schema-kind = Sorte de fichier : product, common, session, problem, lifecycle, reference ou catalog (par défaut : les citer toutes)
help-schema-out = Écrire tous les schémas dans ce dossier
help-schema-check = Ne rien écrire, mais vérifier que les schémas de ce dossier sont à jour

help-stop = Préparer l'arrêt d'un produit, et dire ce qui reste à faire (ou : arreter)
help-stop-after =
    Exemples :
      catalog stop sans-decision
      catalog stop sans-decision --reason audience --fallback "le formulaire papier"
      catalog stop sans-decision --announce 2027-01-15 --cut-off 2027-03-31
      catalog arreter sans-decision --closed

    Sans option, la commande dit seulement ce qui reste à faire.
help-stop-reason = Raison : pertinence, contexte, budget, audience ou remplace
help-stop-decided_by = Qui l'a décidé, par sa fonction
help-stop-fallback = Ce que les utilisateurs feront à la place
help-stop-replaced_by = Identifiant du produit qui le remplace
help-stop-announce = Date à laquelle les utilisateurs sont prévenus, AAAA-MM-JJ
help-stop-cut_off = Date à laquelle le service est coupé
help-stop-data_done = Date à laquelle les données sont archivées ou supprimées
help-stop-comment = Remarque sur le calendrier ; elle suffit quand rien n'a été mis en service
help-stop-data_plan = Ce que deviennent les données
help-stop-closed = Noter que l'arrêt est terminé ; les règles disent ce qui manque encore

help-template = Donner un document du guide à remplir, avec ce que le catalogue sait déjà (ou : modele)
help-template-after =
    Exemples :
      catalog template note_cadrage sans-decision > cadrage.md
      catalog modele calendrier_arret sans-decision

    Documents : note_cadrage, vision_produit, decision_architecture,
    calendrier_arret, post_mortem, dossier_exploitation.
help-template-deliverable = Document, par exemple note_cadrage
help-template-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)

help-proposals = Montrer les propositions qui attendent d'entrer dans le catalogue (ou : propositions)
help-proposals-after =
    Exemples :
      catalog proposals
      catalog proposals rebase sans-decision
      catalog propositions abandonner sans-decision
help-proposals-format = Forme du résultat : table ou json ; par défaut : table
help-proposals-drop = Abandonner la proposition d'un produit sur cet ordinateur (ou : abandonner)
help-proposals-restore = Reprendre une proposition abandonnée sur cet ordinateur (ou : reprendre)
help-proposals-push = Envoyer la proposition d'un produit sur le serveur (ou : envoyer)
help-push-id = Produit dont la proposition est à envoyer, ou nom d'une branche
help-push-remote = Serveur (par défaut : celui que la configuration de Git désigne)
help-proposals-rebase = Mettre la proposition d'un produit à jour avec ce qui est entré dans le catalogue depuis (ou : actualiser)

help-explain = Expliquer une règle, un critère, un passage, une phase, une issue, un champ ou un rapport (ou : expliquer)
help-explain-after =
    Exemples :
      catalog explain S-18
      catalog explain ORG-02
      catalog explain team.business_owner.share
      catalog expliquer G-MVP
help-explain-word = Ce qu'il faut expliquer : un identifiant, un nom ou le chemin d'un champ (par défaut : dire ce qui peut l'être)
help-explain-all = Tout expliquer
help-explain-format = Forme du résultat : text, json ou markdown ; par défaut : text

help-fmt = Mettre les fichiers en forme : ordre des champs, décalages, guillemets (ou : formater)
help-fmt-after =
    Exemples :
      catalog fmt
      catalog fmt products/sans-decision.yaml
      catalog fmt --check

    Aucun commentaire ni aucune valeur ne se perd ; ce qui ne peut pas être
    conservé est laissé tel quel. Un fichier est valable sans cette mise en forme.
help-fmt-paths = Fichiers ou dossiers à mettre en forme (par défaut : tout le catalogue)
help-fmt-check = Ne rien écrire, et finir en erreur si un fichier est à mettre en forme

help-lifecycle = Vérifier des règles, ou passer des unes aux autres (ou : cycle)
help-lifecycle-after =
    Exemples :
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
help-lifecycle-check = Vérifier un fichier de règles, seul (ou : verifier)
help-lifecycle-check-file = Fichier de règles
help-lifecycle-migrate = Donner aux phases de tous les produits les noms d'autres règles, en un seul enregistrement (ou : migrer)
help-lifecycle-migrate-old = Version des règles dont les phases changent de nom, par exemple 2025.0
help-lifecycle-migrate-new = Version des règles qui donne les nouveaux noms (`phase_aliases:`)
help-lifecycle-migrate-branch = Proposer le changement sur cette branche, une version à part (par défaut : catalog/lifecycle-<version> si vous êtes sur la branche principale, sinon votre branche)

help-init = Créer un catalogue, avec des règles et un premier produit (ou : creer)
help-init-after =
    Exemples :
      catalog init mon-catalogue
      catalog init mon-catalogue --lifecycle examples/autre-cycle/lifecycle/2026.1.yaml
help-init-folder = Dossier du nouveau catalogue
help-init-lifecycle = Règles à suivre : dnum, ou un fichier de règles (par défaut : dnum)

help-new = Inscrire un nouveau produit, dans la première phase du cycle de vie (ou : inscrire)
help-new-after =
    Exemples :
      catalog new
      catalog new suivi-stages --name "Suivi des stages"
      catalog inscrire suivi-stages --from inscription.yaml --yes
      catalog new suivi-stages name "Suivi des stages" summary "Suivre les stages" --yes

    Les produits et les communs qui parlent de la même chose sont montrés avant
    d'écrire. Dans un terminal, ce qui manque est demandé.
help-new-id = Identifiant du produit, par exemple suivi-stages (par défaut : tiré de son nom)
help-new-pairs = Champ puis valeur, autant de fois qu'il faut, comme pour catalog set
help-new-name = Nom du produit
help-new-from = Fichier YAML qui porte ce que l'on sait déjà, dans la forme d'un produit ; - pour l'entrée standard
help-new-start = Date de l'inscription, AAAA-MM-JJ (par défaut : aujourd'hui)

help-answer = Répondre aux questions sur un produit, quelques-unes à la fois (ou : repondre)
help-answer-after =
    Exemples :
      catalog answer sans-decision
      catalog repondre sans-decision --gate construction
      catalog answer boussole --about baseline

    Les questions qui empêchent un go viennent d'abord. Appuyez sur Entrée pour passer à
    la suivante ; « je ne sais pas » est une réponse ; Échap arrête, et les réponses
    données sont gardées pour la prochaine fois.
help-answer-gate = Passage à préparer, par exemple mvp ou G-MVP (par défaut : le prochain)
help-answer-about = baseline : les faits essentiels d'un produit repris de l'existant

help-set = Renseigner un produit : écrire un ou plusieurs de ses champs (ou : renseigner)
help-set-after =
    Exemples :
      catalog set sans-decision summary "Suivre les demandes de médailles"
      catalog set sans-decision team.business_owner.share 0,6 audience.general_public oui
      catalog set sans-decision 'tags[]' emploi
      catalog renseigner sans-decision --from reponses.yaml

    Chaque valeur est vérifiée d'après le modèle. « inconnu » est une réponse.
    `catalog explain <champ>` dit ce qu'un champ attend.
help-set-pairs = Champ puis valeur, autant de fois qu'il faut, par exemple team.business_owner.share 0,6 ; « [] » ajoute à une liste : 'tags[]' emploi
help-set-from = Fichier YAML qui porte seulement ce qui est à écrire, dans la forme d'un produit ; - pour l'entrée standard
help-set-unset = Retirer un champ, même inconnu du modèle, par exemple links.foo (ou : foo=)

help-measure = Ajouter une mesure à un indicateur (ou : mesurer)
help-measure-after =
    Exemples :
      catalog measure sans-decision taux_usage 0,12 --on 2026-11-30
      catalog measure sans-decision taux_usage --numerator 96 --denominator 3200
      catalog mesurer sans-decision satisfaction 7,8 --scale jdma10 --answers 240

    Les mesures ne se corrigent pas : une nouvelle remplace l'ancienne avec
    --supersedes. Un taux peut se donner par ses deux nombres.
help-measure-code = Code de l'indicateur, tel que le fichier du produit l'écrit
help-measure-value = Valeur mesurée ; un taux s'écrit entre 0 et 1, et se calcule seul avec --numerator et --denominator
help-measure-on = Date de la mesure, AAAA-MM-JJ (par défaut : aujourd'hui)
help-measure-numerator = Nombre de cas favorables, pour un taux
help-measure-denominator = Nombre total de cas, pour un taux
help-measure-from = Premier jour de la période mesurée
help-measure-to = Dernier jour de la période mesurée
help-measure-answers = Nombre de réponses, pour une enquête
help-measure-scale = Échelle d'une satisfaction : jdma10, nps, note5 ou autre
help-measure-method = Façon de mesurer, si elle n'est pas la même que d'habitude
help-measure-source = D'où vient la valeur
help-measure-note = Ce qui aide à la comprendre
help-measure-supersedes = Date de la mesure que celle-ci corrige

help-milestone = Dater un jalon : prévu, ou atteint (ou : jalon)
help-milestone-after =
    Exemples :
      catalog milestone sans-decision premiere_production --planned 2027-03-01
      catalog jalon sans-decision premiere_production --reached 2027-03-15
help-milestone-milestone = Jalon, parmi ceux des règles, par exemple premiere_production
help-milestone-planned = Date prévue, AAAA-MM-JJ
help-milestone-reached = Date à laquelle il a été atteint, AAAA-MM-JJ ou AAAA-MM ; « inconnu » si personne ne la connaît
help-milestone-note = Ce qui l'explique, par exemple un retard
help-milestone-source = D'où vient la date

help-reservation = Lever, prolonger ou convertir une réserve du comité (ou : reserve)
help-reservation-after =
    Exemples :
      catalog reservation close sans-decision r1 --proof https://example.org/audit
      catalog reserve prolonger sans-decision r1 --until 2027-03-01 --reason "audit décalé"

    Une réserve ne s'efface pas : ce qui lui arrive s'écrit à la suite.
help-reservation-close = Lever une réserve, avec la preuve qu'elle est satisfaite (ou : lever)
help-reservation-close-proof = Preuve : une adresse, ou ce qui la montre
help-reservation-close-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-close-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-close-by_role = Rôle de la personne qui le constate, par exemple technologie
help-reservation-extend = Repousser l'échéance d'une réserve, avec la raison (ou : prolonger)
help-reservation-extend-until = Nouvelle échéance, AAAA-MM-JJ
help-reservation-extend-reason = Raison du report
help-reservation-extend-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-extend-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-extend-by_role = Rôle de la personne qui l'accorde, par exemple technologie
help-reservation-convert = Transformer une réserve en autre chose, par exemple une action suivie (ou : convertir)
help-reservation-convert-reason = En quoi, et pourquoi
help-reservation-convert-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-convert-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-convert-by_role = Rôle de la personne qui le décide, par exemple technologie
