# The rules of src/rules/product/dates.rs: title, .why, their messages with .help (what to do)

S-04 = What has happened is not dated in the future
    .why = A fact dated tomorrow has not happened yet: it is a forecast, or a typing mistake.
S-04-future = { $date } is in the future (today is { $today }), but this field tells what has happened
    .help = Correct the date, or remove this line, and put it back when the day comes; for a milestone to come, use the field `planned`.
