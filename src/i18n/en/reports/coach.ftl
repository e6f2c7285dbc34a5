# `catalog report coach`: a bundle of reports

help-report-coach = Give on one page what a coach looks at: the teams' weather, products that last, support needs, actions, problems that come back
help-report-coach-after =
    Examples:
      catalog report coach --format html --out coach.html
      catalog report coach --compare 2026-06-30

explain-report-coach = Which teams need help, and which problems come back from team to team
    .title = Who needs help
    .why = To go first where somebody waits.
    .formula = Each figure is that of the report that it comes from, with its formula and source.
    .source = list of reports, part H

figure-coach-weather = Weather of the teams
    .formula = The active products whose team said so in its last update (`catalog update`), out of those whose team gave one.
    .source = list of reports, part H
figure-coach-silent = Teams that say nothing any more
    .formula = The active products whose last update is more than 14 days old, or the number of days that the rules say (`update_silent_days`), out of those whose team gave one.
    .source = list of reports, part H

coach-in-short =
    { $said ->
        [0] no team has given an update of its week yet.
       *[other] { $difficulty ->
            [0] no product is in difficulty
            [one] one product is in difficulty ({ $difficult })
           *[other] { $difficulty } products are in difficulty ({ $difficult })
        }{ $watch ->
            [0] .
            [one] , one is to be watched ({ $watched }).
           *[other] , { $watch } are to be watched ({ $watched }).
        }
    }
coach-weather = What the teams say
coach-silent = Nothing heard for long
coach-late-reservations = The overdue reservations
coach-column-weather = Weather
coach-column-age = Said
coach-column-path = Back to green
coach-column-help = Help wanted
coach-column-on = Last update
coach-column-said = Weather then
left-out-no-update =
    { $count ->
        [one] One team has never given an update: `catalog update` gives it with them
       *[other] { $count } teams have never given an update: `catalog update` gives it with them
    }
