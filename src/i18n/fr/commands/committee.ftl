# `catalog committee` : son aide, ce qu'il dit, ce qui l'arrête

help-committee = Préparer et tenir une séance du comité : ordre du jour, présence, décisions, compte rendu (ou : comite)
help-committee-after =
    Une séance, du début à la fin :
      catalog committee agenda                     ce qui attend la prochaine séance
      catalog committee open 2026-12-01            ouvre la séance, avec les produits qui la demandent
      catalog committee attend 2026-12-01 architecte securite    qui est là
      catalog committee record 2026-12-01          consigne les décisions, un produit après l'autre
      catalog committee minutes 2026-12-01         le compte rendu, à relire et à signer
help-committee-agenda = Ce qui attend la prochaine séance, propositions comprises (ou : ordre-du-jour)
help-committee-agenda-session = La même chose, dite par une option
help-committee-agenda-out = Écrire dans ce fichier
help-committee-agenda-force = Remplacer le fichier s'il existe
help-committee-agenda-offline = Ne pas demander au serveur ce qu'il a de nouveau
help-committee-open = Ouvrir une séance, avec à l'ordre du jour les produits qui la demandent (ou : ouvrir)
help-committee-open-day = Jour de la séance, par exemple 2026-12-01 ou mardi (par défaut : la prochaine)
help-committee-open-exceptional = Séance exceptionnelle
help-committee-open-plenary = Séance plénière
help-committee-attend = Noter qui est là, par siège, jamais par nom ; qui arrive plus tard s'ajoute (ou : presence)
help-committee-attend-day = Jour de la séance
help-committee-attend-seats = Sièges présents, par exemple architecte securite ; deux fois pour un siège tenu par deux personnes (par défaut : les cocher)
help-committee-attend-guests = Profil d'une personne invitée, jamais un nom
help-committee-record = Consigner la séance, un produit après l'autre ; se quitte et se reprend (ou : tenir)
help-committee-record-day = Jour de la séance
help-committee-record-from = Fichier des décisions, par produit, ou - pour l'entrée standard
help-committee-record-branch_per_product = Une proposition par produit, plutôt qu'une pour la séance
help-committee-minutes = Le compte rendu d'une séance, à partir de ce qui est enregistré (ou : compte-rendu)
help-committee-minutes-day = Jour de la séance
help-committee-minutes-out = Écrire dans ce fichier
help-committee-minutes-force = Remplacer le fichier s'il existe
help-committee-minutes-offline = Ne pas demander au serveur ce qu'il a de nouveau
help-committee-undo = Reprendre le dernier enregistrement d'une séance qui n'est pas envoyée (ou : annuler)
help-committee-undo-day = Jour de la séance
help-committee-undo-yes = Ne pas demander confirmation
help-committee-undo-offline = Ne pas demander au serveur ce qu'il a de nouveau

