# The rules of src/rules/lifecycle/in_force.rs: title, .why, their messages with .help (what to do)

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
