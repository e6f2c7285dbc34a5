# Proposing a change: what will be written, what is, what prevents it

write-new-branch = New proposal: a version apart, to be reviewed before it enters the catalogue; your files do not change
write-continued =
    { $commits ->
        [one] The proposal exists already, with { $commits } recorded change; this one is added to it
       *[other] The proposal exists already, with { $commits } recorded changes; this one is added to them
    }
write-continued-remote =
    { $commits ->
        [one] The proposal exists already on the server, with { $commits } recorded change; this one is added to it
       *[other] The proposal exists already on the server, with { $commits } recorded changes; this one is added to them
    }
write-withdrawn = The proposal “{ $branch }” is no longer on the server, and is not in the catalogue: it starts again from the current catalogue. What it said is not lost: `catalog diff { $base } { $former }` shows it
write-newer =
    { $count ->
        [one] The server's catalogue has one change more than your folder: the proposal starts from the server's
       *[other] The server's catalogue has { $count } changes more than your folder: the proposal starts from the server's
    }
write-ask-default = Is the branch “{ $branch }” everybody's? (yes: the change is proposed apart; no: it is recorded on this branch)
server-unheard = The server “{ $remote }” did not answer ({ $detail }): what follows rests on what this computer knew of it. Without a network, add `--offline`.
write-restarted = The proposal before holds no pending change: this one starts again from the current catalogue
write-current = The change goes to the branch “{ $branch }”, the one you are on, and modifies your files
write-dry-run = Trial only (`--dry-run`): nothing is recorded
write-confirm-files = Modify these files in your folder?
write-confirm-here = Record this change on your branch “{ $branch }”?
write-confirm-branch = Record this proposal?
write-still-faulty = The file “{ $path }” keeps a fault that was already there, at line { $line }: { $fault }
write-mend-twice = To keep one of them, with the right value: `catalog set { $id } { $key } …` (the whole path if it is in a group, for example `links.{ $key }`)
write-mend-unknown = To remove it: `catalog set { $id } --unset { $key }` (the whole path if it is in a group, for example `links.{ $key }`)
write-edited = Change written in “{ $path }”, but not yet recorded in the history (no commit)
write-committed = Recorded in the proposal: the catalogue changes only once it is reviewed and accepted
write-committed-here = Recorded: your files and their history have this change
write-in-git = In Git: branch “{ $branch }”
write-in-git-commit = In Git: branch “{ $branch }”, commit { $commit }
write-push = To send it to the server: `{ $command }`
write-pull-request = Then open the pull request, so that it is reviewed: { $url }
write-to-paste = Title for the pull request: { $title }
write-unknown-forge = Then open a pull request from this branch, on the server's website, so that it is reviewed
write-pushed = Sent to the server ({ $remote })
write-no-remote = Nothing is sent: this catalogue is linked to no server, the change stays on this computer
write-would-be = As it would be after this change, the file breaks the rules:
write-more-files =
    { $count ->
        [one] … and { $count } other file in the same way
       *[other] … and { $count } other files in the same way
    }

error-unwritten = The file “{ $path }” cannot be written
    .help = Check that you may write in this folder; the old file is intact.
error-disk-full = There is no room left on the disk: the file “{ $path }” was not written
    .help = Make room on the disk, then type the command again; the old file is intact.
error-edit-refused = The product's file cannot be modified without the risk of damaging what is in it
    .help =
        Add these lines to the file yourself, then type `catalog validate`:
        { $lines }
error-edit-unreadable = The product's file cannot be modified: it is not understood from line { $line }, column { $column } on
    .help = Type `catalog validate`, correct what it shows, then type your command again.
error-no-proposal = The proposal of the product “{ $id }” cannot be read: there is no branch “catalog/{ $id }” on this computer
    .help = Remove `--proposal` to read the catalogue as it is. If the proposal is on the server, type `catalog proposals` first, which looks for it there.
error-cannot-ask = The change is not recorded: it needs your agreement, and the question cannot be asked here
    .help = Review the change with `--dry-run`, then type the command again with `--yes`, which gives your agreement.
not-agreed = Nothing is recorded, as you asked. Type the command again when you agree; `--dry-run` shows the change without any question.
left-as-it-was = Nothing has changed.
error-proposal-elsewhere = The proposal of “{ $id }” is not on this computer: it is on the server only
    .help = A change of this product will be added to it; `catalog proposals` shows it.
write-unsent = The change is recorded on your computer, but not sent: this Git repository is linked to no server
    .help = Ask whoever keeps the catalogue for its address, then type `git remote add origin <address>`; nothing has to be done again: `{ $command }` will send it.
error-no-remote = This Git repository is linked to no server: there is nowhere to send the proposal
    .help = Ask whoever keeps the catalogue for its address, then type `git remote add origin <address>`.
error-file-changed = The file “{ $path }” changed meanwhile: nothing was written, nothing is lost
    .help = Type the same command again: it will start from the file as it is now.
error-linked = “{ $path }” is a link that leads elsewhere: nothing was written
    .help = What is at the end of the link is not the repository's. Delete the link, or name the real folder, then type the command again.
error-busy = Another `catalog` program has been writing in this folder for more than ten seconds: nothing was written
    .help = Wait until it is done, or close it (a program that is paused is still writing), then type the command again.
error-edit-in-the-way = "{ $field }" cannot be written here: something else stands in its place in the file
    .help = Open the product's file and look at this field; `catalog explain { $field }` tells what it expects. Nothing was changed.
write-in-sitting = What the sitting of { $day } decided on this product is still a proposal: this change is added to it
sitting-title = Sitting of the committee of { $day }
