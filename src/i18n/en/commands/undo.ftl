# `catalog undo`: its help, what it says, what stops it

help-undo = Cancel the last recording of a proposal that waits (or: annuler)
help-undo-after =
    Examples:
      catalog undo --list
      catalog undo { $product }
      catalog annuler { $product }
help-undo-id = Product, by its id or its name
help-undo-list = Show what can be cancelled, and what no longer can

undo-title = The last recordings
undo-item = { $id }: { $subject }
undo-item-mine = yours, of { $day }; to take it back: `catalog undo { $id }`
undo-item-theirs = by { $author }, of { $day }; it is theirs to take back
undo-item-sent = yours, of { $day }, sent already ({ $remote }): it is not taken back from here any more
undo-last = Last recording of the proposal of “{ $id }”: { $subject }
undo-confirm = Cancel this recording, as if it had not happened?
undo-done = It is cancelled. Nothing is lost: `git branch --force { $branch } { $commit }` puts it back
undo-done-whole = It is cancelled, and the proposal held nothing else. Nothing is lost: `catalog proposals restore { $id }` puts it back
undo-not-yours = The last recording of the proposal of “{ $id }” is by { $author } ({ $email }): it is not taken back
    .help = Here, you are { $me }. If that is you too, say so, then type the command again: `catalog --me { $email }`. If not, ask them to take it back, or record over it what has to change: `catalog answer { $id }`.
undo-sent = The last recording of the proposal of “{ $id }” is sent already ({ $remote }): others may have read it, it is not taken back
    .help = Record over it what has to change (`catalog answer { $id }`), or close the pull request on the server's site and give the proposal up here: `catalog proposals drop { $id }`.
undo-not-yours-sitting = The last recording of the sitting { $id } is by { $author } ({ $email }): it is not taken back
    .help = Here, you are { $me }. If that is you too, say so, then type the command again: `catalog --me { $email }`. If not, ask them to take it back, or correct the decision by another one: `catalog decide { $about } --session { $id }`.
undo-sent-sitting = The last recording of the sitting { $id } is sent already ({ $remote }): others may have read it, it is not taken back
    .help = Correct the decision by another one, which replaces it: `catalog decide { $about } --session { $id }`.
