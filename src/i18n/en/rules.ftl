# The rules: title, .why it matters, then their messages with .help (what to do). Same keys in fr/rules.ftl.

## S: the file of a product

S-01 = A product's id is the name of its file
    .why = A product has one identity: its file is found by its id, and other files refer to it by that name.
S-01-other-id = The id is “{ $id }” and the file is called “{ $file }”
    .help = Rename the file to “{ $id }.yaml”, or write in the file the id that its name gives.

S-02 = Fields and words are those that the catalogue knows
    .why = A typing mistake in a field's name or in a reserved word hides a fact: it would be written, and nobody would read it.
S-02-unknown-key-near = The field “{ $key }” does not exist here; did you mean “{ $near }”?
    .help = Replace “{ $key }” with “{ $near }”, or remove this field.
S-02-unknown-key = The field “{ $key }” does not exist here
    .help = Remove this field, or choose one of: { $known }.
S-02-duplicate-key = The field “{ $key }” is written twice
    .help = Keep only one of the two “{ $key }” lines: the right one.
S-02-unknown-word-near = “{ $word }” is not an expected word here; did you mean “{ $near }”?
    .help = Replace “{ $word }” with “{ $near }”. Possible words: { $allowed }.
S-02-unknown-zone-near = “{ $word }” is not a known time zone; did you mean “{ $near }”?
    .help = Replace “{ $word }” with “{ $near }”. The names are those of the IANA's list.
S-02-unknown-zone = “{ $word }” is not a known time zone
    .help = Write a name of the IANA's list, for example Europe/Paris, Indian/Reunion or America/Cayenne.
S-02-unknown-word = “{ $word }” is not an expected word here
    .help = Choose one of: { $allowed }.

S-03 = Dates exist and are written YYYY-MM-DD
    .why = Time limits, delays and the order of decisions are computed from dates: an impossible date spoils everything that follows.
S-03-bad-date = “{ $text }” is not a calendar date from 1990 on
    .help = Write the year, the month and the day with hyphens, for example `2025-11-18`.
S-03-bad-approx-date = “{ $text }” is not a date, a month or a year from 1990 on
    .help = Write what you know with hyphens: `2025-11-18`, `2025-11` or `2025`.

S-04 = What has happened is not dated in the future
    .why = A fact dated tomorrow has not happened yet: it is a forecast, or a typing mistake.
S-04-future = The date { $date } is in the future (today is { $today }), but this field tells what has happened
    .help = Correct the date, or remove this line, and put it back when the day comes; for a milestone to come, use the field `planned`.

S-05 = A product has at least one phase and its cycles follow one another
    .why = The current phase is read from the list of phases: without a phase, or with a missing cycle, nobody knows where the product stands.
S-05-no-phase = This product has no phase
    .help = Add its first phase under `phases:`, for example `- {"{"}phase: { $first }, start: 2026-09-08, entered_by: registration{"}"}`.
S-05-gap = This phase has the cycle number { $cycle }, but the next cycle is { $expected }
    .help = Write `cycle: { $expected }`, or the number of a cycle that has already begun (1 where the field is missing).
S-05-kind-inside = The field “kind” is written in the middle of a cycle, but it describes the whole cycle
    .help = Remove “kind” here: it only belongs on the first phase of the cycle. If a new cycle begins, add its number too, for example `cycle: 2`.

S-06 = In a cycle, phases are written in the order of their dates
    .why = A phase ends when the next one starts: a start that goes back would give a negative duration.
S-06-backwards = The phase starts on { $start }, before the one that precedes it in the list (“{ $phase }”, { $before })
    .help = Correct one of the two dates, or put the phases in order; the same day is allowed.

S-07 = A phase follows another only where the rules allow it
    .why = To skip a step is to commit means without the proof that this step was to bring.
S-07-closed =
    { $known ->
        [yes] A product in phase “{ $from }” cannot enter phase “{ $to }”: { $why }
       *[no] A product in phase “{ $from }” cannot enter phase “{ $to }”
    }
    .help = Correct the phase, add the one that is missing between the two, or open a new cycle (`cycle: 2`). Possible phases after “{ $from }”: { $possible }.

S-08 = A phase is opened by a favourable decision of the committee
    .why = The phase of a product and the decisions of the committee must tell the same story: nobody moves on without a go.
S-08-nothing = The phase “{ $phase }” does not say what opened it
    .help = Add the id of the decision, for example `entered_by: g-mvp-2025-11-18`. When a new product is registered, write `entered_by: registration`; for a product older than the committee, `entered_by: baseline`.
S-08-no-such-decision = The decision “{ $decision }”, named by this phase, is not in the file
    .help = Record it with `catalog decide <product> --gate <gate> --outcome <outcome> --session <date>`, or name a decision of the file: { $known }.
S-08-registered-twice = The phase “{ $phase }” is opened by a registration, but it is not the first of its cycle
    .help = Replace “registration” with the id of the decision that opened the phase, for example `entered_by: g-mvp-2025-11-18`.
S-08-registered-late = A product cannot be registered directly in phase “{ $phase }”
    .help = Begin with the phase of registration ({ $lawful }), then open the next ones by decisions. If the product existed before the committee, write `entered_by: baseline`.
S-08-not-a-go = The phase “{ $phase }” is opened by the decision “{ $decision }”, whose outcome is “{ $outcome }” and opens no phase
    .help = Remove this phase, or name the favourable decision; if the committee has said yes since, type `catalog decide <product> --gate <gate> --outcome <outcome> --session <date>`.
S-08-other-cycle = The phase “{ $phase }” is in cycle { $cycle }, but the decision “{ $decision }” is about cycle { $other }
    .help = Name a decision of cycle { $cycle }, or correct the field `cycle:` of the phase or of the decision.
S-08-first = The first phase of a cycle (“{ $phase }”) opens by a registration, not by the decision “{ $decision }”
    .help = Write `entered_by: registration`, then add the phase that the decision opens.
S-08-wrong-gate = The decision “{ $decision }” is about the gate “{ $gate }”, which does not open the phase “{ $phase }” at this point
    .help = Name the decision of the gate that leads to “{ $phase }”; `catalog show <product>` shows the product's path and decisions.
S-08-too-early = The decision “{ $decision }” is of { $day }, before the product entered “{ $former }” ({ $since }): it cannot open the phase “{ $phase }”
    .help = Correct the date of the sitting, or name the decision that the committee has made since.
S-08-before-decision = The phase “{ $phase }” starts on { $start }, before the decision “{ $decision }” of { $day } that opens it
    .help = Make the phase start on { $day } or later, for example `start: { $day }`.

S-09 = A favourable decision opens only one phase
    .why = Each entry into a phase is a choice of the committee: the same decision cannot serve twice, nor serve once it has been replaced.
S-09-twice = The decision “{ $decision }” already opens another phase
    .help = Name this phase's own decision; if it is missing, type `catalog decide <product> --gate <gate> --outcome <outcome> --session <date>`.
S-09-superseded = The decision “{ $decision }” was replaced by “{ $by }”, whose outcome is “{ $outcome }”: it no longer opens a phase
    .help = Remove this phase, or name a more recent favourable decision.

S-10 = After a refusal, the phase waits for a new favourable decision
    .why = The committee's last word counts: an earlier go is void after a refusal at the same gate.
S-10-no-go = The phase “{ $phase }” opens in spite of the decision “{ $decision }” of { $day } at the gate “{ $gate }”, whose outcome is “{ $outcome }”
    .help = Remove this phase and go back to the committee; once it agrees, type `catalog decide <product> --gate { $gate } --outcome <outcome> --session <date>`, then `catalog advance <product>`.

S-11 = A gate is decided only once a day
    .why = With two decisions on the same day at the same gate, nobody would know which one counts.
S-11-same-id = Two decisions have the id “{ $decision }”
    .help = Give the second one a different id, for example “{ $decision }-2”, and check which phases name it.
S-11-twice = The decisions “{ $earlier }” and “{ $decision }” are about the same gate “{ $gate }”, on the same day
    .help = If the second replaces the first, add `supersedes: { $earlier }` to it; otherwise, correct the date or the gate of one of the two.

S-12 = Skipping an optional phase needs a reason
    .why = The product may do without an optional phase, but the committee and later teams must know why.
S-12-no-reason = The product enters phase “{ $to }” without going through “{ $skipped }”, and nothing says why
    .help = Add the reason to this phase, for example `skip_reason: feasibility already proven on a similar product`.

