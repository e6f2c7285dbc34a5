# The help of commands: help-<command>, -after (examples), -<option>. Same keys in fr/help.ftl.

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-common = Common options
help-heading-options = Options
help-value-command = COMMAND

## Options of several commands

help-global-directory = Look for the catalogue from this folder (default: the folder you are in)
help-global-lang = Language of the messages: fr or en (default: the variable CATALOG_LANG, then the system's language, then the catalogue's)
help-global-color = Colours: auto (on a terminal only), always or never; default: auto
help-global-today = Act as if it were that day, YYYY-MM-DD (default: today)
help-global-quiet = Keep to the result
help-global-verbose = Show details too
help-global-help = Show this help
help-global-version = Show the version of catalog
help-global-id = Id of the product: the name of its file, without .yaml
help-global-phase = Keep the products in these phases, separated by commas; inconnu (unknown) will do too (default: all)
help-global-directorate = Keep the products of these directorates, separated by commas; inconnu (unknown) will do too (default: all)
help-global-department = Keep the products of these departments, separated by commas; inconnu (unknown) will do too (default: all)
help-global-expression = Keep the products that answer this condition, written in the language CEL, for example 'product.audience.general_public'
help-global-as_of = Count as on that date, YYYY-MM-DD (default: today)
help-global-dry_run = Show the change without recording anything
help-global-branch = Propose the change on this branch, a version apart (default: catalog/<id> if you are on the main branch, else your branch)
help-global-here = Record the change on the branch you are on, even if it is the main one
help-global-no_commit = Only modify the file in your folder, without recording it in the history (no commit)
help-global-offline = Do not ask the server how things stand
help-global-yes = Agree beforehand, without a question
help-global-signoff = Add your name to the message of the record (commit), after “Signed-off-by”
help-global-push = Send the branch to the server at once, through your git (default: the one that Git's configuration names)
help-global-pull_request = Send the branch and open the pull request, through `gh` or `glab` where they are installed

## The commands

help-catalog = Follow digital products, their phases and the committee's decisions, in a catalogue versioned with Git
help-catalog-after =
    Each command has a French name too: valider, lister, montrer, passage,
    decider, avancer, rapport (portefeuille, anciennete).

    Examples:
      catalog list
      catalog gate sans-decision
      catalog list --lang en

help-check = Check a change before it goes into the catalogue (or: controler)
help-check-after =
    Examples:
      catalog check --base origin/main
      catalog check --base origin/main --head HEAD --explain
      catalog check --base HEAD^1 --head HEAD --format github

    Exit code: 0 nothing to correct, 1 errors, 2 the check could not be made, 3 incomplete copy of the repository.
help-check-base = Version that the change is to go into, for example origin/main; its rules judge
help-check-head = Version that holds the change (default: the files of your folder)
help-check-format = Form of the result: text, json, markdown, github (annotations of a pull request), gitlab (code quality) or sarif (2.1.0); default: text
help-check-strict = Count warnings as errors
help-check-signed = Verify that each decision is recorded by a commit that a seat of the committee signed
help-check-explain = Say which files, rules and versions were used
help-diff = Show what a change does, in the words of the lifecycle (or: comparer)
help-diff-after =
    Examples:
      catalog diff origin/main
      catalog diff origin/main HEAD sisac
      catalog diff origin/main HEAD --format markdown
help-diff-base = Version to start from, for example origin/main
help-diff-rest = Version to arrive at (default: the files of your folder), then the products to show
help-diff-format = Form of the result: text, json, or markdown (comment of a pull request); default: text
help-codeowners = Write the CODEOWNERS file: who reviews which files, from the committee's seats and the departments (or: relecteurs)
help-codeowners-after =
    Example:
      catalog codeowners --organisation my-directorate > .github/CODEOWNERS
help-codeowners-organisation = Group of the server that holds the teams (default: that of the address given under `forge:`)
help-validate = Check all the files of the catalogue (in French: valider)
help-validate-after =
    Examples:
      catalog validate
      catalog validate products/sans-decision.yaml
      catalog validate --format github

    Ends with the code 0 if there is no error, 1 if there are some, 2 if the
    check could not be made.
help-validate-paths = Files or folders whose errors to show (default: the whole catalogue)
help-validate-format = Form of the result: text, json, markdown, github (annotations of a pull request), gitlab (code quality) or sarif (2.1.0); default: text
help-validate-strict = Count warnings as errors
help-validate-rules = Show only these rules, by id or name (S-57, phase-lasts…)
help-validate-ignore = Do not show these rules
help-validate-jobs = Number of files checked at the same time (default: by the number of processors)

help-list = List the products, chosen and sorted (in French: lister)
help-list-after =
    Examples:
      catalog list repas
      catalog list --phase mvp,construction --sort name
      catalog list --columns id,name,team.business_owner.share
      catalog list --where 'product.days_in_phase > 180'
help-list-words = Words to look for in names, ids and summaries, whatever their case and accents (by default: all products)
help-list-sort = Sort by this field, for example name; with a hyphen, from the greatest to the least: --sort=-days_in_phase (default: the order of the files)
help-list-columns = Fields to show, separated by commas (default: id,name,phase,phase_since,directorate,department)
help-list-format = Form of the result: table, json or csv (for a spreadsheet); default: table

help-show = Show a product: the essentials, its phases, its decisions (in French: montrer)
help-show-after =
    Examples:
      catalog show sans-decision
      catalog show sans-decision --proposal
help-show-proposal = Read the product as its proposal describes it (the branch catalog/<id>)
help-show-format = Form of the result: text or json; default: text

help-gate = Show what a product's next gate expects, and what is missing (in French: passage)
help-gate-after =
    Examples:
      catalog gate sans-decision
      catalog gate sans-decision --gate construction
      catalog gate sans-decision --format markdown
help-gate-gate = Gate to look at, for example mvp or G-MVP (default: the next one)
help-gate-proposal = Read the product as its proposal describes it (the branch catalog/<id>)
help-gate-format = Form of the result: text, json or markdown (to paste in a page); default: text

help-decide = Record a decision of the committee (in French: decider)
help-decide-after =
    Examples:
      catalog decide sans-decision --outcome go --session 2026-11-17 --opinion favorable --no-support-need
      catalog decide sans-decision --from decision.yaml --advance
      catalog decide sans-decision --outcome go --session 2026-11-17 --dry-run

    The decision is proposed on a branch, a version apart of the catalogue, to be
    reviewed through a pull request.
help-decide-gate = Gate that the decision is about, for example mvp or G-MVP (default: the next one)
help-decide-outcome = Outcome pronounced, one of those in the rules, for example go, go_avec_reserves, no_go or ajourne (needed)
help-decide-session = Date of the committee's sitting, YYYY-MM-DD (needed)
help-decide-opinions = Opinion, repeated: "favorable" holds for every aspect without its own; "securite=reserve:backups to be proven" for one
help-decide-reservations = Reservation, to repeat for each, for example "aspect=securite; text=Finish the audit; owner_role=responsable_technique; due=2027-02-16" (default due date: that of the rules)
help-decide-assessments = Finding on a criterion, to repeat for each, for example SEC-02=satisfait or "SEC-02=partiel:plan under way" (satisfait, partiel, non_satisfait, sans_objet, non_evalue)
help-decide-waivers = Waiver, to repeat for each, for example "criterion=ARC-03; reason=provisional tool; granted_by=architecte; until=2027-06-30"
help-decide-rationale = Reason of the decision; the rules ask for it when the outcome is a refusal or a deferral
help-decide-skip_reason = Reason to skip an optional phase, for example the proof of concept
help-decide-support_needs = Type of support that the team needs, to repeat for each
help-decide-no_support_need = Note that the team needs no support
help-decide-target_phase = Target phase, where the gate opens several
help-decide-supersedes = Id of the decision that this one replaces
help-decide-from = YAML file where the decision is written, or - for standard input; the other options prevail
help-decide-advance = Open at once the phase that the decision allows
help-decide-start = With --advance, first day of that phase, YYYY-MM-DD (default: the day of the decision)

help-advance = Take a product into the phase that a go of the committee opens (in French: avancer)
help-advance-after =
    Examples:
      catalog advance sans-decision --dry-run
      catalog advance sans-decision --start 2026-12-01

    Without a favourable decision, the command refuses and says what is missing.
    The change is proposed on a branch, a version apart of the catalogue, to be
    reviewed through a pull request.
help-advance-all_decided = Take in every product that has a usable go; a proposal for each
help-advance-rebuild = Open a new cycle in the first phase, while the present one goes on: refonte_fonctionnelle, refonte_technique, relance
help-advance-gate = Gate whose decision opens the phase, for example mvp or G-MVP (default: that of the last usable go)
help-advance-start = First day of the phase, YYYY-MM-DD (default: the day of the decision)
help-advance-skip_reason = Reason to skip an optional phase, for example the proof of concept (default: that of the decision)

help-report = Answer a question about the products as a whole (in French: rapport)
help-report-after =
    Examples:
      catalog report portfolio
      catalog report ageing --phase mvp

help-report-portfolio = Count the products by phase (in French: portefeuille)
help-report-portfolio-after =
    Examples:
      catalog report portfolio --by directorate
      catalog report portfolio --as-of 2026-06-30 --format csv
help-report-portfolio-by = Group by: perimeter, directorate, department, domain or build_kind (build method); default: perimeter
help-report-portfolio-format = Form of the result: table, json, csv (for a spreadsheet) or markdown; default: table

help-report-ageing = Measure the time spent in the current phase, and the limits passed (in French: anciennete)
help-report-ageing-after =
    Examples:
      catalog report ageing --no-baseline
      catalog report ageing --phase idee,mvp --format markdown
help-report-ageing-no_baseline = Leave out inherited products (baseline)
help-report-ageing-format = Form of the result: table, json, csv (for a spreadsheet) or markdown; default: table

help-schema = Give an editor the form of the files: JSON Schemas (or: schemas)
help-schema-after =
    Examples:
      catalog schema product
      catalog schema --out schemas
      catalog schema --out schemas --check
help-schema-kind = Kind of file: product, common, session, problem, lifecycle, reference or catalog (default: name them all)
help-schema-out = Write all the schemas into this folder
help-schema-check = Write nothing, but check that the schemas of this folder are up to date

help-stop = Prepare the stop of a product, and tell what remains to be done (in French: arreter)
help-stop-after =
    Examples:
      catalog stop sans-decision
      catalog stop sans-decision --reason audience --fallback "the paper form"
      catalog stop sans-decision --announce 2027-01-15 --cut-off 2027-03-31
      catalog stop sans-decision --closed

    Without options, the command only tells what remains to be done.
help-stop-reason = Reason: pertinence, contexte, budget, audience or remplace
help-stop-decided_by = Who decided it, by their function
help-stop-fallback = What users will do instead
help-stop-replaced_by = Id of the product that replaces it
help-stop-announce = Date when users are told, YYYY-MM-DD
help-stop-cut_off = Date when the service is cut off
help-stop-data_done = Date when the data are archived or deleted
help-stop-comment = Remark on the calendar; it is enough where nothing was ever in service
help-stop-data_plan = What becomes of the data
help-stop-closed = Note that the stop is over; the rules tell what is still missing

help-template = Give a document of the guide to fill in, with what the catalogue knows already (in French: modele)
help-template-after =
    Examples:
      catalog template note_cadrage sans-decision > framing.md
      catalog template calendrier_arret sans-decision

    Documents: note_cadrage, vision_produit, decision_architecture,
    calendrier_arret, post_mortem, dossier_exploitation.
help-template-deliverable = Document, for example note_cadrage
help-template-proposal = Read the product as its proposal describes it (the branch catalog/<id>)

help-proposals = Show the proposals that wait to go into the catalogue (in French: propositions)
help-proposals-after =
    Examples:
      catalog proposals
      catalog proposals rebase sans-decision
      catalog proposals drop sans-decision
help-proposals-format = Form of the result: table or json; default: table
help-proposals-drop = Give up the proposal about a product on this computer (in French: abandonner)
help-proposals-restore = Take up again a proposal dropped on this computer (in French: reprendre)
help-proposals-push = Send the proposal about a product to the server (in French: envoyer)
help-push-id = Product whose proposal is to be sent, or name of a branch
help-push-remote = Server (default: the one that Git's configuration names)
help-proposals-rebase = Put the proposal about a product after what has gone into the catalogue since (in French: actualiser)

help-explain = Explain a rule, a criterion, a gate, a phase, an outcome, a field or a report (or: expliquer)
help-explain-after =
    Examples:
      catalog explain S-18
      catalog explain ORG-02
      catalog explain team.business_owner.share
      catalog expliquer G-MVP
help-explain-word = What to explain: an identifier, a name or the path of a field (default: say what can be)
help-explain-all = Explain all
help-explain-format = Form of the result: text, json or markdown; default: text

help-fmt = Put the files in form: order of fields, indents, quotes (or: formater)
help-fmt-after =
    Examples:
      catalog fmt
      catalog fmt products/sans-decision.yaml
      catalog fmt --check

    No comment and no value is lost; what cannot be kept is left as it is.
    A file is valid without this form.
help-fmt-paths = Files or folders to put in form (default: the whole catalogue)
help-fmt-check = Write nothing, and fail where a file is to be put in form

help-lifecycle = Check rules, or go from some to others (or: cycle)
help-lifecycle-after =
    Examples:
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
help-lifecycle-check = Check one file of rules, alone (or: verifier)
help-lifecycle-check-file = File of rules
help-lifecycle-migrate = Give the phases of all products the names of other rules, in one commit (or: migrer)
help-lifecycle-migrate-old = Version of the rules whose phases change names, for example 2025.0
help-lifecycle-migrate-new = Version of the rules that gives the new names (`phase_aliases:`)
help-lifecycle-migrate-branch = Propose the change on this branch (default: catalog/lifecycle-<version> where you are on the main branch, else your branch)

help-init = Create a catalogue, with rules and a first product (or: creer)
help-init-after =
    Examples:
      catalog init my-catalogue
      catalog init my-catalogue --lifecycle examples/autre-cycle/lifecycle/2026.1.yaml
help-init-folder = Folder of the new catalogue
help-init-lifecycle = Rules to follow: dnum, or a file of rules (default: dnum)

help-new = Register a new product, in the first phase of the lifecycle (in French: inscrire)
help-new-after =
    Examples:
      catalog new
      catalog new suivi-stages --name "Suivi des stages"
      catalog new suivi-stages --from registration.yaml --yes
      catalog new suivi-stages name "Suivi des stages" summary "Suivre les stages" --yes

    The products and commons that speak of the same things are shown before
    anything is written. In a terminal, what is missing is asked for.
help-new-id = Id of the product, for example suivi-stages (default: made of its name)
help-new-pairs = Field then value, as often as needed, as for catalog set
help-new-name = Name of the product
help-new-from = YAML file that holds what is known already, in the form of a product; - for standard input
help-new-start = Date of the registration, YYYY-MM-DD (default: today)

help-answer = Answer questions about a product, a few at a time (in French: repondre)
help-answer-after =
    Examples:
      catalog answer sans-decision
      catalog answer sans-decision --gate construction
      catalog answer boussole --about baseline

    What forbids a go is asked first. Enter alone goes to the next question; "I
    don't know" is an answer; Escape stops, and what was answered is kept for the
    next time.
help-answer-gate = Gate to prepare, for example mvp or G-MVP (default: the next one)
help-answer-about = baseline: the essential facts of a product that was there before

help-set = Fill in a product: write one or more of its fields (in French: renseigner)
help-set-after =
    Examples:
      catalog set sans-decision summary "Follow requests for medals"
      catalog set sans-decision team.business_owner.share 0.6 audience.general_public yes
      catalog set sans-decision 'tags[]' emploi
      catalog set sans-decision --from answers.yaml

    Each value is checked against the model. "inconnu" (unknown) is an answer.
    `catalog explain <field>` tells what a field expects.
help-set-pairs = Field then value, as often as needed, for example team.business_owner.share 0.6; "[]" adds to a list: 'tags[]' emploi
help-set-from = YAML file that holds only what is to be written, in the form of a product; - for standard input
help-set-unset = Remove a field, even one that the model does not have, for example links.foo (or: foo=)

help-measure = Add a measure to an indicator (in French: mesurer)
help-measure-after =
    Examples:
      catalog measure sans-decision taux_usage 0.12 --on 2026-11-30
      catalog measure sans-decision taux_usage --numerator 96 --denominator 3200
      catalog measure sans-decision satisfaction 7.8 --scale jdma10 --answers 240

    Measures are not edited: a new one replaces an old one with --supersedes.
    A rate can be given by its two numbers.
help-measure-code = Code of the indicator, as the product's file writes it
help-measure-value = Measured value; a rate is between 0 and 1, and follows from --numerator and --denominator
help-measure-on = Date of the measure, YYYY-MM-DD (default: today)
help-measure-numerator = Number of favourable cases, for a rate
help-measure-denominator = Number of cases in all, for a rate
help-measure-from = First day of the period that was measured
help-measure-to = Last day of the period that was measured
help-measure-answers = Number of answers, for a survey
help-measure-scale = Scale of a satisfaction: jdma10, nps, note5 or autre
help-measure-method = Way of measuring, where it is not the usual one
help-measure-source = Where the value comes from
help-measure-note = What helps to understand it
help-measure-supersedes = Date of the measure that this one corrects

help-milestone = Date a milestone: planned, or reached (in French: jalon)
help-milestone-after =
    Examples:
      catalog milestone sans-decision premiere_production --planned 2027-03-01
      catalog milestone sans-decision premiere_production --reached 2027-03-15
help-milestone-milestone = Milestone, one of those in the rules, for example premiere_production
help-milestone-planned = Planned date, YYYY-MM-DD
help-milestone-reached = Date when it was reached, YYYY-MM-DD or YYYY-MM; "inconnu" where nobody knows it
help-milestone-note = What explains it, for example a delay
help-milestone-source = Where the date comes from

help-reservation = Close, extend or convert a reservation of the committee (in French: reserve)
help-reservation-after =
    Examples:
      catalog reservation close sans-decision r1 --proof https://example.org/audit
      catalog reservation extend sans-decision r1 --until 2027-03-01 --reason "audit postponed"

    A reservation is not erased: what happens to it is written after it.
help-reservation-close = Close a reservation, with the proof that it is met (in French: lever)
help-reservation-close-proof = Proof: an address, or what shows it
help-reservation-close-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-close-on = Date, YYYY-MM-DD (default: today)
help-reservation-close-by_role = Role of whoever establishes it, for example technologie
help-reservation-extend = Move the due date of a reservation, with the reason (in French: prolonger)
help-reservation-extend-until = New due date, YYYY-MM-DD
help-reservation-extend-reason = Reason of the extension
help-reservation-extend-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-extend-on = Date, YYYY-MM-DD (default: today)
help-reservation-extend-by_role = Role of whoever grants it, for example technologie
help-reservation-convert = Turn a reservation into something else, for example an action that is followed (in French: convertir)
help-reservation-convert-reason = Into what, and why
help-reservation-convert-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-convert-on = Date, YYYY-MM-DD (default: today)
help-reservation-convert-by_role = Role of whoever decides it, for example technologie
