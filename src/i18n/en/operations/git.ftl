# Git: what stops, and what to do (-hint)

git-not-a-repository = The change cannot be recorded: the folder “{ $folder }” is not in a Git repository (a folder whose history is kept)
git-not-a-repository-hint = Work in the copy that `git clone` gives, or add `--no-commit`: the file is modified, without history.
git-not-owned = The Git repository cannot be used: “{ $folder }” belongs to another user of this computer
git-not-owned-hint = If you trust them, type `git config --global --add safe.directory { $folder }`, with the folder that holds `.git`.
git-unborn = The change cannot be proposed: nothing is recorded in this repository yet (no commit on the branch “{ $branch }”)
git-unborn-hint = Record the catalogue first: `git add .`, then `git commit -m "First state of the catalogue"`. Or add `--no-commit` to your command.
git-unborn-beside = The branch “{ $branch }”, on which you are, has no commit yet: nothing can be read or proposed there
git-unborn-beside-hint = Go back to a branch that has some: `git switch { $other }`, then type the command again.
git-detached = The change cannot be recorded here: Git shows a single version and is on no branch (“detached HEAD”)
git-detached-hint = Remove `--here` to propose the change on a branch apart, or go back to a branch first, for example `git switch main`.
git-no-identity = The change cannot be recorded: Git does not know who you are
git-no-identity-hint = Tell it once and for all: `git config --global user.name "First Last"`, then `git config --global user.email "first.last@example.org"`.
git-bad-identity = The change cannot be recorded: Git cannot tell who records it, or when ({ $detail })
git-bad-identity-hint = Mend what Git refuses (often a variable GIT_… of your terminal), then check with `git var GIT_AUTHOR_IDENT`.
git-dirty = The change cannot be proposed: “{ $path }” already has modifications that are not recorded (no commit)
git-dirty-hint = `catalog diff HEAD` shows them; record them with `git add -- { $path }` then `git commit -m "…"`. Or add `--no-commit`: the change is written on top of them.
git-elsewhere = The change cannot go to the branch “{ $branch }”: it is open in another folder, “{ $path }”
git-elsewhere-hint = Type the command again in that other folder (`cd { $path }`), or choose another branch: `--branch <name>`.
git-name-conflict = The branch “{ $branch }” cannot be made: the branch “{ $existing }” exists already, and one of the two names is the beginning of the other
git-name-conflict-hint = Choose another name, for example `--branch proposal-1`, or rename the other branch: `git branch -m { $existing } <name>`.
git-invalid-name = The branch “{ $branch }” cannot be made: Git does not accept this name
git-invalid-name-hint = Choose a name without spaces or accents, for example `--branch proposal-medals`.
git-locked =
    { $seconds ->
        [0] Git cannot work: another program is using the repository
        [one] Git cannot work: another program has been using the repository for { $seconds } second
       *[other] Git cannot work: another program has been using the repository for { $seconds } seconds
    }
git-locked-hint =
    { $count ->
        [one] Wait until it is done, then type the command again. If no program is using Git in this repository, it is left over from a sudden stop: delete this file, then type the command again.{ $paths }
       *[other] Wait until it is done, then type the command again. If no program is using Git in this repository, they are left over from a sudden stop: delete these { $count } files, all of them, then type the command again.{ $paths }
    }