S-13 = A decision with reservations has some, and the others have none
    .why = A reservation that is not written will never be closed, and a plain go must leave nothing pending.
S-13-none = The outcome is “{ $outcome }”, but the decision has no reservation
    .help = Add at least one reservation, for example `reservations: [{"{"}id: r1, aspect: securite, text: Finish the audit, owner_role: responsable_technique, due: 2026-02-16{"}"}]`, or choose an outcome without reservations.
S-13-some = The outcome is “{ $outcome }”, which allows no reservations, and the decision has some
    .help = Choose an outcome that allows reservations ({ $reserved }), or remove the reservations.

S-14 = A reservation says what to do, who answers for it and by when
    .why = Without a text, an owner or a due date, nobody can follow a reservation up or say that it is closed.
S-14-same-id = Two reservations of this decision have the id “{ $reservation }”
    .help = Number them `r1`, `r2`, `r3`… in the order in which they are written.
S-14-missing =
    { $key ->
        [text] The reservation “{ $reservation }” does not say what remains to be done
        [aspect] The reservation “{ $reservation }” does not say which aspect it is about
        [owner_role] The reservation “{ $reservation }” has no owner
        [due] The reservation “{ $reservation }” has no due date
       *[other] The field “{ $key }” is missing from the reservation “{ $reservation }”
    }
    .help =
        { $key ->
            [text] Add what is expected, for example `text: Bring the business owner to 60%`.
            [aspect] Add the aspect concerned, for example `aspect: organisation`.
            [owner_role] Add the function of the person in charge, for example `owner_role: responsable_metier`.
            [due] Add the date by which it must be done, for example `due: 2026-02-16`.
           *[other] Add a line `{ $key }: …` to this reservation.
        }
S-14-due-before = The due date { $due } of the reservation is before the decision of { $opened } that makes it
    .help = Write a due date after { $opened }, or correct the date of the decision.
S-14-event-before = This event of { $on } is before the decision that makes the reservation
    .help = Correct the date `on:` of the event: nothing happens to a reservation before it exists.
S-14-event-missing =
    { $key ->
        [proof] The reservation is closed (“{ $kind }”) without a proof
        [due] The due date is put off (“{ $kind }”) without a new date
        [reason] Nothing says why this event “{ $kind }” took place
       *[other] The field “{ $key }” is missing from this event “{ $kind }”
    }
    .help =
        { $key ->
            [proof] Add the address of the document that shows it, for example `proof: docs/audit-2026.pdf`.
            [due] Add the new due date, for example `due: 2026-04-30`.
            [reason] Add the reason in a few words, for example `reason: recruitment put off to spring`.
           *[other] Add a line `{ $key }: …` to this event.
        }

S-15 = A reservation is to be met soon
    .why = A reservation without a near due date is forgotten: the rules give a time, which may be exceeded by saying why.
S-15-far = The due date { $due } comes more than { $days } days after the decision of { $opened }
    .help = Bring the due date closer, or add the reason to the reservation, for example `due_reason: contract renewed in spring`.

S-16 = A reservation is met by its due date
    .why = A go with reservations is a go under conditions: a condition that is late must be seen.
S-16-overdue = Reservation “{ $reservation }” of decision “{ $decision }” was due on { $due }: it is { $days } days late
    .help = If it is met, add that to its `events:` with the proof; else ask the committee for a new due date and add an event `kind: extended` with `due:` and `reason:`.

S-17 = Reservations are closed or renewed before the next gate
    .why = A reservation is the condition of a go: to move on without closing it is to forget it.
S-17-open = The gate “{ $gate }” is granted while the reservation “{ $reservation }” of the decision “{ $decision }” is still open (“{ $text }”)
    .help = If it is closed, add that to its `events:`, for example `- {"{"}on: 2026-02-10, kind: closed, proof: docs/audit-2026.pdf{"}"}`. Otherwise, take it up in a reservation of the new decision, with `renews: { $decision }/{ $reservation }`.

S-18 = Each aspect receives an opinion
    .why = The committee looks at every aspect of a product before it decides: an aspect without an opinion was not looked at.
S-18-missing =
    { $count ->
        [one] One aspect received no opinion: { $aspects }
       *[other] { $count } aspects received no opinion: { $aspects }
    }
    .help = Add an opinion for each under `opinions:`, for example `securite: favorable`. With `catalog decide`, `--opinion favorable` is about all aspects without their own.
S-18-comment = The opinion “{ $opinion }” on aspect “{ $aspect }” has no comment
    .help = Add it, for example `{ $aspect }: {"{"}opinion: { $opinion }, comment: no data processed{"}"}`.
S-18-not-with = The opinion “{ $opinion }” on aspect “{ $aspect }” does not go with outcome “{ $outcome }”
    .help = Give the committee's opinion on this aspect, or choose an outcome that this opinion allows.

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

S-22 = What is advised is followed, or explained
    .why = A team may depart from advice if it says why; what obliges must at least have been looked at.
S-22-explain = Criterion “{ $criterion }” ({ $level } at gate “{ $gate }”) is not met, and nothing says why
    .help = Add the explanation to this assessment, for example `comment: planned for next quarter`.
S-22-not-seen = Criterion “{ $criterion }” ({ $level } at gate “{ $gate }”) was not assessed
    .help = Replace “non_evalue” with the committee's finding, or add a reservation to assess it later.

S-23 = “Not applicable” is said of what does not concern the product
    .why = “Not applicable” makes a question disappear: it must not serve to avoid it.
S-23-bare = Criterion “{ $criterion }” is found “sans_objet”, although the rules ask it of this product
    .help = Give another finding, or explain why it does not concern the product: `comment: …`.
S-23-commented = Criterion “{ $criterion }” is found “sans_objet” with a comment, although the rules ask it of this product
    .help = Check that the committee accepts it; if the product's file says wrongly who is concerned, correct the file.

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

S-25 = A waiver that has ended is followed by something
    .why = A waiver is provisional: at its end the criterion is met, or the committee decides again.
S-25-ended = The waiver of criterion “{ $criterion }” ended on { $until }, and nothing says that the criterion is met since
    .help = Have this criterion assessed at the next session, or ask for a new waiver.

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

S-28 = Each decision says which support the team needs
    .why = Helping teams is the committee's first role: a need that is not written will not be served.
S-28-none = The decision does not say which support the team needs
    .help = Add `support_needs: {"{"}needs: [design]{"}"}` with the needs, or `support_needs: {"{"}none: true{"}"}` if there is none. With `catalog decide`: `--support-need design` or `--no-support-need`.
S-28-both = The decision names support needs and also says that there is none
    .help = Remove `none: true`, or remove the needs.
S-28-unknown = “{ $need }” is no support that the rules provide for
    .help = Choose among: { $known }.

S-29 = Milestones are reached in order
    .why = A milestone builds on the one before: a date that goes back in time is a slip, and falsifies delays.
S-29-twice = Milestone “{ $milestone }” is written twice in one cycle
    .help = Join the two lines, or write `cycle:` if they belong to different cycles.
S-29-order = Milestone “{ $milestone }” is reached on { $day }, before “{ $before }” ({ $earlier }), which must precede it
    .help = Correct one of the two dates, or the line `cycle:` if these milestones belong to different cycles.

S-30 = A milestone is reached during its phase, or later
    .why = A milestone reached before its phase means that the phase began earlier than written, or that the milestone is wrongly dated.
S-30-early = Milestone “{ $milestone }” is reached on { $day }, although none of its phases had begun ({ $phases })
    .help = Correct the date of the milestone, or the phase that should have begun before it.

S-31 = A go comes after the milestone that the gate asks for
    .why = Some gates judge what already exists: without this milestone, the committee had nothing to look at.
S-31-late = Gate “{ $gate }” is granted on { $day }, although milestone “{ $milestone }” is only reached on { $reached }
    .help = Correct the date of the milestone or of the decision.
S-31-none = Gate “{ $gate }” is granted on { $day }, although milestone “{ $milestone }” is not reached
    .help = Add the milestone under `milestones:`, for example `- {"{"}id: { $milestone }, actual: { $day }{"}"}`; if nobody knows the date, write `actual: inconnu`.

S-32 = What must precede a milestone is met before it
    .why = These criteria protect users at the time of the milestone: afterwards is too late.
