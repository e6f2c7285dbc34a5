# `catalog` alone: the front page

welcome-title = catalog: digital products, their phases and the committee's decisions
welcome-here =
    { $count ->
        [one] You are in “{ $title }”, which holds { $count } product.
       *[other] You are in “{ $title }”, which holds { $count } products.
    }
welcome-nowhere = There is no catalogue here: go to its folder (`cd folder`) or name it (`catalog -C folder`).
welcome-mine = Your products
welcome-mine-more = { $count ->
    [one] … and another one
   *[other] … and { $count } others
}
welcome-product = { $name } ({ $id }), phase “{ $phase }”
welcome-product-alone = { $name } ({ $id })
welcome-waits-answers = { $count ->
    [one] A kept answer waits: `catalog answer { $id }` takes it up
   *[other] { $count } kept answers wait: `catalog answer { $id }` takes them up
}
welcome-waits-proposal = A change is proposed and has not gone in yet: `catalog proposals`
welcome-waits-reservations = { $count ->
    [one] A reservation of the committee is open: `catalog show { $id }`
   *[other] { $count } reservations of the committee are open: `catalog show { $id }`
}
welcome-waits-blocking = { $count ->
    [one] A missing answer blocks the next gate: `catalog gate { $id }`
   *[other] { $count } missing answers block the next gate: `catalog gate { $id }`
}
welcome-waits-weather = Weather: { $weather }, said on { $day }; `catalog update { $id }` gives an update
welcome-waits-nothing = Nothing waits
welcome-week = To follow them:
welcome-command-show = catalog show { $id }
welcome-what-show = where the product stands
welcome-command-gate = catalog gate { $id }
welcome-what-gate = what is missing before the next gate
welcome-command-answer = catalog answer { $id }
welcome-what-answer = answer that, question by question
welcome-command-advance = catalog advance { $id }
welcome-what-advance = open the phase that the committee allows
welcome-command-proposals = catalog proposals
welcome-what-proposals = what you propose, and how to send it
welcome-door-look = I want to see where products stand
welcome-door-look-steps = `catalog list WORDS` finds those that speak of these words, `catalog show PRODUCT` says where one of them stands and what the committee decided, `catalog report portfolio` shows them all.
welcome-door-new = I work on a product
welcome-door-new-steps = Look for it first, or for one like it: `catalog list WORDS`. If it is there, `catalog gate PRODUCT` shows what the committee expects, and `catalog answer PRODUCT` asks you the questions one by one. If not, `catalog new` registers it: nothing is sent without your consent, and `catalog proposals` shows what you propose.
welcome-door-committee = I prepare the committee
welcome-door-committee-steps = `catalog committee agenda` shows what awaits the next sitting, `catalog committee open` opens it with the products that ask to pass; `catalog committee record DATE` records it, `catalog committee minutes DATE` writes its minutes, and `catalog todo` says what everybody owes then.
welcome-door-help = I need help
welcome-door-help-steps = `catalog explain WORD` explains a word, a rule or a question of the committee; `catalog validate` finds the faults of files and says how to mend them. To move a product forward, talk to a product coach; for a gate or a decision, turn to the product committee.
welcome-more = `catalog --help` shows all commands.
welcome-not-mine = These products are not yours, or some are missing? Say who you are: `catalog --me your.address@example.gouv.fr`
welcome-who = To find your products here, say who you are: `catalog --me your.address@example.gouv.fr`
welcome-nobody = No product here is of “{ $email }”: neither a file written nor a proposal
