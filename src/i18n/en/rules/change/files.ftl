# The rules of src/rules/change/files.rs: title, .why, their messages with .help (what to do)

C-03 = A product's file is neither removed nor renamed
    .why = A product whose file disappears leaves every count without anybody having decided it.
C-03-removed = The file “{ $path }” has been removed
    .help = Put it back: `git checkout { $base } -- { $path }`. A product stops by `catalog stop`, or leaves the portfolio by `hors_perimetre: {"{"}since: …, reason: …{"}"}`.
C-03-renamed = The file “{ $path }” has been renamed to “{ $to }”
    .help = Put the former name back: other files, links and the history refer to it. The name that people see is changed in `name:`.
C-19 = A change is compared with what was recorded
    .why = A file that nobody can read could be rewritten as a whole while it is repaired.
C-19-unread = This file could not be read in the version that the change starts from, nor before: nothing could be compared
    .help = Read all of it with the team before you accept the contribution.
C-19-part = A part of this file could not be read in the version that the change starts from, and nothing earlier tells what it held: it could not be compared
    .help = Read what has been repaired with the team before you accept the contribution.
