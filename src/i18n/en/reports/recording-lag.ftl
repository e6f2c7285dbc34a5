# `catalog report recording-lag`

help-report-recording-lag = Measure how late facts are recorded, and count those that were rewritten (in French: retard)
help-report-recording-lag-after =
    Examples:
      catalog report recording-lag --department pepiniere
      catalog report recording-lag --at 2026-06-30 --format markdown
help-report-recording-lag-inherited = Count the phases that were declared of inherited products too

explain-report-recording-lag = How long after its day each fact is recorded, and which recorded facts were rewritten
    .title = The lag of recording
    .why = A fact that is recorded long after makes every report of the time before wrong; a fact that is rewritten changes the past without anybody seeing it.
    .formula = Days between the day of a fact and that of the first record that holds it in the history of the catalogue; a rewriting is a record that changes or removes a fact recorded before. To complete what was missing, to format or to move a file is none.
    .source = derived from the source (list of reports, questions G8 and G9)

figure-recording-lag-median = Lag that half do not exceed
    .formula = Median of the days between the day of a phase start or a decision and its first record; negative where the record came before.
    .source = list of reports, G9
figure-recording-lag-since = Lag that half do not exceed, since the catalogue exists
    .formula = The same figure, for the facts alone that are not older than the first record of the catalogue: the others could not be recorded in time.
    .source = list of reports, G9
figure-recording-lag-late = Share recorded more than 30 days after
    .formula = Phase starts and decisions recorded more than 30 days after their day (rule C-10), out of those that are not older than the catalogue.
    .source = list of reports, G9
figure-recording-lag-edits = Rewritings of recorded facts
    .formula = Records that change or remove a phase start, a decision, what became of a reservation, a milestone reached or a measure recorded before; out of all facts that the history knows.
    .source = list of reports, G9
figure-recording-lag-kind = Lag that half do not exceed
    .formula = Median of the days between the day of the facts of this kind and their first record.
    .source = list of reports, G9
recording-lag-in-short =
    { $measured ->
        [0] no phase start and no decision can be compared with its record.
        [one] { $since ->
            [yes] the only phase start or decision since the catalogue exists
           *[no] the only phase start or decision, older than the catalogue,
        } was recorded { $when ->
            [same] the same day
            [ahead] { $days ->
                [one] the day before
               *[other] { $days } days before
            }
           *[after] { $days ->
                [one] the day after
               *[other] { $days } days after
            }
        }.
       *[other] { $since ->
            [yes] since the catalogue exists, half of the { $measured } phase starts and decisions were recorded
           *[no] the { $measured } phase starts and decisions are older than the catalogue; half of them were recorded
        } { $when ->
            [same] on the same day at the latest
            [ahead] at least { $days ->
                [one] one day
               *[other] { $days } days
            } before their day
           *[after] { $days ->
                [one] the day after
               *[other] within { $days } days
            } at the latest
        }.
    } { $edits ->
        [0] No recorded fact was rewritten.
        [one] One recorded fact was rewritten.
       *[other] Recorded facts were rewritten { $edits } times.
    }
recording-lag-kinds = The lag, by kind of fact
recording-lag-latest = Facts recorded more than { $patience } days after their day
recording-lag-edited = Facts rewritten, the latest first
recording-lag-column-fact = Fact
recording-lag-column-day = Day of the fact
recording-lag-column-recorded = Recorded on
recording-lag-column-days = Days late
recording-lag-column-edit = What was done
recording-lag-column-commit = Version
recording-lag-next = To see the history of the first of these products
left-out-recording-inherited =
    { $count ->
        [one] { $count } phase declared when an inherited product entered is not counted: it is old by nature (`--inherited` counts it)
       *[other] { $count } phases declared when inherited products entered are not counted: they are old by nature (`--inherited` counts them)
    }
left-out-recording-undated =
    { $count ->
        [one] { $count } phase start or decision whose day is not known exactly is not counted
       *[other] { $count } phase starts or decisions whose day is not known exactly are not counted
    }
left-out-unrecorded =
    { $count ->
        [one] { $count } phase start or decision that is not recorded in Git yet is not counted
       *[other] { $count } phase starts or decisions that are not recorded in Git yet are not counted
    }
