# Les règles de src/rules/change/records.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-02 = Ce qui est enregistré reste enregistré
    .why = Sans la suite complète des décisions et des mesures, plus personne ne peut dire ce qui s'est passé, ni vérifier un chiffre.
C-02-decision = La décision « { $what } » a disparu
    .help = Remettez-la. Une décision fausse se corrige par une autre, avec `supersedes: { $id }`.
C-02-moved = « { $what } » a changé de place dans sa liste
    .help = Remettez la liste dans son ordre, et ajoutez à la fin ce qui est nouveau.
C-02-indicator =
    { $count ->
        [one] L'indicateur « { $code } » a disparu, avec sa mesure
       *[other] L'indicateur « { $code } » a disparu, avec ses { $count } mesures
    }
    .help = Remettez-le : un indicateur qui ne sert plus reste, sans nouvelle mesure.
C-02-measure-changed = La mesure de « { $code } » du { $what } a été changée
    .help = Remettez-la, et ajoutez la valeur juste à la fin, avec `supersedes: { $day }`.
C-02-measure-removed = La mesure de « { $code } » du { $what } a disparu
    .help = Remettez-la ; si elle était fausse, ajoutez la valeur juste à la fin, avec `supersedes: { $day }`.
C-02-list =
    { $count ->
        [one] Une ligne de « { $field } » a disparu, changé ou bougé
       *[other] { $count } lignes de « { $field } » ont disparu, changé ou bougé
    }
    .help = Remettez-les comme avant, et ajoutez à la fin ce qui est nouveau.
C-02-milestone = Le jalon « { $milestone } », atteint le { $day }, ne l'est plus, ou l'est à une autre date
    .help = Remettez la date. Si elle avait été mal saisie, dites-le dans `note:`.
C-02-file = Le fichier d'un enregistrement (séance du comité ou problème) a été retiré
    .help = Remettez-le : `git checkout { $base } -- { $path }`. Une séance qui n'a pas eu lieu s'écrit `kind: annulee` ; un problème résolu, `status: clos`.
C-02-session = « { $key } » a été changé dans une séance qui a déjà eu lieu
    .help = Remettez-le comme avant. Ce qui manquait peut être ajouté, ce qui était écrit reste.
