# `catalog` alone: the welcome

welcome-title = catalog: digital products, their phases and the committee's decisions
welcome-here =
    { $count ->
        [one] You are in “{ $title }”, which holds { $count } product.
       *[other] You are in “{ $title }”, which holds { $count } products.
    }
welcome-nowhere = There is no catalogue here: go to its folder (`cd folder`) or name it (`catalog -C folder`).
welcome-door-new = I am working on a new product
welcome-door-new-steps = First look whether a product like it exists: `catalog list <words>`. If yours is in the list, `catalog gate <product>` shows what the committee expects at the next gate, and `catalog answer <product>` asks you the questions one by one. Otherwise, `catalog new` registers it: nothing is sent without your consent, and `catalog proposals` shows what you propose.
welcome-door-help = I need help
welcome-door-help-steps = `catalog show <product>` tells where a product stands and what the committee decided; `catalog validate` finds the errors in the files and tells how to correct them. To move a product forward, talk to a product coach; about a gate or a decision, turn to the product committee.
welcome-commands = The most useful commands:
welcome-command-list = catalog list <words>
welcome-what-list = all products, or those that speak of these words
welcome-command-show = catalog show <product>
welcome-what-show = where a product stands
welcome-command-new = catalog new
welcome-what-new = register a product, by a few questions
welcome-command-answer = catalog answer <product>
welcome-what-answer = answer the questions of the next gate
welcome-command-gate = catalog gate <product>
welcome-what-gate = what the next gate expects
welcome-command-decide = catalog decide --help
welcome-what-decide = how to record a decision
welcome-command-advance = catalog advance <product>
welcome-what-advance = open the phase that the decision allows
welcome-command-proposals = catalog proposals
welcome-what-proposals = the changes that are proposed, and how to send them
welcome-command-validate = catalog validate
welcome-what-validate = the errors and their cures
welcome-command-report = catalog report portfolio
welcome-what-report = how many products in each phase
welcome-more = `catalog --help` shows all commands, and `catalog COMMAND --help` the details of one.