S-32-unmet = Milestone “{ $milestone }” is reached on { $day }, although criterion “{ $criterion }”, to be met before, was found “{ $verdict }” (decision “{ $decision }”)
    .help = Correct the date of the milestone, or have the criterion assessed again if the team has met it since.

S-42 = The hosting can hold the product's rating
    .why = A platform has its limits: beyond them, the promised availability or confidentiality is not assured.
S-42-above = The rating exceeds what platform “{ $platform }” can hold: { $above }
    .help = Check the rating, choose another platform, or have the measures that compensate approved.

S-46 = Numbers are plausible
    .why = A share written as a percentage, or a negative headcount, falsifies every sum of the portfolio.
S-46-share = “{ $key }” is { $value }: a share is written between 0 and 1
    .help = Write for example `{ $key }: 0.6` for 60%.
S-46-count = “{ $key }” is { $value }: this number cannot be negative
    .help = Correct the number, or write “inconnu”.
S-46-rating = “{ $key }” is { $value }: a rating goes from 1 to 4
    .help = Write 1, 2, 3 or 4.

S-47 = An indicator says what it measures
    .why = Without unit, direction and definition nobody can read the figure, nor compare it with another product's.
S-47-missing =
    { $key ->
        [unit] Indicator “{ $indicator }” has no unit
        [direction] Indicator “{ $indicator }” does not say whether it should rise or fall
        [definition] Indicator “{ $indicator }” has no definition
        [scale] Indicator “{ $indicator }” does not say on which scale satisfaction is rated
       *[other] Indicator “{ $indicator }” lacks “{ $key }”
    }
    .help =
        { $key ->
            [unit] Add it, for example `unit: days`.
            [direction] Add `direction: hausse` (rise), `direction: baisse` (fall) or `direction: cible` (a target to keep).
            [definition] Add it in a sentence, for example `definition: days from filing to decision, median of the month`.
            [scale] Add it, for example `scale: jdma10`; two scales cannot be compared.
           *[other] Add a line `{ $key }: …`.
        }
S-47-twice = Two indicators have the code “{ $indicator }”
    .help = Give this one another code, or join their measures.
S-47-off-scale = The value { $value } is off the scale, which goes from { $low } to { $high }
    .help = Correct the value, or the scale (`scale:`).

S-48 = Measures follow one another, one a period
    .why = Two measures of the same period, or out of order, make the curve lie.
S-48-order = This measure is about a period that ends on { $day }, before the previous measure
    .help = Put the measures in order; if it corrects an earlier one, add `supersedes:` with the date of that one.
S-48-twice = Another measure is already about the period that ends on { $day }
    .help = Keep one of the two; if this one corrects the other, add `supersedes:` with the date of the other.

S-49 = A rate is its numerator over its denominator
    .why = The portfolio's rates are computed again from the two numbers: if they contradict the value, one of the three is wrong.
S-49-zero = The denominator is 0: no rate can be computed
    .help = Correct it, or remove the measure: with nobody concerned there is no rate.
S-49-other = The value { $value } is not { $numerator } divided by { $denominator } ({ $rate })
    .help = Correct one of the three numbers.

S-50 = A target differs from its starting point, in the right direction
    .why = An objective whose target equals its start, or goes the other way, can be neither reached nor missed.
S-50-same = The target { $target } equals the starting point { $baseline }
    .help = Give the target aimed at; if the aim is to stay stable, write `direction: cible`.
S-50-way = The direction is “{ $direction }”, but the target { $target } goes the other way from { $baseline }
    .help = Correct `direction:`, `baseline:` or `target:`.
S-50-due = The due date { $due } precedes the objective's period ({ $period })
    .help = Correct `due:`, or the objective's period.

S-51 = The dates of a schedule follow one another, and its reference is frozen before the decision
    .why = Drift is measured from the reference: frozen after the decision, or backwards, it measures nothing.
S-51-backwards = The planned end ({ $end }) precedes the start ({ $start })
    .help = Correct one of the two dates.
S-51-order = This revision is dated { $date }, before the previous one ({ $before })
    .help = Put the revisions in the order of their dates.
S-51-frozen-late = The reference is frozen on { $frozen_on }, after decision “{ $decision }” of { $day } that freezes it
    .help = Write `frozen_on: { $day }`, or an earlier date.

S-55 = A stop is prepared and completed
    .why = Users must know when the service closes and what to do next, and their data must be taken care of.
S-55-no-stop = The product is in phase “{ $phase }”, and nothing says how it stops
    .help = Add a part `stop:` with `reason:`, `fallback:` and `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
S-55-missing =
    { $key ->
        [reason] The stop has no reason
        [fallback] The stop does not say what users will do instead
        [calendar] The stop has no calendar
       *[other] The stop lacks “{ $key }”
    }
    .help =
        { $key ->
            [reason] Add it, for example `reason: audience`.
            [fallback] Add it, for example `fallback: paper form at the directorate`.
            [calendar] Add `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
           *[other] Add a line `{ $key }: …`.
        }
S-55-no-day =
    { $key ->
        [announce] The calendar does not say when the stop is announced
        [cut_off] The calendar does not say when the service is switched off
        [data_done] The calendar does not say when the data will be archived or erased
       *[other] The calendar lacks “{ $key }”
    }
    .help = Add `{ $key }: YYYY-MM-DD`. If nothing was ever put in service, a comment is enough: `comment: never deployed`.
S-55-order = “{ $key }” ({ $day }) precedes “{ $before }” ({ $earlier })
    .help = In order: announcement, switch-off, data done. Correct one of the two dates.
S-55-no-milestone = The stop is said to be over, but milestone “{ $milestone }” is not reached
    .help = Add it under `milestones:` with its date, or change `substate:`.
S-55-documents = The stop is said to be over, but { $count } documents out of { $min } are there; documents asked for: { $asked }
    .help = Add under `deliverables:` the address of those that are missing, or change `substate:`.
S-55-data = The stop is said to be over, but nothing says that the data were dealt with
    .help = Write in `calendar:` the date `data_done:` when they were, or change `substate:`.

S-56 = A product that is replaced says by what
    .why = Without the name of the replacement, neither users nor other teams know where to go.
S-56-none = The stop's reason is “remplace”, and nothing says by what
    .help = Add the id of the product that replaces it, for example `replaced_by: medle`; where it is no product of the catalogue, say it in `fallback:`.

S-57 = A phase does not last too long
    .why = An idea or a trial that lasts keeps a team busy without learning anything: a signal, not a fault.
S-57-long = Phase “{ $phase }” has lasted { $days } days; { $usual } are usual
    .help = Prepare the next gate with `catalog gate`, propose to stop, or say why in `exceptions:`.

S-58 = The product says what its phase asks for
    .why = What is not written can be neither counted nor judged: reports and the committee start from the file.
S-58-missing =
    { $count ->
        [one] One field asked for at this phase is missing: { $fields }
       *[other] { $count } fields asked for at this phase are missing: { $fields }
    }
    .help = Add them; if nobody knows, write “inconnu”. `catalog explain FIELD` says what is expected.

S-59 = The catalogue may be published
    .why = The catalogue is public: everyone would see a password or a personal address, which would stay in the history, and an incomplete link would lead nowhere.
S-59-secret = This text looks like a password or an access key
    .help = Remove it, then have this password or key changed: what was recorded stays in the history.
S-59-person = This text holds an e-mail address that seems to name a person
    .help = If it is a person, replace the address with a function and an entity, or with a service's address. If it is a service, say so once and for all: `exceptions: [{"{"}rule: S-59, reason: address of a service, until: 2027-11-30{"}"}]`.
S-59-email = This text contains a person's e-mail address
    .help = Replace it with the address of a service, for example “contact-medailles@exemple.gouv.fr”, or with a function.
S-59-bad-url = “{ $text }” is neither a full web address nor a path to a file of the repository
    .help = Write the whole address, which begins with `https://`, or a path such as `docs/note.md`, without spaces.

S-60 = A product in service is reviewed from time to time
    .why = A product that nobody looks at may have lost its users or its purpose unseen.
S-60-late = Nothing was decided for { $days } days (since { $last }); in phase “{ $phase }” a review is expected every { $every } days
    .help = Put the product on the agenda of a session for a review.

S-61 = An exception says which rule, why, and until when
    .why = A rule may be set aside if everybody can see which one and for how long; what protects decisions is not set aside.
