# The facts that the history dates: what they are, and what keeps them from being read

history-fact-phases = Phase starts
history-fact-decisions = Decisions
history-fact-reservations = What became of reservations
history-fact-milestones = Milestones reached
history-fact-measures = Measures
history-fact-phase = Phase started: { $phase }
history-fact-decision = Decision { $id }
history-fact-reservation = Reservation { $id }: { $event }
history-fact-milestone = Milestone: { $milestone }
history-fact-measure = Measure of { $code } on { $day }
history-fact-rewritten = rewritten
history-fact-removed = removed
error-history-shallow = This copy of the repository holds a part of the history only: the days of recording would be wrong, they are not given
    .help = Ask for the whole history: `git fetch --unshallow` on a computer, `fetch-depth: 0` at GitHub's actions/checkout step, `GIT_DEPTH: "0"` in GitLab's variables.
error-history-no-repository = The history cannot be read: the folder “{ $folder }” is not in a Git repository (a folder whose history is kept)
    .help = Work in the copy that `git clone` gives.
error-history-empty = The history is empty: nothing was recorded in this repository yet
    .help = Record the catalogue a first time: `git add --all`, then `git commit`.
