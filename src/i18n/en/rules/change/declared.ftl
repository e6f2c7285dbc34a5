# The rules of src/rules/change/declared.rs: title, .why, their messages with .help (what to do)

C-21 = What is declared without a decision is put right in everybody's sight
    .why = Nobody accepted a phase that is declared: to declare, remove or correct one stands in for the committee where nobody sees it.
C-21-new = This product comes into the catalogue in phase “{ $phase }” already (since { $start }), and never came before the committee
    .help = Check with the source named in `baseline:` that this is where it was. A new product is registered by `catalog new`.
C-21-added = The phase “{ $phase }” (since { $start }) is declared as inherited
    .help = Check with the source named in `baseline:` that it took place before the product came into the catalogue.
C-21-removed = The inherited phase “{ $phase }” (since { $start }) is removed
    .help = Check with the source named in `baseline:` that it did not take place.
C-21-changed = The inherited phase “{ $phase }” (since { $start }) becomes “{ $now }” (since { $since })
    .help = Check this correction with the source named in `baseline:`.
C-21-registered = The phase “{ $phase }”, registered on { $start }, is now dated { $since }, while decisions have been made since
    .help = Check this day with the team: delays are counted from it.