git-unknown-default = The change is not recorded: nothing tells whether “{ $branch }” is everybody's branch (the server's default branch is not known)
git-unknown-default-hint = Add `--branch <name>` to propose it on a branch apart, or `--here` to record it on “{ $branch }”.
git-parted = The proposal “{ $branch }” has changed on the server ({ $remote }), and you have changes here that it has not: nothing was written or sent
git-parted-hint = To put your changes after the server's: `catalog proposals rebase { $id }`. To keep the server's only: `catalog proposals drop { $id }`. Then type your command again.
git-partly-merged = A part of the proposal “{ $branch }” is in the catalogue already: nothing was written or sent
git-partly-merged-hint = `catalog proposals rebase { $id }` keeps the rest of it only, after the current catalogue. Then type your command again.
git-unsent = The proposal “{ $branch }” is no longer on the server, and is not in the catalogue as it is here; changes of it were never sent: nothing was written or sent
git-unsent-hint = `catalog diff { $base } { $tip }` shows what it says. To keep it, after the current catalogue: `catalog proposals rebase { $id }`. To give it up: `catalog proposals drop { $id }`. Then type your command again.
git-withdrawn = The proposal “{ $branch }” is no longer on the server: it was merged in another form, or refused. It was not sent again
git-withdrawn-hint = To give it up here: `catalog proposals drop { $id }`. To propose all the same what the catalogue does not hold yet: `catalog proposals rebase { $id }`, then `catalog proposals push { $id }`.
git-open-here = The proposal “{ $branch }” stays as it is: it is the branch that is open in this folder
git-open-here-hint = Leave it first: `git switch { $main }`. Then type your command again.
git-merged = The proposal “{ $branch }” is in the catalogue already: nothing was sent
git-merged-hint = To take it away from here: `catalog proposals drop { $id }`. The next change will start from the current catalogue.
git-moved = The change is not recorded: “{ $branch }” was modified meanwhile, by you or by somebody else
git-moved-hint = Nothing is lost: type the same command again.
git-mid-operation = The change cannot be recorded: an operation of Git is under way in this repository (for example a merge)
git-mid-operation-hint = `git status` tells which, how to finish it and how to give it up; then type your command again.
git-outside = “{ $path }” cannot be recorded: this file is not in the Git repository
git-outside-hint = Check that the catalogue is in the repository, and not linked from outside by a shortcut; or add `--no-commit`.
git-filtered = “{ $path }” cannot be recorded from here: the setting “{ $attribute }” of `.gitattributes` asks to transform it
git-filtered-hint = Add `--no-commit`, then record the file with Git itself: `git add -- { $path }` and `git commit -m "…"`.
git-nothing = There is nothing to record: the file already says what you ask
git-no-revision = “{ $revision }” names no version of this repository
git-no-revision-hint = Give a branch, a tag or a commit, for example `origin/main`. Where it is on the server only: `git fetch origin`.
git-ambiguous-revision = “{ $revision }” has several meanings in this repository: { $meanings }
git-ambiguous-revision-hint = Give the whole name, for example `{ $first }`, or delete the tag or the branch that has the name of another.
git-not-utf8 = The name of the file “{ $path }” cannot be read: it is not written in UTF-8, or holds an invisible character
git-not-utf8-hint = Give it a name without accents, with `git mv`, then type the command again.
git-malformed-tree = The folder “{ $folder }” cannot be judged: { $fault }
git-malformed-tree-hint = Git never writes this: the contribution was forged, or the repository is damaged. Do not merge it; `git fsck` says which of its objects are at fault.
git-tree-twice = the name “{ $name }” stands in it twice, and each reader may find another file there
git-tree-order = the name “{ $name }” is not in its place, and may not be found
git-tree-name = “{ $name }” cannot be the name of a file
git-tree-mode = “{ $name }” is neither a file, nor a folder, nor a link
git-tree-deep = it stands in more than 200 folders, one in the other
git-tree-broken = its content cannot be read
git-grafted = The file { $path } gives versions other parents than their own: the comparison might be wrong, it is not made
git-grafted-hint = Remove that file, which Git no longer uses, or work in a fresh copy of the repository (`git clone`).
git-unrelated = The two versions have no history in common: they cannot be compared
git-unrelated-hint = Check the branch given with `--base`: it is the one that the contribution started from, in general `origin/main`.
git-shallow = This copy of the repository holds a part of the history only: the comparison might be wrong, it is not made
git-shallow-hint = Ask for the whole history: `fetch-depth: 0` at GitHub's actions/checkout step, `GIT_DEPTH: "0"` in GitLab's variables, `git fetch --unshallow` on a computer. With a depth of 2, `--base HEAD^1` is enough for a pull request of GitHub.
git-missing-object = The history cannot be read: this copy of the repository is incomplete
git-missing-object-hint = Make a complete copy, with `git clone` without `--depth` or `--filter`, and work in that one.
git-unsupported = The Git repository cannot be read: it is damaged, or made in a way that `catalog` cannot handle
git-unsupported-hint = `git fsck` tells whether it is damaged. If it keeps its branches as “reftable”, `git refs migrate --ref-format=files` gives it the usual form back (Git 2.48 or later).
git-unsupported-write-hint = To modify the file in the meantime, add `--no-commit`, then record it with Git itself: `git add .` and `git commit -m "…"`.
git-no-room = The change is not recorded: Git could not write in the folder `.git`
git-no-room-hint = Most often, the disk is full, or this folder is not yours. Make room, then type the command again: nothing was modified.
git-other = Git could not do this work ({ $detail })
git-other-hint = `git status` tells whether the repository is in order.
git-other-write-hint = To modify the file without going through Git, add `--no-commit`.
git-unsigned = The change is not recorded: your configuration wants it signed, and the signature could not be made ({ $detail })
git-unsigned-hint = Check `git config user.signingkey` and `git config gpg.format`, then type the command again. Not to sign: `git config commit.gpgsign false`.
git-hook = The change is not recorded: a rule of this repository (commit-msg) refused it: { $detail }
git-hook-hint = Do what it asks, or speak to whoever runs this repository.
git-hook-empty = The change is not recorded: a rule of this repository (commit-msg) empties the message that says what it is about
git-hook-empty-hint = Speak to whoever runs this repository: the script `commit-msg` must leave a message.
git-no-git = The change is recorded, but not sent: Git is not installed on this computer
git-no-git-hint = Install Git, then type `{ $command }`.
git-push-failed = The change is recorded on your computer, but the server did not take it; Git says why above
git-push-failed-hint = Once that is settled, type `{ $command }`: nothing has to be done again.
git-no-forge-program = The change was sent to the server, but the pull request is not open: `{ $program }` is not installed on this computer
git-no-forge-program-hint = Open it on the server's website, as shown above; or install `{ $program }` for the next time.
git-no-forge = The change was sent to the server, but the pull request is not open: `catalog` can do it for GitHub and GitLab only
git-no-forge-hint = Open it on the server's website, as shown above. Where this server is a GitHub or a GitLab, say so in `catalog.yaml`, under `forge:`.
git-pull-request-failed = The change was sent to the server, but the pull request is not open; `{ $program }` says why above
git-pull-request-failed-hint = Open it on the server's website, as shown above; where `{ $program }` does not know you yet, type `{ $program } auth login`.
