# The command line: options of all commands, what is wrong with it

help-heading-usage = Usage:
help-heading-commands = Commands
help-task-find = Find and understand
help-task-product = Move a product forward
help-task-follow = Follow up, week after week
help-task-committee = Run the committee
help-task-check = Check and tidy
help-task-keep = Set up and keep a catalogue
help-heading-arguments = Arguments
help-heading-common = Common options
help-heading-options = Options
help-value-command = COMMAND
help-format = Form of the result: { $formats }; by default: { $default }
format-text = text (to read here)
format-json = json (for a program)
format-csv = csv (for a spreadsheet)
format-markdown = markdown (to paste into a page, or as a comment on a pull request)
format-html = html (a page to send or to print)
format-ics = ics (for a calendar)
format-svg = svg (the first chart, alone)
format-github = github (annotations of a pull request)
format-gitlab = gitlab (code quality)
format-sarif = sarif (2.1.0)
help-global-directory = Look for the catalogue from this folder (default: the folder you are in)
help-global-lang = Language of the messages: fr or en (default: the variable CATALOG_LANG, then the system's language, then the catalogue's)
help-global-color = Colours: auto (on a terminal only), always or never; default: auto
help-global-today = Act as if it were that day, YYYY-MM-DD (default: today)
help-global-no_pager = Print at once what is longer than the window, instead of scrolling it (default: by the program that CATALOG_PAGER names, then PAGER, then less)
help-global-quiet = Keep to the result
help-global-verbose = Show details too
help-global-help = Show this help
help-global-me = Say who you are, by your e-mail: the front page (`catalog` alone) then shows your products
help-global-version = Show the version of catalog
help-global-id = Id of the product: the name of its file, without .yaml
help-global-phase = Keep the products in these phases, separated by commas; inconnu (unknown) will do too (default: all)
help-global-directorate = Keep the products of these directorates, separated by commas; inconnu (unknown) will do too (default: all)
help-global-department = Keep the products of these departments, separated by commas; inconnu (unknown) will do too (default: all)
help-global-expression = Keep the products that answer this condition, written in the language CEL, for example 'product.audience.general_public'
help-global-as_of = Count as on that date: 2026-06-30, 30/06/2026 or 30 June 2026 (default: today)
help-global-dry_run = Show the change without recording anything
help-global-branch = Propose the change on this branch, a version apart (default: catalog/<id> if you are on the main branch, else your branch)
help-global-here = Record the change on the branch you are on, even if it is the main one
help-global-no_commit = Only modify the file in your folder, without recording it in the history (no commit)
help-global-offline = Do not ask the server how things stand
help-global-yes = Agree beforehand, without a question
help-global-signoff = Add your name to the message of the record (commit), after “Signed-off-by”
help-global-push = Send the branch to the server at once, through your git (default: the one that Git's configuration names)
help-global-pull_request = Send the branch and open the pull request, through `gh` or `glab` where they are installed
help-catalog = Follow digital products, their phases and the committee's decisions, in a catalogue versioned with Git
help-catalog-after =
    Each command has a French name too, which its help gives in brackets.

    Examples:
      catalog list { $word }
      catalog gate { $product }
      catalog report portfolio

    `catalog COMMAND --help` tells all of a command.

label-why = why
label-help = to do

label-error = Error:
label-warning = Warning:
label-try = Help:
error-cause = Technical detail: { $detail }
hint-list = `catalog list` shows the ids of all products.
hint-nearest = Did you mean: { $near }?
hint-known = Possible words: { $known }.
usage-unknown-command = The command “{ $word }” does not exist
usage-unknown-option = “{ $word }” is not expected here
usage-no-value = “{ $option }” lacks a value
usage-bad-value = “{ $value }” does not suit “{ $option }”
usage-not-among = “{ $value }” does not suit `{ $option }`, which wants one of these words: { $possible }
usage-missing = The command is incomplete: “{ $option }” is missing
usage-conflict = “{ $option }” and “{ $other }” cannot go together
usage-values = “{ $option }” does not get the right number of values
usage-missing-command = The command is incomplete: it does not say what to do. After `{ $command }` comes one of these words: { $known }
usage-not-text = The command contains characters that are not UTF-8 text
usage-other = The command is not understood ({ $detail })
usage-near = Did you mean “{ $near }”?
usage-hyphen = A text that begins with a hyphen comes last, after `--`: `catalog set --yes -- my-product summary "-new"`; after an option, with `=`: `--note=-new`.
usage-help = `catalog --help` shows the commands, and `catalog COMMAND --help` the options of one.
error-today = The day cannot be changed: “{ $text }” is not a calendar date
    .help = Write the year, the month and the day with hyphens, for example `--today 2026-11-22`.
error-date = The date “{ $text }” cannot be read: it is not a calendar date from 1990 on
    .help = Write it for example 22/11/2026, 22 November 2026 or 2026-11-22.
error-as-of = The report cannot be made for that day: “{ $text }” is not a calendar date
    .help = Write it for example `--as-of 2026-06-30`, or between quotes: `--as-of "30 June 2026"`.
error-where = The condition of `--where` cannot be used: { $problem }
    .help = Write it between apostrophes, for example `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-where-at =
    The condition of `--where` cannot be used: { $problem }
    {"  "}{ $line }
    {"  "}{ $carets }
    .help = Write it between apostrophes, for example `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-no-phase = The phase “{ $word }” is not in the rules
    .help = Give the id of a phase, for example `--phase mvp`, or `--phase inconnu` for unknown phases.
error-no-directorate = The directorate “{ $word }” is not in the catalogue
    .help = Give the id of a directorate, as it is written in `reference.yaml`, or `--directorate inconnu` for unknown ones.
error-no-department = The department “{ $word }” is not in the catalogue
    .help = Give the id of a department, as it is written in `reference.yaml`, or `--department inconnu` for unknown ones.
error-no-gate = The gate “{ $word }” is not in the rules
    .help = Give the id of a gate, whole or without its beginning: `--gate G-MVP` or `--gate mvp`.
error-no-outcome = The outcome “{ $word }” is not in the rules
    .help = Give the outcome that the committee pronounced, for example `--outcome go`.
error-no-column = The field “{ $word }” does not exist in a product
    .help = `catalog show <product> --format json` shows a product's fields; a field inside another is written with a dot, for example `team.business_owner.share`.
hint-rules-of-base = These are the rules of the reference version ({ $revision }): correct them first, by a pull request of their own.
hint-dropped = Dropped on this computer: { $list }
usage-day = A day comes after an option: { $options }.
