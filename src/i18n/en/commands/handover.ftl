# `catalog handover`: its help, what it says, what stops it

help-handover = Follow the handover of a product that changes hands (or: passation)
help-handover-after =
    Examples:
      catalog handover { $product }
      catalog handover { $product } --to dnum --on 2027-03-01
      catalog handover { $product } --done acces --evidence "signed list of accesses"

    Without an option, it shows what is handed over, what the entity that takes the product
    over lacks, and the command that fills each gap. The list comes from the rules.
help-handover-to = Entity that takes the product over, never a name
help-handover-on = Day of the handover
help-handover-done = Part of the list that is handed over, for example acces
help-handover-evidence = What shows that the part is handed over: an address, a text
help-handover-by_role = Function of the person who says so, never a name
help-handover-proposal = Read the product as its proposal describes it (the branch catalog/<id>)

handover-ask-to = Which entity takes the product over?
handover-ask-on = Which day?
handover-ask-evidence = What shows it? An address, a text
handover-title = Handover of “{ $name }”
handover-lead-today = The product goes to { $to } today.
handover-lead-coming = The product goes to { $to } on { $day }, { $days ->
    [one] tomorrow
   *[other] in { $days } days
}.
handover-lead-past = The product should have gone to { $to } on { $day }, { $days ->
    [one] yesterday
   *[other] { $days } days ago
}.
handover-lead-parts = { $ready ->
    [0] None of the { $of } parts is handed over.
    [one] One part of { $of } is handed over.
   *[other] { $ready } parts of { $of } are handed over.
}
handover-lead-none = Nobody has said who takes the product over, nor when: `catalog handover { $id } --to ENTITY --on DATE`. Here are the { $of } parts to hand over.
handover-parts = What is handed over
handover-receiver = What the entity that takes it over has
handover-there = done
handover-missing = missing
handover-part = { $part }: { $what }
handover-part-bare = { $part }
handover-part-done = { $part }: handed over on { $day } ({ $evidence })
handover-command = To say so: `{ $command }`
handover-silent = The file does not say “{ $field }”: `{ $command }`
handover-team = A team: { $count ->
    [one] { $count } role held by its people
   *[other] { $count } roles held by its people
}
handover-team-none = A team: it holds no role on the day of the handover
handover-team-unknown = A team: it is not known yet who takes over
handover-skills = Skills: it holds every role of today's team
handover-skills-nobody = Skills: the file does not say which roles the team holds
handover-skills-missing = Skills: nobody there holds these roles: { $roles }
handover-skills-unknown = Skills: it is not known yet who takes over
handover-mode = Product mode: { $kept } practices of { $of }
handover-mode-missing = Product mode: { $kept } { $kept ->
    [one] practice
   *[other] practices
} of { $of }; missing or not said: { $practices }
handover-budget = Budget to run the product: { $amount } a year
handover-budget-unknown = Budget to run the product: the file does not say
handover-none = Nobody has said yet who takes “{ $name }” over, nor when
    .help = `catalog handover { $id } --to ENTITY --on DATE` says so; the parts handed over come next.
handover-stopped = “{ $name }” is in phase { $phase }: a stopped product changes hands no more
    .help = `catalog stop` follows what is left of a stopped product: data, contracts, a message to users.
handover-no-list = The rules { $version } have no handover list
    .help = The list stands under `handover:` of the file of rules; `catalog explain lifecycle.handover` shows its form.
handover-no-part = “{ $said }” is no part of the handover list
    .help = The parts: { $known }.
handover-done-already = “{ $part }” is handed over already for “{ $name }”
    .help = `catalog handover` shows what remains.
handover-same = Nothing changes: the file of “{ $name }” says so already
    .help = `catalog handover` shows how far the handover got.
