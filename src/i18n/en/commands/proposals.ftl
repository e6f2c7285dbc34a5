# `catalog proposals`: its help, what it says, what stops it

help-proposals = Show the proposals that wait to go into the catalogue (in French: propositions)
help-proposals-after =
    Examples:
      catalog proposals
      catalog proposals rebase { $product }
      catalog proposals drop { $product }
help-proposals-drop = Give up the proposal about a product on this computer (in French: abandonner)
help-proposals-restore = Take up again a proposal dropped on this computer (in French: reprendre)
help-proposals-push = Send the proposal about a product to the server (in French: envoyer)
help-proposals-push-remote = Name of the server (by default the one that the configuration of Git names)
help-push-id = Product whose proposal is to be sent, or name of a branch
help-push-remote = Server (default: the one that Git's configuration names)
help-proposals-rebase = Put the proposal about a product after what has gone into the catalogue since (in French: actualiser)

proposal-exists = A proposed change waits to be reviewed; `--proposal` shows the product as it describes it
proposal-only = This product is not in the catalogue yet: this is what its proposal says of it
proposals-title = The proposals
proposals-none = No proposal waits: all that changes products is in the catalogue
proposals-item = { $id }: { $subject }
proposals-last = { $commits ->
    [one] one change
   *[other] { $commits } changes
}, { $days ->
    [0] today
    [one] yesterday
   *[other] the last { $days } days ago
}; branch { $branch }
proposals-not-sent = not sent yet: `catalog proposals push { $id }` sends it
proposals-no-server = on this computer only: this Git repository has no server
proposals-sent = sent ({ $remote }); it waits to be reviewed
proposals-elsewhere = on the server only ({ $remote }): it comes from another computer
proposals-behind = { $count ->
    [one] the catalogue had one change since
   *[other] the catalogue had { $count } changes since
}: `catalog proposals rebase { $id }` brings it up to date
proposals-drop = Give up the proposal "{ $branch }" on this computer?
proposals-dropped = Proposal given up. To have it back: `catalog proposals restore { $id }`
proposals-restored = Proposal taken up again as it was, on the branch “{ $branch }”
proposals-rebase = Bring the proposal "{ $branch }" up to date with the current catalogue?
proposals-rebased = { $commits ->
    [one] Proposal brought up to date with the current catalogue (one change). Where the server has it already: `catalog proposals push { $id }`
   *[other] Proposal brought up to date with the current catalogue ({ $commits } changes). Where the server has it already: `catalog proposals push { $id }`
}
proposals-merged = The proposal “{ $branch }” is in the catalogue already: there is nothing to put on top. To take it away from here: `catalog proposals drop { $id }`
proposals-still-there = It stays on the server, with its pull request: close it on the server's site, or the next change of this product will be added to it.
proposals-already-there = The server ({ $remote }) has all of the proposal “{ $branch }” already: nothing to send
proposals-kept = The proposal "{ $branch }" is kept, on this computer alone. To send it again: `catalog proposals push { $id }`
proposals-not-needed = The proposal "{ $branch }" is up to date

proposals-open-elsewhere = The proposal “{ $branch }” stays as it is: it is open in another folder, “{ $path }”
    .help = Leave it there first: `{ $command }`. Then type your command again.
proposals-moved = The proposal “{ $branch }” stays as it is: it was modified meanwhile, by you or by somebody else
    .help = `catalog proposals` shows what it is now; then type your command again.
proposals-conflict-server = The proposal “{ $branch }” cannot be brought up to date by itself: it changes the same lines as what somebody else put in it on the server
    .help = Nothing was changed. Note what you bring (`catalog diff { $there } { $branch }`), keep the server's changes (`catalog proposals drop { $id }`), then do your command again: it will start from them.
proposals-conflict = The proposal "{ $branch }" cannot be put on top: it changes the same lines as what has gone into the catalogue
    .help = Nothing was changed. Often the simplest is to note what it brings (`catalog diff { $main } { $branch }`), to give it up, and to type the command again.
proposal-in-sitting = The sitting of { $day } decided on this product, and that is not in the catalogue yet: `--proposal` shows it with this decision, `catalog show { $on }` shows the sitting
proposal-of-sitting = This sitting has decisions that are not in the catalogue yet; `--proposal` shows them
sitting-only = This sitting is not in the catalogue yet: this is what its proposal says
