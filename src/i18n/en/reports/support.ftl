# `catalog report support`

help-report-support = Follow the requests for help without an answer and the late actions (in French: appuis)
help-report-support-after =
    Examples:
      catalog report support --department atelier-numerique
      catalog report support --format csv

explain-report-support = Which requests for help wait for an answer, and which agreed actions are late
    .title = Requests for help and actions
    .why = A team that asks for help and gets none stops, or makes do.
    .formula = The requests in the files of active products; a request waits until somebody starts. An action is late when its day has passed and it is neither done nor given up.
    .source = derived from the source (list of reports, questions G4 and G5)

figure-support-open = Open requests for help
    .formula = Requests that nothing has closed by that date, of all those that were made.
    .source = list of reports, G4
figure-support-unmet = Requests without an answer for more than 60 days
    .formula = Open requests on which nobody has started more than 60 days after they were made; of those that wait and whose day is known.
    .source = list of reports, G4
figure-support-start = Median time until help starts
    .formula = Days between the request and the start, for help that has started: the median.
    .source = list of reports, G4
figure-support-start-all = Median time until help starts, with requests that still wait
    .formula = The median by Kaplan and Meier's estimate, where a request that waits lasts at least until the date of the report; with its 95% interval.
    .source = list of reports, G4
figure-support-close = Median time until the request is closed
    .formula = Days between the request and its end, whatever that is: the median.
    .source = list of reports, G4
figure-support-refused = Requests refused
    .formula = Requests that were refused, of all.
    .source = list of reports, G4
figure-support-unfollowed = Needs named by the committee and never followed
    .formula = Needs that the decisions of the current cycle name and that no request of the same kind follows in the file.
    .source = list of reports, G4
figure-support-type = Open requests
    .formula = Open requests of this kind, of all those of this kind.
    .source = list of reports, G4
figure-support-actions = Late actions
    .formula = Open actions whose day has passed, of the open ones.
    .source = list of reports, G5
figure-support-actions-owner = Late actions, by owner
    .formula = Late actions that this person has to do, of their open ones.
    .source = list of reports, G5
figure-support-actions-origin = Late actions, by origin
    .formula = Late actions of this origin, of the open ones.
    .source = list of reports, G5
figure-support-coached = Teams helped by a coach
    .formula = Active products whose team was coached within the last twelve calendar months, of all active ones; nothing is said as long as no file records coaching.
    .source = ours, after a product coach's account (founding documents)
figure-support-trained = Trainings received
    .formula = Trainings recorded by coaches within the last twelve calendar months, one a function that was trained; of the coaching of these months.
    .source = ours, after a product coach's account (founding documents)

support-in-short =
    { $asked ->
        [0] no request for help is recorded
        [one] { $open ->
            [0] the only request for help is closed
           *[other] the only request for help is open
        }
       *[other] { $open ->
            [0] the { $asked } requests for help are closed
            [one] { $open } request for help is open, of { $asked }
           *[other] { $open } requests for help are open, of { $asked }
        }
    }{ $unmet ->
        [0] {""}
        [one] , and { $unmet } has waited for an answer for more than { $days } days
       *[other] , and { $unmet } have waited for an answer for more than { $days } days
    }.{ $late ->
        [0] {""}
        [one] {" "}{ $late } agreed action is late.
       *[other] {" "}{ $late } agreed actions are late.
    }
support-open = Open requests, the oldest first
support-by-type = Requests by kind
support-late = Late actions
support-by-owner = Actions by owner
support-by-origin = Actions by origin
support-column-type = Kind of help
support-column-what = What is asked
support-column-routed = Handled by
support-column-status = State
support-column-raised = Asked on
support-column-waits = Has waited
support-column-asked = Requests
support-column-open = Open
support-column-start = Median time until it starts
support-column-action = Action
support-column-owner = Owner
support-column-origin = Origin
support-column-due = Due
support-column-open-actions = Open
support-next = To see the product that has waited longest
support-next-none = To see the problems that come back from one team to another
left-out-no-support-need =
    { $count ->
        [one] { $count } active product whose file does not say whether it needs help is not counted
       *[other] { $count } active products whose files do not say whether they need help are not counted
    }
support-at-risk = How many still waited
support-until-started = From the request to the start of the support
support-next-write = To know how to note what a team needs
support-coaching-kinds = Coaching of the last twelve months, by kind
support-coachings = Coaching, the latest first
support-column-kind = Kind
support-column-times = Times
support-column-teams = Teams
support-column-trained = Trainings
support-column-on = Day
support-column-learnt = What was learnt
