# `catalog advance`: its help, what it says, what stops it

help-advance = Take a product into the phase that a go of the committee opens (in French: avancer)
help-advance-after =
    Examples:
      catalog advance { $product } --dry-run
      catalog advance { $product } --start 2026-12-01

    Without a favourable decision, the command refuses and says what is missing.
    The change is proposed on a branch, a version apart of the catalogue, to be
    reviewed through a pull request.
help-advance-all_decided = Take in every product that has a usable go; a proposal for each
help-advance-rebuild = Open a new cycle in the first phase, while the present one goes on: refonte_fonctionnelle, refonte_technique, relance
help-advance-gate = Gate whose decision opens the phase, for example mvp or G-MVP (default: that of the last usable go)
help-advance-start = First day of the phase, YYYY-MM-DD (default: the day of the decision)
help-advance-skip_reason = Reason to skip an optional phase, for example the proof of concept (default: that of the decision)

advance-none-decided = No product waits to enter a phase that was agreed to
advance-all-decided = { $count ->
    [one] One product has a usable go: { $ids }
   *[other] { $count } products have a usable go: { $ids }
}

advance-next = What comes next: `catalog gate { $id }` shows what the next gate will ask for
advance-bad-kind = "{ $kind }" is no kind of cycle
    .help = Choose one of: { $known }.
advance-no-rebuild = The rules open no new cycle from the phase "{ $phase }"
    .help = `catalog show { $id }` shows the product's way; `catalog explain { $phase }` tells where it may go.