S-61-missing =
    { $key ->
        [reason] The exception to rule { $rule } does not say why
        [until] The exception to rule { $rule } has no end date
       *[other] The exception to rule { $rule } lacks “{ $key }”
    }
    .help =
        { $key ->
            [reason] Add it, for example `reason: audit planned in March`.
            [until] Add it, for example `until: 2027-03-31`.
           *[other] Add a line `{ $key }: …`.
        }
S-61-unknown = No rule is called “{ $rule }”
    .help = Write the id that stands in the message, for example `rule: S-57`.
S-61-not-this = Rule { $rule } is not set aside: it holds for every product
    .help = Remove this exception and correct what the rule points out; `catalog explain { $rule }` says how.
S-61-ended = The exception to rule { $rule } ended on { $until }
    .help = Remove it if it is of no use any more; else give a new date and say why.

S-62 = A decision is replaced once
    .why = Of two decisions that replace the same one, nobody could tell which stands.
S-62-twice = The decision “{ $decision }” replaces “{ $former }”, which “{ $by }” replaces already
    .help = Say which one it really replaces: `supersedes: { $by }`, if that is the latest.
S-62-itself = The decision “{ $decision }” replaces itself
    .help = Give the id of the earlier decision in `supersedes:`.

## R: the rules themselves

R-01 = The lifecycle's rules are consistent
    .why = Every product is judged by these files: an unknown name or an unreadable condition would spoil every decision.
R-01-file-name = This file holds the version “{ $version }” of the rules, but has another name
    .help = Rename the file to “{ $version }.yaml”, or correct `version:`.
R-01-twice = The rules define { $kind } “{ $name }” twice
    .help = Remove one of the two definitions, or give it another id.
R-01-unknown-near = The rules refer to { $kind } “{ $name }”, which they do not define; did you mean “{ $near }”?
    .help = Replace “{ $name }” with “{ $near }”, or add the missing definition to this file.
R-01-unknown = The rules refer to { $kind } “{ $name }”, which they do not define
    .help = Correct the name, or add the missing definition to this file.
R-01-threshold = The threshold of this expectation is not a number
    .help = Write a number, for example `threshold: {"{"}op: ">=", value: 0.6{"}"}`, or express the expectation as a condition in `check:`.
R-01-field = The field “{ $field }” does not exist in a product's file
    .help = Write the path of a field, for example `team.business_owner.share`. Nearest name: { $near }.
R-01-expression = This condition cannot be used: { $problem }
    .help = Correct the condition on the model of `product.audience.general_public` or `'web' in product.channels`, then type `catalog validate`.

R-02 = Exactly one version of the rules is in force each day
    .why = A decision is judged by the rules of its day: there must be some, and only one version of them.
R-02-gap = No version of the rules is in force between { $since }, when the committee began, and { $first }
    .help = Add to “lifecycle” the file of the rules of that period, or correct `effective_from:` in the first version.
R-02-same-number = Two files have the version “{ $version }” of the rules; the second takes effect on { $date }
    .help = Give the second one a new number, or remove the one too many.
R-02-same-day = The versions “{ $other }” and “{ $version }” of the rules take effect on the same day, { $date }
    .help = Give one of the two another date in `effective_from:`.
R-02-order = The version “{ $version }” takes effect on { $date }, after the version “{ $other }”, although the latter has a higher number
    .help = Correct `effective_from:` in one of the two, or give “{ $version }” a number higher than “{ $other }”.

R-03 = Rules in force do not change
    .why = Decisions were taken under these rules: to change them afterwards would change the meaning of the past.
R-03-removed = The version “{ $version }” of the rules, already in force, has been removed
    .help = Put the file “lifecycle/{ $version }.yaml” back as it was.
R-03-backdated = Version “{ $version }” of the rules would be in force from { $from }: rules change for days to come only
    .help = Give `effective_from:` a day to come.
R-03-withdrawn = The expectation { $expectation }, adopted by the committee on { $adopted }, is no longer given as adopted, or is on another day
    .help = Put `adopted_on:` back as it was. To ask for it no more, write a new version of the rules.
R-03-unadopted = Version “{ $version }” of the rules, which the committee adopted, becomes a proposition again
    .help = Put `status:` and `adopted_on:` back as they were. What is to change goes into a new file of “lifecycle”.
R-03-changed = The part “{ $key }” of the version “{ $version }” of the rules, already in force, has been changed
    .help = Put it back as before and write the change in a new file of “lifecycle”, with its own date `effective_from:`. Only texts and the date of adoption may be corrected here.

R-04 = A decision follows the rules in force on the day it is taken
    .why = A team prepares itself under the rules of the moment: neither older rules nor rules to come can judge it.
R-04-other = The decision says that it follows the rules “{ $said }”, but on { $day } the rules “{ $expected }” were in force
    .help = Write `rules_version: "{ $expected }"`, or correct the date of the decision.
R-04-none = No version of the rules was in force on { $day }
    .help = Correct the date of the decision, or add to “lifecycle” the rules that were in force that day.

R-05 = A criterion keeps its id and its meaning
    .why = Older decisions name criteria by their id: if its meaning changes, they say something else than what was decided.
R-05-vanished = Criterion “{ $criterion }” of an earlier version has disappeared
    .help = Put it back with `retired_in:` and the number of this version.
R-05-recycled = Criterion “{ $criterion }”, retired before, comes back
    .help = Give the new criterion a new id.
R-05-other-aspect = Criterion “{ $criterion }” has moved to another aspect: it is no longer the same question
    .help = Give the new criterion a new id, and leave the old one with `retired_in:`.

R-06 = A phase is written by its name of today
    .why = Old names are still read in old files; writing them again would make two names for the same phase.
R-06-old = “{ $old }” is an old name: the phase is called “{ $today }”
    .help = Write `phase: { $today }`; `catalog lifecycle migrate` does it for all files.
R-06-foreign = “{ $old }” is a name of a phase at { $whose }: here the phase is called “{ $today }”
    .help = Write `phase: { $today }`; `catalog explain { $today }` tells what corresponds to what.

R-07 = New rules are announced
    .why = Teams prepare for their next gate: they must know what changes and who is concerned.
R-07-gone = The proposition “{ $version }” has been removed
    .help = If the committee set it aside, say so in the message of the change; otherwise put the file “lifecycle/{ $version }.yaml” back.
R-07-proposition = The proposition “{ $version }” changes ({ $keys }) and does not say how
    .help = It already serves to judge: say what changes in `transition_note:`, with `fr:` and `en:`.
R-07-missing =
    { $key ->
        [transition_note] Version “{ $version }” of the rules does not say what changes
       *[impact] Version “{ $version }” of the rules does not say which products are concerned
    }
    .help =
        { $key ->
            [transition_note] Add `transition_note: {"{"}fr: …, en: …{"}"}`.
           *[impact] Add `impact:` with the ids of the products whose next gate changes, or `impact: []`.
        }

R-08 = Every phase leads to an end, and no step that is due is skipped
    .why = A product must never be stuck in a phase, nor avoid one that the rules ask for.
R-08-no-end = No way leads from phase “{ $phase }” to a final phase
    .help = Add a transition to a phase that has `terminal: true`.
R-08-after-end = A transition leaves the final phase “{ $phase }” in the same cycle
    .help = Remove it, or make it lead to `new_cycle`.
R-08-skips = From “{ $from }” to “{ $to }”, phase “{ $skipped }” is skipped although it is not optional
    .help = Remove this transition, or write `optional: true` on the phase that may be skipped.

R-09 = The rules ask what the field can say
    .why = A threshold on a text, or a field that does not exist, will never be met: the question would never be asked.
R-09-not-a-number = A threshold is asked of field “{ $field }”, which is not a number
    .help = Choose the field that holds the number, or replace the threshold by a condition in `check:`.
R-09-no-field = Field “{ $field }”, asked for here, does not exist in a product's file
    .help = Write the path of a field, for example `team.business_owner`.

R-10 = What the committee has yet to adopt is listed
    .why = A criterion that no source calls mandatory binds nobody until the committee has adopted it.
R-10-waiting =
    { $count ->
        [one] One mandatory criterion of version “{ $version }” awaits the committee's approval: { $criteria }
       *[other] { $count } mandatory criteria of version “{ $version }” await the committee's approval: { $criteria }
    }
    .help = When the committee adopts an expectation, add `adopted_on:` to it with the date of the session.

