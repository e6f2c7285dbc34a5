# The rules of src/rules/lifecycle/succession.rs: title, .why, their messages with .help (what to do)

R-05 = A criterion keeps its id and its meaning
    .why = Older decisions name criteria by their id: if its meaning changes, they say something else than what was decided.
R-05-vanished = Criterion “{ $criterion }” of an earlier version has disappeared
    .help = Put it back with `retired_in:` and the number of this version.
R-05-recycled = Criterion “{ $criterion }”, retired before, comes back
    .help = Give the new criterion a new id.
R-05-other-aspect = Criterion “{ $criterion }” has moved to another aspect: it is no longer the same question
    .help = Give the new criterion a new id, and leave the old one with `retired_in:`.
R-06 = A phase is written by its name of today
    .why = Old names are still read in old files; writing them again would make two names for the same phase.
R-06-old = “{ $old }” is an old name: the phase is called “{ $today }”
    .help = Write `phase: { $today }`; `catalog lifecycle migrate` does it for all files.
R-06-foreign = “{ $old }” is a name of a phase at { $whose }: here the phase is called “{ $today }”
    .help = Write `phase: { $today }`; `catalog explain { $today }` tells what corresponds to what.
R-08 = Every phase leads to an end, and no step that is due is skipped
    .why = A product must never be stuck in a phase, nor avoid one that the rules ask for.
R-08-no-end = No way leads from phase “{ $phase }” to a final phase
    .help = Add a transition to a phase that has `terminal: true`.
R-08-after-end = A transition leaves the final phase “{ $phase }” in the same cycle
    .help = Remove it, or make it lead to `new_cycle`.
R-08-skips = From “{ $from }” to “{ $to }”, phase “{ $skipped }” is skipped although it is not optional
    .help = Remove this transition, or write `optional: true` on the phase that may be skipped.
R-09 = The rules ask what the field can say
    .why = A threshold on a text, or a field that does not exist, will never be met: the question would never be asked.
R-09-not-a-number = A threshold is asked of field “{ $field }”, which is not a number
    .help = Choose the field that holds the number, or replace the threshold by a condition in `check:`.
R-09-no-field = Field “{ $field }”, asked for here, does not exist in a product's file
    .help = Write the path of a field, for example `team.business_owner`.
R-10 = What the committee has yet to adopt is listed
    .why = A criterion that no source calls mandatory binds nobody until the committee has adopted it.
R-10-waiting =
    { $count ->
        [one] One mandatory criterion of version “{ $version }” awaits the committee's approval: { $criteria }
       *[other] { $count } mandatory criteria of version “{ $version }” await the committee's approval: { $criteria }
    }
    .help = When the committee adopts an expectation, add `adopted_on:` to it with the date of the session.
