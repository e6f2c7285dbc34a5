# `catalog decide` : son aide, ce qu'il dit, ce qui l'arrête

help-decide = Enregistrer une décision du comité (ou : decider)
help-decide-after =
    Exemples :
      catalog decide { $product } --outcome go --session 2026-11-17 --opinion favorable --no-support-need
      catalog decide { $product } --from decision.yaml --advance
      catalog decider { $product } --outcome go --session 2026-11-17 --dry-run

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

decide-missing =
    { $count ->
        [one] le fichier du produit ne répond pas à une attente obligatoire{ $blocking ->
            [0] {""}
           *[other] , qui devrait interdire tout accord
        } : `catalog gate { $id } --gate { $gate }` la montre
       *[other] le fichier du produit ne répond pas à { $count } attentes obligatoires{ $blocking ->
            [0] {""}
            [one] , dont une qui devrait interdire tout accord
           *[other] , dont { $blocking } qui devraient interdire tout accord
        } : `catalog gate { $id } --gate { $gate }` les montre
    }

decide-no-session = La décision ne peut pas être enregistrée : il manque la date de la séance du comité
    .help = Ajoutez-la à la commande, par exemple `--session 2026-11-17`.
decide-no-outcome = La décision ne peut pas être enregistrée : il manque son issue
    .help = Ajoutez-la à la commande, par exemple `--outcome go`. Issues possibles : { $known }.
decide-no-rules = La décision ne peut pas être enregistrée : aucune version des règles n'était en vigueur le { $day }
    .help = Vérifiez la date donnée à `--session`. Si le produit est plus ancien que le comité, ses phases s'écrivent dans son fichier avec `entered_by: baseline`, sans décision.
decide-opinions-twice = Deux avis sont donnés pour tous les aspects : rien n'est enregistré
    .help = N'en gardez qu'un, ou dites sur quel aspect porte l'autre : `--opinion securite=reserve:commentaire`.
decide-opinion-twice = Deux avis sont donnés sur l'aspect « { $aspect } » : rien n'est enregistré
    .help = N'en gardez qu'un, puis retapez votre commande.
decide-assessment-twice = Deux constats sont donnés sur le critère « { $criterion } » : rien n'est enregistré
    .help = N'en gardez qu'un, puis retapez votre commande.
decide-waiver-twice = Deux dérogations sont données au critère « { $criterion } » : rien n'est enregistré
    .help = N'en gardez qu'une, puis retapez votre commande.
decide-key-twice = « { $key } » est donné deux fois dans « { $text } » : rien n'est enregistré
    .help = N'en gardez qu'un des deux, puis retapez votre commande.
decide-no-phase = Aucune phase ne s'appelle « { $word } » : rien n'est enregistré
decide-bad-opinion = L'avis « { $text } » ne peut pas être lu : on attend un avis, ou un aspect, le signe = et son avis
    .help = Écrivez par exemple `--opinion favorable` pour tous les aspects, `--opinion securite=favorable` pour un seul, ou avec un commentaire `--opinion "securite=reserve:sauvegardes à prouver"`.
decide-bad-reservation = La réserve « { $text } » ne peut pas être lue : on attend des noms et des valeurs reliés par =, et séparés par des points-virgules
    .help = Écrivez par exemple `--reservation "aspect=organisation; text=Porter le responsable métier à 60 %; owner_role=responsable_metier; due=2027-02-16"`. Noms possibles : { $keys }.
decide-bad-waiver = La dérogation « { $text } » ne peut pas être lue : on attend des noms et des valeurs reliés par =, et séparés par des points-virgules
    .help = Écrivez par exemple `--waiver "criterion=ARC-03; reason=outil provisoire; granted_by=architecte; until=2027-06-30"`. Noms possibles : { $keys }.
decide-bad-assessment = Le constat « { $text } » ne peut pas être lu : on attend un critère, le signe = et ce qui a été constaté
    .help = Écrivez par exemple `--assessment SEC-02=satisfait`, ou avec un commentaire `--assessment "SEC-02=partiel:plan en cours"`. Constats possibles : satisfait, partiel, non_satisfait, sans_objet, non_evalue.
decide-faulty-form =
    { $count ->
        [one] La décision ne peut pas être lue dans « { $path } », qui contient { $count } faute
       *[other] La décision ne peut pas être lue dans « { $path } », qui contient { $count } fautes
    }
    .help = Corrigez ce fichier, puis retapez la commande. Il s'écrit comme une décision dans le fichier d'un produit, par exemple `gate: G-MVP`, `session: 2026-11-17` et `outcome: go`, une ligne chacun.

