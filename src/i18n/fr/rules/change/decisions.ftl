# Les règles de src/rules/change/decisions.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-01 = Une décision enregistrée ne change plus
    .why = Une équipe et des crédits ont été engagés sur cette décision : la réécrire effacerait ce que le comité a dit ce jour-là.
C-01-changed = « { $key } » a été changé dans la décision déjà enregistrée « { $id } »
    .help = Remettez-le comme avant. Si la décision était fausse, enregistrez-en une autre qui la remplace : `catalog decide … --supersedes <décision>`.
C-01-reservation-removed = La réserve « { $reservation } » a disparu de la décision « { $id } »
    .help = Remettez-la. Pour la lever : `catalog reservation close <produit> { $id }/{ $reservation } --proof <adresse>`.
C-01-reservation-added = La réserve « { $reservation } » a été ajoutée après coup à la décision « { $id } »
    .help = Retirez-la d'ici, et écrivez-la dans une nouvelle décision.
C-04 = Un identifiant ou un numéro ne sert qu'une fois
    .why = Un identifiant qui change de sens fait mentir tout ce qui le citait.
C-04-id = L'identifiant du produit est passé de « { $old } » à « { $new } »
    .help = Remettez `id: { $old }`. Le nom affiché se change dans `name:`.
C-04-cycle = Le cycle { $cycle } apparaît après coup, alors que des cycles plus récents existent
    .help = Un nouveau cycle prend le numéro suivant : `cycle: { $next }`.
C-07 = Une phase arrive avec sa décision
    .why = Une phase sans décision ferait croire que le comité a accepté.
C-07-missing = La phase ajoutée cite la décision « { $id } », qui n'est ni dans le catalogue ni dans ce changement
    .help = Enregistrez d'abord la décision (`catalog decide`), puis entrez dans la phase (`catalog advance`).
