# `catalog report support`

help-report-support = Suivre les demandes d'appui sans réponse et les actions en retard (ou : appuis)
help-report-support-after =
    Exemples :
      catalog report support --department atelier-numerique
      catalog rapport appuis --format csv

explain-report-support = Quelles demandes d'appui attendent une réponse, et quelles actions convenues sont en retard
    .title = Les appuis et les actions
    .why = Une équipe qui demande de l'aide et n'en reçoit pas s'arrête ou se débrouille mal.
    .formula = Les demandes des fiches des produits en activité ; une demande attend tant que l'appui n'a pas commencé. Une action est en retard quand sa date est passée et qu'elle n'est ni faite ni abandonnée.
    .source = déduit de la source (liste des rapports, questions G4 et G5)

figure-support-open = Demandes d'appui ouvertes
    .formula = Les demandes que rien n'a closes à cette date, parmi toutes celles qui ont été faites.
    .source = liste des rapports, G4
figure-support-unmet = Demandes sans réponse depuis plus de 60 jours
    .formula = Les demandes ouvertes dont l'appui n'a pas commencé plus de 60 jours après la demande ; parmi celles qui attendent et dont le jour est connu.
    .source = liste des rapports, G4
figure-support-start = Délai médian avant le début de l'appui
    .formula = Jours entre la demande et le début, pour les appuis commencés : la médiane.
    .source = liste des rapports, G4
figure-support-start-all = Délai médian avant le début de l'appui, demandes en attente comprises
    .formula = La médiane estimée par Kaplan et Meier, où une demande qui attend dure au moins jusqu'à la date du rapport ; avec son intervalle à 95 %.
    .source = liste des rapports, G4
figure-support-close = Délai médian jusqu'à la fin de l'appui
    .formula = Jours entre la demande et sa fin, quelle qu'elle soit : la médiane.
    .source = liste des rapports, G4
figure-support-refused = Demandes refusées
    .formula = Les demandes refusées, parmi toutes.
    .source = liste des rapports, G4
figure-support-unfollowed = Besoins notés par le comité et jamais suivis
    .formula = Les besoins d'appui que les décisions du cycle en cours nomment et qu'aucune demande du même type ne suit dans la fiche.
    .source = liste des rapports, G4
figure-support-type = Demandes ouvertes
    .formula = Les demandes ouvertes de ce type, parmi toutes celles de ce type.
    .source = liste des rapports, G4
figure-support-actions = Actions en retard
    .formula = Les actions ouvertes dont la date est passée, parmi les actions ouvertes.
    .source = liste des rapports, G5
figure-support-actions-owner = Actions en retard, par responsable
    .formula = Les actions en retard que cette personne doit faire, parmi ses actions ouvertes.
    .source = liste des rapports, G5
figure-support-actions-origin = Actions en retard, par origine
    .formula = Les actions en retard de cette origine, parmi celles qui sont ouvertes.
    .source = liste des rapports, G5
figure-support-coached = Équipes accompagnées par un coach
    .formula = Les produits en activité dont l'équipe a été accompagnée dans les douze derniers mois civils, sur tous ceux en activité ; rien n'est dit tant qu'aucune fiche ne note d'accompagnement.
    .source = le nôtre, d'après le compte rendu d'un coach produit (documents fondateurs)
figure-support-trained = Formations reçues
    .formula = Les formations notées par les coachs dans les douze derniers mois civils, une par fonction formée ; sur les accompagnements de ces mois.
    .source = le nôtre, d'après le compte rendu d'un coach produit (documents fondateurs)

support-in-short =
    { $asked ->
        [0] aucune demande d'appui n'est enregistrée
        [one] { $open ->
            [0] la seule demande d'appui est close
           *[other] la seule demande d'appui est ouverte
        }
       *[other] { $open ->
            [0] les { $asked } demandes d'appui sont closes
            [one] { $open } demande d'appui est ouverte sur { $asked }
           *[other] { $open } demandes d'appui sont ouvertes sur { $asked }
        }
    }{ $unmet ->
        [0] {""}
        [one] , et { $unmet } attend une réponse depuis plus de { $days } jours
       *[other] , et { $unmet } attendent une réponse depuis plus de { $days } jours
    }.{ $late ->
        [0] {""}
        [one] {" "}{ $late } action convenue est en retard.
       *[other] {" "}{ $late } actions convenues sont en retard.
    }
support-open = Les demandes ouvertes, la plus ancienne d'abord
support-by-type = Les demandes par type
support-late = Les actions en retard
support-by-owner = Les actions par responsable
support-by-origin = Les actions par origine
support-column-type = Type d'appui
support-column-what = Ce qui est demandé
support-column-routed = Pris en charge par
support-column-status = État
support-column-raised = Demandé le
support-column-waits = Attend depuis
support-column-asked = Demandes
support-column-open = Ouvertes
support-column-start = Délai médian avant le début
support-column-action = Action
support-column-owner = Responsable
support-column-origin = Origine
support-column-due = Échéance
support-column-open-actions = Ouvertes
support-next = Pour voir le produit qui attend depuis le plus longtemps
support-next-none = Pour voir les problèmes qui reviennent d'une équipe à l'autre
left-out-no-support-need =
    { $count ->
        [one] { $count } produit en activité dont la fiche ne dit pas s'il a besoin d'un appui n'est pas compté
       *[other] { $count } produits en activité dont la fiche ne dit pas s'ils ont besoin d'un appui ne sont pas comptés
    }
support-at-risk = Combien attendaient encore
support-until-started = De la demande au début de l'appui
support-next-write = Pour savoir comment noter ce dont une équipe a besoin
support-coaching-kinds = Les accompagnements des douze derniers mois, par forme
support-coachings = Les accompagnements, le plus récent d'abord
support-column-kind = Forme
support-column-times = Fois
support-column-teams = Équipes
support-column-trained = Formations
support-column-on = Jour
support-column-learnt = Ce qui a été appris
