# Ce que les règles refusent

refusal-no-rules = « { $name } » ne peut pas changer de phase : aucune version des règles n'est en vigueur le { $on }
    .help = Vérifiez les dates de la commande, ou ajoutez au dossier `lifecycle` les règles en vigueur ce jour-là, puis tapez `catalog validate`.
refusal-unknown-phase = « { $name } » ne peut pas changer de phase : sa phase actuelle est inconnue ou absente des règles
    .help = `catalog show { $id }` montre ses phases. Écrivez dans son fichier la phase où il se trouve, à la fin de `phases:`, puis retapez la commande.
refusal-stopped = « { $name } » ne peut pas quitter la phase « { $phase } » : les règles n'en prévoient aucune sortie
    .help = Si le produit repart, c'est un nouveau cycle : ajoutez sa première phase à la fin de `phases:` dans son fichier, avec le numéro du cycle, par exemple `- {"{"}phase: idee, start: AAAA-MM-JJ, entered_by: registration, cycle: 2{"}"}`.
refusal-no-decision = « { $name } » ne peut pas quitter la phase « { $phase } » : aucune décision du comité ne l'y autorise
    .help = Enregistrez la décision du comité : `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`. Passages possibles : { $gates }.
refusal-not-a-go = « { $name } » ne peut pas changer de phase : au passage « { $gate } », la dernière décision du comité, le { $day }, est « { $outcome } » ({ $decision })
    .help = Seul un go plus récent à ce passage ouvre la phase. Quand le comité l'aura donné, tapez `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`.
refusal-used = « { $name } » ne peut pas changer de phase avec la décision « { $decision } » : elle a déjà ouvert la phase « { $phase } »
    .help = Il faut une nouvelle décision du comité : `catalog decide { $id } --gate { $gate } --outcome <issue> --session AAAA-MM-JJ`. `catalog show { $id }` montre celles qui existent.
refusal-wrong-way = La décision « { $decision } » ne peut pas ouvrir de phase à « { $name } » : le passage « { $gate } » n'y mène pas depuis la phase « { $phase } »
    .help = Choisissez un passage possible depuis cette phase ({ $possible }), par exemple `catalog gate { $id } --gate <passage>` pour voir ce qu'il attend ; vérifiez aussi la phase visée, si vous en avez donné une.
refusal-open-reservation = « { $name } » ne peut pas franchir le passage « { $gate } » : la réserve « { $reservation } » de la décision « { $decision } » est encore ouverte (« { $text } », échéance : { $due })
    .help = Si elle est levée : `catalog reservation close { $id } { $decision }/{ $reservation } --proof <adresse>`. Sinon, la nouvelle décision doit la reprendre : `--reservation "aspect=…; text=…; owner_role=…; renews={ $decision }/{ $reservation }"`.
refusal-start-before-decision = « { $name } » ne peut pas changer de phase le { $start } : la décision « { $decision } », qui ouvre la phase, date du { $day }
    .help = Donnez cette date ou une date plus tardive : `catalog advance { $id } --start { $day }`.
refusal-go-before-phase = La décision « { $decision } » date du { $day }, avant que « { $name } » n'entre en « { $phase } » ({ $since }) : elle ne peut pas en ouvrir la suite
    .help = Vérifiez la date de la séance ; si le comité s'est prononcé depuis, `catalog decide { $id } --gate <passage> --outcome <issue> --session <date>` l'enregistre.
refusal-start-in-future = « { $name } » ne peut pas changer de phase le { $start } : cette date est dans l'avenir (nous sommes le { $today })
    .help = Attendez ce jour-là pour retaper la commande, ou corrigez la date ; le dernier jour possible est aujourd'hui : `catalog advance { $id } --start { $today }`.
refusal-no-skip-reason = « { $name } » ne peut pas entrer en phase « { $to } » sans passer par « { $skipped } » : rien ne dit pourquoi cette phase est sautée
    .help = Dites pourquoi : `catalog advance { $id } --skip-reason "…"` (avec `decide`, ajoutez la même option).
refusal-already-decided = « { $name } » a déjà un go au passage « { $gate } », qui n'a pas encore servi : la décision « { $decision } »
    .help = Ouvrez la phase avec `catalog advance { $id } --gate { $gate }`. Si la nouvelle décision remplace l'ancienne, ajoutez `--supersedes { $decision }`.
refusal-replaced-already = La décision « { $former } » de « { $name } » est déjà remplacée par « { $by } »
    .help = Si c'est celle-ci qui est à remplacer, retapez la commande avec `--supersedes { $by }`.
refusal-unmet = La décision « { $outcome } » ne peut pas être enregistrée (« { $gate } ») : le fichier du produit contredit { $criteria } ({ $why })
    .help = Si la situation a changé, corrigez d'abord le fichier ; sinon, choisissez une autre décision, par exemple avec réserves. `catalog gate { $id } --gate { $gate_id }` montre ce qui manque.
refusal-rules =
    { $count ->
        [one] Le changement n'est pas enregistré : il mettrait dans le catalogue { $count } erreur, montrée ci-dessus
       *[other] Le changement n'est pas enregistré : il mettrait dans le catalogue { $count } erreurs, montrées ci-dessus
    }
    .help = Suivez ce que chaque erreur demande (« à faire »), puis retapez la commande avec ce qui manquait.
refusal-last-phase = « { $name } » ne peut pas quitter la phase « { $phase } » : aucune phase ne la suit, et aucune décision du comité n'en ouvre une autre
    .help = `catalog gate { $id }` montre le prochain rendez-vous. Passages qui mènent ailleurs : { $gates }.
refusal-keeps-phase = Le passage « { $gate } » n'ouvre aucune phase : « { $name } » reste dans la sienne
    .help = La décision suffit : enregistrez-la avec `catalog decide { $id } --gate { $gate }`, sans `--advance`.
refusal-phase-of-other-rules = La phase « { $phase } » de « { $name } » n'existe pas dans les règles { $version }, en vigueur ce jour-là
    .help = Vérifiez la date de la séance ; `catalog show { $id }` montre les phases du produit.
refusal-unmet-blocked = La décision « { $outcome } » ne peut pas être enregistrée (« { $gate } ») : le fichier du produit contredit { $criteria } ({ $why })
    .help = Ces points interdisent tout accord, même avec réserves. Si la situation a changé, corrigez d'abord le fichier ; sinon, la décision peut être { $outcomes }. `catalog gate { $id } --gate { $gate_id }` montre ce qui manque.
refusal-decided-that-day = La séance du { $day } a déjà décidé de « { $name } » (« { $gate } ») : une seconde décision ne s'y ajoute pas
    .help = Si elle remplace la première, ajoutez `--supersedes { $decision }`.
