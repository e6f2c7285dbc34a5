# `catalog update`: its help, what it says, what stops it

help-update = Give the week's update: what changed, the weather, help wanted (or: point)
help-update-after =
    Example:
      catalog update { $product } --weather a_surveiller --changed "12 offices opened" --path "one more test round" --help-wanted "a tester"
help-update-weather = Weather: au_vert, a_surveiller or en_difficulte
help-update-changed = What changed since the last update
help-update-path = What leads the product back to green, where it is not
help-update-help_wanted = Help wanted
help-update-by_role = Function of the person who gives the update, never a name

update-ask-weather = How does the product fare?
update-ask-changed = What changed this week? (nothing: Enter)
update-ask-path = What will lead it back to green?
update-ask-help = Which help would you like? (none: Enter)
update-resumed = Going on with the update that was begun: { $weather }. To say another: `catalog update { $id } --weather au_vert`.
update-no-weather = “{ $said }” is no weather
    .help = Say au_vert, a_surveiller or en_difficulte.
update-stopped = “{ $name }” is in phase { $phase }: there is no update to give any more
    .help = `catalog show` shows where the product stands.
update-twice = Today's update is already given for “{ $name }”
    .help = `catalog undo { $id }` takes it back as long as it is not sent.
