# The catalogue and its files, when they are opened

compare-progress = Products compared:
warning-rules-unreadable = a rules file of the folder `lifecycle` cannot be used: only the form of the files is checked
warning-before-rules = on { $today } no rules were in force yet: the first ones (“{ $version }”) are since { $from }, and these serve here
warning-left-out =
    { $count ->
        [one] { $count } file has faults of form and is not taken into account (`catalog validate` shows them)
       *[other] { $count } files have faults of form and are not taken into account (`catalog validate` shows them)
    }
rules-proposition = The rules { $version } are a proposition that the committee has not adopted: only what their sources state binds.
warning-unread = “{ $path }” is no file of the catalogue: nothing in it was checked
warning-proposals-unread = The proposals that wait could not be looked for: what follows is as the file here has it

error-no-catalogue = No catalogue is found from the folder “{ $folder }”: `catalog.yaml` is neither here, nor in a folder `catalog`, nor above
    .help = Go to the catalogue's folder (`cd folder`), or name it: `catalog -C folder list`.
error-no-catalogue-at = The version “{ $revision }” holds no catalogue: `catalog.yaml` is in no folder there
    .help = Check the version given with `--head`, or create a catalogue with `catalog init`.
error-no-catalogue-there = The version “{ $revision }” has no catalogue in “{ $folder }”
    .help = Check the folder given with `-C`, or the version given with `--head`.
error-several-catalogues = The version “{ $revision }” holds several catalogues: { $folders }
    .help = Say which one, with `-C` and its folder: `catalog -C <folder> check …`.
error-second-catalogue = The catalogue that is compared (“{ $now }”) is new, and the version it starts from had one already, “{ $before }”, which is still there
    .help = Judge that one: `catalog -C { $before } check …`. Where a catalogue moves to another folder, move it with `git mv` instead of copying it.
error-catalogue-gone = This change takes away the catalogue of the folder “{ $before }” (its file catalog.yaml); only the one of “{ $now }” is left, which was there already
    .help = Put it back: `git checkout { $base } -- { $path }`. Where a catalogue moves to another folder, move it with `git mv`; to judge the other one: `catalog -C { $now } check …`.
error-catalogue-moved = The folder of the catalogue has moved (“{ $before }” becomes “{ $prefix }”): the comparison is then made between two recorded versions
    .help = Record the move (`git add`, `git commit`), then add `--head HEAD`.
error-signed-needs-head = Signatures are those of commits: a recorded version is needed
    .help = Add `--head HEAD`.
error-no-signers = The signatures cannot be verified: “{ $path }” does not exist in the reference version ({ $revision })
    .help = Add this file by a pull request of its own: a line a key, with the committee's seats that it signs for, for example `securite ssh-ed25519 AAAA…`.
error-not-in-change = The product “{ $id }” does not change between these two versions
    .help = Without an id, all products that change are shown.
error-bad-organisation = “{ $name }” is not the name of a group on the forge
    .help = Give it as in its address: `--organisation my-directorate`, or `--organisation group/subgroup` on GitLab.
error-no-seats = Version “{ $version }” of the rules does not say who sits on the committee: its files would have no reviewer
    .help = Write the seats in `committee.seats:` of the rules file.
error-no-organisation = The teams cannot be named: neither the command nor `catalog.yaml` says in which group of the server they are
    .help = Add `--organisation <name>`, or the address of the repository under `forge: {"{"}url: …{"}"}` in `catalog.yaml`.
error-no-rules = Products cannot be judged: the catalogue's folder `lifecycle` holds no rules
    .help = Add a rules file there, for example `lifecycle/2026.1.yaml`, then type `catalog validate`.
error-rules-faulty = The rules cannot be used: the file “{ $path }” has a fault, at line { $line }
    .help = Type `catalog validate`, which shows the fault and tells how to correct it.
error-unlisted = The catalogue's files cannot be read: a folder or a file does not open
    .help = Check that you may read the whole folder of the catalogue, then type the command again.
error-no-product = The product “{ $id }” is not in the catalogue
    .help = Give the product's id, that is, the name of its file without `.yaml`.
error-product-misnamed = The product “{ $id }” cannot be modified: its file “{ $path }” does not have the right name
    .help = In the folder of the catalogue: `git mv { $path } { $right }`, then record it (`git commit`), and type your command again.
error-product-unrecorded = The product “{ $id }” is in your folder (“{ $path }”), but not in the version that the change would start from: Git has not recorded it there
    .help = To change the file where it is, add `--no-commit`. To propose it, record it first on a branch of its own: `git switch -c catalog/{ $id }`, `git add { $path }`, `git commit`.
error-product-faulty = The product cannot be modified: its file “{ $path }” has a fault, at line { $line }: { $fault }
    .help = `catalog set` can correct the field itself if the file can be read. If not, correct the line in the file, then type your command again.
error-no-path = “{ $path }” cannot be opened
    .help = Check that the path is right, that the file exists and that you may read it.
error-outside-catalogue = “{ $path }” cannot be checked: it is not in the catalogue “{ $folder }”
    .help = Give a file or a folder of this catalogue, or name another one: `catalog -C folder validate`.
error-output = The result could not be written in full: what was received is incomplete
    .help = Make room on the disk or choose another destination, then type the command again. If it was to record a change, `catalog proposals` says whether it did.
error-nothing-dropped = No proposal dropped here is called “{ $id }”
    .help = `catalog proposals` shows those that wait, here and on the server.
error-restore-taken = The dropped proposal cannot be taken up again: another one has begun since, on the branch “{ $branch }”
    .help = If you do not want it, put it aside under another name (`git branch -m { $branch } { $branch }-2`), then type your command again.
error-nothing-proposed = There is no proposal “{ $id }” on this computer
    .help = `catalog proposals` shows those that are open.
error-rules-wrong = The rules in { $path } contradict themselves or name what does not exist: no decision can rest on them
    .help = `catalog validate` shows what to mend.
error-no-rule = No rule is called “{ $rule }”
    .help = Write the id that stands in the messages, for example `--rule S-57`.
hint-answers-kept = Your answers are kept. To take them up again: `catalog answer { $id }`.
