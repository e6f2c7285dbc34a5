# The rules of src/rules/common.rs: title, .why, their messages with .help (what to do)

S-03 = Dates exist and are written YYYY-MM-DD
    .why = Time limits, delays and the order of decisions are computed from dates: an impossible date spoils everything that follows.
S-03-bad-date = “{ $text }” is not a calendar date from 1990 on
    .help = Write the year, the month and the day with hyphens, for example `2025-11-18`.
S-03-bad-approx-date = “{ $text }” is not a date, a month or a year from 1990 on
    .help = Write what you know with hyphens: `2025-11-18`, `2025-11` or `2025`.
policy-check = { $text }
    .help = This is the check “{ $check }” of the rules “{ $version }”: correct the product's file, then type `catalog validate`.
recorded-decision = The decision “{ $id }”
recorded-phase = The entry into the phase “{ $phase }”
recorded-measure = The measure of “{ $code }”
recorded-event = The event of the reservation “{ $name }”
signed-recorded = records the decision “{ $decision }”
signed-changed = changes the decision “{ $decision }”
signed-removed = removes the decision “{ $decision }”
signed-inherited = declares or corrects inherited phases
signed-signers = changes who may sign
signed-settings = changes the settings of the catalogue
signed-committee = changes the composition of the committee