R-11 = A check of the rules tells what it is there to tell
    .why = A check that never fires reassures for nothing: nobody would see the fault that it is there to show.
R-11-never = Check “{ $check }” can tell nothing: its condition is never false
    .help = Write the condition that is true where all is well, and false in the case to tell; then type `catalog lifecycle check` with this file's path.
R-11-silent = Check “{ $check }” tells nothing about its own faulty example
    .help = Correct the condition (`expr:`) or the `faulty:` example, until one answers the other.
R-11-undecided = Check “{ $check }” cannot judge its own faulty example: a fact that the condition needs is missing there
    .help = Add to `faulty:` the facts that the condition asks for, or ask in the condition whether they are there, with `has(…)`.
R-11-tells-lawful = Check “{ $check }” fires on its own lawful example
    .help = Correct the condition (`expr:`) or the `lawful:` example, until one answers the other.
R-11-untried = Check “{ $check }” has no example: nothing shows that it fires
    .help = Give it a few facts of a product, for example `examples: {"{"}lawful: {"{"}channels: [api]{"}"}, faulty: {"{"}channels: [web]{"}"}{"}"}`.

X-01-no-reference = The reference file is missing, though products name directorates, departments, domains or perimeters
    .help = Put the file `reference.yaml` back, or copy that of another catalogue.

## L: products older than the committee

L-01 = The baseline of an existing product comes before the committee's decisions
    .why = The baseline describes what existed before the committee: written after a decision, it would erase the true history.
L-01-after = A baseline phase follows the phase “{ $phase }”, which was opened in another way
    .help = Put the `entered_by: baseline` phases first, or name the decision that opened this one.
L-01-decision = The decision “{ $decision }” is earlier than the baseline of { $as_of }
    .help = Correct the date of the decision, or write in `as_of:` a day before it.

L-02 = A baseline has a date and a source
    .why = What is declared without a decision must be verifiable. Outside a baseline, phases and their dates are known exactly.
L-02-no-source = A phase comes from a baseline, but the file does not say when or where the information comes from
    .help = Add `baseline: {"{"}as_of: 2026-06-02, source: [inventory of 2026]{"}"}` to the file.
L-02-later = This phase starts on { $start }, after the baseline ({ $as_of }): it cannot have been inherited
    .help = Correct the day; or bring `baseline.as_of:` up to date, if the phase was found later; or record the decision that opened it.
L-02-unknown-phase = The phase is “inconnu” (unknown), which is allowed only in a baseline
    .help = Write the phase, or `entered_by: baseline` if the product existed before the committee.
L-02-unknown-start = The start of the phase is “inconnu” (unknown), which is allowed only in a baseline
    .help = Write the date, for example `start: 2025-11-18`, or `entered_by: baseline` if the product existed before the committee.
L-02-approximate = The start “{ $start }” is approximate, which is allowed only in a baseline
    .help = Write the exact day, for example `start: 2025-11-18`, or `entered_by: baseline` if the product existed before the committee.

L-03 = A year after the baseline, the essential facts are known
    .why = Security rating, personal data, hosting and code repository: without these four facts, users cannot be protected.
L-03-late =
    { $count ->
        [one] One essential fact is not known, but it was due by { $limit }: { $facts }
       *[other] { $count } essential facts are not known, but they were due by { $limit }: { $facts }
    }
    .help = Ask the team for this information, then write it in the file in place of “inconnu” (unknown).
L-03-unknown =
    { $count ->
        [one] One essential fact is still to be found by { $limit }: { $facts }
       *[other] { $count } essential facts are still to be found by { $limit }: { $facts }
    }
    .help = Ask the team for this information, then write it in the file; “inconnu” (unknown) is allowed until then.

L-05 = An inherited product first comes before the committee at a gate of its phase
    .why = It did not go through the earlier steps: the committee first looks at where it stands, with all that is expected there.
L-05-other-gate = The first decision is about gate “{ $gate }”, which does not leave from the declared phase “{ $phase }”
    .help = Correct the gate or the declared phase. Possible gates: { $gates }.

L-06 = A service open to the public says how it protects its users
    .why = Security accreditation, accessibility statement, register of processing: the law asks them of every online service, old or new.
L-06-missing =
    { $count ->
        [one] This service open to the public does not say: { $facts }
       *[other] This service open to the public does not say { $count } things: { $facts }
    }
    .help = Ask the team and write them in the file; nothing is blocked meanwhile.

## X: several files

X-01 = What is named exists
    .why = A name that leads nowhere breaks the link between products, commons and decisions, and spoils the reports.
X-01-unknown-near = This file refers to { $kind } “{ $name }”, which cannot be found; did you mean “{ $near }”?
    .help = Replace “{ $name }” with “{ $near }”, or add what is missing to the catalogue.
X-01-unknown-of = This file names { $kind } “{ $name }”, which does not exist
    .help = Write one of those that exist ({ $known }), or add to the catalogue what is missing.
X-01-unknown = This file refers to { $kind } “{ $name }”, which cannot be found
    .help = Correct the name or add what is missing: a file in “products” or “commons”, a line in “reference.yaml” (directorates, departments, domains, perimeters) or in this file; the rest comes from the rules, in “lifecycle”.

X-02 = No two products have the same name
    .why = People look a product up by its name: two products that answer to the same name will be confused, even if accents or capitals differ.
X-02-taken = The name “{ $name }” is already taken by “{ $other }”
    .help = Choose another name or remove this one from `aliases:`; if it is the same product, keep only one of the two files.

X-03 = Products have no circular dependency
    .why = In a circle, no product can stop or be rebuilt without the others.
X-03-circle = These products depend on one another in a circle (circular dependency): { $circle }
    .help = Check this link, and remove the one that is not needed.

X-04 = Nothing depends on a product that has stopped
    .why = On the day of the switch-off, what depends on it stops working.
X-04-closed = This product depends on “{ $needed }”, whose stop is over
    .help = Remove this dependency, or say when it will be replaced: `switch_planned: YYYY-MM-DD`.
X-04-stopping = This product depends on “{ $needed }”, which is stopping
    .help = Say when this dependency will be replaced: `switch_planned: YYYY-MM-DD`.

X-05 = A replacement is told on both sides
    .why = Whoever looks for the old product must find the new one, and the other way round.
X-05-replaced-by = “{ $other }” replaces this product, but its file does not say so
    .help = Add to the file of “{ $other }”, under `relations: replaces:`, the line `- {"{"}product: { $product }{"}"}`.
X-05-replaces = This product replaces “{ $other }”, which is stopping, but its file does not say so
    .help = Add to the file of “{ $other }”, under `stop:`, the line `replaced_by: { $product }`.

X-06 = A product that is replaced stops on the planned day
    .why = Two products for the same service cost twice, and users do not know which to use.
X-06-late = “{ $other }” was to stop on { $day }, and has not
    .help = Prepare its stop, or correct the planned date.

X-07 = A decision was taken in a session that took place
    .why = The session proves the decision: its date, who was present and its agenda must agree with it.
X-07-file-name = The session of { $date } is not in a file of that name
    .help = Rename this file to “{ $expected }”, or correct `date:`.
