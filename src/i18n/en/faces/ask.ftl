# The questions asked at a terminal

ask-unknown = I don't know
ask-later = later
ask-choose-help = arrows: choose · letters: search · Enter: confirm · Escape: end
ask-several-help = space: tick · Enter: confirm (nothing: later) · Escape: end
ask-line = { $kind } · Enter: later · Escape: end
ask-line-required = { $kind }, needed here · Enter: later · Escape: end
ask-line-or-unknown = { $kind } · "I don't know" · Enter: later · Escape: end
ask-wrong = It takes { $kind }
ask-any = Is there any?
ask-some = yes, here is one
ask-none = no, none
ask-text-help = Enter: accept · Esc: stop
