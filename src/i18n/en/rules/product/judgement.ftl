# The rules of src/rules/product/judgement.rs: title, .why, their messages with .help (what to do)

S-19 = An unfavourable opinion rules out some outcomes
    .why = The committee cannot say yes to a product of which one aspect receives an unfavourable opinion.
S-19-forbids = The opinion on the aspect “{ $aspect }” is “{ $opinion }”, which rules out the outcome “{ $outcome }”
    .help = Choose an outcome that this opinion allows, for example among { $closed } with its reason, or correct the opinion if it was entered wrongly.
S-20 = A plain go needs what is mandatory to be met
    .why = Something mandatory that is not met must leave a trace: a reservation to close, a dated waiver, or a refusal.
S-20-unmet =
    { $adopted ->
        [yes] The outcome is “{ $outcome }”, but the criterion “{ $criterion }”, mandatory at the gate “{ $gate }”, is found “{ $verdict }”
       *[no] The outcome is “{ $outcome }”, but the criterion “{ $criterion }” of the gate “{ $gate }” is found “{ $verdict }”; the committee has yet to approve that it is mandatory
    }
    .help = Choose an outcome that allows reservations ({ $reserved }), with a reservation that has `criterion: { $criterion }`, or add a waiver `waivers: [{"{"}criterion: { $criterion }, reason: …, granted_by: …, date: …, until: …{"}"}]`.
S-21 = An unmet blocking criterion forbids every go
    .why = These criteria protect people and their data: neither a reservation nor a waiver can stand in for them.
S-21-waived = The criterion “{ $criterion }” is blocking: it cannot be waived
    .help = Remove this waiver; as long as the criterion is not met, the decision is a no-go or a deferral.
S-21-unmet =
    { $adopted ->
        [yes] The outcome is “{ $outcome }”, but the blocking criterion “{ $criterion }” of the gate “{ $gate }” is found “{ $verdict }”
       *[no] The outcome is “{ $outcome }”, but the blocking criterion “{ $criterion }” of the gate “{ $gate }” is found “{ $verdict }”; the committee has yet to approve that it is mandatory
    }
    .help = Choose an outcome among { $closed } with its reason (`rationale:`), or correct the finding if it was entered wrongly; `catalog gate <product>` shows what is expected.
S-24 = A waiver says why, by whom and until when
    .why = A waiver is a temporary exception: without a reason, an author or an end date, it would become the rule.
S-24-missing =
    { $key ->
        [reason] The waiver of the criterion “{ $criterion }” has no reason
        [granted_by] The waiver of the criterion “{ $criterion }” does not say who granted it
        [date] The waiver of the criterion “{ $criterion }” does not say when it was granted
        [until] The waiver of the criterion “{ $criterion }” has no end date
       *[other] The field “{ $key }” is missing from the waiver of the criterion “{ $criterion }”
    }
    .help =
        { $key ->
            [reason] Add the reason, for example `reason: migration planned for spring`.
            [granted_by] Add the person's function, for example `granted_by: head of security`.
            [date] Add the day it was granted, for example `date: 2026-09-01`.
            [until] Add the end date, for example `until: 2027-03-01`.
           *[other] Add a line `{ $key }: …` to this waiver.
        }
S-24-order = The waiver ends on { $until }, but it was granted on { $date }
    .help = Write in `until:` a date after { $date }, or correct `date:`.
S-26 = A refusal, a deferral or a step back is explained
    .why = The team must know what was missing, so that it can come back to the committee.
S-26-none = The decision “{ $outcome }” at the gate “{ $gate }” has no reason
    .help = Add it to the decision in one or two sentences, for example `rationale: business owner not available enough`.
S-27 = A decision names the session where it was taken
    .why = The committee decides in session: the session gives the date, who was present and the minutes.
S-27-no-date = This decision has neither a session nor a date
    .help = Add the date of the session, for example `session: 2025-11-18`.
S-27-too-old = The decision is dated { $day }, but the committee has only existed since { $since }
    .help = Correct the date. If the phase was opened before the committee, remove the decision and write `entered_by: baseline` on the phase.
S-27-no-session = This decision has a date, but names no session
    .help = Add the date of the session, for example `session: 2025-11-18`.
R-04 = A decision follows the rules in force on the day it is taken
    .why = A team prepares itself under the rules of the moment: neither older rules nor rules to come can judge it.
R-04-other = The decision says that it follows the rules “{ $said }”, but on { $day } the rules “{ $expected }” were in force
    .help = Write `rules_version: "{ $expected }"`, or correct the date of the decision.
R-04-none = No version of the rules was in force on { $day }
    .help = Correct the date of the decision, or add to “lifecycle” the rules that were in force that day.