decide-about = { $name } : { $gate }
decide-ask-session = Quel jour le comité s'est-il réuni ?
decide-ask-outcome = Qu'a décidé le comité ?
decide-ask-rationale = Pour quel motif ?
decide-ask-opinion = Quel est l'avis du comité ? (le même pour tous les aspects, ou un par aspect)
decide-opinions-apart = un avis par aspect
decide-ask-opinion-of = { $aspect } : quel avis ?
decide-ask-comment = Que dit cet avis ?
decide-ask-reservation = Quelle réserve le comité pose-t-il ?
decide-ask-reservation-aspect = Sur quel aspect ?
decide-ask-reservation-owner = Quelle fonction doit la lever ? Jamais un nom.
decide-ask-reservation-due = Pour quelle date ?
decide-ask-reservation-more = Une autre réserve ?
decide-ask-support = De quel appui l'équipe a-t-elle besoin ?
decide-support-none = aucun
decide-support-enough = c'est tout
decide-ask-support-more = Et d'un autre ?
decide-left = Cette décision n'est pas enregistrée
decide-left-kept = Cette décision n'est pas enregistrée. Vos réponses sont gardées : `catalog decide { $id }` les reprend
decide-as-typed = La même chose, à retaper si besoin : `{ $command }`
decide-ask-skip = La phase « { $phase } » est sautée : pour quelle raison ?
decide-next = Pour que le produit entre dans la phase que ce go ouvre : `catalog advance { $id } --gate { $gate }`
decide-session-future = Cette séance n'a pas encore eu lieu : une décision s'enregistre le jour même, ou après
decide-session-before = Le produit n'est dans sa phase que depuis le { $since } : une décision plus ancienne ne peut pas en ouvrir la suite
decide-ask-correct = Que voulez-vous corriger ? Le reste de vos réponses est gardé.
decide-correct-session = le jour de la séance
decide-correct-outcome = ce que le comité a décidé, et ses avis
decide-correct-opinions = les avis
decide-correct-reservations = les réserves
decide-correct-rationale = le motif
decide-correct-skip = la raison de sauter une phase
decide-correct-nothing = rien, j'arrête
decide-ask-reached = Quand le produit a-t-il atteint « { $milestone } » ? Un jour, un mois ou une année ; « je ne sais pas » si personne ne le sait
decide-correct-reached = le jour du jalon
help-decide-reached = Jour où le produit a atteint le jalon que ce passage demande, ou inconnu
decide-several-form = Le fichier { $path } ne dit pas, par produit, les champs d'une décision
    .help = Il s'écrit ainsi : l'identifiant d'un produit, puis, décalés, outcome, opinions, reservations, rationale…
help-decide-lifted = Réserve ouverte que la séance lève, à répéter pour chacune, par exemple "reservation=g-mvp-2026-07-07/r1; proof=procès-verbal du 1er décembre"
decide-bad-lift = La réserve levée « { $text } » ne peut pas être lue : il faut au moins son nom et ce qui montre qu'elle est levée, séparés par un point-virgule
    .help = Écrivez par exemple `--lift "reservation=g-mvp-2026-07-07/r1; proof=procès-verbal du 1er décembre"`. Noms possibles : { $keys }.
decide-ask-standing = La réserve « { $text } » est encore ouverte, et ce passage la veut close. Qu'en fait le comité ?
decide-standing-lift = Il la lève : dire ce qui le montre
decide-standing-renew = Il la reprend dans cette décision, pour une autre date
decide-standing-only-lift = Pour la reprendre plutôt que la lever, la décision doit être { $outcomes } : « < » revient à la question d'avant
decide-lifted-proposed = La réserve « { $text } » est levée dans la proposition du produit : elle l'est ici aussi, avec la même preuve
decide-ask-replaces = La séance du { $day } a déjà décidé : { $outcome }. La nouvelle décision la remplace-t-elle ?
decide-replaces = Oui, elle la corrige
decide-replaces-not = Non, la laisser comme elle est
decide-all-content = tous les avis sont favorables, et la décision est { $outcome } : vérifiez les avis
decide-left-kept-sitting = Cette décision n'est pas enregistrée. Vos réponses sont gardées : `catalog committee record { $day }` les reprend
decide-correct-lifted = les réserves qu'il lève
