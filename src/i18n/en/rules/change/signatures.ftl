# The rules of src/rules/change/signatures.rs: title, .why, their messages with .help (what to do)

C-18 = What the committee decides is signed by one of its seats
    .why = Anybody can write that a product got a go: the signature proves that the committee said it. What changes afterwards is signed again.
C-18-none = The commit { $commit } { $what } without being signed
    .help = The person who holds the seat signs the commit with their key: `git config gpg.format ssh`, then `git config commit.gpgsign true`, and `git commit --amend --no-edit`.
C-18-wrong = The signature of the commit { $commit }, which { $what }, does not fit its content
    .help = The commit was changed afterwards: have it made again and signed.
C-18-stranger = The commit { $commit }, which { $what }, is signed by a key that the catalogue does not know
    .help = Have it signed by a seat of the committee, or add the key to `allowed_signers` by a pull request of its own.
C-18-expired = The commit { $commit }, which { $what }, is signed by a key that is not valid today, or was not on that day
    .help = Have it signed with a key that is valid, or correct its days in `allowed_signers` by a pull request of its own.
C-18-antedated = The commit { $commit }, which { $what }, says that it is of { $day }: it cannot be earlier than { $earliest }
    .help = A key that is no longer valid could sign like this. Have the commit made again and signed, with the date of the day.
C-18-no-seat = The commit { $commit }, which { $what }, is signed for “{ $names }”, which is no seat of the committee
    .help = In `allowed_signers`, the name of a key is that of the seat: { $seats }.
