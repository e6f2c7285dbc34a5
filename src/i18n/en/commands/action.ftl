# `catalog action`: its help, what it says, what stops it

help-action = Note an action that was agreed, or that it is done (or: actions)
help-action-after =
    Examples:
      catalog action add { $product } --text "Tell the prefectures" --owner "project lead" --due 2027-01-15
      catalog action done { $product } tell-prefectures
help-action-add = Note an action, with who does it and by when (or: ajouter)
help-action-add-text = What is to be done
help-action-add-owner = Function or entity that does it, never a name
help-action-add-due = By which day
help-action-add-origin = Where it comes from: atelier, decision, reserve, revue or probleme
help-action-done = Say that an action is done (or: faite)
help-action-done-action = Action, by its id; chosen from the list where none is said
help-action-done-on = Day on which it was done (default: today)
help-action-done-proof = What shows it: an address or a sentence
help-action-done-dropped = It is dropped rather than done

action-ask-text = What is to be done?
action-ask-owner = Who does it? A function or an entity, never a name
action-ask-due = By which day?
action-ask-which = Which action is done?
action-past = { $day } is over: an action is for today or later
    .help = Give a day to come, for example --due 2027-01-15.
action-unknown = “{ $name }” has no action “{ $action }”
    .help = `catalog todo` shows those to be done.
action-closed = The action “{ $text }” is closed already
    .help = `catalog todo` shows those that are left.
action-none = “{ $name }” has no action to do
    .help = `catalog action add` notes one.
action-which = The action is missing, one of: { $known }
