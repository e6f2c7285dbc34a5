# `catalog confirm`: its help, what it says, what stops it

help-confirm = Confirm that what the file says is still true (or: confirmer)
help-confirm-after =
    Examples:
      catalog confirm { $product } --aspect securite
      catalog confirm { $product }

    What is confirmed is shown first. Where the file changes meanwhile, nothing is confirmed.
help-confirm-aspect = Aspect that is confirmed, for example securite (default: the whole file)
help-confirm-seen = Version of the file that was read: a commit or a day
help-confirm-by_role = Function of the person who confirms, never a name

confirm-title = What the file of “{ $name }” says
confirm-whole = `catalog show { $id } --verbose` shows the whole file.
confirm-changed = The file of “{ $name }” changed since it was shown: nothing is confirmed
    .help = `catalog confirm { $id }` shows it again.
confirm-twice = “{ $name }” is already confirmed today
    .help = There is nothing more to do.
confirm-no-aspect = No aspect is called “{ $aspect }”
    .help = `catalog explain aspect` shows the aspects that the committee looks at.
