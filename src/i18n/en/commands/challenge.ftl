# `catalog challenge`: its help, what it says, what stops it

help-challenge = Challenge a decision of the committee, or answer who challenges it (or: contester)
help-challenge-after =
    Examples:
      catalog challenge { $product } --by-role responsable_metier --text "the audit is older than the rebuild"
      catalog challenge { $product } --answer "looked at again on 1 December" --by-role technologie

    A challenge does not change the decision: it is written beside it, with its answer.
help-challenge-decision = Decision that is challenged, or number of the challenge to answer (default: the last one)
help-challenge-text = What is challenged, and why
help-challenge-answer = Answer the challenge that waits
help-challenge-by_role = Function of the person who speaks, never a name

challenge-ask-text = What is challenged, and why?
challenge-ask-answer = What does the committee answer?
challenge-ask-role = What is your function? Never a name
challenge-next = The committee will see it on its agenda; `catalog challenge { $id } --answer` answers it.
challenge-no-decision = “{ $name }” has no decision “{ $id }”
    .help = `catalog report decisions` shows them all.
challenge-nothing = The committee has decided nothing about “{ $name }”: there is nothing to challenge
    .help = `catalog report decisions` shows the decisions of the committee.
challenge-replaced = The decision of { $day } (“{ $gate }”) was replaced: it can no longer be challenged
    .help = Challenge the one that replaced it.
challenge-open = The decision of { $day } (“{ $gate }”) is already challenged, since { $on }, and awaits an answer
    .help = `catalog challenge { $id } --answer "…"` answers it.
challenge-none = No challenge awaits an answer about “{ $name }”
    .help = `catalog committee agenda` shows those that wait.
challenge-which = Several challenges await an answer: { $known }
    .help = Give the number of one of them.
