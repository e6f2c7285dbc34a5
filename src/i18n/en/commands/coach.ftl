# `catalog coach`: its help, what it says, what stops it

help-coach = Record what a coach does with a team (or: accompagner)
help-coach-after =
    Examples:
      catalog coach log { $product }
      catalog coach log { $product } --kind equipe --ritual retrospective --learnt "cut before estimating"
      catalog coach log { $product } --kind formation --on 2026-11-03 --until 2026-11-05 --trained "business owner: write a vision"
help-coach-log = Record a day or a time with a team (or: noter)
help-coach-log-kind = Individuel, equipe, formation or immersion; asked where none is said
help-coach-log-on = Day, or first day of the time (by default: today)
help-coach-log-until = Last day of the time
help-coach-log-ritual = Ritual held or watched: quotidien, demo, retrospective, priorisation, autre; the option may be repeated
help-coach-log-learnt = What was learnt
help-coach-log-trained = Who was trained, and in what: “function: subject”, never a name; the option may be repeated
help-coach-log-by_role = Function of the person who coaches, never a name

coach-ask-kind = Which kind of coaching?
coach-ask-on = Which day? (today: Enter)
coach-ask-ritual = { $first ->
    [yes] Which ritual did you hold or watch?
   *[no] Another ritual?
}
coach-no-rituals = None
coach-no-other-ritual = No other
coach-ask-learnt = What was learnt? (nothing: Enter)
coach-ask-trained = { $first ->
    [yes] Who was trained? A function, never a name (nobody: Enter)
   *[no] Who else was trained? A function, never a name (nobody: Enter)
}
coach-ask-subject = What was “{ $function }” trained in?
coach-no-kind = “{ $said }” is no kind of coaching
    .help = Say individuel, equipe, formation or immersion.
coach-no-ritual = “{ $said }” is no known ritual
    .help = The rituals: { $known }.
coach-trained-in-what = “{ $said }” does not say who was trained and in what
    .help = Write the function, a colon, then the subject: "business owner: write a vision".
coach-future = { $day } is to come: coaching is recorded once it took place
    .help = `--on yesterday` or a day that has been; what is planned is an action: `catalog action add`.
coach-ends-before = The time ends on { $until }, before it begins on { $on }
    .help = `--on` gives the first day, `--until` the last one.
coach-stopped = “{ $name }” is in phase { $phase }: there is no team to coach any more
    .help = `catalog show` shows where the product stands.
coach-twice = This coaching is already recorded for “{ $name }”: same day, same kind, same words
    .help = Say what else was learnt (`--learnt`), or take the record back: `catalog undo { $id }`.
