# `catalog template`: its help, what it says, what stops it

help-template = Give a document of the guide to fill in, with what the catalogue knows already (in French: modele)
help-template-after =
    Examples:
      catalog template note_cadrage { $product } > framing.md
      catalog template calendrier_arret { $product }

    Documents: note_cadrage, vision_produit, decision_architecture,
    calendrier_arret, post_mortem, dossier_exploitation.
help-template-deliverable = Document, for example note_cadrage
help-template-proposal = Read the product as its proposal describes it (the branch catalog/<id>)

template-head = { $title }: { $name }
template-fact = { $label }: { $text }
template-note_cadrage = Framing note
template-vision_produit = Product vision
template-decision_architecture = Architecture decision
template-calendrier_arret = Shutdown calendar
template-post_mortem = Post-mortem
template-dossier_exploitation = Operations and handover file
section-problem = The problem
    .hint = What was seen in the field: who meets it, how many people, with what consequences.
section-users = The users
    .hint = Who will use it, how many they are, and how they were listened to.
section-objectives = The objectives
    .hint = What the product is to change, and the policy or the obligation that it serves.
section-success = How success is measured
    .hint = Two or three indicators, their value today and the one aimed at.
section-solution = The solution in view
    .hint = What exists already and could be reused or adapted, and why that is enough or not.
section-roles = The people, by their function
    .hint = Who decides, who carries the business, who holds the product; functions, never names.
section-schedule = The schedule
    .hint = The next steps, and what could move them.
section-budget = The budget
    .hint = What building costs, then each year of running.
section-risks = The risks
    .hint = What could keep the product from succeeding, and what is done about it.
section-vision = The vision
    .hint = In one or two sentences: for whom, what, and what it changes.
section-promise = The promise
    .hint = What users gain, and do not have today.
section-actors = The actors
    .hint = Who counts for the product, what they expect of it, and their influence.
section-impact = The expected impact
    .hint = What will be different in a year, and how it will be known.
section-agreement = The way of working
    .hint = What the team and the business agreed on: rhythm, availability, decisions.
section-status = Status
    .hint = Draft, proposed, accepted, rejected or superseded; an accepted record is not rewritten.
section-context = The context
    .hint = What makes it necessary to decide now, and what exists already.
section-options = The options examined
    .hint = Each with its advantages, limits and cost; reusing and adapting first.
section-choice = The decision
    .hint = The option kept, in one sentence, and its reasons.
section-constraints = The constraints
    .hint = Security, data, hosting: what the decision must respect.
section-consequences = The consequences
    .hint = What becomes easier, what becomes harder, what will have to be watched.
section-review = What comes next
    .hint = When the decision will be reviewed, and how it could be left.
section-stop-reason = The reason of the stop
    .hint = Why, who decided it, and what takes over.
section-stop-days = The dates
    .hint = Users told, service cut off, data dealt with: in this order.
section-fallback = What users will do
    .hint = The fallback, and how it is presented to them.
section-data = The data
    .hint = Which, how long they are kept, and what becomes of them: archived, handed over, deleted.
section-dependents = Other products concerned
    .hint = Who depends on this one, and since when they know.
section-dismantling = What has to be closed
    .hint = Servers, domain names, accounts, contracts, secrets: each with its date.
section-announcement = Communication
    .hint = Who is told, by whom, when and how.
section-story = The story of the product
    .hint = The phases and the decisions, in a few lines.
section-results = The results
    .hint = What was aimed at, what was measured.
section-worked = What went well
    .hint = The facts, then what explains them.
section-failed = What did not go well
    .hint = The facts, then what explains them; never people.
section-costs = The costs
    .hint = What was spent, and what the stop saves.
section-lessons = What is learnt
    .hint = For this team, for others, for the committee; each lesson with what follows from it.
section-code = The code
    .hint = Where it is, how to build, test and deliver it.
section-running = Running
    .hint = Where it runs, what is watched, who is told when it stops.
section-security = Security and compliance
    .hint = Accreditation, backups and their last trial, accesses, accessibility.
section-needs = What the product depends on
    .hint = Products, commons and services that it needs to work.
section-debt = What remains to be done
    .hint = Known debt, risks, actions under way.
section-handover = The handover
    .hint = To tick: accesses handed over, documentation reread, on-call staff told, a first delivery made together.

template-unknown = No document to fill in is called "{ $deliverable }"
    .help = `catalog template --help` lists them.
