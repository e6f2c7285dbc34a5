# `catalog init`: its help, what it says, what stops it

help-init = Create a catalogue, with rules and a first product (or: creer)
help-init-after =
    Examples:
      catalog init my-catalogue
      catalog init my-catalogue --lifecycle examples/autre-cycle/lifecycle/2026.1.yaml
help-init-folder = Folder of the new catalogue
help-init-lifecycle = Rules to follow: dnum, or a file of rules (default: dnum)

init-done = New catalogue ready in “{ $folder }”
init-next =
    To go on:
      catalog -C { $folder } validate
      catalog -C { $folder } gate { $id }
    Then put it into a Git repository (`git init`, `git add .`, `git commit`): decisions and phases will be proposed there on branches.
init-comment-settings = The settings of the catalogue.
init-comment-reference = Your directorates, departments, domains and perimeters: change these examples.
init-comment-product = A first product, to try: change it or delete it.
init-product-name = First product
init-product-summary = Say here what the product does, and for whom, in one sentence.

init-exists = “{ $folder }” already holds a catalogue
    .help = Choose another folder; nothing was changed.
init-bad-rules = The rules of “{ $path }” cannot be followed
    .help = Type `catalog lifecycle check { $path }`, which says why. They must also apply from the committee's first day (`committee.since`).
init-in-the-way = “{ $path }” already exists
    .help = Choose another folder, or move this file; nothing was changed.
