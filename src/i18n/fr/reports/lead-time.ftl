# `catalog report lead-time`

help-report-lead-time = Mesurer les délais : de l'idée à la mise en production, et entre deux passages (ou : delais)
help-report-lead-time-after =
    Exemples :
      catalog report lead-time --by directorate
      catalog rapport delais --format csv
help-report-lead-time-inherited = Compter aussi les cycles repris de l'existant, qui n'ont passé aucun comité

explain-report-lead-time = Combien de temps de l'idée à la mise en production, et d'un passage au suivant
    .title = Les délais, de l'idée à la mise en production
    .why = Savoir si un besoin trouve vite une première réponse, et où le temps se passe ; ne regarder que les produits arrivés au bout ferait paraître les délais plus courts qu'ils ne sont.
    .formula = Jours du calendrier entre le début du travail et les premières fonctionnalités en production ; cycles terminés d'une part, cycles en cours compris d'autre part (Kaplan et Meier) ; six mois sont six mois du calendrier.
    .source = déduit de la source (liste des rapports, questions A4, B2, B3 et B8)

figure-lead-time-median = Délai médian de l'idée à la production, cycles terminés
    .formula = La médiane des jours entre le début du travail (jalon de début, sinon début de la première phase) et les premières fonctionnalités en production.
    .source = liste des rapports, A4 et B2
figure-lead-time-mean = Délai moyen de l'idée à la production, cycles terminés
    .formula = La moyenne des mêmes jours.
    .source = liste des rapports, A4 et B2
figure-lead-time-p80 = De l'idée à la production, cycles terminés : 80 % en
    .formula = La durée que 80 % des mêmes cycles ne dépassent pas.
    .source = liste des rapports, B2
figure-lead-time-with-open = Délai médian de l'idée à la production, cycles en cours compris
    .formula = Médiane de Kaplan et Meier : un cycle en cours compte jusqu'à la date du rapport, un cycle arrêté avant la production jusqu'à son arrêt ; intervalle à 95 %.
    .source = liste des rapports, B2
figure-lead-time-to-go = Délai médian de l'idée à l'accord pour construire
    .formula = La médiane des jours entre le début du travail et le premier accord du comité qui ouvre la phase où le produit est mis en production.
    .source = liste des rapports, B2
figure-lead-time-go-to-production = Délai médian de l'accord pour construire à la production
    .formula = La médiane des jours entre cet accord et les premières fonctionnalités en production.
    .source = liste des rapports, B2
figure-lead-time-in-six-months = En production en moins de six mois
    .formula = Les cycles mis en production six mois du calendrier au plus après leur début, sur ceux qui ont commencé depuis six mois ou plus, en cours compris ; sans ceux arrêtés avant.
    .source = liste des rapports, B3
figure-lead-time-in-six-months-finished = En production en moins de six mois, cycles terminés seulement
    .formula = Les cycles mis en production six mois du calendrier au plus après leur début, sur tous les cycles mis en production ; elle flatte : les cycles qui durent n'y sont pas encore.
    .source = liste des rapports, B3
figure-lead-time-late = Pas encore en production après six mois
    .formula = Les cycles en cours qui ont commencé depuis six mois du calendrier ou plus.
    .source = liste des rapports, B3
figure-lead-time-gates = Délai médian d'un passage au suivant
    .formula = La médiane des jours entre deux accords qui se suivent aux passages vers l'avant d'un même cycle.
    .source = liste des rapports, B8
figure-lead-time-gates-with-open = Délai médian d'un passage au suivant, attentes en cours comprises
    .formula = Médiane de Kaplan et Meier des mêmes durées, où l'attente du passage suivant compte jusqu'à la date du rapport ou jusqu'à l'arrêt ; intervalle à 95 %.
    .source = liste des rapports, B8

lead-time-in-short =
    { $finished ->
        [0] aucun cycle suivi par le comité n'est allé de l'idée à la production avec des dates connues au jour près.
        [one] le seul cycle arrivé en production a pris { $median } jours.
       *[other] la moitié des { $finished } cycles arrivés en production a pris { $median } jours ou moins.
    }{ $due ->
        [0] {""}
        [one] {" "}Du seul cycle commencé depuis six mois ou plus, { $within ->
            [0] rien n'était en production six mois après.
           *[other] une première version était en production dans les six mois.
        }
       *[other] {" "}Sur { $due } cycles commencés depuis six mois ou plus, { $within ->
            [0] aucun n'était
            [one] { $within } était
           *[other] { $within } étaient
        } en production dans les six mois.
    }{ $late ->
        [0] {""}
        [one] {" "}Un est toujours en cours.
       *[other] {" "}{ $late } sont toujours en cours.
    }
lead-time-strips = Les durées, étape par étape
lead-time-steps = Terminés, et en cours compris
lead-time-steps-note = Les cycles terminés seuls flattent : ceux qui durent n'y sont pas encore. La médiane « avec eux » compte aussi ceux en cours (Kaplan et Meier). « Accord » : le premier qui permet de construire ce qui sera mis en production
lead-time-at-risk = Combien duraient encore
lead-time-by-year = Selon l'année de mise en production
lead-time-gates = D'un passage au suivant
lead-time-cycles = Cycle par cycle
lead-time-step-production = Idée → production
lead-time-step-go = Idée → accord
lead-time-step-build = Accord → production
lead-time-step-gates = Passage → passage
lead-time-column-step = Étape
lead-time-column-ended = Terminés
lead-time-column-open = En cours
lead-time-column-with-open = Avec eux
lead-time-column-year = Année
lead-time-column-cycles = Cycles
lead-time-column-mean = Moyenne
lead-time-column-within = En six mois
lead-time-column-from = De
lead-time-column-to = À
lead-time-column-production = Production
lead-time-column-state = État
lead-time-state-late = plus de 6 mois
lead-time-state-open = en cours
lead-time-state-produced = mis en service
lead-time-state-stopped = arrêté avant
lead-time-state-undated = sans date
lead-time-state-backwards = contradictoire
lead-time-hidden =
    { $count ->
        [one] … et { $count } autre cycle (`--all` le montre aussi)
       *[other] … et { $count } autres cycles (`--all` les montre tous)
    }
lead-time-next = Pour voir ce qui manque au plus ancien cycle en cours
lead-time-next-inherited = Pour compter aussi les cycles repris de l'existant
left-out-cycles-inherited =
    { $count ->
        [one] { $count } cycle repris de l'existant n'est pas compté : il n'a passé aucun comité (`--inherited` le compte)
       *[other] { $count } cycles repris de l'existant ne sont pas comptés : ils n'ont passé aucun comité (`--inherited` les compte)
    }
left-out-cycles-undated =
    { $count ->
        [one] { $count } cycle dont le début ou la mise en production n'est pas connu au jour près n'est pas mesuré
       *[other] { $count } cycles dont le début ou la mise en production n'est pas connu au jour près ne sont pas mesurés
    }
left-out-cycles-backwards =
    { $count ->
        [one] { $count } cycle mis en production avant d'avoir commencé n'est pas mesuré : ses dates se contredisent
       *[other] { $count } cycles mis en production avant d'avoir commencé ne sont pas mesurés : leurs dates se contredisent
    }
left-out-cycles-stopped =
    { $count ->
        [one] { $count } cycle arrêté avant la production ne compte pas dans la part des six mois (voir `catalog report outcomes`)
       *[other] { $count } cycles arrêtés avant la production ne comptent pas dans la part des six mois (voir `catalog report outcomes`)
    }
