# The rules of src/rules/product/pace.rs: title, .why, their messages with .help (what to do)

S-51 = The dates of a schedule follow one another, and its reference is frozen before the decision
    .why = Drift is measured from the reference: frozen after the decision, or backwards, it measures nothing.
S-51-backwards = The planned end ({ $end }) precedes the start ({ $start })
    .help = Correct one of the two dates.
S-51-order = This revision is dated { $date }, before the previous one ({ $before })
    .help = Put the revisions in the order of their dates.
S-51-frozen-late = The reference is frozen on { $frozen_on }, after decision “{ $decision }” of { $day } that freezes it
    .help = Write `frozen_on: { $day }`, or an earlier date.
S-57 = A phase does not last too long
    .why = An idea or a trial that lasts keeps a team busy without learning anything: a signal, not a fault.
S-57-long = Phase “{ $phase }” has lasted { $days } days; { $usual } are usual
    .help = Prepare the next gate with `catalog gate`, propose to stop, or say why in `exceptions:`.
S-60 = A product in service is reviewed from time to time
    .why = A product that nobody looks at may have lost its users or its purpose unseen.
S-60-late = Nothing was decided for { $days } days (since { $last }); in phase “{ $phase }” a review is expected every { $every } days
    .help = Put the product on the agenda of a session for a review.
S-63 = A new reference of the schedule or of the budget comes from a go of the committee
    .why = Delays are counted from the last reference: set before the decision, or in spite of it, it would erase some that nobody accepted.
S-63-early = The new reference is dated { $date }, before the decision “{ $decision }” of { $day } that allows it
    .help = Write `date: { $day }` or a later day, or name the decision that allowed it.
S-63-not-a-go = The decision “{ $decision }” ({ $outcome }) allows no new reference
    .help = Name the go that allowed it; if none did, take this line out and keep the revisions.
