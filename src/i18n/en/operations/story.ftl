# What a contribution changes, in sentences

elsewhere-session =
    Sitting of { $name }: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-problem =
    Problem “{ $name }”: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-common =
    Commons “{ $name }”: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-rules =
    Rules { $name }: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-reference =
    Reference lists ({ $name }): { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-settings =
    Settings of the catalogue ({ $name }): { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-signers =
    Keys that sign for the seats of the committee: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-keys = Who signs: { $items }
elsewhere-more =
    { $count ->
        [one] and one more modification
       *[other] and { $count } more modifications
    }
figure-products = products
figure-phase = { $phase }
figure-open-reservations = open reservations
figure-late-reservations = late reservations
story-registered = New product, in phase { $phase }
story-inherited = Inherited product, in phase { $phase }
story-removed = The product's file is removed
story-unreadable = The product's file cannot be read
story-unknown-phase = unknown
story-moved = The file moves to another folder: { $from } → { $to }
story-renamed = New name: { $old } → { $new }
story-phase = { $from } → { $to }
story-phase-decided =
    { $from } → { $to } ({ $outcome } of { $day }{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    })
story-cycle = Cycle { $cycle } opened, in phase { $to }
story-decision =
    Decision of the committee ({ $gate }): { $outcome }, on { $day }{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    }
story-decision-replaces =
    Decision of the committee ({ $gate }): { $outcome }, on { $day }, in the place of another{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    }
story-decision-gone = The decision of { $day } goes ({ $gate })
story-decision-why = Reason of the decision: { $text }
story-decision-skip = Reason for not going through the POC: { $text }
story-opinion = Opinion “{ $opinion }”: { $aspects }
story-opinion-said = Opinion “{ $opinion }”: { $aspects }: { $comment }
story-reservation = Reservation: { $text } ({ $aspect }; owner: { $owner }; due: { $due })
story-reservation-closed = Reservation closed: { $text }
story-reservation-converted = Reservation converted: { $text }
story-reservation-lapsed = Reservation lapsed: { $text }
story-reservation-extended = Reservation extended to { $due }: { $text }; reason: { $reason }
story-left = Leaves the perimeter on { $day }: { $reason }
story-stop-state = Stop: { $state }
story-exception = Sets the rule { $rule } aside until { $until }: { $reason }
story-indicator = New indicator: { $name }
story-target = Target, { $name }: { $old } → { $new }
story-measure = Measure, { $name }: { $value } ({ $day })
story-measure-corrected = Measure of { $old } corrected, { $name }: { $value } ({ $day })
story-measure-rate = { $part } / { $whole }
story-target-due = Due date of the target, { $name }: { $old } → { $new }
story-end-first = Planned end: { $new }
story-budget-first = Total budget: { $new } €
story-milestone-first = Milestone “{ $name }” planned: { $day }
story-end = Planned end: { $old } → { $new }
story-budget = Total budget: € { $old } → € { $new }
story-milestone = Milestone “{ $name }” reached: { $day }
story-milestone-planned = Milestone “{ $name }” planned: { $old } → { $new }
story-answered =
    { $count ->
        [one] { $gate }: one more expectation is answered: { $titles }
       *[other] { $gate }: { $count } more expectations are answered: { $titles }
    }
story-unanswered =
    { $count ->
        [one] { $gate }: one expectation is no longer answered: { $titles }
       *[other] { $gate }: { $count } expectations are no longer answered: { $titles }
    }
story-fields =
    { $count ->
        [one] One more field is modified: { $names }
       *[other] { $count } more fields are modified: { $names }
    }
story-fact-added = { $meaning }: { $new }
story-fact-removed = { $meaning }: { $old } → nothing
story-fact-changed = { $meaning }: { $old } → { $new }
story-fact-text = { $meaning }: content modified
story-fact-items = { $meaning }: { $items }
story-fact-reordered = { $meaning }: order modified
story-items =
    { $count ->
        [one] one item
       *[other] { $count } items
    }
story-group =
    { $count ->
        [one] one field filled in
       *[other] { $count } fields filled in
    }
story-quoted = “{ $text }”
story-request = Asks for “{ $gate }”
story-request-for = Asks for “{ $gate }”, at the sitting of { $day }
story-request-moved = The request “{ $gate }” is moved to the sitting of { $day }
story-request-event = The request “{ $gate }”: { $event }
story-noted = { $said }: { $note }
story-challenge = The decision of { $day } ({ $gate }) is challenged: { $text }
story-challenge-answered = Answer to the challenge of the decision of { $day } ({ $gate }): { $text }
story-update = Update of the team of { $day }: { $weather }
story-update-changed = What changed: { $text }
story-update-path = What leads back to green: { $text }
story-update-help = Help wanted: { $text }
story-confirmed = The team confirms what the file says
story-confirmed-aspect = The team confirms what the file says of the aspect { $aspect }
story-coach = Coaching of { $on }: { $kind }
story-coach-until = Coaching from { $on } to { $until }: { $kind }
story-coach-rituals = Rituals: { $rituals }
story-coach-learnt = What was learnt: { $text }
story-coach-trained = Training: { $function } ({ $subject })
story-checkup = Look at the practices on { $day }: { $count } of 10
story-handover = The product goes to { $to } on { $day }
story-handover-moved = The handover to { $from } on { $was } becomes: to { $to } on { $day }
story-handed-over = Handed over: “{ $part }” ({ $evidence })
story-action = Action: { $text } (owner: { $owner }; due: { $due })
story-action-state = Action “{ $text }”: { $status }
story-need = Support need: { $text }
story-need-state = Support need “{ $text }”: { $status }
story-row = { $name } ({ $value })
