# The pages of the public site

site-reports = Reports
site-about = About these data
site-feed = Decisions of the committee
site-fictional = All that is said here is made up: it is an example.
site-made = As of { $day }.
site-intro =
    { $count ->
        [one] { $count } digital product: what it is for, for whom, where it stands and since when.
       *[other] { $count } digital products: what they are for, for whom, where they stand and since when.
    }
site-kept = {"{n}"} of { $total } products
site-all =
    { $total ->
        [one] { $total } product
       *[other] { $total } products
    }
site-data = Data
site-data-csv = The products, for a spreadsheet (CSV)
site-data-json = The products, for a program (JSON)
site-sources = Where these facts come from
site-sources-of = Entered as it was on { $day }, from:
site-sources-team = Said by the product's team, and reviewed before it entered the catalogue.
site-licence-link = Licence of these data
site-publiccode = What the catalogue knows of the code, as publiccode.yml
site-correct = Propose a correction
site-report-public = This report counts only what is public: its figures may be less complete than those of the administration.
site-records = The rows of this report, for a spreadsheet (CSV)
site-feed-entry = { $name }: { $gate }, { $outcome }
site-about-licence = Who may use these data
site-about-no-licence = The catalogue does not say under which licence: ask whoever publishes it.
site-about-facts = What is said, and what is not
site-about-sources = Each product's page says where its facts come from. What the sources do not say is noted as unknown, and never guessed.
site-about-left-out = Not here: the teams, the budgets, hosting and security, what is planned or owed, and what the committee notes of its decisions.
site-about-made = How these pages are made
site-about-rules = The phases are those of version { $version } of the lifecycle's rules.
site-about-commit = They say the state of commit { $commit } of the catalogue: whoever makes the site again from the same state gets the same files.
site-about-access = They are read without a script, by keyboard, enlarged or printed; nothing is asked of another site and nobody is followed.
site-publiccode-head =
    Made by the catalogue, from what it knows: a beginning that the team completes and keeps in its code repository.
    Still to say: { $fields }. See https://yml.publiccode.tools
