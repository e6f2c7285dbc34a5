# Les règles de src/rules/catalogue/sessions.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

X-07 = Une décision a été prise dans une séance qui a eu lieu
    .why = La séance prouve la décision : sa date, les présents et l'ordre du jour doivent concorder avec elle.
X-07-file-name = La séance du { $date } n'est pas dans un fichier à son nom
    .help = Renommez ce fichier en « { $expected } », ou corrigez `date:`.
X-07-other-day = La décision est datée du { $date }, mais cite la séance du { $session }
    .help = Retirez la ligne `date:` (la date de la séance suffit), ou corrigez `session:`.
X-07-none = La séance du { $session } n'est pas dans le catalogue
    .help = Corrigez la date, ou créez le fichier `sessions/{ $session }.yaml` avec les lignes `date: { $session }` et `kind: ordinaire`.
X-07-cancelled = La séance du { $session } a été annulée : aucune décision n'a pu y être prise
    .help = Citez la séance où la décision a été prise, ou corrigez le champ `kind:` de la séance si elle a eu lieu.
X-07-agenda = Le produit « { $product } » n'est pas à l'ordre du jour de la séance du { $session }
    .help = Ajoutez-le à la liste `agenda:` de la séance, par exemple `- {"{"}product: { $product }{"}"}`, ou corrigez la séance citée.
X-08 = Le comité se réunit régulièrement, et ses sièges sont connus
    .why = Les équipes attendent le comité pour avancer : une longue pause qui n'est pas annoncée les bloque.
X-08-gap = La séance précédente était le { $before }, { $days } jours plus tôt
    .help = Ajoutez la séance qui manque, ou la pause dans « catalog.yaml », par exemple `breaks: [{"{"}from: 2026-08-01, to: 2026-08-31, reason: été{"}"}]`.
X-08-no-seat = Le comité n'a pas de siège « { $role } »
    .help = Choisissez parmi : { $known }.
X-08-too-many = { $count } personnes pour « { $role } », qui a { $seats } sièges
    .help = Corrigez le nombre.
X-09 = Assez de sièges sont occupés pour décider
    .why = Une décision prise à trop peu n'engage pas le comité.
X-09-short = { $count } sièges étaient occupés, et les règles en demandent { $required }
    .help = Vérifiez les présents ; si c'est exact, le comité devra confirmer les décisions de cette séance.
