# The rules of src/rules/product/milestones.rs: title, .why, their messages with .help (what to do)

S-29 = Milestones are reached in order
    .why = A milestone builds on the one before: a date that goes back in time is a slip, and falsifies delays.
S-29-twice = Milestone “{ $milestone }” is written twice in one cycle
    .help = Join the two lines, or write `cycle:` if they belong to different cycles.
S-29-order = Milestone “{ $milestone }” is reached on { $day }, before “{ $before }” ({ $earlier }), which must precede it
    .help = Correct one of the two dates, or the line `cycle:` if these milestones belong to different cycles.
S-30 = A milestone is reached during its phase, or later
    .why = A milestone reached before its phase means that the phase began earlier than written, or that the milestone is wrongly dated.
S-30-early = Milestone “{ $milestone }” is reached on { $day }, although none of its phases had begun ({ $phases })
    .help = Correct the date of the milestone, or the phase that should have begun before it.
S-31 = A go comes after the milestone that the gate asks for
    .why = Some gates judge what already exists: without this milestone, the committee had nothing to look at.
S-31-late = Gate “{ $gate }” is granted on { $day }, although milestone “{ $milestone }” is only reached on { $reached }
    .help = Correct the date of the milestone or of the decision.
S-31-none = Gate “{ $gate }” is granted on { $day }, although milestone “{ $milestone }” is not reached
    .help = If the milestone is reached, say when, then start again: `catalog milestone { $product } { $milestone } --reached { $day }`, with the true day; if nobody knows it, write `actual: inconnu` in the file.
S-32 = What must precede a milestone is met before it
    .why = These criteria protect users at the time of the milestone: afterwards is too late.
S-32-unmet = Milestone “{ $milestone }” is reached on { $day }, although criterion “{ $criterion }”, to be met before, was found “{ $verdict }” (decision “{ $decision }”)
    .help = Correct the date of the milestone, or have the criterion assessed again if the team has met it since.
