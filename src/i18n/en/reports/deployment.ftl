# `catalog report deployment`

help-report-deployment = Follow the roll-out, portfolio by portfolio: who is in charge, the waves, the users (or: deploiement)
help-report-deployment-after =
    Examples:
      catalog report deployment
      catalog rapport deploiement --portfolio agents --format csv

    A wave is added with its day, then with the day on which it was done:
      catalog set { $product } "deployment.waves[]" "{ "{" }name: Brittany, planned: 2027-03-01{ "}" }"
      catalog set { $product } deployment.waves.Brittany.actual 2027-03-02

explain-report-deployment = How products in service reach those whom they are for, and who is in charge of it
    .title = The roll-out
    .why = A product that works and that nobody rolls out changes nothing for those whom it is for.
    .formula = Products in service. A wave is late when its day is past and it is not done. The rate relates the users of the last reading, twelve months old at most, to the people whom the product is for.
    .source = derived from the source (list of reports, question D6, and criterion VAL-07 of the rules); waves and the role of roll-out officer come from the ministry of ecology's move to product mode (founding documents)

figure-deployment-officer = Products with a roll-out officer
    .formula = Products in service whose team has somebody in charge of the roll-out on that day, of those whose file describes the team.
    .source = founding documents, ministry of ecology
figure-deployment-dated = Products whose waves are noted
    .formula = Products in service whose file notes at least one wave of the roll-out; nothing is said as long as none does.
    .source = list of reports, D6
figure-deployment-late = Late waves
    .formula = Waves whose day is past and that are not done, of all the waves that are noted.
    .source = list of reports, D6
figure-deployment-usage = People reached
    .formula = Sum of users over sum of the people whom they are for, for products in service that say both.
    .source = list of reports, D6

deployment-in-short =
    { $all ->
        [0] no product is in service.
       *[other] { $dated ->
            [0] none of the products in service ({ $all }) notes the waves of its roll-out.
            [one] one product in service of { $all } notes its waves: { $done } done of { $waves }, { $late } late.
           *[other] { $dated } products in service of { $all } note their waves: { $done } done of { $waves }, { $late } late.
        }
    }
deployment-portfolios = The roll-out by portfolio
deployment-waves = The waves, the late ones first
deployment-column-portfolio = Portfolio
deployment-column-officers = With a roll-out officer
deployment-column-done = Waves done
deployment-column-late = Late
deployment-column-next = Next wave
deployment-column-usage = People reached
deployment-column-wave = Wave
deployment-column-planned = Planned on
deployment-column-actual = Done on
deployment-column-size = People
deployment-next-late = To see “{ $product }”, of which a wave is late
deployment-next = To know how a wave is written
left-out-deployment-silent =
    { $count ->
        [one] { $count } product in service does not note its waves
       *[other] { $count } products in service do not note their waves
    }
