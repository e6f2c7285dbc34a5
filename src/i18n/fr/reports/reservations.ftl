# `catalog report reservations`

help-report-reservations = Suivre les réserves du comité et les dérogations : ouvertes, en retard, par qui (ou : reserves)
help-report-reservations-after =
    Exemples :
      catalog report reservations --by directorate
      catalog rapport reserves --as-of 2026-06-30 --format csv

explain-report-reservations = Quelles réserves du comité sont ouvertes, lesquelles sont en retard, qui doit les lever et ce qu'elles bloquent
    .title = Les réserves et les dérogations
    .why = Une réserve que personne ne suit devient une dette, et bloque le passage suivant.
    .formula = Une réserve est ouverte tant que rien ne l'a close ; elle est en retard quand son échéance est passée, après prolongation ; reprise par une décision ultérieure, elle garde sa première date et compte une prolongation de plus.
    .source = déduit de la source (liste des rapports, questions C5 à C7)

figure-reservations-open = Réserves ouvertes
    .formula = Les réserves que rien n'a closes à cette date, parmi toutes celles des décisions qui valent ; celles d'un produit sorti du périmètre ne comptent plus.
    .source = liste des rapports, C5
figure-reservations-overdue = Réserves en retard
    .formula = Les réserves ouvertes dont l'échéance, prolongations comprises, est passée ; parmi celles qui ont une échéance.
    .source = liste des rapports, C5
figure-reservations-overdue-first = En retard sur leur première échéance
    .formula = Les réserves ouvertes dont la première échéance est passée, prolongées ou non.
    .source = liste des rapports, C5
figure-reservations-late = Retard que la moitié d'entre elles ne dépasse pas
    .formula = Jours entre l'échéance et la date du rapport, pour les réserves en retard : la médiane.
    .source = liste des rapports, C5
figure-reservations-blocked = Produits bloqués
    .formula = Les produits qui ont une réserve ouverte et demandent un passage avant lequel elle doit être levée : ils sont inscrits à une séance à venir, ou leur accord ne peut pas servir ; parmi ceux qui ont une réserve ouverte.
    .source = liste des rapports, C5
figure-reservations-role = Réserves ouvertes
    .formula = Les réserves ouvertes que ce rôle doit lever.
    .source = liste des rapports, C5
figure-reservations-lead = Délai médian pour lever une réserve
    .formula = Jours entre la décision et la levée, pour les réserves levées : la médiane.
    .source = liste des rapports, C6
figure-reservations-lead-all = Délai médian pour lever une réserve, celles encore ouvertes comprises
    .formula = La médiane estimée par Kaplan et Meier, où une réserve ouverte dure au moins jusqu'à la date du rapport ; avec son intervalle à 95 %.
    .source = liste des rapports, C6
figure-reservations-in-time = Réserves levées à temps
    .formula = Les réserves levées au plus tard à leur première échéance, parmi celles dont la première échéance est passée.
    .source = liste des rapports, C6
figure-reservations-extensions = Prolongations par réserve
    .formula = Le nombre de prolongations sur le nombre de réserves ; une réserve reprise par une décision ultérieure compte comme prolongée.
    .source = liste des rapports, C6
figure-reservations-waivers = Dérogations du comité en vigueur
    .formula = Les dérogations que les décisions accordent aux produits en activité et dont la fin n'est pas passée ; calculé sur les produits qui ont une décision.
    .source = liste des rapports, C7
figure-reservations-team-waivers = Dérogations déclarées par les équipes
    .formula = Les écarts que les fiches déclarent et dont la fin n'est pas passée ; calculé sur les produits dont la fiche dit s'il y en a.
    .source = liste des rapports, C7
figure-reservations-waivers-ending = Dérogations qui finissent dans les 60 jours
    .formula = Les dérogations en vigueur dont la fin tombe dans les 60 jours.
    .source = liste des rapports, C7
figure-reservations-waivers-ended = Dérogations finies sans suite
    .formula = Les dérogations dont la fin est passée et qu'aucune autre, pour le même critère, ne remplace.
    .source = liste des rapports, C7

reservations-in-short =
    { $decisions ->
        [0] aucune décision du comité ne concerne ces produits : il n'y a pas de réserve à suivre.
       *[other] { $all ->
            [0] le comité n'a émis aucune réserve.
           *[other] { $open ->
                [0] toutes les réserves sont closes.
                [one] { $open } réserve reste ouverte, { $overdue ->
                    [0] et elle n'est pas en retard
                   *[other] et elle est en retard
                }.
               *[other] { $open } réserves restent ouvertes, { $overdue ->
                    [0] et aucune n'est en retard
                    [one] dont { $overdue } en retard
                   *[other] dont { $overdue } en retard
                }.
            }{ $blocked ->
                [0] {""}
                [one] {" "}Un produit attend qu'une réserve soit levée pour passer.
               *[other] {" "}{ $blocked } produits attendent qu'une réserve soit levée pour passer.
            }
        }
    }
reservations-open = Les réserves ouvertes, par échéance
reservations-blocked = Les produits bloqués
reservations-roles = Qui doit les lever
reservations-waivers = Les dérogations
reservations-column-reservation = Réserve
reservations-column-text = Ce qui est demandé
reservations-column-role = À lever par
reservations-column-due = Échéance
reservations-column-late = Retard
reservations-column-extensions = Prolongations
reservations-column-asked = Demande
reservations-column-open = Ouvertes
reservations-column-criterion = Critère
reservations-column-why = Motif
reservations-column-grantor = Accordée par
reservations-column-until = Jusqu'au
reservations-column-state = État
reservations-sitting = inscrit à la séance du { $day }
reservations-go = accord donné, qui ne peut pas encore servir
reservations-committee = Comité
reservations-team = Équipe
reservations-in-force = en vigueur
reservations-ending = finit bientôt
reservations-ended = finie
reservations-next = Pour voir le produit dont l'échéance vient en premier, et lever sa réserve
reservations-at-risk = Combien étaient encore ouvertes
reservations-until-closed = De l'ouverture d'une réserve à sa levée
reservations-column-blocks = Ce qui bloque
