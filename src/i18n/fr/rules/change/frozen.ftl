# Les règles de src/rules/change/frozen.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-06 = Le plan figé ne bouge plus
    .why = Les retards et les dépassements se comptent depuis ce plan : le déplacer les ferait disparaître.
C-06-changed = « { $field } » est figé, et a été changé ({ $keys })
    .help = Remettez-le comme avant et ajoutez une ligne à `revisions:`. Une nouvelle référence demande une décision nouvelle, citée dans `rebaselines:`, sous `schedule:` ou `budget:`, par le même changement.
C-06-old-decision = Cette nouvelle référence cite la décision « { $id } », qui était déjà enregistrée et n'en disait rien
    .help = Retirez-la, ou citez la décision qui la donne : elle s'enregistre par le même changement.
