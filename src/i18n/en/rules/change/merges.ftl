# The rules of src/rules/change/merges.rs: title, .why, their messages with .help (what to do)

C-14 = A merge keeps what each branch recorded
    .why = Two people often write at the same time: a merge that is badly resolved silently erases the work of one.
C-14-lost = The merge { $commit } lost what one of the branches had recorded: { $what }
    .help = Put it back into the file: what each branch added must be there.
C-14-conflict = The decision “{ $id }” exists already in the reference version, with other contents
    .help = Give this one another id (for example the same, followed by -2), or take the one of the reference version.
C-24 = A change merges with what the base holds now
    .why = Two people changed the same lines: nobody but them can tell what is to stay.
C-24-conflict = This file has changed in “{ $base }” too since, and both versions do not merge
    .help = Type `git merge { $base }` in your branch, keep in this file what each of you wrote, then record it with `git commit`.
