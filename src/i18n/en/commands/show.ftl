# `catalog show`: its help, what it says, what stops it

help-show = Show a product, a common, a sitting of the committee or a problem (in French: montrer)
help-show-after =
    Examples:
      catalog show { $product }
      catalog show { $product } --proposal
      catalog show { $product } -v
      catalog show 2026-10-06
help-show-what = What to show: the id or the name of a product, a common or a problem, or the day of a sitting (YYYY-MM-DD)
help-show-proposal = Read the product as its proposal describes it (the branch catalog/<id>)

show-phase-since =
    { $days ->
        [0] { $phase } (start: { $start })
        [one] { $phase } (start: { $start }, { $days } day ago)
       *[other] { $phase } (start: { $start }, { $days } days ago)
    }
show-baseline = { $as_of }, from { $source } (confidence: { $confidence })
show-phases = Phases
show-decisions = Decisions of the committee
entered-registration = registration
entered-baseline = baseline (inherited)
decision-used = opened a phase
decision-unused = no phase opened
show-reservations =
    { $open ->
        [0] { $count }, lifted
       *[other] { $count ->
            [one] 1, open
           *[other] { $count }, { $open } open
        }
    }
show-open-reservation =
    { $late ->
        [yes] Late reservation: “{ $text }” ({ $reservation } of { $decision }, due date passed: { $due }; to be lifted by: { $role })
       *[no] Open reservation: “{ $text }” ({ $reservation } of { $decision }, due: { $due }; to be lifted by: { $role })
    }
show-blocked-sitting = Blocked: “{ $gate }”, asked for the sitting of { $day }, waits for its reservations to be lifted
show-blocked-go = Blocked: the go for “{ $gate }” cannot be used before its reservations are lifted
show-next-close =
    { $blocked ->
        [yes] To unblock the product, record that a reservation is lifted, with what proves it
       *[no] To record that a reservation is lifted, with what proves it
    }
show-next = To prepare the next gate: `catalog gate { $id }`
show-next-all = To read the whole file: `catalog show { $id } -v`
show-next-product = To read about a product: `catalog show { $id }`
show-next-common = To read about a common: `catalog show { $id }`
show-namesake = Another file has this id: `catalog show { $path }`
show-hidden =
    { $count ->
        [one] and { $count } more: add -v
       *[other] and { $count } more: add -v
    }
show-all = The whole file
show-indicators = Indicators
show-column-indicator = Indicator
show-column-baseline = Before
show-column-last = Last measure
show-column-measured = Measured on
show-column-due = Due
show-plans = Schedule and budget
show-column-plan = Commitment
show-column-first = At first
show-column-current = Today
show-column-drift = Drift
show-column-remark = Remark
show-plan-end = End of the project
show-plan-cost = Total budget, VAT included
show-plan-open = not frozen yet
show-team = Team
show-business-owner = Business owner
show-product-owner = Product owner
show-business-present = Business, every day
show-business-daily =
    { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } people
    }
show-coach = Coach
show-share = { $share } of their time
show-column-role = Role
show-column-contract = Contract
show-column-fte = FTE
show-needs = Support needs
show-need-raised = asked on { $day }
show-need-to = sent to: { $to }
show-needs-over =
    { $count ->
        [one] { $count } closed need
       *[other] { $count } closed needs
    }
show-deliverables = Deliverables
show-column-deliverable = Deliverable
show-column-status = Status
show-column-address = Address
show-column-product = Product
show-common-users =
    { $count ->
        [0] No product says that it uses it
        [one] { $count } product uses it
       *[other] { $count } products use it
    }
show-column-mode = How
show-common-log = Decisions about it
show-common-problems = Problems that it answers
show-problem-met =
    { $count ->
        [one] Met once
       *[other] Met { $count } times
    }
show-column-evidence = Evidence
show-column-reporter = Reported by
show-sitting = Sitting of { $day } ({ $kind })
show-sitting-agenda = Agenda
show-column-slot = Slot
show-column-received = File received on
show-sitting-decisions =
    { $count ->
        [0] No decision is recorded for this sitting
        [one] { $count } decision taken
       *[other] { $count } decisions taken
    }
show-sitting-seats = Attendance
show-column-seat = Seat
show-column-present = Present
show-sitting-standards = Standards adopted or revised
show-sitting-reuse = Reuse spotted
error-several-called = “{ $word }” is the name of { $count } files
    .help = Give the id or the file of the one that you look for.
error-no-sitting = No sitting of { $day } is in the catalogue
    .help = Give the day of a sitting, which is the name of its file without `.yaml`.
hint-show-file = `catalog show { $path }`
hint-sittings = Nearest sittings: { $near }
role-responsable_metier = Business owner
role-responsable_produit = Product owner
role-responsable_technique = Technical lead
role-designer = Designer
role-design = Design
role-accessibilite = Accessibility
role-lead_tech = Lead developer
role-developpeur = Developer
role-deploiement = Roll-out officer
role-support = User support
role-operations_produit = Product operations
role-securite = Security
role-technologie = Technology
role-transformation_numerique = Digital transformation
role-coach = Coach
role-produits_data = Data products
role-architecte = Architect
role-communs = Digital commons
role-infra_cloud = Cloud infrastructure
show-sitting-guests = Guests
show-sitting-minutes = Minutes
show-close = { $command } --proof ADDRESS
show-by-decision = a decision of the committee
show-only-proposed = Proposed, not in the catalogue yet
help-show-vision = The vision alone, on one page: what the product is for, the actors' map, objectives, risks, actions
show-vision-of-none = “{ $id }” is no product: it has no vision
    .help = Give the id or the name of a product.
vision-title = Vision: { $name }
vision-none = The file does not say this vision yet: `catalog workshop { $id }` makes it, question by question
vision-problem = Problem
vision-users = Users
vision-promise = What the product brings
vision-impact = Expected effect
vision-agreement = Work together and decide
vision-approved = Approved by
vision-workshop = Last workshop
vision-reviewed = Reviewed on
vision-actors = The actors' map
vision-actors-note = Influence: from 1 (weak) to 3 (strong); in the drawing, the strongest are the nearest to the product.
vision-objectives = Objectives and key results
vision-risks = Risks, the most serious first
vision-actions = Actions to do
vision-column-kind = Kind
vision-column-role = Role
vision-column-influence = Influence
vision-column-expectation = What it expects
vision-column-objective = Objective
vision-column-result = Key result
vision-column-baseline = Start
vision-column-target = Target
vision-column-due = Due
vision-column-risk = Risk
vision-column-likelihood = Likelihood
vision-column-impact = Impact
vision-column-owner = Followed by
vision-column-response = Response
vision-column-action = Action
vision-column-status = Status
show-weather = { $weather }, said on { $day }
show-coaching = Coaching
show-checkup = Look at the practices on { $day }: { $kept } of 10 kept
show-coaching-more = { $count ->
    [one] And an older one: with -v
   *[other] And { $count } older ones: with -v
}
show-coached = { $on }, { $kind }
show-coached-until = { $on } to { $until }, { $kind }
show-ritual = { $name }
show-trained = { $function }: { $subject }
