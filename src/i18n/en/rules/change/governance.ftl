# The rules of src/rules/change/governance.rs: title, .why, their messages with .help (what to do)

C-22 = What founds decisions does not change in silence
    .why = Who adds a key, or changes a setting or a seat, decides who will decide.
C-22-key-added = The key { $key } may sign from now on, for: { $new }
    .help = Check with the person who holds the seat that this key is theirs. With `check --signed`, a seat signs this commit.
C-22-key-removed = The key { $key } may sign no more; it could for: { $old }
    .help = Check that each seat of the committee still has a key. With `check --signed`, a seat signs this commit.
C-22-key-changed = The key { $key } could sign for: { $old }; it may now sign for: { $new }
    .help = Check these names and days with the person who holds the key. With `check --signed`, a seat signs this commit.
C-22-settings = The settings of the catalogue change ({ $keys })
    .help = Read them: they hold for all products. With `check --signed`, a seat signs this commit.
C-22-committee = The composition of the committee changes; before: { $old }; after: { $new }
    .help = Check that the committee, or who appoints it, decided so. With `check --signed`, a seat signs this commit.