agenda-title = Ordre du jour du { $weekday } { $day }
agenda-title-no-day = Ce qui attend le comité (aucune séance n'est prévue)
agenda-lead =
    En clair : { $asked ->
        [0] aucun produit ne demande à passer
        [one] un produit demande à passer
       *[other] { $asked } produits demandent à passer
    }{ $asked ->
        [0] {""}
        [one] , et { $ready ->
            [0] des points le bloquent
           *[other] rien ne le bloque
        }
       *[other] , { $ready ->
            [0] aucun sans point bloquant
            [one] un sans point bloquant
           *[other] { $ready } sans point bloquant
        }
    } ; { $reservations ->
        [0] aucune réserve n'est ouverte
        [one] une réserve est ouverte
       *[other] { $reservations } réserves sont ouvertes
    }{ $late ->
        [0] {""}
        [one] , dont une en retard
       *[other] , dont { $late } en retard
    }.
agenda-by-rhythm = Prochaine séance : { $weekday } { $day }, au rythme habituel du comité ; elle n'est pas encore ouverte.
agenda-also = Deux séances
agenda-also-said = aussi inscrit à la séance du { $day } : un produit n'est qu'à un ordre du jour
agenda-since = Depuis le dernier passage, le { $day } :
agenda-since-nothing = Rien n'a changé dans son dossier depuis le dernier passage, le { $day }.
agenda-since-more =
    { $count ->
        [one] et un autre changement : { $command }
       *[other] et { $count } autres changements : { $command }
    }
agenda-product = { $number }. { $name } — { $gate }
agenda-asked = Demande
agenda-asked-on = du { $day }
agenda-asked-as = du { $day } ({ $kind })
agenda-note = À savoir
agenda-state = État du dossier
agenda-may-pass = rien ne bloque
agenda-blocked =
    { $count ->
        [one] un point interdit tout accord
       *[other] { $count } points interdisent tout accord
    }
agenda-previous = Dernier passage
agenda-previous-said = { $gate } : { $outcome }, le { $day }
agenda-previous-why = { $gate } : { $outcome }, le { $day } ({ $why })
agenda-about = Le produit
agenda-blockers = Ce qui interdit tout accord :
agenda-open-ones = Réserves encore ouvertes :
agenda-open-one = { $text } ({ $owner }, pour le { $due })
agenda-legend = Acquis : la fiche le montre. Déclaré : l'équipe le dit, le comité apprécie. Manque : la fiche n'en dit rien. Bloque : ce qui manque et interdit tout accord.
agenda-seats = Sièges invités : { $seats }.
agenda-decided = Décidé à cette séance
agenda-column-aspect = Aspect
agenda-column-met = Acquis
agenda-column-declared = Déclaré
agenda-column-missing = Manque
agenda-column-blocking = Bloque
agenda-column-what = Quoi
agenda-column-who = Qui
agenda-column-due = Échéance
agenda-column-state = État
agenda-column-until = Jusqu'au
agenda-column-since = Depuis
agenda-column-kind = Appui
agenda-column-days = Attente
agenda-column-reason = Raison
agenda-column-closed = Fermé
agenda-column-last = Vu le
agenda-late = en retard
agenda-open-state = ouverte
agenda-reservations = Réserves ouvertes
agenda-waivers = Dérogations qui finissent bientôt
agenda-needs = Besoins d'appui sans réponse
agenda-challenges = Contestations sans réponse
agenda-not-examined = inscrit, non examiné
agenda-put-off = Reportés, qui n'ont pas redemandé
agenda-held = Demandes arrêtées
agenda-stops = Arrêts en cours
agenda-reviews = À revoir : la phase dure
agenda-more =
    { $count ->
        [one] et une autre ligne : `--format markdown` les donne toutes
       *[other] et { $count } autres lignes : `--format markdown` les donne toutes
    }
agenda-next-open = Pour ouvrir la séance avec cet ordre du jour : `catalog committee open { $day }`.
agenda-next-record = Pour consigner la séance : `catalog committee record { $day }`.
agenda-next-no-day = Pour ouvrir une séance : `catalog committee open mardi` (ou une date).

committee-no-coming = Aucune séance n'est prévue, et rien ne dit quand le comité se réunit
    .help = Donnez le jour : `catalog committee open 2026-12-01`, ou `catalog committee open mardi`. Pour que la séance suivante se propose d'elle-même, écrivez `weekday: mardi` sous « committee » dans catalog.yaml.
committee-open-coming = Prochaine séance : { $weekday } { $day }
committee-record-unknown-quorum = La présence n'est pas notée, et il faut { $required } sièges. `catalog committee attend { $day } architecte securite` la note.
committee-record-meanwhile = « { $name } » a reçu sa décision entre-temps : elle reste
committee-open-next = Le jour venu : `catalog committee attend { $day } architecte securite` note qui est là, `catalog committee record { $day }` consigne les décisions.
committee-record-how = Hors d'un terminal, les décisions viennent d'un fichier
    .help = `catalog committee record { $day } --from decisions.yaml --yes`, le fichier disant par produit ce que lit `catalog decide --from`.
committee-record-at = { $number } / { $all } · { $name }
committee-record-told =
    { $gate } : { $blocking ->
        [0] { $standing ->
            [0] rien ne bloque
            [one] une réserve est encore ouverte, à lever ou à reprendre
           *[other] { $standing } réserves sont encore ouvertes, à lever ou à reprendre
        }
        [one] un point interdit tout accord
       *[other] { $blocking } points interdisent tout accord
    }{ $missing ->
        [0] {""}
        [one] , un aspect est incomplet
       *[other] , { $missing } aspects sont incomplets
    }
committee-record-ask = Que fait le comité de « { $name } » ?
committee-record-decide = Il décide : consigner la décision
committee-record-later = Passer au suivant, sans rien consigner
committee-record-stop = S'arrêter là, et reprendre plus tard
committee-record-done =
    { $done ->
        [0] Aucune décision sur { $all } n'est consignée. `catalog committee minutes { $day }` en fait le compte rendu.
        [one] Une décision sur { $all } est consignée. `catalog committee minutes { $day }` en fait le compte rendu.
       *[other] { $done } décisions sur { $all } sont consignées. `catalog committee minutes { $day }` en fait le compte rendu.
    }
committee-record-left =
    { $done ->
        [0] Aucune décision sur { $all } n'est consignée. `catalog committee record { $day }` reprend où vous en êtes.
        [one] Une décision sur { $all } est consignée. `catalog committee record { $day }` reprend où vous en êtes.
       *[other] { $done } décisions sur { $all } sont consignées. `catalog committee record { $day }` reprend où vous en êtes.
    }
committee-record-already = « { $name } » a déjà sa décision à cette séance : elle reste
committee-record-written =
    { $count ->
        [0] Aucune décision de plus. `catalog committee minutes { $day }` fait le compte rendu.
        [one] Une décision est consignée. `catalog committee minutes { $day }` fait le compte rendu.
       *[other] { $count } décisions sont consignées. `catalog committee minutes { $day }` fait le compte rendu.
    }
committee-undo-last = Dernier enregistrement de la séance : { $subject }
committee-undo-whole = Il ne reste rien de proposé pour la séance du { $day }.
committee-undo-done = C'est repris. `catalog committee record { $day }` consigne à nouveau.

sitting-contradicted = Deux propositions décident autrement de « { $name } » ({ $gate }) à la séance du { $day } : une seule est montrée
    .help = Deux personnes ont consigné la même séance. Voyez ensemble laquelle vaut : `catalog proposals` les montre toutes, et `catalog committee undo { $on }` retire celle de cet ordinateur.
sitting-no-quorum = Le quorum n'est pas atteint : { $present } sièges occupés, pour { $required } nécessaires. Les décisions se consignent quand même, et le compte rendu le dit.
sitting-open-already = La séance du { $day } est déjà ouverte, avec tous les produits qui la demandent
    .help = `catalog committee agenda` montre l'ordre du jour.
sitting-not-open = La séance du { $day } n'est pas ouverte
    .help = `catalog committee open { $on }` l'ouvre.
sitting-no-seats = Les règles du { $day } ne disent pas quels sièges a le comité
    .help = `catalog explain comité` montre ce qu'elles en disent.
sitting-no-seat = Le comité n'a pas de siège « { $seat } »
    .help = Ses sièges : { $known }.
sitting-vacant = Le siège « { $seat } » est vacant : personne ne peut y être présent
    .help = Les sièges vacants sont dans catalog.yaml, sous « committee » : changez-les là si quelqu'un a été nommé.
sitting-too-many = Le siège « { $seat } » n'est tenu que par { $count } personne(s)
    .help = Nommez chaque siège autant de fois qu'il est occupé.

minutes-title = Compte rendu du comité du { $day }
minutes-title-kind = Compte rendu du comité du { $day } · { $kind }
minutes-summary =
    { $count ->
        [0] En clair : aucune décision n'est consignée.
        [one] En clair : une décision, { $outcomes }.
       *[other] En clair : { $count } décisions, { $outcomes }.
    }
minutes-summary-adopted =
    { $count ->
        [one] En clair : une adoption, et aucune décision sur un produit.
       *[other] En clair : { $count } adoptions, et aucune décision sur un produit.
    }
minutes-outcome-count = { $count } « { $outcome } »
minutes-no-presence = La présence n'est pas notée. `catalog committee attend { $day } architecte securite` la note.
minutes-quorum = Quorum atteint : { $present } sièges occupés, pour { $required } nécessaires.
minutes-no-quorum = Quorum non atteint : { $present } sièges occupés, pour { $required } nécessaires.
minutes-product = { $name } — { $gate }
minutes-outcome = Décision
minutes-rationale = Motif
minutes-skip = Phase facultative passée
minutes-replaces = Remplace
minutes-replaces-said = la décision du { $day }, corrigée
minutes-corrects-said = « { $outcome } », consigné par erreur et corrigé le jour même
minutes-replaced = Remplacée
minutes-replaced-said = par la décision du { $day }
minutes-support = Appui demandé
minutes-no-support = aucun
minutes-opinions = Avis
minutes-same-opinion = { $opinion } sur chacun des { $count } aspects
minutes-back = Revient
minutes-back-on = à la séance du { $day }
minutes-column-opinion = Avis
minutes-column-comment = Commentaire
minutes-column-reservation = Réserve
minutes-column-waiver = Dérogation
minutes-challenge = Contestée le { $day } ({ $role })
minutes-answered = Réponse du { $day }
minutes-answer = Réponse
minutes-followed = Réserves suivies à cette séance
minutes-extended = Prolongée au { $day } : { $name }, « { $what } » ({ $owner }){ $why ->
        [0] {""}
       *[other] {" "}– { $why }
    }
minutes-reservation-moved = { $kind } : { $name }, « { $what } »{ $why ->
        [0] {""}
       *[other] {" "}– { $why }
    }
minutes-unanswered = pas encore donnée
minutes-undecided = À l'ordre du jour, sans décision
minutes-moved = { $name } : reporté à la séance du { $day } ({ $reason })
minutes-not-examined = { $name } : non examiné
minutes-publish-by = À publier au plus tard le { $day }.
minutes-signature = Pour le comité, le : ……………………………………    Signature : ……………………………………
minutes-next = À envoyer : `catalog committee minutes { $day } --format html --out compte-rendu-{ $day }.html`.
agenda-column-elapsed = Temps écoulé
committee-record-elsewhere = Le fichier de ce produit a d'autres changements proposés, que la décision ne verra pas : `catalog gate { $id } --proposal` les compte. Pour décider avec eux : `catalog committee record { $day } --branch-per-product`.
sitting-none = Aucune séance n'a eu lieu le { $day }
    .help = Nommez une séance qui existe.
sitting-none-called = Aucune séance ne tombe un { $text }
    .help = Nommez une séance qui existe, ou ouvrez-en une : `catalog committee open { $text }`.
sitting-offered = { $day } (`{ $on }`)
hint-sittings-known = Les séances qui existent : { $known }.
sitting-to-come = La séance du { $day } n'a pas encore eu lieu : la présence se note le jour venu
committee-record-early = La séance du { $day } n'a pas encore eu lieu : ses décisions se consignent le jour venu, ou après
    .help = D'ici là, `catalog committee agenda` montre ce qui l'attend.
sitting-who = Qui est là ? La commande ne nomme aucun siège
    .help = Nommez-les par leur mot, par exemple `catalog committee attend { $day } architecte securite`. Les sièges : { $known }.
sitting-seat = `{ $role }` ({ $name })
sitting-ask-who = Qui est là, à la séance du { $day } ?
sitting-attend-same = La présence à la séance du { $day } est déjà notée ainsi
    .help = Nommez un siège de plus, ou `--absent` et un siège qui n'est pas là.
help-committee-attend-absent = Siège noté par erreur, ou qui est parti
help-committee-agenda-day = Jour de la séance, par exemple 2026-12-01 ou mardi (par défaut : la prochaine prévue)
committee-open-agenda = À l'ordre du jour :
committee-open-item = {"  "}– { $name } : { $gate }
agenda-standing =
    { $count ->
        [one] une réserve ouverte interdit un go tant qu'elle n'est pas levée
       *[other] { $count } réserves ouvertes interdisent un go tant qu'elles ne sont pas levées
    }
committee-record-correct = Pour corriger une décision de cette séance, par exemple la dernière : `catalog decide { $id } --session { $day }`. Pour envoyer la séance à relire, quand elle est finie : `catalog proposals push { $day }` ; les propositions des produits partent à part, dans l'ordre que vous voulez.
committee-record-comes-back = À quelle séance « { $name } » revient-il ?
committee-record-other-day = à un autre jour
committee-record-no-day = ce n'est pas encore décidé
committee-record-which-day = Quel jour ?
adopted-title = Ce que le comité a adopté
adopted-criterion = { $question } ({ $id }, à { $gates }, règles { $rules })
adopted-rules = Les règles { $version }
adopted-template = Le modèle « { $template } »
adopted-catalogue = { $text }
