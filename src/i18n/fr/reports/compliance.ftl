# `catalog report compliance`

help-report-compliance = Voir ce que la loi et l'État demandent, et qui ne l'a pas encore (ou : conformite)
help-report-compliance-after =
    Exemples :
      catalog report compliance --directorate dgos
      catalog rapport conformite --format csv

explain-report-compliance = Accessibilité, données personnelles, homologation, mentions légales : ce qui est en ordre, ce qui manque, ce qu'on ignore
    .title = La conformité des produits en service
    .why = Une obligation oubliée se voit le jour d'une plainte, d'une fuite ou d'un contrôle.
    .formula = Pour chaque produit en service et chaque obligation, les faits de sa fiche disent : conforme, réserve, non conforme, sans objet ou inconnu ; ce qu'on ignore n'est ni un oui ni un non. La correspondance est de nous.
    .source = liste des rapports, F1 à F6

figure-compliance-accredited = Homologations de sécurité en vigueur
    .formula = Les produits en service dont l'homologation, ferme ou provisoire, court encore ce jour-là, sur ceux dont la fiche dit où en est l'homologation ; les dispensés ne comptent pas.
    .source = liste des rapports, F2
figure-compliance-accredited-soon = Homologations qui finissent dans moins de 180 jours
    .formula = Les homologations données dont le dernier jour vient dans moins de 180 jours.
    .source = liste des rapports, F2
figure-compliance-accredited-over = Homologations échues
    .formula = Les homologations données dont le dernier jour est passé.
    .source = liste des rapports, F2
figure-compliance-opened-without = Produits ouverts au public sans homologation en vigueur
    .formula = Les produits en service dont l'ouverture au public a eu lieu et dont l'homologation ne court pas, parmi ceux dont la fiche dit où elle en est.
    .source = liste des rapports, F2
figure-compliance-rate = Taux d'accessibilité du produit médian
    .formula = La médiane des taux de conformité au RGAA que les fiches des produits en service disent.
    .source = liste des rapports, F3
figure-compliance-rate-due = Produits publics qui devaient être entièrement accessibles
    .formula = Les produits destinés à tous, ouverts depuis plus longtemps que le délai des règles (183 jours à défaut), dont le taux n'atteint pas la cible (100 % à défaut) ; parmi ceux dont le taux est connu.
    .source = liste des rapports, F3
figure-compliance-unstated = Produits audités sans déclaration d'accessibilité publiée
    .formula = Les produits en service dont la fiche dit le taux ou le niveau RGAA, mais pas l'adresse de la déclaration. La date de la déclaration n'est pas encore enregistrée : on ne sait pas si elle est plus vieille que l'audit.
    .source = liste des rapports, F3
figure-compliance-personal-unknown = Produits dont on ignore s'ils traitent des données personnelles
    .formula = Les produits actifs dont la fiche ne dit pas s'ils traitent des données personnelles, ou dit que personne ne le sait.
    .source = liste des rapports, F5
figure-compliance-unregistered = Traitements de données personnelles sans référence au registre
    .formula = Les produits actifs qui traitent des données personnelles et dont la fiche ne donne pas de référence au registre.
    .source = liste des rapports, F5
figure-compliance-above = Produits trop sensibles pour leur plateforme
    .formula = Les produits actifs dont une lettre de la cotation DICT dépasse ce que leur plateforme sait tenir, parmi ceux dont on connaît la cotation, la plateforme et ses limites.
    .source = liste des rapports, F4
figure-compliance-above-axis = Produits au-dessus de la limite de leur plateforme
    .formula = Les mêmes, pour cette lettre de la cotation.
    .source = liste des rapports, F4
figure-compliance-breaches = Produits qui ont franchi un jalon trop tôt
    .formula = Les produits actifs qui ont atteint un jalon alors que le comité avait jugé non satisfait, ou en partie seulement, un critère exigé avant ; parmi ceux dont le comité a évalué au moins un critère.
    .source = liste des rapports, F6
figure-compliance-met = En ordre
    .formula = Les produits en service que l'obligation concerne et dont les faits disent qu'elle est remplie, sur ceux dont les faits permettent de répondre.
    .source = liste des rapports, F1

compliance-in-short =
    { $served ->
        [0] aucun produit en service.
        [one] le seul produit en service { $silent ->
            [0] { $unmet ->
                [0] n'a aucun manquement connu.
               *[other] a au moins un manquement connu.
            }
           *[other] ne dit rien de sa conformité.
        }
       *[other] sur { $served } produits en service, { $unmet ->
            [0] aucun n'a de manquement connu
            [one] { $unmet } a au moins un manquement connu
           *[other] { $unmet } ont au moins un manquement connu
        }{ $silent ->
            [0] .
            [one] {""} ; pour { $silent } autre, la fiche ne dit rien.
           *[other] {""} ; pour { $silent } autres, la fiche ne dit rien.
        }
    }
compliance-obligations = Obligation par obligation
compliance-column-obligation = Obligation
compliance-met = Conforme
compliance-partly = Réserve
compliance-unmet = Non conforme
compliance-not-applicable = Sans objet
compliance-unknown = Inconnu
compliance-sign-met = C
compliance-sign-partly = R
compliance-sign-unmet = N
compliance-sign-not-applicable = –
compliance-sign-unknown = ?
compliance-legend = C : conforme · R : réserve · N : non conforme · – : sans objet · ? : inconnu
compliance-sig = Agrément du SIG
compliance-rgaa = RGAA
compliance-register = Registre RGPD
compliance-aipd = AIPD
compliance-accreditation = Homologation
compliance-legal-pages = Pages légales
compliance-hds = HDS
compliance-architecture = Dossier d'architecture
compliance-open-source = Code ouvert
compliance-jdma = Bouton d'avis
compliance-to-fix = À mettre en ordre
compliance-column-unmet = Non conforme
compliance-accreditations = Homologations à renouveler
compliance-column-until = Jusqu'au
compliance-above = Trop sensibles pour leur plateforme
compliance-column-platform = Plateforme
compliance-column-above = Au-dessus
compliance-breaches = Jalons franchis trop tôt
compliance-column-milestone = Jalon
compliance-column-criterion = Critère non satisfait
compliance-rates = Les taux d'accessibilité
compliance-column-rate = Taux RGAA
compliance-rate-whole = 100 %
compliance-rate-high = De 80 à 99 %
compliance-rate-half = De 50 à 79 %
compliance-rate-low = Moins de 50 %
compliance-rate-unknown = Taux inconnu
compliance-matrix = Produit par produit
compliance-next-unmet = Pour voir ce qui manque à « { $product } »
compliance-next-silent = Pour renseigner « { $product } », dont la fiche ne dit rien
