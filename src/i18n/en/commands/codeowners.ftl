# `catalog codeowners`: its help, what it says, what stops it

help-codeowners = Write the CODEOWNERS file: who reviews which files, from the committee's seats and the departments (or: relecteurs)
help-codeowners-after =
    Example:
      catalog codeowners --organisation my-directorate > .github/CODEOWNERS
help-codeowners-organisation = Group of the server that holds the teams (default: that of the address given under `forge:`)

codeowners-head =
    Made by `catalog codeowners`: make it again when seats or departments change.
    The teams must exist on the server, in the group { $organisation }: one a seat of the committee
    (comite-…) and one a department. The last line that fits a file counts.
