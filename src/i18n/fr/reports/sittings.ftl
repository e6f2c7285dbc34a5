# `catalog report sittings`

help-report-sittings = Voir le rythme des séances, la présence par siège, et qui attend son tour (ou : seances)
help-report-sittings-after =
    Exemples :
      catalog report sittings
      catalog rapport seances --compare 2026-06-30

explain-report-sittings = À quel rythme le comité se réunit, avec qui, et quels produits attendent leur tour
    .title = Les séances du comité
    .why = Un comité qui ne se réunit plus, ou un siège toujours vide, se voit avant que les équipes n'attendent.
    .formula = Les séances tenues à la date du rapport, sans celles qui sont annulées, et les décisions prises ces jours-là sur les produits choisis. Une décision remplacée ne compte pas.
    .source = déduit de la source (liste des rapports, questions C8, C9 et C10)

figure-sittings-held = Séances tenues
    .formula = Les séances tenues à cette date, parmi celles qui étaient prévues jusque-là : une séance annulée n'est pas tenue.
    .source = liste des rapports, C8
figure-sittings-a-week = Séances par semaine
    .formula = Les séances tenues, sur les semaines commencées depuis la première ; les interruptions déclarées dans catalog.yaml sont laissées de côté.
    .source = liste des rapports, C8
figure-sittings-decisions = Décisions par séance
    .formula = Les décisions prises en séance sur les produits choisis, sur les séances tenues.
    .source = liste des rapports, C8
figure-sittings-put-off = Dossiers reportés
    .formula = Les dossiers inscrits à une séance tenue et que le comité n'y a pas tranchés : sans décision, ou ajournés ; parmi tous ceux des séances tenues.
    .source = liste des rapports, C8
figure-sittings-queue = Produits qui attendent une première séance
    .formula = Les produits enregistrés, et non repris de l'existant, sur lesquels le comité n'a rien décidé et qui ne sont inscrits à aucune séance ; parmi ceux qui sont en activité.
    .source = liste des rapports, C8
figure-sittings-wait = Délai médian avant la première séance
    .formula = Jours entre l'enregistrement du produit et la première séance qui a décidé de lui : la médiane.
    .source = liste des rapports, C8
figure-sittings-asked = Produits à la prochaine séance
    .formula = Les produits qui demandent à passer à la prochaine séance, ou qu'elle a inscrits, parmi les produits en activité ; ce qui n'est que proposé ne compte pas.
    .source = liste des rapports, C10
figure-sittings-ready = Dossiers que rien ne bloque
    .formula = Parmi eux, ceux auxquels ne manque aucun point qui interdit tout accord.
    .source = liste des rapports, C10
figure-sittings-attendance = Sièges occupés
    .formula = Les sièges occupés sur les sièges du comité, dans les séances tenues dont la présence est notée.
    .source = liste des rapports, C9
figure-sittings-vacant = Sièges vacants
    .formula = Les sièges que catalog.yaml déclare vacants, parmi les sièges du comité.
    .source = liste des rapports, C9
figure-sittings-seat = Présence
    .formula = Les séances où ce siège est occupé, sur les séances tenues dont la présence est notée.
    .source = liste des rapports, C9

sittings-in-short =
    { $held ->
        [0] aucune séance du comité n'est enregistrée
        [one] le comité a tenu une séance
       *[other] le comité a tenu { $held } séances en { $weeks } semaines
    }{ $held ->
        [0] {""}
       *[other] { $decisions ->
            [0] {" "}sans décision
            [one] {" "}et pris une décision
           *[other] {" "}et pris { $decisions } décisions
        }
    } ; { $asked ->
        [0] aucun produit n'est inscrit à la prochaine
        [one] un produit est inscrit à la prochaine
       *[other] { $asked } produits sont inscrits à la prochaine
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
    }{ $waiting ->
        [0] .
        [one] ; un produit attend une première séance.
       *[other] ; { $waiting } produits attendent une première séance.
    }
sittings-asked = À la prochaine séance
sittings-waiting = En attente d'une première séance
sittings-held = Les séances tenues
sittings-seats = La présence, siège par siège
sittings-column-day = Séance
sittings-column-seats = Sièges
sittings-column-files = Dossiers
sittings-column-decisions = Décisions
sittings-column-put-off = Reportés
sittings-column-seat = Siège
sittings-column-present = Séances où il est occupé
sittings-column-state = À savoir
sittings-column-waits = Demande depuis
sittings-column-blocking = Points bloquants
sittings-column-missing = Manques
sittings-column-registered = Enregistré le
sittings-vacant = vacant
sittings-never = jamais occupé
sittings-vacant-note =
    { $count ->
        [one] Un siège est vacant : le comité se réunit sans lui jusqu'à ce que quelqu'un soit nommé.
       *[other] { $count } sièges sont vacants : le comité se réunit sans eux jusqu'à ce que quelqu'un soit nommé.
    }
sittings-next = Pour préparer la prochaine séance
