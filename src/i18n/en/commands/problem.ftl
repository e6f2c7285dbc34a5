# `catalog problem`: its help, what it says, what stops it

help-problem = Note a problem that comes back in team after team, and what answers it
help-problem-after =
    Examples:
      catalog problem add "The business side lacks time" --product { $product }
      catalog problem occur metier-peu-disponible --product { $product } --evidence "20% instead of 60%"
      catalog problem link metier-peu-disponible --criterion ORG-02
      catalog problem close metier-peu-disponible --done "model letter of assignment sent to the directorates"
help-problem-add = Note a problem; where it resembles a known one, adding this meeting to that one is proposed
help-problem-add-title = The problem, in a line
help-problem-add-id = Id (by default: made of the title)
help-problem-add-description = The problem, in detail
help-problem-add-category = Family: organisation, metier, methode, technique, donnees, securite, achat_budget, rh, hebergement
help-problem-add-owner = Function of the person who sees to it
help-problem-add-new = It is another problem than those that it resembles
help-problem-add-product = Product whose team met it
help-problem-add-team = Team that met it, where it is no product's
help-problem-add-on = Date, YYYY-MM-DD (by default: today)
help-problem-add-evidence = What shows it
help-problem-add-by_role = Role of the person who reports it, for example coach
help-problem-occur = Note that a problem was met again
help-problem-occur-id = Id or title of the problem
help-problem-occur-product = Product whose team met it
help-problem-occur-team = Team that met it, where it is no product's
help-problem-occur-on = Date, YYYY-MM-DD (by default: today)
help-problem-occur-evidence = What shows it
help-problem-occur-by_role = Role of the person who reports it, for example coach
help-problem-link = Say which common or which criterion answers the problem
help-problem-link-id = Id or title of the problem
help-problem-link-common = Common that answers it; as often as needed
help-problem-link-criterion = Criterion of the committee that it is about, for example ORG-02
help-problem-close = Close a problem, with what was done
help-problem-close-id = Id or title of the problem
help-problem-close-done = What was done
help-problem-close-accepted = The problem is accepted as it is: nothing more will be done

problem-ask-title = What is the problem, in a line?
problem-ask-description = What happens, more precisely?
problem-ask-category = Which family of problems is it of?
problem-ask-owner = Who sees to it: which function? Never a name.
problem-ask-evidence = What shows it?
problem-ask-which = Which problem?
problem-ask-done = What was done?
problem-ask-common = Which common answers it?
problem-resembles = This resembles a known problem:
problem-alike = “{ $title }” ({ $id }); words in common: { $terms }
problem-ask-known = Is it the same problem?
problem-is-it = Yes: note a meeting of “{ $title }”
problem-is-another = No, it is another problem
problem-known = This resembles “{ $title }”, a known problem
    .help = `catalog problem occur { $id } --product ID` adds this meeting to it; with `--new`, it is another problem.
problem-unknown = No problem is called “{ $id }”
    .help = `catalog report problems` shows them.
problem-which = The problem is missing
    .help = Give its id. Known problems: { $known }.
problem-where = Who met it is missing
    .help = Say so by `--product ID`, or by `--team` where it is no product's team.
problem-to-come = { $day } is to come: a problem is noted on the day it is met, or after
problem-met-already = This meeting of “{ $title }” is noted already
    .help = If it is another one, say by `--evidence` what shows it, or by `--on` which day it was.
problem-opened-again = This problem had ended ({ $status }): it is open again.
problem-closed-already = “{ $title }” has ended already ({ $status })
    .help = If it comes back, `catalog problem occur` notes the meeting and opens it again.
problem-linked-already = { $name } is among what answers this problem already
problem-set-aside = { $name } was set aside: it answers nothing any more
    .help = `catalog commons` shows those that can be taken.
problem-no-criterion = No criterion is called “{ $criterion }”
problem-link-what = What answers the problem is missing
    .help = Say so by `--common ID` or by `--criterion CRITERION`, for example `catalog problem link { $id } --criterion ORG-02`.
problem-linked-to-nothing = Nothing answers this problem yet: `catalog problem link { $id }` links it to a common or to a criterion.
problem-next = Next: `catalog show { $id }` shows the problem once the proposal has gone in, `catalog report problems` all those that come back.