X-07-other-day = The decision is dated { $date }, but names the session of { $session }
    .help = Remove the line `date:` (the session's date is enough), or correct `session:`.
X-07-none = The session of { $session } is not in the catalogue
    .help = Correct the date, or create the file “sessions/{ $session }.yaml” with the lines `date: { $session }` and `kind: ordinaire`.
X-07-cancelled = The session of { $session } was cancelled: no decision can have been taken there
    .help = Name the session where the decision was taken, or correct the field `kind:` of the session if it took place.
X-07-agenda = The product “{ $product }” is not on the agenda of the session of { $session }
    .help = Add it to the list `agenda:` of the session, for example `- {"{"}product: { $product }{"}"}`, or correct the session named.

X-08 = The committee meets regularly, and its seats are known
    .why = Teams wait for the committee to move on: a long pause that nobody announced blocks them.
X-08-gap = The previous session was on { $before }, { $days } days earlier
    .help = Add the session that is missing, or the break in “catalog.yaml”, for example `breaks: [{"{"}from: 2026-08-01, to: 2026-08-31, reason: summer{"}"}]`.
X-08-no-seat = The committee has no seat “{ $role }”
    .help = Choose among: { $known }.
X-08-too-many = { $count } people for “{ $role }”, which has { $seats } seats
    .help = Correct the number.

X-09 = Enough seats are filled to decide
    .why = A decision taken by too few does not commit the committee.
X-09-short = { $count } seats were filled, and the rules ask for { $required }
    .help = Check who was there; if it is right, the committee will have to confirm the decisions of this session.

X-10 = What is reused is recommended
    .why = A commons that was ruled out was so for a reason, and a changed copy that gives nothing back serves one product only.
X-10-advised-against = The product reuses “{ $common }”, which the catalogue marks “{ $maturity }”
    .help = Plan something else, or give the end date: `until: YYYY-MM-DD`.
X-10-fork = The product changes a copy of “{ $common }”, and does not say what it gives back
    .help = Add `contribution_back:` with what is given back, or why nothing can be.

X-11 = What is reused suits the product's data
    .why = A commons has its limits: beyond them, data are not protected as they must be.
X-11-health = The product handles health data and reuses “{ $common }”, which is not certified for them (HDS)
    .help = Put no health data there and say so in `scope:`, or choose a certified commons.
X-11-rating = The product's rating exceeds what “{ $common }” can hold: { $above }
    .help = Check the rating, or choose a commons that holds it.

X-12 = A decision names the criteria of its rules
    .why = A criterion of another version was not asked that day.
X-12-unknown-near = The decision names { $kind } “{ $name }”, which its rules do not have; did you mean “{ $near }”?
    .help = Replace “{ $name }” by “{ $near }”.
X-12-unknown = The decision names { $kind } “{ $name }”, which its rules do not have
    .help = Correct the id; the criteria are in the file of “lifecycle” in force that day.

X-13 = Two products that look alike were compared
    .why = The same need served twice costs twice; two distinct products gain by saying so.
X-13-alike = This product presents itself nearly as “{ $other }” does ({ $percent }% of words in common)
    .help = Compare them, then write the result under `relations: similar_to:`, for example `- {"{"}product: { $other }, verdict: distinct{"}"}`.

## P: the organisation's own checks

P-00 = The product passes the checks set by the organisation
    .why = Accessibility, security, data: these checks are written in the rules, and each organisation has its own.
policy-check = { $text }
    .help = This is the check “{ $check }” of the rules “{ $version }”: correct the product's file, then type `catalog validate`.

## Y: the form of files

Y-01 = The file can be opened
    .why = A file that does not open cannot be checked, and is missing from every list.
Y-01-unreadable = The file cannot be opened ({ $reason })
    .help = Check that the file exists, that you may read it and that no other program is blocking it. A symbolic link is not followed: put the file itself in its place.

Y-02 = The file is a text in UTF-8
    .why = UTF-8 is the way of saving texts and their accents that every tool understands.
Y-02-not-utf8 = This file is not a text in UTF-8: a character cannot be read here
    .help = In your editor, choose “Save as” then the encoding UTF-8, and check the accents.
Y-02-nul = This file contains a null character: it is not plain text
    .help = Save it as plain text, encoding UTF-8; a Word, Excel or UTF-16 document will not do.

Y-03 = The file follows the writing rules of YAML
    .why = From a writing mistake on, the rest of the file can no longer be understood.
Y-03-syntax = The file cannot be read from here on ({ $detail })
    .help = Check this line and the one before: indentation, “:” after each field's name, quotes and brackets closed.
Y-03-tab = This line is indented with a tab, and YAML accepts only spaces
    .help = Replace the tab with spaces, two for each level. Original message: { $detail }.
Y-03-quote = A quote seems to be opened and never closed
    .help = Add the missing quote, on this line or above. Original message: { $detail }.
Y-03-colon = This line contains “: ” several times, so where the field's name ends is unclear
    .help = Put the text in quotes, for example `summary: "Goal: shorter delays"`. Original message: { $detail }.

Y-04 = The file is not empty
    .why = An empty file describes nothing: it is often something forgotten, or a save that failed.
Y-04-empty = This file is empty
    .help = Fill it in or delete it. A product begins with three fields: `id`, `name` and `phases`.

Y-05 = A file holds a single document
    .why = A file describes one thing: what follows a “---” line would escape the checks.
Y-05-several = A “---” line begins a second document here
    .help = Remove this “---” line, or put what follows in another file.

Y-06 = YAML shorthands are not used
    .why = These shorthands hide what the file says from its readers, and make each change riskier.
Y-06-alias = A shorthand “*” repeats here a value written elsewhere
    .help = Write the whole value in place of the shorthand. If your text begins with an asterisk, put it in quotes.
Y-06-merge = A shorthand “<<” copies other fields here
    .help = Write these fields in full in place of “<<”.
Y-06-tag = A mark “!” changes the nature of the value here
    .help = Remove this mark. If your text begins with an exclamation mark, put it in quotes.
Y-06-anchor = A mark “&” gives a name to a value here
    .help = Remove this mark. If your text begins with “&”, put it in quotes.

Y-07 = The file has a reasonable size
    .why = No file of the catalogue comes near these limits: to exceed them is a mistake, or an attempt to block the program.
Y-07-too-deep = Too many levels are nested here
    .help = Check the indentation and the brackets: a file of the catalogue seldom has more than six levels, and at most 40.
Y-07-too-large = This file holds too many values for a file of the catalogue
    .help = Check that this is the right file; bulky data have no place in the catalogue.

Y-08 = Each field has a value of the right form
    .why = A text in place of a number or of a list can be neither compared nor counted.
Y-08-no-value = A value is missing: it should be { $expected }
    .help = Write the value after “:”, for example `name: Démo Médailles`, or remove the line if the field is not mandatory.
Y-08-wrong-kind = The value here should be { $expected }, but it is { $found }
    .help = Rewrite the value. Examples: a number `0.6` (with a point, without % or quotes), yes `true`, no `false`, a list `[web, mobile]`, a group of fields `{"{"}opinion: favorable{"}"}`.

Y-09 = Mandatory fields are there
    .why = Without these fields, this part of the file cannot be read and counts nowhere.
Y-09-missing = The field “{ $key }” is missing here
    .help = Add a line `{ $key }: …` at the same level as the fields next to it.

Y-10 = The name of a field is a plain word
    .why = A field is found by its name: a list or a group cannot serve as a name.
Y-10-key-not-text = The name of this field is a list or a group, instead of a word
    .help = Write a plain word before “:”. If the braces or brackets are part of the text, put it in quotes.

Y-11 = Ids have the expected form
    .why = An id is used as the name of a file, a link and a branch: spaces and accents cause trouble there.
Y-11-bad-slug = “{ $text }” is not an id: only small letters without accents, digits and hyphens, from 2 to 64 characters
    .help = Replace capitals, accents and spaces, for example “Démo Médailles” becomes `demo-medailles`.
Y-11-bad-token = “{ $text }” is not an id: only letters without accents, digits, hyphens, points, colons and underscores, 64 characters at most
    .help = Write the id as the catalogue or the rules do, without spaces or accents, for example `G-MVP` or `g-mvp-2025-11-18`.

Y-12 = The file is of a form that this program knows
    .why = A file written for another version of the program could be misread without anybody noticing.
Y-12-other = This file is of the form “{ $schema }”, and this program reads “{ $expected }”
    .help = Install the version of catalog that reads this form, or write `schema: { $expected }` if the file follows it.

Y-14 = A file that looks like those of the catalogue is read
    .why = A product saved under a name that is not read is missing everywhere, without anybody noticing.
Y-14-ending = This file is not read: its name does not end with “.yaml”
    .help = If it is a file of the catalogue, rename it to “{ $stem }.yaml”; else put it outside this folder or delete it.
Y-14-elsewhere = Nothing that stands here is read: it is a link, or another repository (submodule), and this one records only where it leads
    .help = Copy the files of the catalogue into this folder, then remove the link or the submodule.
Y-14-level = This file has the form of a product, and is not read: it is not in the folder “products”
    .help = Move it into “products”, as “{ $stem }.yaml”.
Y-14-folder = The files of this folder are not read: the catalogue reads “{ $folder }”
    .help = Rename the folder to “{ $folder }”, or put it outside the catalogue.

Y-13 = Texts hold no invisible character
    .why = A control character, or one that turns the reading order around, changes what is seen on the screen without changing what the file says.
Y-13-hidden = This name holds a character that nobody sees ({ $code }): it reads like another without being the same
    .help = Type this name again by hand, without copying it from another document.
Y-13-comment = This comment (after “#”) holds an invisible character ({ $code }): one would read it otherwise than it is written
    .help = Remove this character, or write the comment again by hand.
Y-13-line-end = An invisible character ({ $code }) ends the line here for some programs and not for others: they would not read the same
    .help = Remove this character, or start a new line in its place.
Y-13-control = This text holds an invisible character (terminal command or reading direction)
    .help = Type this text again by hand, without copying it from another document.
R-02-none = This catalogue has no rules: the folder “lifecycle” is empty or missing
    .help = Put the files of the folder “lifecycle” back, or copy those of another catalogue.

## C: changes

recorded-decision = The decision “{ $id }”
recorded-phase = The entry into the phase “{ $phase }”
recorded-measure = The measure of “{ $code }”
recorded-event = The event of the reservation “{ $name }”

C-01 = A recorded decision does not change
    .why = A team and money were committed on this decision: to rewrite it would erase what the committee said that day.
C-01-changed = “{ $key }” has been changed in the recorded decision “{ $id }”
    .help = Put it back as before. Where the decision was wrong, record another one that replaces it: `catalog decide … --supersedes <decision>`.
C-01-reservation-removed = The reservation “{ $reservation }” has gone from the decision “{ $id }”
    .help = Put it back. To close it: `catalog reservation close <product> { $id }/{ $reservation } --proof <URL>`.
C-01-reservation-added = The reservation “{ $reservation }” has been added afterwards to the decision “{ $id }”
    .help = Take it out here, and write it in a new decision.

C-02 = What is recorded stays recorded
    .why = Without every decision and measure in order, nobody can tell what happened, nor verify a figure.
C-02-decision = The decision “{ $what }” has gone
    .help = Put it back. A wrong decision is corrected by another one, with `supersedes: { $id }`.
C-02-moved = “{ $what }” has moved in its list
    .help = Put the list back in its order, and add what is new at its end.
C-02-indicator =
    { $count ->
        [one] The indicator “{ $code }” has gone, with its measure
       *[other] The indicator “{ $code }” has gone, with its { $count } measures
    }
    .help = Put it back: an indicator that is no longer used stays, without new measures.
C-02-measure-changed = The measure of “{ $code }” of { $what } has been changed
    .help = Put it back, and add the right value at the end, with `supersedes: { $day }`.
C-02-measure-removed = The measure of “{ $code }” of { $what } has gone
    .help = Put it back; where it was wrong, add the right value at the end, with `supersedes: { $day }`.
C-02-list =
    { $count ->
        [one] One line of “{ $field }” has gone, changed or moved
       *[other] { $count } lines of “{ $field }” have gone, changed or moved
    }
    .help = Put them back as before, and add what is new at the end.
C-02-milestone = Milestone “{ $milestone }”, reached on { $day }, is no longer given as reached, or is on another day
    .help = Put the day back. If it was mistyped, say so in `note:`.
C-02-file = The file of a record (a sitting of the committee, or a problem) has been removed
    .help = Put it back: `git checkout { $base } -- { $path }`. A sitting that did not take place is written `kind: annulee`; a solved problem, `status: clos`.
C-02-session = “{ $key }” has been changed in a sitting that has taken place
    .help = Put it back as before. What was missing may be added, what was written stays.

C-03 = A product's file is neither removed nor renamed
    .why = A product whose file disappears leaves every count without anybody having decided it.
C-03-removed = The file “{ $path }” has been removed
    .help = Put it back: `git checkout { $base } -- { $path }`. A product stops by `catalog stop`, or leaves the portfolio by `hors_perimetre: {"{"}since: …, reason: …{"}"}`.
C-03-renamed = The file “{ $path }” has been renamed to “{ $to }”
    .help = Put the former name back: other files, links and the history refer to it. The name that people see is changed in `name:`.

C-04 = An id or a number serves once
    .why = An id that changes its meaning makes everything that named it lie.
C-04-id = The product's id went from “{ $old }” to “{ $new }”
    .help = Put `id: { $old }` back. The name that people see is changed in `name:`.
C-04-cycle = The cycle { $cycle } appears afterwards, while later cycles exist
    .help = A new cycle takes the next number: `cycle: { $next }`.

C-05 = Past phases do not change
    .why = Durations and delays are counted on these dates: to move them afterwards makes every report wrong.
C-05-changed = The phase “{ $phase }” (since { $start }), already recorded, has been changed
    .help = Put it back as before. A wrong entry is corrected by a decision that replaces the one that opened it (`supersedes:`); an inherited phase, by a better source in `baseline:`.
C-05-removed = The phase “{ $phase }” (since { $start }) has gone
    .help = Put it back. A product that goes backwards enters a new phase, by a decision.

C-05-declared = The phase “{ $phase }” (since { $start }) is declared as inherited, and `baseline:` does not say where that comes from
    .help = Add the new source to `baseline.source:`. What was decided since is recorded by `catalog decide`, then `catalog advance`.
C-05-undeclared = The inherited phase “{ $phase }” (since { $start }) has gone, and `baseline:` does not say where that comes from
    .help = Put it back, or add to `baseline.source:` the source that shows that it did not take place.
C-05-after = The phase “{ $phase }” (since { $start }) begins after the product was taken over ({ $first }): it cannot be declared
    .help = Take it out, then record what the committee decided (`catalog decide`) and enter the phase (`catalog advance`).
C-05-decided = The phase “{ $phase }” is declared as inherited, while the product has a decision of the committee
    .help = Put the phases back as before. A product that the committee has seen enters a phase only by `catalog decide`, then `catalog advance`.
C-05-registered = The phase “{ $phase }”, registered on { $start }, has been changed after a decision
    .help = Put it back as before. Its first day may be corrected, where it stays on the day of the first decision or before.

C-06 = The frozen plan does not move
    .why = Delays and overruns are counted from this plan: to move it would make them disappear.
C-06-changed = “{ $field }” is frozen, and has been changed ({ $keys })
    .help = Put it back as before and add a line to `revisions:`. A new reference takes a new decision, cited in `budget.rebaselines:` by the same change.
C-06-old-decision = This new reference names the decision “{ $id }”, which was recorded already and said nothing of it
    .help = Take it out, or name the decision that gives it: it is recorded by the same change.

C-07 = A phase comes with its decision
    .why = A phase without a decision would make believe that the committee accepted.
C-07-missing = The added phase names the decision “{ $id }”, which is neither in the catalogue nor in this change
    .help = Record the decision first (`catalog decide`), then enter the phase (`catalog advance`).

C-08 = A closed reservation stays closed
    .why = What happened to a reservation is the proof that its condition was kept.
C-08-rewritten = A recorded event of the reservation “{ $name }” has been changed or removed
    .help = Put it back as before, and add what is new at the end: `catalog reservation close` or `extend`.
C-08-reopened = The reservation “{ $name }” was over, and an event opens it again
    .help = Take this event out. Where the problem comes back, the committee makes a new reservation, in a new decision.

C-09 = A due date moves only by an extension that says why
    .why = A due date that slips without a word is none any more.
C-09-edited = The due date of the reservation “{ $name }” has been changed in place
    .help = Put it back as before, then: `catalog reservation extend { $id } { $name } --until { $due } --reason "…"`.
C-09-no-reason = The extension of the reservation “{ $name }” does not say why
    .help = Add `reason:` to this event.
C-09-again = The reservation “{ $name }” is extended { $count } times
    .help = Close it, or have the committee talk about it: one more extension moves nothing forward.

C-10 = A fact is recorded within a month, after those before it
    .why = A decision noted months later is noted from memory, and the reports in between were wrong.
C-10-late = { $what } is of { $day }: it is recorded { $days } days later
    .help = Check the date. Where it is right, say why it comes late: `recorded_late:` in a decision.
C-10-before = { $what } is of { $day }, before what was already recorded ({ $last })
    .help = Check the date. Where it is right, the reviewer must know that the past is being completed.

C-11 = Lower sensitivity is justified
    .why = A rating or an obligation that disappears just before a gate changes what the committee asks.
C-11-rating = Security goes down from { $from } to { $to }, and its argument has not changed
    .help = Say why in `security.dict.argument.{ $axis }`, or in the commit's message: `Catalog-Justification: …`.
C-11-no-longer = “{ $field }” goes from yes to no
    .help = Say why in the commit's message, on a line: `Catalog-Justification: …`.
C-11-unknown = “{ $field }” is no longer known, and was
    .help = Put back what was written, or say why in the commit's message, on one line: `Catalog-Justification: …`.
C-11-aipd = The impact assessment (AIPD) is no longer asked for, and its reason has not changed
    .help = Say why in `data.personal.aipd.reason`, or in the commit's message: `Catalog-Justification: …`.

C-12 = The former target of an indicator is kept
    .why = A target that is lowered in silence turns a failure into a success.
C-12-lost = “{ $field }” of the indicator “{ $code }” has changed, and the former value is kept nowhere ({ $old })
    .help = Add it to the indicator: `previous: [{"{"}until: <day>, { $field }: …, reason: …{"}"}]`.
C-12-meaning = “{ $field }” of the indicator “{ $code }” has changed: the values before and after can no longer be compared
    .help = Keep what was aimed at before: `previous: [{"{"}until: <day>, definition: …, reason: …{"}"}]`; or leave this indicator as it is, and make another one under another code.

C-13 = The former name of a product is kept
    .why = Those who know the former name must still find the product.
C-13-lost = The product is no longer called “{ $old }”, and nothing finds it under that name
    .help = Add the former name to `aliases:`.

C-13-alias = The other name “{ $old }” is gone
    .help = Put it back into `aliases:`, unless it was misspelt.

C-14 = A merge keeps what each branch recorded
    .why = Two people often write at the same time: a merge that is badly resolved silently erases the work of one.
C-14-lost = The merge { $commit } lost what one of the branches had recorded: { $what }
    .help = Put it back into the file: what each branch added must be there.
C-14-conflict = The decision “{ $id }” exists already in the reference version, with other contents
    .help = Give this one another id (for example the same, followed by -2), or take the one of the reference version.

C-24 = A change merges with what the base holds now
    .why = Two people changed the same lines: nobody but them can tell what is to stay.
C-24-conflict = This file has changed in “{ $base }” too since, and both versions do not merge
    .help = Type `git merge { $base }` in your branch, keep in this file what each of you wrote, then record it with `git commit`.

C-15 = A closed product does not change
    .why = What is closed serves as a memory: a change there would go unnoticed.
C-15-changed = “{ $key }” has been changed while the product is closed
    .help = Put it back as before. Late proofs are written under `stop:` and `deliverables:`; a new start is a new cycle.

C-16 = The change is summed up for those who review it
    .why = A reviewer judges better what is said in the words of the lifecycle than in lines of a file.
C-16-does = { $what }
    .help = Nothing to correct: this is what the contribution does.

C-17 = Rules change by one pull request, and serve in another
    .why = Otherwise a contribution could relax the rule that refuses it.
C-17-used = This contribution changes the rules and uses them at once: the rules of before refuse { $products }
    .help = Propose the change of the rules first, alone; then, once it is accepted, that of the products.

C-18 = What the committee decides is signed by one of its seats
    .why = Anybody can write that a product got a go: the signature proves that the committee said it. What changes afterwards is signed again.
signed-recorded = records the decision “{ $decision }”
signed-changed = changes the decision “{ $decision }”
signed-removed = removes the decision “{ $decision }”
signed-inherited = declares or corrects inherited phases
signed-signers = changes who may sign
signed-settings = changes the settings of the catalogue
signed-committee = changes the composition of the committee
C-18-none = The commit { $commit } { $what } without being signed
    .help = The person who holds the seat signs the commit with their key: `git config gpg.format ssh`, then `git config commit.gpgsign true`, and `git commit --amend --no-edit`.
C-18-wrong = The signature of the commit { $commit }, which { $what }, does not fit its content
    .help = The commit was changed afterwards: have it made again and signed.
C-18-stranger = The commit { $commit }, which { $what }, is signed by a key that the catalogue does not know
    .help = Have it signed by a seat of the committee, or add the key to `allowed_signers` by a pull request of its own.
C-18-expired = The commit { $commit }, which { $what }, is signed by a key that is not valid today, or was not on that day
    .help = Have it signed with a key that is valid, or correct its days in `allowed_signers` by a pull request of its own.
C-18-antedated = The commit { $commit }, which { $what }, says that it is of { $day }: it cannot be earlier than { $earliest }
    .help = A key that is no longer valid could sign like this. Have the commit made again and signed, with the date of the day.
C-18-no-seat = The commit { $commit }, which { $what }, is signed for “{ $names }”, which is no seat of the committee
    .help = In `allowed_signers`, the name of a key is that of the seat: { $seats }.

C-19 = A change is compared with what was recorded
    .why = A file that nobody can read could be rewritten as a whole while it is repaired.
C-19-unread = This file could not be read in the version that the change starts from, nor before: nothing could be compared
    .help = Read all of it with the team before you accept the contribution.
C-19-part = A part of this file could not be read in the version that the change starts from, and nothing earlier tells what it held: it could not be compared
    .help = Read what has been repaired with the team before you accept the contribution.

C-21 = What is declared without a decision is put right in everybody's sight
    .why = Nobody accepted a phase that is declared: to declare, remove or correct one stands in for the committee where nobody sees it.
C-21-new = This product comes into the catalogue in phase “{ $phase }” already (since { $start }), and never came before the committee
    .help = Check with the source named in `baseline:` that this is where it was. A new product is registered by `catalog new`.
C-21-added = The phase “{ $phase }” (since { $start }) is declared as inherited
    .help = Check with the source named in `baseline:` that it took place before the product came into the catalogue.
C-21-removed = The inherited phase “{ $phase }” (since { $start }) is removed
    .help = Check with the source named in `baseline:` that it did not take place.
C-21-changed = The inherited phase “{ $phase }” (since { $start }) becomes “{ $now }” (since { $since })
    .help = Check this correction with the source named in `baseline:`.
C-21-registered = The phase “{ $phase }”, registered on { $start }, is now dated { $since }, while decisions have been made since
    .help = Check this day with the team: delays are counted from it.

C-22 = What founds decisions does not change in silence
    .why = Who adds a key, or changes a setting or a seat, decides who will decide.
C-22-key-added = The key { $key } may sign from now on, for: { $new }
    .help = Check with the person who holds the seat that this key is theirs. With `check --signed`, a seat signs this commit.
C-22-key-removed = The key { $key } may sign no more; it could for: { $old }
    .help = Check that each seat of the committee still has a key. With `check --signed`, a seat signs this commit.
C-22-key-changed = The key { $key } could sign for: { $old }; it may now sign for: { $new }
    .help = Check these names and days with the person who holds the key. With `check --signed`, a seat signs this commit.
C-22-settings = The settings of the catalogue change ({ $keys })
    .help = Read them: they hold for all products. With `check --signed`, a seat signs this commit.
C-22-committee = The composition of the committee changes; before: { $old }; after: { $new }
    .help = Check that the committee, or who appoints it, decided so. With `check --signed`, a seat signs this commit.

C-23 = A product that leaves has no reservation open
    .why = What the committee asked for is no longer followed once the product is gone, and nobody closed it.
C-23-open = The product leaves the portfolio, and the reservation “{ $name }” is still open ({ $text })
    .help = Close it: `catalog reservation close { $id } { $name } --proof …`; or, where it has lost its object, add a line `kind: lapsed` with a `reason:` to its `events:`.

R-07-untold =
    { $count ->
        [one] The new version “{ $version }” changes the possible gates of a product that it does not announce: { $products }
       *[other] The new version “{ $version }” changes the possible gates of { $count } products that it does not announce: { $products }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }
    }
    .help = Add them to `impact:`, and tell their teams.

C-25 = A deviation granted to the team does not change in silence
    .why = A deviation holds for what was granted, until the day that was said: to stretch or erase it in silence would have one believe that it was asked for again.
C-25-extended = The deviation “{ $text }” now goes until { $new }, instead of { $old }
    .help = Put its date back and add a new deviation with who granted it, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-moved = The deviation “{ $text }” is now about another criterion
    .help = Put the criterion back, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-decided-by = Who granted the deviation “{ $text }” has changed
    .help = Put back the role that granted it, or say why in the commit's message, on a line: `Catalog-Justification: …`.
C-25-removed = The deviation “{ $text }” is taken away before its end
    .help = Put it back (it ends by itself), or say why in the commit's message, on a line: `Catalog-Justification: …`.
