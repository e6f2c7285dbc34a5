# `catalog report gates`

help-report-gates = See what the committee accepts at each gate, and what is most often missing (in French: passages)
help-report-gates-rules = Say what rules that are not in force would change, and write nothing: a file of rules, a folder, a version to come, a branch or a commit
help-report-gates-after =
    Examples:
      catalog report gates --by department
      catalog report gates --compare 2025-12-31 --format html --out gates.html

explain-report-gates = What the committee accepts at each gate, at the first attempt or not, and what is most often missing
    .title = Gates before the committee
    .why = What is missing team after team can be prepared: a template, some help, a clearer rule.
    .formula = Pass rate: gos, with reservations or without, over gos and no-gos; what is put off is neither and counted apart. A decision that was replaced does not count.
    .source = derived from the source (list of reports, questions C1 to C4)

figure-gates-pass = Gates passed
    .formula = Gos, with reservations or without, over gos and no-gos; what is put off is left out. The whole is about the gates that lead to the next phase.
    .source = list of reports, C1
figure-gates-first = Passed at the first attempt
    .formula = First settled attempts that pass, over all first settled attempts; what is put off is no attempt.
    .source = list of reports, C2
figure-gates-put-off = Decisions put off
    .formula = Decisions that are neither a go nor a no-go, of all decisions at these gates.
    .source = list of reports, C1
figure-gates-unmet = Assessed criteria that are not met
    .formula = Criteria found unmet, or met in part, over the criteria assessed and applicable, decision by decision; the whole also counts those that nobody assessed.
    .source = list of reports, C3
figure-gates-assessing = Decisions that assess criteria
    .formula = Decisions whose findings, criterion by criterion, are recorded, over all decisions.
    .source = list of reports, C3
figure-gates-criterion = Unmet
    .formula = Decisions that find this criterion unmet, or met in part, over the decisions at this gate whose rules have it; those that say it does not apply are left out.
    .source = list of reports, C3
figure-gates-opinion = Share of the opinions
    .formula = Opinions of this kind over all opinions, on all aspects and gates.
    .source = list of reports, C4

gates-in-short =
    { $decided ->
        [0] the committee has not decided on any gate to a next phase yet.
       *[other] { $settled ->
            [0] no gate to a next phase has been settled yet.
            [one] of the only gate settled, { $passed ->
                [0] the committee said no
               *[other] the committee said go
            }.
           *[other] of { $settled } gates settled, { $passed ->
                [0] none passed
               *[other] { $passed } passed
            }.
        }{ $put_off ->
            [0] {""}
            [one] {" "}{ $put_off } decision was put off.
           *[other] {" "}{ $put_off } decisions were put off.
        }
    }
gates-by-gate = Gate by gate
gates-forward = To the next phase
gates-unmet = What is most often missing
gates-by-aspect = What is missing, by aspect
gates-of-assessed = The share is of the criteria assessed in the aspect.
gates-opinions = Opinions of the committee, by aspect
gates-opinions-by-gate = The same opinions, gate by gate
gates-column-settled = Settled
gates-column-passed = Passed
gates-column-rate = Rate
gates-column-first = First attempt
gates-column-put-off = Put off
gates-column-criterion = Question of the committee
gates-column-unmet = Unmet
gates-column-assessed = Assessed
gates-column-of = Decisions
gates-column-aspect = Aspect
gates-next = To read what { $criterion } asks, and how to answer it

figure-gates-trial-touched = Products that would be asked more
    .formula = Active products for which at least one expectation of the next gate would be binding by the rules on trial and is not today, among those that have a next gate by them.
    .source = ours
figure-gates-trial-stopped = More products stopped
    .formula = Active products whose file does not meet a binding expectation of the rules on trial, and that nothing stops on that point today, among those that have a next gate by them.
    .source = ours
gates-trial-in-short =
    { $products ->
        [0] no product has a next gate.
       *[other] of { $products ->
                [one] the only product that has a next gate
               *[other] { $products } products that have a next gate
            }, { $touched ->
                [0] none would be asked more
                [one] one would be asked more
               *[other] { $touched } would be asked more
            }, and { $stopped ->
                [0] none would be stopped by one more expectation.
                [one] one would be stopped by one more expectation.
               *[other] { $stopped } would be stopped by one more expectation.
            }
    }
gates-trial-criteria = What the rules on trial would change
gates-trial-products = More products stopped
gates-column-newly-binding = More products bound
gates-column-newly-unmet = Of them stopped
gates-column-released = Products released
gates-column-stopped-by = What would be missing
