# The rules of src/rules/change/frozen.rs: title, .why, their messages with .help (what to do)

C-06 = The frozen plan does not move
    .why = Delays and overruns are counted from this plan: to move it would make them disappear.
C-06-changed = “{ $field }” is frozen, and has been changed ({ $keys })
    .help = Put it back as before and add a line to `revisions:`. A new reference takes a new decision, cited in `rebaselines:`, below `schedule:` or `budget:`, by the same change.
C-06-old-decision = This new reference names the decision “{ $id }”, which was recorded already and said nothing of it
    .help = Take it out, or name the decision that gives it: it is recorded by the same change.
