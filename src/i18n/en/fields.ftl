# The fields of the files, a text each: `field-<group>-<field>`, else `field-any-<field>`.
# Read by `explain` and by the schemas. Same keys in fr/fields.ftl.


## any

field-any-id = Identifier, without spaces or accents; it never changes
    .label = Identifier, without spaces or accents
field-any-fr = The text in French
field-any-en = The text in English
field-any-src = Where this rule comes from, and whether the source states it
field-any-note = Note
field-any-date = The day
field-any-url = Address (https://…) or file of the repository
    .label = Address
field-any-name = Name
field-any-reason = Reason
field-any-value = Value
field-any-source = Source of the information
field-any-since = Since which day
field-any-until = Until which day
field-any-due = Due date
field-any-comment = Comment
field-any-gate = Gate of the lifecycle, for example G-MVP
    .label = Gate
field-any-criterion = Criterion of the rules, for example ORG-02
    .label = Criterion
field-any-product = Identifier of another product of the catalogue
field-any-inferred = True where no source states it
    .label = No source states it
field-any-aliases = Other names
field-any-entity = Directorate, office or company
field-any-phase = Phase of the lifecycle
field-any-cycle = Number of the cycle: 1 at first, one more with each rebuild
    .label = Number of the cycle
field-any-version = Version
field-any-done_on = Day on which it was done
field-any-reviewed_on = Day of the last review
field-any-profile = Profile met or invited, never a name
field-any-participants = Functions or entities present, never names
field-any-secnumcloud = SecNumCloud qualified
field-any-scope = What is concerned
field-any-owner = Function or entity that answers for it, never a name
field-any-status = How far it is
field-any-method = How it is done or measured
field-any-proof = What proves it: document, address, minutes
    .label = What proves it
field-any-by = Function or body that decided it
field-any-by_role = Role of the person who spoke
field-any-acronym = Acronym
field-any-licence = Licence, by its SPDX identifier (EUPL-1.2, MIT…)
field-any-minutes_url = Address of the minutes
field-any-report_url = Address of the report
field-any-dict_max = Highest DICT ratings accepted, in the order D, I, C, T
field-any-homologation = Security accreditation
field-any-start = First day
field-any-end = Last day
field-any-frozen_on = Day on which the reference was frozen
field-any-total_eur_ttc = Total, in euros including VAT

## Common

field-Common-id = Identifier, the same as the file's name
field-Common-kind = Kind: commons, standard, API, building block, platform, software…
    .label = Kind
field-Common-owner_entity = Entity that runs it
field-Common-governance = How it is governed
field-Common-maturity = The DNUM's advice: from recommended to set aside
    .label = The DNUM's advice
field-Common-obligation = How binding it is, and the text that says so
field-Common-use_when = When to take it
field-Common-limits = Its known limits
field-Common-open_source = Open source code
field-Common-hds = Certified for health data (HDS)
field-Common-rgaa_rate = RGAA conformity rate
field-Common-dsfr = Follows the State's design system (DSFR)
field-Common-docs_url = Address of the documentation
field-Common-replaces = Commons that it replaces
field-Common-decision_log = Decisions taken about it

## LogEntry

field-LogEntry-text = What was decided

## Decision

field-Decision-id = Identifier of the decision, for example g-mvp-2026-11-17
    .label = Decision
field-Decision-gate = Gate that the committee decided on
    .label = Gate
field-Decision-session = Day of the committee's sitting
field-Decision-date = Day of the decision, where it is not that of a sitting
field-Decision-outcome = What was decided, among the outcomes of the rules
    .label = Outcome
field-Decision-target_phase = Phase aimed at, where the gate opens several
field-Decision-rules_version = Version of the rules that applied
field-Decision-opinions = The committee's opinion on each aspect
field-Decision-assessments = What the committee found, criterion by criterion
    .label = Findings
field-Decision-reservations = What is still owed after the go
    .label = Reservations
field-Decision-waivers = Criteria that the product is excused from for a while
field-Decision-support_needs = Support that the team needs, or that it needs none
    .label = Support
field-Decision-rationale = Reasons; needed for a refusal, a postponement or a pivot
    .label = Reasons
field-Decision-poc_skip_reason = Reason for skipping the POC
field-Decision-evolution_subtype = Kind of major evolution that was looked at
field-Decision-guests = Profiles invited, never names
field-Decision-supersedes = Decision that this one replaces
field-Decision-dossier_url = Address of the file that was looked at
field-Decision-recorded_late = Why the decision is recorded late

## Opinion

field-Opinion-opinion = Opinion, among those of the rules: favourable, reserved…
    .label = Opinion

## Assessment

field-Assessment-expectation_gate = Gate whose expectation is judged, where it is not the decision's
    .label = Gate judged
field-Assessment-verdict = Finding: met, partly met, unmet, not applicable, not assessed
    .label = Finding
field-Assessment-evidence = What was looked at
field-Assessment-value = Value read

## Reservation

field-Reservation-id = Number of the reservation in the decision: r1, r2…
    .label = Number of the reservation in the decision
field-Reservation-aspect = Aspect concerned
field-Reservation-text = What must be done to close it
field-Reservation-owner_role = Role of the person who must close it
field-Reservation-due_reason = Why the due date is later than the rules'
field-Reservation-renews = Reservation of an earlier decision that it takes up: decision/reservation
    .label = Reservation of an earlier decision that it takes up
field-Reservation-events = What happened to it since: closed, extended…
    .label = What happened to it since

## ReservationEvent

field-ReservationEvent-on = Day of the event
field-ReservationEvent-kind = What happened: closed, extended, converted, lapsed
    .label = What happened
field-ReservationEvent-due = New due date

## Waiver

field-Waiver-granted_by = Function that granted it
field-Waiver-date = Day on which it begins

## SupportNeeds

field-SupportNeeds-none = True where the team needs no support
    .label = The team needs no support
field-SupportNeeds-needs = Types of support asked for, among those of the rules
    .label = Kinds of support

## Compliance

field-Compliance-sig_principe = Agreement in principle of the SIG (Government Information Service)
field-Compliance-sig_definitif = Final agreement of the SIG
field-Compliance-rgaa = Accessibility: RGAA audit and statement
    .label = Accessibility
field-Compliance-ecoindex = Ecoindex grade of one journey, from A to G
field-Compliance-rgesn_url = Address of the eco-design statement (RGESN)
field-Compliance-legal_pages = Legal pages of the site
field-Compliance-dinum_opinion = The DINUM's opinion on large projects

## Agreement

field-Agreement-requested_on = Day of the request
field-Agreement-decided_on = Day of the answer
field-Agreement-outcome = Answer: granted, granted with reservations, refused
    .label = Answer
field-Agreement-reservations = Reservations made
field-Agreement-ref = Reference of the answer

## Rgaa

field-Rgaa-rate = Conformity rate
field-Rgaa-rate_method = How the rate is computed
field-Rgaa-audited_on = Day of the audit
field-Rgaa-auditor = Entity that audited
field-Rgaa-level = Declared level: not conform, partial, full
    .label = Declared level
field-Rgaa-statement_url = Address of the accessibility statement
field-Rgaa-plan_url = Address of the action plan

## LegalPages

field-LegalPages-mentions = Address of the legal notice
field-LegalPages-cgu = Address of the terms of use
field-LegalPages-confidentialite = Address of the privacy policy

## DinumOpinion

field-DinumOpinion-submitted_on = Day of the submission
field-DinumOpinion-opinion = Opinion given
field-DinumOpinion-tacit = True where the opinion counts as favourable for want of an answer
    .label = The opinion counts as favourable for want of an answer

## Design

field-Design-engaged = True where design work has begun
    .label = Design work has begun
field-Design-designer = Entity or contract of the design, never a name
field-Design-figma_url = Address of the mock-ups

## Research

field-Research-interviews = Interviews with users
field-Research-tests = Tests with users

## Interview

field-Interview-n = Number of people met

## UserTest

field-UserTest-kind = What was tested: a mock-up or production
    .label = What was tested
field-UserTest-participants = Number of participants

## Method

field-Method-rituals = Rituals of the team
field-Method-roadmap_url = Address of the roadmap
field-Method-prioritisation = How the team chooses its priorities

## Mvp

field-Mvp-features_in = What the first version contains
field-Mvp-features_out = What it leaves out
field-Mvp-experiment = Limited opening: to whom, for how long
    .label = Limited opening

## Experiment

field-Experiment-scope = Where and for whom
field-Experiment-duration = Duration
field-Experiment-access = How it is reached

## Architecture

field-Architecture-da = Architecture file
field-Architecture-cloud_native = Designed for the cloud (cloud native)
field-Architecture-stack = Main languages and components
field-Architecture-adr_url = Address of the architecture decisions
field-Architecture-c4_url = Address of the diagrams

## ArchitectureFile

field-ArchitectureFile-status = How far the file is: draft, reviewed, validated, rejected
    .label = How far the file is
field-ArchitectureFile-coat_date = Day of the COAT's review

## Code

field-Code-open_source = Openness of the code, or why not
field-Code-ci_url = Address of the continuous integration
field-Code-cd = True where a release takes one action
    .label = A release takes one action
field-Code-readme_url = Address of the README

## OpenSource

field-OpenSource-public = True where the code is public
    .label = The code is public
field-OpenSource-exception = Security constraint that forbids opening it

## Quality

field-Quality-coverage_critical = Share of the critical code covered by tests
field-Quality-duplication = Share of duplicated code
field-Quality-deploys_per_month = Deployments a month
field-Quality-load_test = Address of the load test
field-Quality-rollback_test = Day of the last rollback test
field-Quality-lighthouse_a11y = Lighthouse accessibility score, from 0 to 100
field-Quality-debt = Known technical debt

## Deliverable

field-Deliverable-id = Deliverable that a phase asks for, for example note_cadrage
    .label = Deliverable
field-Deliverable-status = State of the deliverable: draft, validated or out of date
    .label = State of the deliverable

## Stop

field-Stop-decided_by = Who decided to stop
field-Stop-reason = Reason for the stop: relevance, context, budget, audience, replacement
    .label = Reason for the stop
field-Stop-replaced_by = Product that takes over
field-Stop-fallback = What users do next
field-Stop-calendar = Announcement, switch-off, handling of the data
field-Stop-data_plan = What becomes of the data
field-Stop-decommission = What must be closed
field-Stop-communication_url = Address of the announcement
field-Stop-post_mortem_url = Address of the post-mortem
field-Stop-savings_yearly_eur = Savings a year, in euros
field-Stop-substate = How far the stop is, among the states of the rules
field-Stop-milestone = Last milestone reached

## StopCalendar

field-StopCalendar-announce = Day of the announcement to users
field-StopCalendar-cut_off = Day of the switch-off
field-StopCalendar-data_done = Day on which the data are archived or purged
field-StopCalendar-comment = Why there is no calendar, for example “never in service”
    .label = Why there is no calendar

## Decommission

field-Decommission-item = What must be closed

## Indicator

field-Indicator-code = Code of the indicator, for example satisfaction
    .label = Code
field-Indicator-kind = What it measures: success of the product, impact, or guard-rail (direction indicator)
    .label = Measures
field-Indicator-perspective = Perspective measured
field-Indicator-unit = Unit: day, euro, user…
    .label = Unit
field-Indicator-scale = Scale of the score: JDMA out of 10, NPS, out of 5, other
    .label = Scale of the score
field-Indicator-direction = Which way is better: up, down, or a target
    .label = Which way is better
field-Indicator-definition = What is counted, and how
field-Indicator-baseline = Value before the product
field-Indicator-target = Value to reach
field-Indicator-measures = Measures, oldest first; none is removed
    .label = Measures, oldest first
field-Indicator-previous = What the indicator aimed at before, where the target, the starting value or the definition has changed
field-FormerAim-until = Last day on which it held
field-FormerAim-baseline = Starting value of then
field-FormerAim-target = Value to reach of then
field-FormerAim-definition = Definition of then
field-FormerAim-reason = Why it changed

## Measure

field-Measure-date = Day of the measure
field-Measure-period_start = First day of the period measured
field-Measure-period_end = Last day of the period measured
field-Measure-numerator = Numerator of a rate
field-Measure-denominator = Denominator of a rate
field-Measure-n = Number of answers or observations
field-Measure-supersedes = Day of the measure that this one corrects

## Schedule

field-Schedule-initial = Dates promised, frozen by the committee's go
field-Schedule-revisions = Revisions of the dates; none is removed
    .label = Revisions of the dates
field-Schedule-rebaselines = New references decided

## InitialSchedule

field-InitialSchedule-scope_ref = Document that describes what is promised

## ScheduleRevision

field-ScheduleRevision-end = New end date

## ScheduleRebaseline

field-ScheduleRebaseline-decision = Decision that allows it
field-ScheduleRebaseline-previous = End promised before

## Budget

field-Budget-initial = First budget, in euros including VAT
field-Budget-revisions = Revisions of the budget; none is removed
    .label = Revisions of the budget
field-Budget-spent = Spending, year by year
field-Budget-run_yearly_eur = Running cost a year, in euros
field-Budget-rebaselines = New references decided

## InitialBudget

field-InitialBudget-build_eur = Cost of building, in euros
field-InitialBudget-run24_eur = Running cost over 24 months, in euros
field-InitialBudget-own_staff_eur = Cost of own staff, in euros

## Spent

field-Spent-year = Year
field-Spent-ae_eur = Commitment appropriations, in euros
field-Spent-cp_eur = Payment appropriations, in euros
field-Spent-activity = Budget activity
field-Spent-resource = Nature of the spending

## Rebaseline

field-Rebaseline-decision = Decision that allows it
field-Rebaseline-previous = Reference before

## PhaseRecord

field-PhaseRecord-phase = Phase that the product enters
    .label = Phase
field-PhaseRecord-start = First day of the phase; a year or a month is enough for what existed
    .label = Start
field-PhaseRecord-entered_by = What opens the phase: a decision, the registration or the baseline
    .label = Opened by
field-PhaseRecord-kind = Kind of cycle: initial, rebuild, restart
    .label = Kind of cycle
field-PhaseRecord-substate = State within the phase, among those of the rules
field-PhaseRecord-skip_reason = Reason for skipping the optional phase before
field-PhaseRecord-planned_end = Planned end of the phase

## Problem

field-Problem-title = The problem, in one line
field-Problem-description = The problem, in detail
field-Problem-category = Family of problems
field-Problem-first_seen = Day on which it was first seen
field-Problem-occurrences = Each time it was met
field-Problem-pattern = What repeats
field-Problem-root_cause = Root cause
field-Problem-actions = What is done about it
field-Problem-linked_commons = Commons that answer it
field-Problem-linked_standard = Standard that answers it

## Occurrence

field-Occurrence-team = Team that met it
field-Occurrence-evidence = What shows it
field-Occurrence-reporter_role = Role of the person who reported it

## Product

field-Product-id = Identifier, the same as the file's name; it never changes
    .label = Identifier, the same as the file's name
field-Product-name = Usual name of the product
field-Product-full_name = Full name
field-Product-summary = What the product does, and for whom, in one sentence
    .label = Summary
field-Product-perimeter = Perimeter: ministry, social bodies…
    .label = Perimeter
field-Product-directorate = Business directorate that owns the product
field-Product-department = Department or bureau that follows it
field-Product-portfolio = Portfolio to which it belongs
field-Product-domain = Policy domain
field-Product-product_type = What it is mostly for: handling cases, publishing, an online procedure…
    .label = Kind of product
field-Product-build_kind = How it is made: custom development, a common set up, package or SaaS, low-code
    .label = How it is made
field-Product-origin = Where it comes from: new, born in an incubator, or taken over from another service
    .label = Origin
field-Product-managed_by = Who manages it: the DNUM, a business directorate, an operator, another body
    .label = Managed by
field-Product-tags = Keywords of the source
field-Product-audience = Whom the product serves
field-Product-channels = How it is used: site, mobile application, API, telephone, counter…
    .label = Channels
field-Product-key_figures = Figures that say how big it is
field-Product-links = Addresses of the product
field-Product-auth = How users sign in
field-Product-api = APIs offered or used
field-Product-features = Features that bring obligations
field-Product-team = The team, by functions, never by names
field-Product-governance = Who decides on the means
field-Product-vision = Shared vision of the product
field-Product-value = Expected value: the problem, the policy served
    .label = Expected value
field-Product-objectives = What the product is to change, and how it will be known
field-Product-indicators = What is measured over time
field-Product-risks = Risks, rated and followed
field-Product-actions = Actions agreed, with whom and by when
field-Product-requests = Requests to pass before the committee
field-Product-challenges = Challenges to decisions, and their answers
field-Product-updates = Updates of the team, week after week
field-Product-confirmations = Days on which the team confirmed what the file says
field-Product-coachings = What coaches did with the team
field-Product-checkups = Days on which the team looked at its way of working
field-Product-handovers = How the product goes to another entity
field-Product-support_needs = Support that the team asked for, and what becomes of it
field-Product-rationalisation = Choice between reusing, adapting, building, buying, asking again
field-Product-reuse = Commons that the product uses
field-Product-reuse_offer = What others could take up
field-Product-relations = Links with other products
field-Product-schedule = Dates promised, and revisions
field-Product-budget = Budget and spending, in euros
field-Product-hosting = Where the product is hosted
field-Product-security = Security: rating, accreditation, tests
    .label = Security
field-Product-data = Data handled
field-Product-compliance = Obligations: SIG, RGAA, eco-design, legal pages
    .label = Obligations
field-Product-design = Design work
field-Product-research = User research
field-Product-inclusion = What is offered to those whom digital services leave out
field-Product-support = Where users find help
field-Product-method = How the team works
field-Product-mvp = Content of the first version
field-Product-architecture = Technical architecture
field-Product-code = Source code
field-Product-quality = Measured quality of code and deployments
field-Product-deployment = Waves by which the product reaches those whom it is for
field-Product-deliverables = Documents that the phases ask for
field-Product-waivers = Deviations from the technical framework, listed by the team
field-Product-open_questions = Questions still open
field-Product-exceptions = Rules set aside for a while, with the reason
field-Product-milestones = Dated milestones, planned or reached
field-Product-stop = How the product stops
field-Product-hors_perimetre = Left the catalogue without being stopped: since when, why
    .label = Left the catalogue without being stopped
field-Product-baseline = Baseline of a product that existed before the committee
field-Product-phases = Phases gone through, in order; the last is the current one
    .label = Phases
field-Product-decisions = Decisions of the committee, in order; none is removed
    .label = Decisions of the committee, in order

## Audience

field-Audience-populations = Populations served
field-Audience-other_populations = Other populations served, in words
field-Audience-general_public = True where the product is open to the general public
    .label = The product is open to the general public
field-Audience-citizens_estimate = Number of citizens concerned, estimated
field-Audience-agents_pros_estimate = Number of agents or professionals concerned, estimated
field-Audience-target_size = Size of the whole target, with the figure's date

## Count

field-Count-value = Number
field-Count-date = Day on which the number was true

## KeyFigure

field-KeyFigure-label = What is counted
field-KeyFigure-unit = Unit

## Links

field-Links-service_url = Address of the service in production
field-Links-environments = Addresses of other environments
field-Links-repositories = Source code repositories
field-Links-stats_url = Address of the public statistics
field-Links-budget_url = Address of the published budget
field-Links-documentation_url = Address of the documentation
field-Links-share_folder = Shared folder of the team
field-Links-domain_names = Domain names of the product

## Repository

field-Repository-host = Forge where it is
field-Repository-public = True where the repository is public
    .label = The repository is public
field-Repository-default_branch = Default branch

## DomainName

field-DomainName-fqdn = Full domain name
field-DomainName-sig_ref = Reference of the agreement that covers it

## Auth

field-Auth-required = True where users must sign in
    .label = Users must sign in
field-Auth-solutions = Sign-in solution for each population
field-Auth-partners_delegated = True where partners manage their own accounts
    .label = Partners manage their own accounts

## AuthSolution

field-AuthSolution-population = Population concerned
field-AuthSolution-solution = Solution: ProConnect, FranceConnect…
    .label = Solution
field-AuthSolution-reason = Why another solution than the recommended one

## Api

field-Api-exposed = APIs that the product offers

## ExposedApi

field-ExposedApi-type = For whom it is open
field-ExposedApi-spec_url = Address of its description (OpenAPI)
field-ExposedApi-gateway = Gateway that exposes it
field-ExposedApi-consumers = Who uses it

## Features

field-Features-file_upload = True where users can upload files
    .label = Users can upload files
field-Features-ai_generated_content = True where the product publishes content made by an AI
    .label = The product publishes content made by an AI

## Inclusion

field-Inclusion-alternative = Solution without digital means
field-Inclusion-exposed_groups = Groups that may be left out

## Support

field-Support-channel = Where to ask for help
field-Support-response_time = Response time

## TeamWaiver

field-TeamWaiver-text = The deviation
field-TeamWaiver-decided_by = Function that decided it

## Milestone

field-Milestone-id = Milestone of the rules, for example premiere_production
    .label = Milestone
field-Milestone-planned = Planned day
field-Milestone-actual = Day on which it was reached; a month or a year is enough for what existed
    .label = Day on which it was reached

## Exception

field-Exception-rule = Rule that is set aside, for example S-57
    .label = Rule set aside

## OutOfScope

field-OutOfScope-since = Day on which it left

## Baseline

field-Baseline-as_of = Day on which the existing product was described
field-Baseline-confidence = Confidence in the source, from A (sure) to D
field-Baseline-mapping = Rule that translated the source's phases
field-Baseline-doubts = What is in doubt
field-Baseline-source_phases = Phases as the source names them

## Reference

field-Reference-perimeters = Known perimeters
field-Reference-domains = Known domains
field-Reference-directorates = Known directorates
field-Reference-departments = Known departments
field-Reference-external_products = Number of products followed elsewhere
field-Reference-benchmarks = Figures measured elsewhere, shown beside ours, never as targets
field-Reference-questions = What this catalogue asks in its own words
field-Reference-support_providers = Teams that help, outside directorates and departments
field-Reference-thesaurus = Words that are said here for one thing: a need is found by any of them
field-Reference-management_indicators = Indicators that management follows over the whole catalogue, each with its formula
field-Reference-policy_outcomes = Outcomes of public policy that several products serve

## ManagementIndicator

field-ManagementIndicator-formula = Formula of a number from the list `products`, in CEL
field-ManagementIndicator-unit = Unit of the number
field-ManagementIndicator-target = Value to reach
field-ManagementIndicator-direction = Wanted way: hausse (up), baisse (down) or cible (on target)
    .label = Wanted way
field-ManagementIndicator-proposed_by = Who proposed to follow it
field-ManagementIndicator-note = What to know to read it

## PolicyOutcome

field-PolicyOutcome-owner = Who owns this outcome, by function
field-PolicyOutcome-indicators = What measures it: baseline, target, measures



## AlikeWords

field-AlikeWords-words = The words, for example an acronym and what it stands for

## OwnQuestion

field-OwnQuestion-field = The field that the question is about, for example team.business_owner.share
    .label = Field
field-OwnQuestion-fr = The question in French
field-OwnQuestion-en = The question in English
field-OwnQuestion-help = An example, or what helps to answer


## Benchmark

field-Benchmark-figure = Code of the figure of the reports to show it beside, for example B4
    .label = Figure

## Rationalisation

field-Rationalisation-options = Options looked at
field-Rationalisation-choice = Choice made
field-Rationalisation-exit_plan = How to get out of it one day

## ExaminedOption

field-ExaminedOption-step = Way: reuse, adapt, build, buy, ask again
    .label = RADAR step
field-ExaminedOption-candidate = Solution looked at
field-ExaminedOption-source = Where it was found
field-ExaminedOption-verdict = Fate of the option: kept or set aside
    .label = Fate of the option

## Reuse

field-Reuse-common = Commons used
field-Reuse-mode = How it is used: as it is, extended, forked or by API
    .label = How it is used
field-Reuse-contribution_back = What is given back to the original project

## ReuseOffer

field-ReuseOffer-candidate = True where other products could use it
    .label = Other products could use it
field-ReuseOffer-what = What could be taken up
field-ReuseOffer-for_whom = By whom

## Relations

field-Relations-depends_on = What the product needs to work
field-Relations-replaces = Products that it replaces
field-Relations-merged_into = Product into which it was merged
field-Relations-split_from = Product from which it was split
field-Relations-similar_to = Products like it, compared

## Dependency

field-Dependency-common = Commons on which it depends
field-Dependency-external = System outside the catalogue
field-Dependency-kind = What the link carries
field-Dependency-criticality = How bad a failure is, from 1 to 4
field-Dependency-flow_ref = Description of the flow
field-Dependency-switch_planned = Day planned for doing without it

## Replacement

field-Replacement-planned_stop = Day planned for the other's stop

## Similar

field-Similar-assessed_on = Day of the comparison
field-Similar-verdict = Finding of the comparison: duplicate, complementary or distinct
    .label = Finding of the comparison

## Security

field-Security-dict = DICT rating: availability, integrity, confidentiality, traceability
    .label = DICT rating
field-Security-risk_analysis = Risk analysis
field-Security-secrets = Secrets protected
field-Security-encryption = Data encrypted
field-Security-traceability = Actions traced
field-Security-antivirus = Uploaded files scanned
field-Security-antibot = Forms protected from bots
field-Security-critical_fix_hours = Time to fix a critical flaw, in hours
field-Security-access_review = Day of the last review of accesses
field-Security-restore_test = Last successful restore
field-Security-pentest = Last penetration test
field-Security-incident_plan = Address of the incident response plan
field-Security-forge = Protection of the forge of the source code

## ForgeSecurity

field-ForgeSecurity-second_factor = True where a second factor is required on the forge
    .label = A second factor is required on the forge
field-ForgeSecurity-signed_commits = True where commits are signed
    .label = Commits are signed

## Dict

field-Dict-d = Availability, from 1 to 4
field-Dict-i = Integrity, from 1 to 4
field-Dict-c = Confidentiality, from 1 to 4
field-Dict-t = Traceability, from 1 to 4
field-Dict-argument = Why each rating
field-Dict-rated_on = Day of the rating
field-Dict-window = Service hours expected
field-Dict-front_back_split = Separate rating of the public and the inner part

## DictArgument

field-DictArgument-d = Why this availability
field-DictArgument-i = Why this integrity
field-DictArgument-c = Why this confidentiality
field-DictArgument-t = Why this traceability

## Homologation

field-Homologation-status = How far the accreditation is
field-Homologation-authority = Accrediting authority, by its function
field-Homologation-decided_on = Day of the decision
field-Homologation-valid_until = Last day of validity
field-Homologation-reservations = Reservations made
field-Homologation-ref = Reference of the decision
field-Homologation-waiver_ground = Ground for exemption

## Answer

field-Answer-answer = Yes (true) or no (false)

## RestoreTest

field-RestoreTest-duration = How long the restore took

## Hosting

field-Hosting-platform = Hosting platform, among those of the rules
field-Hosting-provider = Provider
field-Hosting-hds = HDS certification: none, host, host and managed services
    .label = HDS certification
field-Hosting-ops_model = Who operates: managed service, team, vendor
    .label = Who operates
field-Hosting-move_to_cloud_plan = Plan to move to the cloud

## Data

field-Data-classes = Sets of data and their sensitivity
field-Data-health = True where health data are handled
    .label = Health data are handled
field-Data-personal = Personal data
field-Data-processors = Processors of the data
field-Data-retention = Retention periods
field-Data-archiving = Archiving of records with evidential value
field-Data-nonprod_anonymised = True where test data are anonymised
    .label = Test data are anonymised
field-Data-storage = Where and how the data are kept
field-Data-open_data_candidate = True where some data could be opened
    .label = Some data could be opened
field-Data-open_data_url = Address of the open data
field-Data-migration_plan = Data migration plan

## DataClass

field-DataClass-name = Set of data
field-DataClass-class = Sensitivity: public, internal, confidential, sensitive
    .label = Sensitivity

## Archiving

field-Archiving-required = True where some records have evidential value
    .label = Some records have evidential value
field-Archiving-terms = Legal terms of archiving

## Personal

field-Personal-processed = True where personal data are processed
    .label = Personal data are processed
field-Personal-categories = Categories of data
field-Personal-subjects = People concerned
field-Personal-purposes = Purposes
field-Personal-legal_basis = Legal basis
field-Personal-controller = Controller
field-Personal-register_ref = Reference in the register of processing
field-Personal-training_on = Last training of the team in GDPR
field-Personal-aipd = Impact assessment (DPIA)

## Aipd

field-Aipd-required = Required: yes, no, to be decided
    .label = Required
field-Aipd-dpo_opinion = Opinion of the data protection officer
field-Aipd-published_url = Address of the published assessment

## Processor

field-Processor-dpa_url = Address of the processing agreement

## Session

field-Session-date = Day of the sitting
field-Session-kind = Kind of sitting: ordinary, exceptional, plenary or cancelled
    .label = Kind of sitting
field-Session-seats_present = Number of seats present, by role
field-Session-guests = Profiles invited
field-Session-agenda = Products on the agenda
field-Session-standards_updates = Standards adopted or revised
field-Session-reuse_findings = Reuse that was spotted
field-Session-adopted = What the committee adopted, at a plenary sitting

## Adopted

field-Adopted-what = What is adopted: a criterion, a version of the rules, a template, or a few words
    .label = What is adopted
field-Adopted-kind = Kind of thing adopted
field-Adopted-gates = Gates for which the criterion is adopted
field-Adopted-rules = Version of the rules that the criterion is of

## AgendaItem

field-AgendaItem-slot = Slot
field-AgendaItem-dossier_received_on = Day on which the file was received

## Settings

field-Settings-schema = Form of the file: catalog/1
    .label = Form of the file
field-Settings-title = Title of the catalogue
field-Settings-organisation = Organisation that keeps it
field-Settings-language = Language of messages: fr or en
    .label = Language of messages
field-Settings-time_zone = Time zone of the catalogue's days, for example Europe/Paris (the default) or Indian/Reunion
    .label = Time zone
field-Settings-forge = Forge where pull requests are opened
field-Settings-committee = How the committee works
field-Settings-breaks = Days without a sitting of the committee: holidays
    .label = Days without a sitting of the committee
field-Settings-fictional = True where all is invented
    .label = All is invented
field-Settings-licence = Licence of the catalogue's facts: what everybody may do with them
    .label = Licence of the data

## Licence

field-Licence-name = Name of the licence, for example Open Licence 2.0
    .label = Name of the licence
field-Licence-url = Page where the licence is read
field-Licence-attribution = What whoever uses the facts has to name

## Break

field-Break-from = First day
field-Break-to = Last day included

## Forge

field-Forge-kind = Software of the forge

## Team

field-Team-business_owner = Business owner, by function
field-Team-product_owner = Product owner, by function
field-Team-business_daily_count = Number of business staff present each day
field-Team-coach = Product coach, or why there is none
field-Team-members = Roles of the team
field-Team-product_mode = Product-mode practices kept, yes or no

## Owner

field-Owner-function = Function, never a name
field-Owner-share = Share of time given to the product
field-Owner-decides = What this person decides

## Coach

field-Coach-present = True where a coach helps the team
    .label = A coach helps the team
field-Coach-declined_reason = Why a coach was declined

## Member

field-Member-role = Role: dev, design, devops…
    .label = Role
field-Member-contract = Status of the person: internal, contractor, freelance…
    .label = Status of the person
field-Member-fte = Full-time equivalents

## Governance

field-Governance-sponsor = Function that decides on the means
field-Governance-investment_committee = Investment committee of the product

## InvestmentCommittee

field-InvestmentCommittee-cadence = Frequency
field-InvestmentCommittee-last = Day of the last meeting

## Action

field-Action-text = What must be done
field-Action-origin = Where the action comes from
field-Action-origin_ref = Reference of its origin
field-Action-status = State of the action: to do, doing, done, dropped
    .label = State of the action

## Risk

field-Risk-text = What might happen
field-Risk-category = Family of risks
field-Risk-likelihood = Likelihood, from 1 to 4
field-Risk-impact = Impact, from 1 to 4
field-Risk-response = What is planned

## SupportNeed

field-SupportNeed-type = Type of support, among those of the rules
field-SupportNeed-raised_on = Day of the request
field-SupportNeed-raised_at = Where it was raised
field-SupportNeed-description = What is asked for
field-SupportNeed-urgency = Urgency
field-SupportNeed-routed_to = Entity that takes it
field-SupportNeed-accepted_on = Day of acceptance
field-SupportNeed-started_on = Day of the start
field-SupportNeed-closed_on = Day of the end
field-SupportNeed-result_url = Address of the result
field-SupportNeed-feedback = The team's feedback

## Value

field-Value-problem = Problem met in the field
field-Value-strategy_link = Policy or obligation served
field-Value-policy_outcomes = Outcomes of public policy that it serves, as `reference.yaml` names them
    .label = Outcomes of public policy
field-Value-observatoire_demarche = True where the procedure is listed by the observatory of the quality of digital services
    .label = The procedure is listed by the observatory of the quality of digital services
field-Value-hypotheses = Hypotheses to test

## FieldProblem

field-FieldProblem-text = The problem, in the words of the field
field-FieldProblem-audience = Who meets it
field-FieldProblem-size = Its size, in figures
field-FieldProblem-severity = Its severity
field-FieldProblem-evidence_url = What proves it

## StrategyLink

field-StrategyLink-policy = Policy
field-StrategyLink-obligation = Legal obligation
field-StrategyLink-text = How the product serves it

## Hypothesis

field-Hypothesis-text = What is believed
field-Hypothesis-success_test = What will show that it is true
field-Hypothesis-status = State of the hypothesis: open, confirmed, refuted
    .label = State of the hypothesis
field-Hypothesis-tested_on = Day of the test
field-Hypothesis-result = What was found

## Vision

field-Vision-statement = The vision, in one sentence
field-Vision-actors = Actors who count
field-Vision-value_proposition = What the product brings
field-Vision-users = Users aimed at
field-Vision-working_agreement = The team's working agreement
field-Vision-workshops = Vision workshops
field-Vision-expected_impact = Expected effect
field-Vision-approved_by = Functions that approved it

## Actor

field-Actor-kind = Kind of actor
field-Actor-role = Role towards the product
field-Actor-expectation = What it expects
field-Actor-contact_role = Function of the contact
field-Actor-influence = Influence, from 1 to 3

## Workshop

field-Workshop-link = Address of the record

## Objective

field-Objective-text = What is to change
field-Objective-period = Period: 2026, 2026-S1…
    .label = Period
field-Objective-kind = What it mostly aims at: efficiency, access, compliance, quality, knowledge, other
    .label = Mostly aims at
field-Objective-key_results = Key results that measure it

## KeyResult

field-KeyResult-text = The result, in words
field-KeyResult-indicator = Indicator of the product that measures it
field-KeyResult-baseline = Starting value
field-KeyResult-target = Value to reach
field-KeyResult-direction = Which way is better

## Criterion

field-Criterion-id = Identifier of the criterion, for example ORG-02; its meaning never changes
    .label = Identifier of the criterion
field-Criterion-aspect = Aspect to which it belongs
field-Criterion-fr = The question, in French
field-Criterion-en = The question, in English
field-Criterion-evidence = Where the answer stands in the product's file
field-Criterion-check = Condition on the product that checks the answer, true where it will do
field-Criterion-applies_if = Conditions under which it applies; all must be true
    .label = Conditions under which it applies
field-Criterion-blocking = True where neither a reservation nor a waiver is enough
    .label = Neither a reservation nor a waiver is enough
field-Criterion-before_milestone = Milestone before which it must be met
field-Criterion-escalate = Condition that raises its level
field-Criterion-expect = What each gate expects
field-Criterion-retired_in = Version of the rules that retired it

## Evidence

field-Evidence-type = Type of evidence, among those of the rules
field-Evidence-field = Field of the product that holds the answer

## Escalation

field-Escalation-if = Condition
field-Escalation-to = Level that then applies

## Expectation

field-Expectation-level = Level: MUST, SHOULD, MAY
    .label = Level
field-Expectation-level_source = Who states this level, where it is not as the criterion says
field-Expectation-field = Where the answer stands, where it is not the criterion's field
field-Expectation-threshold = Number to reach
field-Expectation-check = Condition on the product, true where the expectation is met
field-Expectation-adopted_on = Day on which the committee adopted the level; before, it only warns
    .label = Day on which the committee adopted the level

## Threshold

field-Threshold-op = Comparison: >=, <=, ==…
    .label = Comparison

## Source

field-Source-status = Stated by the source, derived from it, or proposed
field-Source-level = What the source says of the level
field-Source-timing = What the source says of the timing
field-Source-refs = References of the source

## Version

field-Version-schema = Form of the file: catalog-lifecycle/1
    .label = Form of the file
field-Version-version = Number of this version, the same as the file's name
field-Version-effective_from = First day on which it applies
field-Version-status = Standing of the text
field-Version-adopted_on = Day on which the committee adopted the text
field-Version-authority = Body that adopted it
field-Version-transition_note = What changes from the version before
field-Version-impact = Products that the change concerns
field-Version-levels = Levels of obligation
field-Version-aspects = Aspects that the committee looks at
field-Version-committee = The committee: seats, cadence, quorum
    .label = The committee
field-Version-scope = What comes before the committee
field-Version-phases = Phases of the lifecycle
field-Version-milestones = Dated milestones inside phases
field-Version-gates = Gates from phase to phase
field-Version-transitions = Possible ways between phases
field-Version-forbidden_transitions = Ways that are closed, and why
field-Version-decision = How the committee decides
field-Version-parameters = Parameters
field-Version-conditions = Named conditions that criteria use
field-Version-evidence_types = Types of evidence
field-Version-criteria = Criteria of the committee
field-Version-required = Fields asked for from a phase on
field-Version-checks = Policy checks, read at any time
field-Version-support_offers = Types of support on offer
field-Version-handover = List of what is handed over with a product
field-Version-hosting = Hosting platforms and their limits
field-Version-dict_scale = Meaning of each DICT rating
field-Version-foreign_phases = Phases of other lifecycles, and the corresponding phases here
field-Version-phase_aliases = Old names of phases, read and never written

## Level

field-Level-binding = True where this level obliges
    .label = This level obliges
field-Level-explain_unmet = True where a gap must be explained
    .label = A gap must be explained
field-Level-unmet = What follows where the expectation is not met

## Aspect

field-Aspect-prefix = Beginning of its criteria's identifiers
field-Aspect-lead_roles = Roles that answer for it at the committee

## Committee

field-Committee-name = Name of the committee
field-Committee-beta = True where the committee is still on trial
    .label = The committee is still on trial
field-Committee-since = First day on which it sat
field-Committee-cadence = How often it sits
field-Committee-seats = Seats, by role
field-Committee-guests = Who may be invited
field-Committee-quorum = Number of seats needed

## Cadence

field-Cadence-weekday = Day of the week of the sittings
field-Cadence-every = Time from a sitting to the next
    .label = Time between sittings

## Seat

field-Seat-role = Role of the seat
field-Seat-count = Number of seats of the role

## Quorum

field-Quorum-value = Number of seats; unknown, nothing is checked
    .label = Number of seats

## Scope

field-Scope-triggers = Reasons to come before the committee
field-Scope-undecided = What is not settled

## Trigger

field-Trigger-entry_phase = Phase that the product enters
field-Trigger-subtypes = Special cases

## Undecided

field-Undecided-treatment = What is done meanwhile

## Phase

field-Phase-id = Identifier of the phase, written in products
field-Phase-order = Rank of the phase
field-Phase-optional = True where the phase may be skipped
    .label = The phase may be skipped
field-Phase-terminal = True where nothing follows it in the cycle
    .label = Nothing follows it in the cycle
field-Phase-ends_service = True where the service ends in this phase
    .label = The service ends in this phase
field-Phase-objective = Purpose of the phase
field-Phase-deliverables = Deliverables expected
field-Phase-deliverables_rule = How many are due, and when
field-Phase-indicative_duration = Usual duration
field-Phase-review_every = Time between two reviews
field-Phase-substates = Possible states within the phase

## DeliverablesRule

field-DeliverablesRule-min = Least number
field-DeliverablesRule-at = Milestone at which they are due

## Days

field-Days-days = Number of days

## MilestoneRule

field-MilestoneRule-phases = Phases in which it may be reached
field-MilestoneRule-role = What it tells the tool: debut (start of the work) or production (first in production)
    .label = What it tells the tool

## Gate

field-Gate-id = Identifier of the gate, for example G-MVP
    .label = Gate
field-Gate-to = Phase that it opens
field-Gate-criteria = Expectations looked at: the gate's own, or also those before
    .label = Expectations looked at
field-Gate-requires_milestone = Milestone to reach before a go
field-Gate-freezes_plan = True where the go freezes schedule and budget
    .label = The go freezes schedule and budget

## Transition

field-Transition-from = Phases of departure; none for a registration
    .label = Phases of departure
field-Transition-to = Phase of arrival, same or new_cycle
field-Transition-gate = Gate to go through
field-Transition-kind = Kind: forward, skip, back, stop, evolution…
    .label = Kind

## ForbiddenTransition

field-ForbiddenTransition-from = Phases of departure
field-ForbiddenTransition-to = Phases of arrival
field-ForbiddenTransition-why = Why

## DecisionRules

field-DecisionRules-outcomes = Possible outcomes
field-DecisionRules-opinions = Possible opinions on an aspect
field-DecisionRules-rules = Rules in words
field-DecisionRules-reservation = Rules of reservations

## Outcome

field-Outcome-opens_phase = True where this outcome opens the phase
    .label = This outcome opens the phase
field-Outcome-requires = What the decision must then say
field-Outcome-counts_in_pass_rate = True where it counts in the pass rate
    .label = It counts in the pass rate
field-Outcome-requires_note = Explanation of what is asked for

## OpinionRule

field-OpinionRule-forbids = Outcomes that this opinion excludes
field-OpinionRule-requires_comment = True where the opinion needs a comment
    .label = The opinion needs a comment
field-OpinionRule-allowed_with = Only outcomes with which it goes

## ReservationRules

field-ReservationRules-default_due = Usual time for a reservation
field-ReservationRules-closed_before = Kinds of ways before which they must be closed

## Condition

field-Condition-expr = Condition on the product, in CEL

## EvidenceType

field-EvidenceType-check = What is checked

## Required

field-Required-phase = Phase from which they are asked for
field-Required-fields = Fields asked for, by their paths

## PolicyCheck

field-PolicyCheck-id = Identifier of the check, for example S-41
    .label = Check
field-PolicyCheck-severity = Severity: error, warning or note
    .label = Severity
field-PolicyCheck-inherited = Severity for an inherited product that the committee has not met yet
field-PolicyCheck-at = Phase from which it applies
field-PolicyCheck-expr = Condition on the product, true where all is well
field-PolicyCheck-examples = A few facts that the check is tried on

## CheckExamples

field-CheckExamples-today = The day of the trial, else the first day of this version
field-CheckExamples-lawful = Facts about which the check has nothing to say
field-CheckExamples-faulty = Facts that the check tells

## HostingPlatform

field-HostingPlatform-hds_hosting = HDS-certified hosting
field-HostingPlatform-hds_ops = HDS-certified operations
field-HostingPlatform-icap = Antivirus scanning of files available
field-HostingPlatform-default = Platform offered first

## DictAxis

field-DictAxis-axis = Letter: D, I, C or T
    .label = Letter
field-DictAxis-levels = Meaning of each value

## PhaseAlias

field-PhaseAlias-alias = Old name
field-PhaseAlias-to = Today's name
field-PhaseAlias-substate = Matching state

## ForeignCycle

field-ForeignCycle-id = Id, written before the name of the phase: beta:construction
    .label = Id, written before the name of the phase
field-ForeignCycle-phases = Its phases, and those that correspond to them here

## ForeignPhase

field-ForeignPhase-name = Name of the phase there
field-ForeignPhase-to = Corresponding phase here
field-ForeignPhase-substate = Matching state
field-ForeignPhase-rule = Rule of correspondence that products quote (baseline.mapping)
field-ForeignPhase-note = What the correspondence does not say

## Directorate

field-Directorate-kind = Kind of directorate

## Department

field-Department-kind = Kind of department

## Request

field-Request-id = Number of the request: d1, d2…
    .label = Number of the request
field-Request-gate = Gate asked for
field-Request-on = Day of the request
field-Request-session = Sitting wanted
field-Request-kind = What brings the product to the committee: new product, rebuild, major evolution
    .label = What brings the product to the committee
field-Request-note = What the committee should know
field-Request-by_role = Function of the person who asks
field-Request-events = What happened to the request since: moved, paused…
    .label = What happened to the request since

## RequestEvent

field-RequestEvent-on = Day of the event
field-RequestEvent-kind = What happened: moved, paused, returned, resumed, withdrawn
    .label = What happened
field-RequestEvent-session = New sitting wanted
field-RequestEvent-reason = Reason
field-RequestEvent-by_role = Function of the person who says so

## Challenge

field-Challenge-id = Number of the challenge: c1, c2…
    .label = Number of the challenge
field-Challenge-decision = Decision that is challenged
field-Challenge-on = Day of the challenge
field-Challenge-by_role = Function of the person who challenges
field-Challenge-text = What is challenged, and why
field-Challenge-answer = Answer of the committee
field-Challenge-answered_on = Day of the answer
field-Challenge-answered_by = Function of the person who answers

## Update

field-Update-on = Day of the update
field-Update-weather = How the product fares: all is well, to be watched, in difficulty
    .label = How the product fares
field-Update-changed = What changed since the last update
field-Update-path_to_green = What brings the product back to green
field-Update-help_wanted = Help wanted
field-Update-by_role = Function of the person who gives the update

## Confirmation

field-Confirmation-on = Day of the confirmation
field-Confirmation-aspect = Aspect that is confirmed, the whole file where none is said
    .label = Aspect that is confirmed
field-Confirmation-by_role = Function of the person who confirms

## Practice

field-Practice-every = Time from a sitting to the next, where the rules do not say
field-Practice-weekday = Day of the week of the sittings, where the rules do not say
field-Practice-quorum = Number of seats needed, where the rules do not say
field-Practice-minutes_within_days = Days within which the minutes of a sitting are published
field-Practice-challenge_answered_within_days = Days within which a challenge is answered
field-Practice-vacant_seats = Vacant seats of the committee

## Coaching

field-Coaching-on = Day of the coaching, or first day of the time
    .label = Day of the coaching
field-Coaching-until = Last day of the time
field-Coaching-kind = Kind of coaching: one person, the team, training, immersion
    .label = Kind of coaching
field-Coaching-rituals = Rituals held or watched
field-Coaching-learnt = What was learnt
field-Coaching-trained = Functions that were trained, and in what
field-Coaching-by_role = Function of the person who coaches

## Trained

field-Trained-function = Function of the person who was trained, never a name
    .label = Function of the person who was trained
field-Trained-subject = Subject of the training

## Checkup

field-Checkup-on = Day on which the practices were looked at
field-Checkup-kept = Practices kept on that day
field-Checkup-by_role = Function of the person who looks at them with the team

## Handover

field-Handover-id = Number of the handover: p1, p2…
    .label = Number of the handover
field-Handover-to = Entity that takes the product over, never a name
    .label = Entity that takes the product over
field-Handover-on = Day of the handover
field-Handover-parts = Parts of the list that were handed over

## HandedPart

field-HandedPart-id = Part of the list
field-HandedPart-done_on = Day on which it was handed over
field-HandedPart-evidence = What shows it: an address, a text
    .label = What shows it
field-HandedPart-by_role = Function of the person who says so

## HandoverPart

field-HandoverPart-what = What the part holds
field-HandoverPart-fields = Fields of the product that the receiving team reads first
    .label = Fields read first

## Deployment

field-Deployment-waves = Waves of the roll-out, until all are reached

## Wave

field-Wave-name = What the wave reaches: a territory, a service
    .label = Wave
field-Wave-planned = Planned day
field-Wave-actual = Day on which it was done
field-Wave-size = How many people it reaches
