# `catalog report sittings`

help-report-sittings = See how often the committee meets, who sits, and who waits (in French: seances)
help-report-sittings-after =
    Examples:
      catalog report sittings
      catalog report sittings --compare 2026-06-30

explain-report-sittings = How often the committee meets, with whom, and which products wait for their turn
    .title = The committee's sittings
    .why = A committee that no longer meets, or a seat that is always empty, is seen before teams wait.
    .formula = The sittings that took place by the day of the report, cancelled ones left out, and the decisions of those days about the chosen products. A decision that another replaced does not count.
    .source = derived from the source (list of reports, questions C8, C9 and C10)

figure-sittings-held = Sittings held
    .formula = The sittings held by that day, out of those planned until then: a cancelled one is not held.
    .source = list of reports, C8
figure-sittings-a-week = Sittings a week
    .formula = The sittings held, over the weeks that began since the first one; the breaks declared in catalog.yaml are left out.
    .source = list of reports, C8
figure-sittings-decisions = Decisions a sitting
    .formula = The decisions taken at sittings about the chosen products, over the sittings held.
    .source = list of reports, C8
figure-sittings-put-off = Cases put off
    .formula = The cases listed at a sitting held and that the committee did not settle there: without a decision, or put off; out of all those of the sittings held.
    .source = list of reports, C8
figure-sittings-queue = Products that wait for a first sitting
    .formula = The products registered, inherited ones left out, of which the committee decided nothing and that no sitting lists; out of those that are active.
    .source = list of reports, C8
figure-sittings-wait = Median time to the first sitting
    .formula = Days from the registration of the product to the first sitting that decided about it: the median.
    .source = list of reports, C8
figure-sittings-asked = Products at the next sitting
    .formula = The products that ask to pass at the next sitting, or that it lists, out of the active products; what is only proposed does not count.
    .source = list of reports, C10
figure-sittings-ready = Cases that nothing blocks
    .formula = Of those, the ones that lack no point that forbids any go.
    .source = list of reports, C10
figure-sittings-attendance = Seats filled
    .formula = The seats filled over the seats of the committee, at the sittings held that noted who was there.
    .source = list of reports, C9
figure-sittings-vacant = Vacant seats
    .formula = The seats that catalog.yaml says are vacant, out of the seats of the committee.
    .source = list of reports, C9
figure-sittings-seat = Attendance
    .formula = The sittings at which this seat is filled, over the sittings held that noted who was there.
    .source = list of reports, C9

sittings-in-short =
    { $held ->
        [0] no sitting of the committee is recorded
        [one] the committee held one sitting
       *[other] the committee held { $held } sittings in { $weeks } weeks
    }{ $held ->
        [0] {""}
       *[other] { $decisions ->
            [0] {" "}without a decision
            [one] {" "}and took one decision
           *[other] {" "}and took { $decisions } decisions
        }
    }; { $asked ->
        [0] no product is listed for the next one
        [one] one product is listed for the next one
       *[other] { $asked } products are listed for the next one
    }{ $asked ->
        [0] {""}
        [one] , and { $ready ->
            [0] some points block it
           *[other] nothing blocks it
        }
       *[other] , { $ready ->
            [0] none without a blocking point
            [one] one without a blocking point
           *[other] { $ready } without a blocking point
        }
    }{ $waiting ->
        [0] .
        [one] ; one product waits for a first sitting.
       *[other] ; { $waiting } products wait for a first sitting.
    }
sittings-asked = At the next sitting
sittings-waiting = Waiting for a first sitting
sittings-held = The sittings held
sittings-seats = Attendance, seat by seat
sittings-column-day = Sitting
sittings-column-seats = Seats
sittings-column-files = Cases
sittings-column-decisions = Decisions
sittings-column-put-off = Put off
sittings-column-seat = Seat
sittings-column-present = Sittings at which it is filled
sittings-column-state = To know
sittings-column-waits = Asked for
sittings-column-blocking = Blocking points
sittings-column-missing = Missing
sittings-column-registered = Registered on
sittings-vacant = vacant
sittings-never = never filled
sittings-vacant-note =
    { $count ->
        [one] One seat is vacant: the committee meets without it until somebody is appointed.
       *[other] { $count } seats are vacant: the committee meets without them until somebody is appointed.
    }
sittings-next = To prepare the next sitting
