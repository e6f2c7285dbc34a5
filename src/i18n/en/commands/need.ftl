# `catalog need`: its help, what it says, what stops it

help-need = Ask for help, route it, start it, close it (or: besoin)
help-need-after =
    Examples:
      catalog need add { $product } --type design --text "read the refusals again"
      catalog need route { $product } b1 --to "design team"
      catalog need close { $product } b1 --feedback "three screens redone, useful"
help-need-add = Ask for help (or: ajouter)
help-need-add-kind = Kind of help, for example design; chosen from the list where none is said
help-need-add-text = What is asked for
help-need-add-urgency = By when
help-need-route = Say who takes the request up (or: orienter)
help-need-route-need = Request, by its number; chosen from the list where none is said
help-need-route-to = Entity that takes it up, never a name
help-need-start = Say that the help begins (or: commencer)
help-need-start-need = Request, by its number; chosen from the list where none is said
help-need-close = Close it, with the team's feedback (or: clore)
help-need-close-need = Request, by its number; chosen from the list where none is said
help-need-close-feedback = What the team says of it
help-need-close-result = Address of the result
help-need-close-refused = The request is refused

need-ask-kind = Which help?
need-ask-text = What does the team need?
need-ask-to = Which entity takes it up?
need-ask-provider = Who takes it up?
need-other-entity = Another entity
need-ask-feedback = What does the team say of it?
need-ask-which = Which request for help?
need-no-kind = No help is called “{ $kind }”
    .help = Kinds of help: { $known }.
need-unknown = “{ $name }” has no request for help “{ $need }”
    .help = `catalog todo` shows those that wait.
need-not-now = The request “{ $need }” is already at: { $status }
    .help = `catalog todo` gives the command that fits.
need-none = “{ $name }” has no request for help at this step
    .help = `catalog need add { $id }` makes one.
need-which = The request is missing, one of: { $known }
