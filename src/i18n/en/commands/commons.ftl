# `catalog commons`: its help, what it says, what stops it

help-commons = See what products reuse rather than build, and propose more
help-commons-after =
    Examples:
      catalog commons
      catalog commons list --maturity obligatoire
      catalog commons users matomo
      catalog commons add "Appointments" --kind commun --use-when "making appointments" --yes
help-commons-list = Show the commons, by kind and by opinion, with what each is for
help-commons-list-words = Words that the common must hold
help-commons-list-kind = Kind, for example api or standard
help-commons-list-maturity = Opinion, for example recommande or ecarte
help-commons-show = Show a common: what it is, who uses it, what was decided about it
help-commons-show-id = Id or name of the common
help-commons-users = Show the products that use a common
help-commons-users-id = Id or name of the common
help-commons-add = Propose a common; at a terminal, what is missing is asked
help-commons-add-name = Name of the common
help-commons-add-id = Id (by default: made of the name)
help-commons-add-kind = Kind, for example commun, api, brique or standard
help-commons-add-use_when = In which cases to take it
help-commons-add-maturity = Opinion, for example candidat or recommande
help-commons-add-owner = Entity in charge of it
help-commons-add-governance = How it is governed
help-commons-add-obligation = How binding it is, and the text that says so
help-commons-add-limits = Its known limits
help-commons-add-licence = Licence
help-commons-add-docs_url = Address of its documentation
help-commons-add-source = Where this comes from

commons-title = { $count ->
    [one] { $count } common
   *[other] { $count } commons
}
commons-count = { $count ->
    [0] No common
    [one] { $count } common
   *[other] { $count } commons
}
commons-used = { $count ->
    [one] used by { $count } product
   *[other] used by { $count } products
}
commons-users = { $count ->
    [0] No product says that it uses { $name }
    [one] One product uses { $name }
   *[other] { $count } products use { $name }
}
commons-column-kind = Kind
commons-column-maturity = Opinion
commons-column-use = In which cases
commons-unknown = No common is called “{ $id }”
    .help = `catalog commons` shows them all.
commons-no-such-word = “{ $word }” is no word of { $option }
    .help = `catalog commons list --help` says what it takes.
commons-ask-name = What is this common called?
commons-ask-kind = Which kind is it?
commons-ask-use = In which cases should it be taken?
commons-ask-maturity = What is the directorate's opinion of it?
commons-ask-owner = Which entity is in charge of it?
commons-ask-limits = Which limits is it known to have?
commons-ask-docs = At which address is it documented?
commons-ask-source = Where does this come from?
commons-next = Next: `catalog similar` will find it once the proposal has gone in; a product that uses it says so by `catalog set`, under reuse.

filing-taken = “{ $id }” is there already: { $path }
    .help = Choose another name, or give another id with `--id`.
filing-unreadable = The file { $path } cannot be read
    .help = `catalog validate` says what is wrong.

parts-required = An answer is needed here (Escape to stop: what was said is kept)
parts-left = Nothing is recorded; your answers are kept: type the command again to take them up
