# `catalog report problems`

help-report-problems = See the problems that come back from one team to another, and where (in French: problemes)
help-report-problems-after =
    Examples:
      catalog report problems
      catalog report problems --department atelier-numerique --format markdown

explain-report-problems = Which problems come back from one team to another, in which departments, and who deals with them
    .title = Problems that come back
    .why = What several teams meet is solved once, not team by team.
    .formula = A problem counts by the products and the times that met it, over twelve calendar months, compared with the twelve before; a product of two departments counts in both.
    .source = derived from the source (list of reports, question G6)

figure-problems-open = Open problems
    .formula = Problems neither closed nor accepted as they are, of all those reported.
    .source = list of reports, G6
figure-problems-shared = Met by several products
    .formula = Open problems that two products at least have met, of the open ones.
    .source = list of reports, G6
figure-problems-owned = Somebody deals with them
    .formula = Open problems whose file says who deals with them, over the open ones.
    .source = list of reports, G6
figure-problems-linked = Linked to what answers them
    .formula = The open problems whose file names a common or a criterion, over the open problems.
    .source = list of reports, G6
figure-problems-recent = Times met in the last twelve months
    .formula = Times that one of these problems was met in the last twelve calendar months, of all.
    .source = list of reports, G6
figure-problems-before = Times met in the twelve months before
    .formula = Times that one of these problems was met in the twelve calendar months before, of all.
    .source = list of reports, G6
figure-problems-times = Times met in the last twelve months
    .formula = Times that this problem was met in the last twelve calendar months, of all.
    .source = list of reports, G6

problems-in-short =
    { $all ->
        [0] no recurring problem is recorded: that does not prove that there is none.
       *[other] { $open ->
            [0] all recorded problems are closed or accepted.
            [one] { $open } problem is open{ $shared ->
                [0] {""}
               *[other] , and several products meet it
            }{ $ownerless ->
                [0] {""}
               *[other] ; nobody deals with it
            }.
           *[other] { $open } problems are open{ $shared ->
                [0] {""}
               *[other] { $lonely ->
                    [0] {""}, each met by several products
                   *[other] , of which { $shared } met by several products
                }
            }{ $ownerless ->
                [0] {""}
                [one] ; nobody deals with one of them
               *[other] ; nobody deals with { $ownerless } of them
            }.
        }
    }
problems-list = Problems, the most shared first
problems-where = Where they are met, over twelve months
problems-criteria = The criteria most often unmet, and what answers them
problems-column-trend = Trend
problems-column-commons = Commons that answer it
problems-column-criterion = Question of the committee
problems-column-unmet-times = Unmet
problems-column-about = Problems about it
problems-rising = rising
problems-steady = steady
problems-falling = falling
problems-column-problem = Problem
problems-column-category = Category
problems-column-recent = In twelve months
problems-column-before = The twelve before
problems-column-owner = Dealt with by
problems-column-status = State
problems-column-unmet = Criterion unmet
problems-next = To read the first: where it was met, and what is done
problems-next-none = To see the requests for help
left-out-unplaced-problems =
    { $count ->
        [one] { $count } time met by a product that is not known is not counted: only chosen products are
       *[other] { $count } times met by products that are not known are not counted: only chosen products are
    }
