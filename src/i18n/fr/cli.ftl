# Ce que disent les commandes qui font leur travail. Mêmes clés dans en/cli.ftl.

## Mots communs

severity-error = erreur
severity-warning = avertissement
severity-note = remarque
finding-already-there = (déjà là) { $text }
finding-from-merging = { $text }. Cela vient de la fusion avec ce que la version de référence contient aujourd'hui
finding-head = **{ $severity } { $rule }**, ligne { $line } : { $text }
sarif-root = La racine du dépôt Git
label-why = pourquoi{"\u00A0"}
label-help = à faire{"\u00A0"}
unknown = inconnu
yes = oui
no = non
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## `catalog` seul : l'accueil

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

## validate

compare-progress = Produits comparés :
validate-progress = Fichiers lus :
validate-checked =
    Fichiers vérifiés : { $products ->
        [one] { $products } produit
       *[other] { $products } produits
    }, { $commons ->
        [one] { $commons } commun
       *[other] { $commons } communs
    }, { $sessions ->
        [one] { $sessions } séance du comité
       *[other] { $sessions } séances du comité
    }{ $problems ->
        [0] {""}
        [one] , { $problems } problème commun à plusieurs équipes
       *[other] , { $problems } problèmes communs à plusieurs équipes
    }
validate-clean =
    Aucune erreur ; { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
validate-refused =
    À corriger : { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    } ; à regarder : { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
validate-set-aside =
    { $count ->
        [one] Une remarque est mise de côté par une exception écrite dans un fichier (`exceptions:`).
       *[other] { $count } remarques sont mises de côté par des exceptions écrites dans les fichiers (`exceptions:`).
    }
check-already-there = { $count ->
    [one] 1 défaut était déjà là avant ce changement : il ne le refuse pas.
   *[other] { $count } défauts étaient déjà là avant ce changement : ils ne le refusent pas.
}
validate-inherited =
    { $count ->
        [one] { $count } constat n'est pas détaillé : simple remarque, ou produit repris de l'existant et jamais passé devant le comité (`--verbose` le montre)
       *[other] { $count } constats ne sont pas détaillés : simples remarques, ou produits repris de l'existant et jamais passés devant le comité (`--verbose` les montre)
    }
codeowners-head =
    Fait par `catalog codeowners` : refaites-le quand les sièges ou les départements changent.
    Les équipes doivent exister sur le serveur, dans le groupe { $organisation } : une par siège du comité
    (comite-…) et une par département. La dernière ligne qui convient à un fichier l'emporte.
diff-nothing = Rien ne change dans le catalogue.
diff-title =
    { $count ->
        [0] Ce que change cette contribution : aucun produit
        [one] Ce que change cette contribution : un produit
       *[other] Ce que change cette contribution : { $count } produits
    }
diff-details = Tous les changements
findings-of-a-rule =
    { $count ->
        [one] Cette règle fait encore une remarque plus bas dans ce fichier
       *[other] Cette règle fait encore { $count } remarques plus bas dans ce fichier : corrigez d'abord celles-ci
    }
findings-more =
    { $count ->
        [one] … et un autre constat : la même commande sans `--format` le montre
       *[other] … et { $count } autres constats : la même commande sans `--format` les montre
    }
diff-behind = « { $base } » contient déjà « { $head } » : ce qui suit dit ce que « { $head } » ajoute. Pour l'inverse : `catalog diff { $head } { $base }`
diff-more =
    { $count ->
        [one] … et un autre : `catalog diff` le montre
       *[other] … et { $count } autres : `catalog diff` les montre
    }
diff-unsaid =
    { $count ->
        [one] Un fichier de produit ne change que de forme (mise en page, commentaires)
       *[other] { $count } fichiers de produits ne changent que de forme (mise en page, commentaires)
    }
diff-others = Ailleurs dans le catalogue
diff-figures = Portefeuille : { $moves }
elsewhere-session =
    Séance du { $name } : { $state ->
        [added] ajoutée
        [removed] retirée
        [unreadable] illisible
       *[changed] modifiée
    }
elsewhere-problem =
    Problème « { $name } » : { $state ->
        [added] ajouté
        [removed] retiré
        [unreadable] illisible
       *[changed] modifié
    }
elsewhere-common =
    Commun « { $name } » : { $state ->
        [added] ajouté
        [removed] retiré
        [unreadable] illisible
       *[changed] modifié
    }
elsewhere-rules =
    Règles { $name } : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-reference =
    Listes de référence ({ $name }) : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-settings =
    Réglages du catalogue ({ $name }) : { $state ->
        [added] ajoutés
        [removed] retirés
        [unreadable] illisibles
       *[changed] modifiés
    }
elsewhere-signers =
    Clés qui signent pour les sièges du comité : { $state ->
        [added] ajoutées
        [removed] retirées
        [unreadable] illisibles
       *[changed] modifiées
    }
elsewhere-keys = Qui signe : { $items }
elsewhere-more =
    { $count ->
        [one] et une autre modification
       *[other] et { $count } autres modifications
    }
figure-products = produits
figure-phase = { $phase }
figure-open-reservations = réserves ouvertes
figure-late-reservations = réserves en retard
story-registered = Nouveau produit, en phase { $phase }
story-inherited = Produit repris de l'existant, en phase { $phase }
story-removed = Le fichier du produit est retiré
story-unreadable = Le fichier du produit ne peut pas être lu
story-unknown-phase = inconnue
story-moved = Le fichier change de dossier : { $from } → { $to }
story-renamed = Nouveau nom : { $old } → { $new }
story-phase = { $from } → { $to }
story-phase-decided =
    { $from } → { $to } ({ $outcome } du { $day }{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    })
story-cycle = Cycle { $cycle } ouvert, en phase { $to }
story-decision =
    Décision au passage { $gate } : { $outcome }, le { $day }{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    }
story-decision-replaces =
    Décision au passage { $gate } : { $outcome }, le { $day }, qui remplace { $old }{ $count ->
        [0] {""}
        [one] , une réserve
       *[other] , { $count } réserves
    }
story-decision-gone = La décision { $id } disparaît
story-reservation-closed = Réserve levée : { $text } ({ $name })
story-reservation-converted = Réserve convertie : { $text } ({ $name })
story-reservation-lapsed = Réserve devenue sans objet : { $text } ({ $name })
story-reservation-extended = Réserve reportée au { $due } : { $text } ({ $name }) ; raison : { $reason }
story-left = Sort du périmètre le { $day } : { $reason }
story-stop-state = Arrêt : { $state }
story-exception = Met de côté la règle { $rule } jusqu'au { $until } : { $reason }
story-indicator = Nouvel indicateur : { $name }
story-target = Cible, { $name } : { $old } → { $new }
story-measure = Mesure, { $name } : { $value } ({ $day })
story-measure-corrected = Mesure du { $old } corrigée, { $name } : { $value } ({ $day })
story-measure-rate = { $part } / { $whole }
story-target-due = Échéance de la cible, { $name } : { $old } → { $new }
story-end-first = Fin prévue : { $new }
story-budget-first = Budget total : { $new } €
story-milestone-first = Jalon « { $name } » prévu : { $day }
story-end = Fin prévue : { $old } → { $new }
story-budget = Budget total : { $old } € → { $new } €
story-milestone = Jalon « { $name } » atteint : { $day }
story-milestone-planned = Jalon « { $name } » prévu : { $old } → { $new }
story-answered =
    { $count ->
        [one] { $gate } : une attente de plus a sa réponse ({ $criteria })
       *[other] { $gate } : { $count } attentes de plus ont leur réponse ({ $criteria })
    }
story-unanswered =
    { $count ->
        [one] { $gate } : une attente n'a plus de réponse ({ $criteria })
       *[other] { $gate } : { $count } attentes n'ont plus de réponse ({ $criteria })
    }
story-fields =
    { $count ->
        [one] Un autre champ est modifié : { $fields }
       *[other] { $count } autres champs sont modifiés : { $fields }
    }
story-fact-added = { $meaning } ({ $field }) : { $new }
story-fact-removed = { $meaning } ({ $field }) : { $old } → rien
story-fact-changed = { $meaning } ({ $field }) : { $old } → { $new }
story-fact-text = { $meaning } ({ $field }) : contenu modifié
story-fact-items = { $meaning } ({ $field }) : { $items }
story-fact-reordered = { $meaning } ({ $field }) : ordre modifié
story-items =
    { $count ->
        [one] un élément
       *[other] { $count } éléments
    }
story-group =
    { $count ->
        [one] un champ renseigné
       *[other] { $count } champs renseignés
    }
check-compared =
    Comparaison avec la version { $base } : { $files ->
        [0] aucun fichier du catalogue ne change
        [one] un fichier du catalogue change
       *[other] { $files } fichiers du catalogue changent
    }
check-worktree = fichiers de votre dossier
check-explain-commits = Version de référence : { $base } ; point de départ de la contribution : { $parting } ; contribution : { $head }
check-explain-rules = Règles : { $version } ({ $origin })
check-rules-base = celles de la version de référence
check-rules-head = celles de la contribution : la version de référence n'en a pas
check-explain-part =
    { $count ->
        [0] Lu : les fichiers changés ; aucun produit n'en fait partie
        [one] Lu : les fichiers changés et ce qu'ils citent (un produit)
       *[other] Lu : les fichiers changés et ce qu'ils citent ({ $count } produits)
    }
check-explain-whole = Lu : tout le catalogue, car { $why }
check-whole-rules = les règles changent
check-whole-common = un commun change
check-whole-session = une séance déjà enregistrée change
check-whole-reference = `reference.yaml` ou `catalog.yaml` change
check-whole-added = un produit arrive
check-whole-removed = un produit s'en va
check-whole-names = un nom change
check-whole-links = un lien entre produits change
check-whole-stop = un produit s'arrête ou sort du périmètre
check-whole-folder = un produit cité n'est pas dans le dossier des produits
check-file-added =   ajouté : { $path }
check-file-changed =   changé : { $path }
check-file-removed =   retiré : { $path }
check-more-files =
    { $count ->
        [one]   … et un autre
       *[other]   … et { $count } autres
    }
warning-rules-unreadable = un fichier de règles du dossier `lifecycle` ne peut pas être utilisé : seule la forme des fichiers est vérifiée

## list

list-count =
    { $count ->
        [one] { $count } produit sur { $total }
       *[other] { $count } produits sur { $total }
    }
list-undecided =
    { $count ->
        [one] { $count } produit est écarté : son fichier n'en dit pas assez pour répondre à la condition `--where`
       *[other] { $count } produits sont écartés : leurs fichiers n'en disent pas assez pour répondre à la condition `--where`
    }
warning-before-rules = le { $today }, aucune règle n'était encore en vigueur : les premières (« { $version } ») le sont depuis le { $from }, et ce sont elles qui servent ici
warning-left-out =
    { $count ->
        [one] { $count } fichier contient des fautes de forme et n'est pas pris en compte (`catalog validate` les montre)
       *[other] { $count } fichiers contiennent des fautes de forme et ne sont pas pris en compte (`catalog validate` les montre)
    }

## show

fact-phase = Phase
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
show-phase-since =
    { $days ->
        [0] { $phase } (début : { $start })
        [one] { $phase } (début : { $start }, il y a { $days } jour)
       *[other] { $phase } (début : { $start }, il y a { $days } jours)
    }
show-baseline = { $as_of }, d'après { $source } (confiance : { $confidence })
show-phases = Phases
show-decisions = Décisions du comité
entered-registration = inscription
entered-baseline = état initial (repris de l'existant)
decision-used = a ouvert une phase
decision-unused = aucune phase ouverte
show-reservations =
    { $open ->
        [0] { $count ->
            [one] 1, levée
           *[other] { $count }, levées
        }
       *[other] { $count ->
            [one] 1, ouverte
           *[other] { $count }, dont { $open } { $open ->
                [one] ouverte
               *[other] ouvertes
            }
        }
    }
show-open-reservation =
    { $late ->
        [yes] Réserve en retard : « { $text } » ({ $reservation } de { $decision }, échéance dépassée : { $due })
       *[no] Réserve ouverte : « { $text } » ({ $reservation } de { $decision }, échéance : { $due })
    }
show-next = Pour préparer le prochain passage : `catalog gate { $id }`
proposal-exists = Une proposition de changement attend sur la branche « { $branch } » ; `--proposal` montre le produit tel qu'elle le décrit

## gate

gate-title = { $name } : { $gate } ({ $id }), depuis la phase « { $phase } »
rules-proposition = Les règles { $version } sont une proposition que le comité n'a pas adoptée : seul engage ce que leurs sources énoncent.
gate-basis = Règles { $version }, au { $today } ; attentes de : { $gates }
gate-legend = ✔ satisfaite · • déclarée, le comité jugera · ✘ manquante et qui engage · ○ manquante, pour information ; « * » : niveau à valider par le comité, qui avertit seulement ; « ! » : bloque tout go
gate-reason = { $state } : { $why }
gate-totals = Satisfaites : { $met } · déclarées : { $declared } · manquantes : { $missing } · sans objet : { $na } · total : { $total }
state-met = Satisfaite
state-declared = Déclarée
state-missing = Manquante
state-not-applicable = Sans objet
gate-assumed = le fichier ne dit pas si { $condition }
gate-not-applicable = Sans objet : { $list }
gate-open-reservation = Réserve encore ouverte :
gate-verdict = Ce qui compte pour la décision
gate-blocking =
    { $count ->
        [one] { $count } attente bloquante n'a pas de réponse : si elle est jugée non satisfaite, elle interdira tout go ({ $list })
       *[other] { $count } attentes bloquantes n'ont pas de réponse : si elles sont jugées non satisfaites, elles interdiront tout go ({ $list })
    }
gate-binding =
    { $count ->
        [one] { $count } attente obligatoire n'a pas de réponse : si elle est jugée non satisfaite, elle interdira un go sans réserve ni dérogation ({ $list })
       *[other] { $count } attentes obligatoires n'ont pas de réponse : si elles sont jugées non satisfaites, elles interdiront un go sans réserve ni dérogation ({ $list })
    }
gate-to-adopt =
    { $count ->
        [one] { $count } attente manque, mais n'oblige pas encore : son niveau reste à valider par le comité
       *[other] { $count } attentes manquent, mais n'obligent pas encore : leur niveau reste à valider par le comité
    }
gate-advice =
    { $count ->
        [one] { $count } attente seulement recommandée manque
       *[other] { $count } attentes seulement recommandées manquent
    }
gate-all-answered = Aucune attente ne manque : le comité peut juger
gate-next = Pour continuer :
next-decide = catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }
next-advance = catalog advance { $id } --gate { $gate }
next-advance-with-reason = catalog advance { $id } --gate { $gate } --skip-reason "…"
next-close-reservation = Si la réserve est levée : `catalog reservation close { $id } { $reservation } --proof <adresse>` ; ensuite `catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }`

## Ce que les commandes écrivent : decide, advance

decide-missing =
    { $count ->
        [one] le fichier du produit ne répond pas à { $count } attente obligatoire : `catalog gate { $id } --gate { $gate }` la montre
       *[other] le fichier du produit ne répond pas à { $count } attentes obligatoires : `catalog gate { $id } --gate { $gate }` les montre
    }
write-new-branch = Nouvelle proposition, sur la branche « { $branch } » : une version à part, à relire avant qu'elle entre dans le catalogue ; vos fichiers ne changent pas
write-continued =
    { $commits ->
        [one] La proposition « { $branch } » existe déjà, avec { $commits } changement enregistré (commit) ; celui-ci s'y ajoute
       *[other] La proposition « { $branch } » existe déjà, avec { $commits } changements enregistrés (commits) ; celui-ci s'y ajoute
    }
write-continued-remote =
    { $commits ->
        [one] La proposition « { $branch } » existe déjà sur le serveur, avec { $commits } changement enregistré (commit) ; celui-ci s'y ajoute
       *[other] La proposition « { $branch } » existe déjà sur le serveur, avec { $commits } changements enregistrés (commits) ; celui-ci s'y ajoute
    }
write-withdrawn = La proposition « { $branch } » n'est plus sur le serveur, et n'est pas dans le catalogue : elle repart du catalogue actuel. Ce qu'elle disait n'est pas perdu : `catalog diff { $base } { $former }` le montre
write-newer =
    { $count ->
        [one] Le catalogue du serveur a un changement de plus que votre dossier : la proposition part de celui du serveur
       *[other] Le catalogue du serveur a { $count } changements de plus que votre dossier : la proposition part de celui du serveur
    }
write-ask-default = La branche « { $branch } » est-elle celle de tout le monde ? (oui : le changement est proposé à part ; non : il est enregistré sur cette branche)
server-unheard = Le serveur « { $remote } » n'a pas répondu ({ $detail }) : ce qui suit s'appuie sur ce que cet ordinateur en savait. Sans réseau, ajoutez `--offline`.
write-restarted = La branche « { $branch } » n'a plus de changement en attente : la proposition y repart du catalogue actuel
write-current = Le changement va sur la branche « { $branch } », celle où vous êtes, et modifie vos fichiers
write-dry-run = Essai seulement (`--dry-run`) : rien n'est enregistré
write-confirm-files = Modifier ces fichiers dans votre dossier ?
write-confirm-here = Enregistrer ce changement sur votre branche « { $branch } » ?
write-confirm-branch = Enregistrer cette proposition sur la branche « { $branch } » ?
answer-again = Répondez par o (oui) ou n (non)
write-still-faulty = Le fichier « { $path } » garde une faute qui y était déjà, à la ligne { $line } : { $fault }
write-mend-twice = Pour n'en garder qu'un, avec la bonne valeur : `catalog set { $id } { $key } …` (le chemin entier s'il est dans un groupe, par exemple `links.{ $key }`)
write-mend-unknown = Pour le retirer : `catalog set { $id } --unset { $key }` (le chemin entier s'il est dans un groupe, par exemple `links.{ $key }`)
write-edited = Changement écrit dans « { $path } », mais pas encore enregistré dans l'historique (pas de commit)
write-committed = Changement enregistré sur la branche « { $branch } » (commit { $commit })
write-push = Pour l'envoyer sur le serveur : `{ $command }`
write-pull-request = Puis ouvrez la demande de fusion (pull request), pour qu'il soit relu : { $url }
write-to-paste = Titre à donner à la demande de fusion : { $title }
write-unknown-forge = Puis ouvrez, sur le site du serveur, une demande de fusion (pull request) de cette branche, pour qu'il soit relu
write-pushed = Envoyé sur le serveur ({ $remote })
write-no-remote = Ce dépôt Git n'est relié à aucun serveur : le changement reste sur cet ordinateur

## Le titre des enregistrements (commits)

commit-advance = { $name } : { $from } → { $to }
commit-measure = { $name } : mesure de { $code } du { $on }
commit-milestone = { $name } : date le jalon { $milestone }
commit-reservation = { $name } : réserve { $reservation } { $event }
event-closed = levée
event-extended = prolongée
event-converted = convertie
commit-rebuild = { $name } : ouvre le cycle { $cycle }
advance-none-decided = Aucun produit n'attend d'entrer dans une phase accordée
advance-all-decided = { $count ->
    [one] Un produit a un go utilisable : { $ids }
   *[other] { $count } produits ont un go utilisable : { $ids }
}
commit-set = { $name } : renseigne { $fields }
commit-decide = { $name } : { $outcome } au passage { $gate } ({ $day })
commit-decide-advance = { $name } : { $outcome } au passage { $gate } ({ $day }), phase ouverte

## report portfolio

portfolio-title = Les produits par phase
portfolio-scope =
    { $count ->
        [one] { $count } produit sur { $total }, au { $on }, selon les règles { $version }
       *[other] { $count } produits sur { $total }, au { $on }, selon les règles { $version }
    }
portfolio-known = Phase connue : { $known } sur { $total } (les pourcentages portent sur ceux-là) ; phase inconnue : { $unknown }
portfolio-by-perimeter = Par périmètre
portfolio-by-directorate = Par direction
portfolio-by-department = Par département
portfolio-by-domain = Par domaine
portfolio-by-build-kind = Par mode de réalisation
axis-perimeter = Périmètre
axis-directorate = Direction
axis-department = Département
axis-domain = Domaine
axis-build-kind = Mode de réalisation
portfolio-all = Ensemble
unknown-group = Inconnu
unknown-phase = Phase inconnue
unknown-phase-short = Inconnue
portfolio-hidden =
    { $count ->
        [one] … et { $count } autre groupe (`--format csv` le donne aussi)
       *[other] … et { $count } autres groupes (`--format csv` les donne tous)
    }
portfolio-in-several =
    { $count ->
        [one] { $count } produit appartient à plusieurs groupes et compte dans chacun
       *[other] { $count } produits appartiennent à plusieurs groupes et comptent dans chacun
    }
portfolio-out =
    { $count ->
        [one] { $count } produit sorti du périmètre n'est pas compté
       *[other] { $count } produits sortis du périmètre ne sont pas comptés
    }
portfolio-not-yet =
    { $count ->
        [one] { $count } produit commencé après cette date n'est pas compté
       *[other] { $count } produits commencés après cette date ne sont pas comptés
    }

## report ageing

ageing-title = Le temps passé dans la phase actuelle
ageing-scope =
    { $measured ->
        [one] { $measured } produit mesuré (phase datée au jour près) sur { $active } en activité, dont { $inherited } repris de l'existant ; au { $on }, selon les règles { $version }
       *[other] { $measured } produits mesurés (phase datée au jour près) sur { $active } en activité, dont { $inherited } repris de l'existant ; au { $on }, selon les règles { $version }
    }
ageing-overdue =
    { $count ->
        [one] { $count } produit sur { $measured } a dépassé un délai
       *[other] { $count } produits sur { $measured } ont dépassé un délai
    }
ageing-none = Aucun des produits mesurés n'a dépassé un délai
ageing-hidden =
    { $count ->
        [one] … et { $count } autre (`--format csv` le donne aussi)
       *[other] … et { $count } autres (`--format csv` les donne tous)
    }
ageing-duration = durée : { $limit } j
ageing-review = revue : { $limit } j

## Têtes de colonnes

column-id = Identifiant
column-name = Nom
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
gate-next-decide = Quand le comité a décidé ({ $outcomes }) :
next-record-phase = Écrivez d'abord la phase actuelle dans le fichier du produit, sous `phases:`, par exemple `- {"{"}phase: mvp, start: 2024-05, entered_by: baseline{"}"}`
next-not-from-here = Le passage « { $gate } » ne part pas de la phase actuelle ; passages possibles : { $possible }
write-would-be = Tel qu'il serait après ce changement, le fichier ne respecte pas les règles :

## schema

schema-kind = { $name } : { $place }
schema-expected = Attendu : { $kind }.
schema-unknown = « inconnu » est permis.
schema-written = { $count } schémas écrits dans « { $folder } »
schema-current = Les schémas sont à jour
file-product = Un produit du catalogue
file-common = Un commun, un standard, une API ou une plateforme à réutiliser
file-session = Une séance du comité
file-problem = Un problème rencontré par plusieurs équipes
file-lifecycle = Une version des règles du cycle de vie
file-reference = Les directions, départements, domaines et périmètres
file-catalog = Les réglages du catalogue

## explain

explain-colon = {"\u00A0"}:
explain-page = Référence du catalogue
explain-page-made = Page écrite par `catalog explain --all --format markdown` : ne la modifiez pas à la main.
explain-overview = Tapez `catalog explain MOT`. Le mot peut être :
explain-overview-kind =
    { "  " }{ $kind } ({ $count }), par exemple `catalog explain { $example }`
explain-kind-phase = phase du cycle de vie
explain-kind-gate = passage
explain-kind-outcome = issue d'une décision
explain-kind-opinion = avis du comité
explain-kind-aspect = aspect regardé par le comité
explain-kind-level = niveau d'exigence
explain-kind-milestone = jalon
explain-kind-criterion = critère du comité
explain-kind-rule = règle de vérification
explain-kind-report = rapport
explain-kind-field = champ
explain-kinds-phase = Phases
explain-kinds-gate = Passages
explain-kinds-outcome = Issues d'une décision
explain-kinds-opinion = Avis sur un aspect
explain-kinds-aspect = Aspects
explain-kinds-level = Niveaux d'exigence
explain-kinds-milestone = Jalons
explain-kinds-criterion = Critères du comité
explain-kinds-rule = Règles de vérification
explain-kinds-report = Rapports
explain-kinds-field = Champs des fichiers
explain-stated = énoncé par la source
explain-derived = déduit de la source
explain-inferred = proposition, aucune source ne le dit
explain-source = source
explain-name = autre nom
explain-severity = gravité
explain-why = pourquoi
explain-cures = à faire
explain-wrong = exemple de ce qui ne va pas
explain-right = exemple de ce qui va
explain-condition = condition (CEL), vraie quand tout va bien
explain-aspect = aspect
explain-evidence = preuve
explain-evidence-at = champ `{ $field }` du produit
explain-applies-if = attendu seulement si
explain-blocking = bloquant
explain-blocking-yes = oui : ni réserve ni dérogation ne suffit
explain-before-milestone = avant le jalon
explain-escalate = plus exigeant
explain-escalation = { $level } si { $condition }
explain-expected = attendu
explain-expectation = { $gate }, { $level } : { $text }
explain-not-adopted = (avertit seulement, en attente d'adoption par le comité)
explain-retired = retiré dans la version
explain-example = exemple à écrire
explain-opens = ouvre la phase
explain-from = depuis
explain-looks-at = le comité regarde
explain-criteria-cumulative = les attentes de ce passage et des précédents
explain-criteria-own = les attentes de ce passage seulement
explain-criteria-current-phase = les attentes de la phase actuelle
explain-criteria-target-phase = les attentes de la phase visée
explain-own-criteria = critères propres à ce passage
explain-level-criteria = { $level } : { $criteria }
explain-requires-milestone = jalon à atteindre avant
explain-freezes = calendrier et budget
explain-freezes-yes = figés par l'accord
explain-try = à taper
explain-try-gate = `catalog gate PRODUIT --gate { $gate }`
explain-try-report = `catalog report { $report }`
explain-objective = but
explain-optional = facultative
explain-duration = durée habituelle
explain-review = revue tous les
explain-left-by = passages pour en sortir
explain-deliverables = livrables
explain-milestones = jalons
explain-states = états
explain-old-names = anciens noms
explain-elsewhere = noms ailleurs
explain-foreign-names = noms chez { $whose } : { $names }
explain-note = remarque
explain-opens-phase = ouvre une phase
explain-requires = la décision doit dire
explain-forbids = exclut
explain-only-with = seulement avec
explain-needs-comment = commentaire nécessaire
explain-lead-roles = rôles qui en répondent
explain-aspect-criteria = critères
explain-obliges = oblige
explain-unmet = si ce n'est pas satisfait
explain-in-phases = dans les phases
explain-before-it = critères à satisfaire avant
explain-file = fichier
explain-form = valeur attendue
explain-words = mots possibles
explain-needed = obligatoire
explain-may-be-unknown = « inconnu » permis
explain-alone = forme courte
explain-alone-text = la valeur de `{ $key }` peut être écrite seule
explain-fields = champs
explain-asked-from = demandé à partir de la phase
explain-read-by = lu par les critères
explain-field = champ
explain-meaning = sens
explain-formula = calcul
explain-report-portfolio = Combien de produits sont dans chaque phase, et combien dont la phase n'est pas connue
    .why = Savoir où en est le parc, par direction ou par domaine, sans compter deux fois ni cacher ce qu'on ignore.
    .formula = Un produit compte une fois, dans la phase de son dernier cycle, sous son nom d'aujourd'hui ; ceux qui ont quitté le périmètre sont comptés à part.
    .source = déduit de la source (liste des rapports, question A1)
explain-report-ageing = Depuis combien de temps chaque produit est dans sa phase, et qui dépasse la durée habituelle
    .why = Une phase qui dure est un signal : une idée qui attend, une construction qui dérive.
    .formula = Jours entre le début de la phase et aujourd'hui ; médiane et quartiles des produits dont la date est connue ; la durée habituelle vient des règles.
    .source = déduit de la source (liste des rapports, question B1)

## fmt

fmt-changed = { $path } : mis en forme
fmt-would-change = { $path } : à mettre en forme
fmt-unreadable = { $path } : laissé tel quel, il ne peut pas être lu (ligne { $line }) ; `catalog validate` dit pourquoi
fmt-layout = { $path } : laissé tel quel, la mise en page de la ligne { $line } ne peut pas être conservée
fmt-other = { $path } : laissé tel quel, sa mise en forme pourrait changer ce qu'il dit
fmt-summary =
    { $read ->
        [one] { $read } fichier lu
       *[other] { $read } fichiers lus
    }, { $changed ->
        [0] aucun à changer
        [one] { $changed } concerné
       *[other] { $changed } concernés
    }{ $kept ->
        [0] {""}
        [one] , { $kept } laissé tel quel
       *[other] , { $kept } laissés tels quels
    }

## lifecycle

lifecycle-summary = Règles { $version }, à partir du { $from } : { $phases } phases, { $gates } passages, { $criteria } critères, { $checks } contrôles
commit-migrate = Renomme les phases des règles { $old } selon les règles { $new } ({ $files } fichiers)
migrate-count =
    { $count ->
        [one] { $count } phase change de nom
       *[other] { $count } phases changent de nom
    }, dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
write-more-files =
    { $count ->
        [one] … et { $count } autre fichier de la même façon
       *[other] … et { $count } autres fichiers de la même façon
    }

## init

init-done = Nouveau catalogue prêt dans « { $folder } »
init-next =
    Pour continuer :
      catalog -C { $folder } validate
      catalog -C { $folder } gate { $id }
    Puis enregistrez-le dans un dépôt Git (`git init`, `git add .`, `git commit`) : les décisions et les phases y seront proposées sur des branches.
init-comment-settings = Les réglages du catalogue.
init-comment-reference = Vos directions, départements, domaines et périmètres : changez ces exemples.
init-comment-product = Un premier produit, pour essayer : changez-le ou supprimez-le.
init-product-name = Premier produit
init-product-summary = Dites ici ce que fait le produit, et pour qui, en une phrase.

## answer

warning-unread = « { $path } » n'est pas un fichier du catalogue : rien n'y a été vérifié
validate-of-changes = La règle { $rule } juge un changement, et non le catalogue tel qu'il est : c'est `catalog check` qui l'applique
    .help = `catalog check --base HEAD` juge ce qui n'est pas encore enregistré ; `catalog explain { $rule }` dit ce que la règle demande.
validate-uncompared = Les règles n'ont pas été comparées à celles du dernier commit : on ne sait pas si des règles en vigueur ont changé (règle R-03)
warning-proposals-unread = Les propositions en attente n'ont pas pu être cherchées : ce qui suit est tel que le fichier d'ici le dit
answer-resumed = { $count ->
    [one] Une réponse donnée auparavant est reprise
   *[other] { $count } réponses données auparavant sont reprises
}
answer-draft = { $count ->
    [one] Une réponse a été gardée pour « { $name } »
   *[other] { $count } réponses ont été gardées pour « { $name } »
}
answer-draft-go-on = Reprendre où vous en étiez
answer-draft-start-again = Recommencer : ces réponses sont oubliées
answer-known = { $label } : déjà répondu ({ $said })
answer-part-waits = C'est gardé : il manque encore une partie, qui sera redemandée
answer-correct = Corriger vos réponses maintenant ?
new-drafts = Une inscription commencée attend. Que voulez-vous faire ?
new-draft = { $count ->
    [one] Reprendre « { $name } » (une réponse gardée)
   *[other] Reprendre « { $name } » ({ $count } réponses gardées)
}
new-draft-other = Inscrire un autre produit
answer-pass = { $open ->
    [one] Une question attend une réponse
   *[other] { $open } questions attendent une réponse ; en voici { $count }
}
answer-question = Question { $number } sur { $count }
answer-group = { $label } :
level-binding = obligatoire
level-explained = recommandé
level-free = possible
answer-criterion = { $aspect } · { $criterion } ({ $level }) : { $text }
answer-expected = Attendu à ce passage : { $text }
answer-label = { $label }
answer-field = { $label } ({ $field })
answer-left = { $count ->
    [one] Il reste une question ({ $aspects })
   *[other] Il reste { $count } questions ({ $aspects })
}
answer-go-on = Continuer maintenant ?
answer-none-left = Il n'y a plus de question à laquelle répondre ici. `catalog gate` dit ce qui manque encore.
answer-by-hand =
    { $count ->
        [one] Un champ attendu ne tient pas dans une question d'une ligne : { $fields }. Remplissez-le dans le fichier, ou avec `catalog set { $id } --from` ; `catalog explain <champ>` en montre la forme.
       *[other] { $count } champs attendus ne tiennent pas dans une question d'une ligne : { $fields }. Remplissez-les dans le fichier, ou avec `catalog set { $id } --from` ; `catalog explain <champ>` en montre la forme.
    }
answer-nothing-said = Aucune réponse à enregistrer
answer-not-taken = Cette réponse ne peut pas être écrite dans le fichier (elle reste parmi vos réponses gardées) :
ask-unknown = je ne sais pas
ask-later = plus tard
ask-choose-help = flèches : choisir · lettres : chercher · Entrée : valider · Échap : finir
ask-several-help = espace : cocher · Entrée : valider (rien : plus tard) · Échap : finir
ask-line = { $kind } · Entrée : plus tard · Échap : finir
ask-line-required = { $kind }, nécessaire ici · Entrée : plus tard · Échap : finir
ask-line-or-unknown = { $kind } · « je ne sais pas » · Entrée : plus tard · Échap : finir
ask-wrong = Il faut { $kind }

## new

commit-new = { $name } : inscription
new-ask-name = Nom du produit
new-registration = Quelques questions pour l'inscrire ; appuyez sur Entrée pour passer à la suivante
new-similar = Parlent peut-être de la même chose, dans le catalogue :
new-similar-product = - produit { $id } ({ $name })
new-similar-common = - commun à réutiliser { $id } ({ $name })
new-go-on = Inscrire quand même ce produit ?

## stop

commit-stop = { $name } : prépare l'arrêt
stop-decide = Le produit n'est pas encore en phase d'arrêt. Une fois l'arrêt accordé par le comité :
    { $decide }
    catalog advance { $id }
stop-over = L'arrêt de « { $id } » est terminé : il ne reste rien à faire
stop-ready = Tout ce que les règles demandent est là. Pour noter que l'arrêt est terminé : `catalog stop { $id } --closed`
stop-rest = { $count ->
    [one] Une chose manque encore avant de clore l'arrêt de « { $id } » :
   *[other] { $count } choses manquent encore avant de clore l'arrêt de « { $id } » :
}
stop-rest-line = - { $text }
proposal-only = Ce produit n'est pas encore dans le catalogue : il est lu dans sa proposition, la branche « { $branch } »

## proposals

proposals-none = Aucune proposition n'attend : tout ce qui change des produits est dans le catalogue
proposals-product = Produit
proposals-subject = Dernier changement
proposals-age = Jours
proposals-commits = Changements
proposals-behind = Retard
proposals-where = Où
proposals-branch = Branche
proposals-here = ici
proposals-drop = Abandonner la proposition « { $branch } » sur cet ordinateur ?
proposals-dropped = Proposition abandonnée. Pour la reprendre : `catalog proposals restore { $id }`
proposals-restored = Proposition reprise, telle qu'elle était, sur la branche « { $branch } »
proposals-rebase = Remettre la proposition « { $branch } » à jour avec le catalogue actuel ?
proposals-rebased = { $commits ->
    [one] Proposition remise à jour avec le catalogue actuel (un changement). Si elle est déjà sur le serveur : `catalog proposals push { $id }`
   *[other] Proposition remise à jour avec le catalogue actuel ({ $commits } changements). Si elle est déjà sur le serveur : `catalog proposals push { $id }`
}
proposals-merged = La proposition « { $branch } » est déjà dans le catalogue : il n'y a rien à mettre à jour. Pour la retirer d'ici : `catalog proposals drop { $id }`
proposals-still-there = Elle reste sur le serveur, avec sa demande de fusion : fermez-la sur le site du serveur, ou le prochain changement de ce produit s'y ajoutera.
proposals-already-there = Le serveur ({ $remote }) a déjà toute la proposition « { $branch } » : rien à envoyer
proposals-kept = La proposition « { $branch } » est gardée, sur cet ordinateur seulement. Pour la renvoyer : `catalog proposals push { $id }`
proposals-not-needed = La proposition « { $branch } » est déjà à jour

## template

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
