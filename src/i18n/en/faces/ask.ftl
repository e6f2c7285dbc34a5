# The questions asked at a terminal

ask-unknown = I don't know
ask-later = later
ask-choose-help = arrows: choose · letters: search · Enter: confirm · Escape: end
ask-several-help = space: tick · Enter: confirm (nothing: later) · Escape: end
ask-line = { $kind } · Enter: later · Escape: end
ask-line-required = { $kind }, needed here · Enter: later · Escape: end
ask-line-or-unknown = { $kind } · "I don't know" · Enter: later · Escape: end
ask-line-kept = { $kind } · Enter: keep “{ $said }” · arrow up: correct it · Escape: end
ask-wrong = “{ $said }” is not understood: it takes { $kind }
ask-any = Is there any?
ask-some = yes, here is one
ask-none = no, none
ask-text-help = Enter: accept · Escape: end
ask-text-usual = Enter: “{ $usual }” · Escape: end
confirm-choices = (Y/n)
confirm-lines = l: see the lines of the file
ask-taken = → { $said }
ask-not-exact = The catalogue keeps an exact value: “{ $exact }” is noted, without “about”
ask-no-address = “{ $said }” is no address: open the page in your browser, copy its address (it begins with https://) and paste it here
choose-product = Which product?
choose-left = No product chosen: nothing is done
error-which-product = The product is missing
    .help = Add its id or its name to the command; `catalog list` shows them.
ask-day = Understood: { $day }
