# Les règles de src/rules/product/pace.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-51 = Les dates du calendrier se suivent, et sa référence est figée avant la décision
    .why = La dérive se mesure à partir de la référence : figée après la décision, ou à l'envers, elle ne mesure rien.
S-51-backwards = La fin prévue ({ $end }) précède le début ({ $start })
    .help = Corrigez l'une des deux dates.
S-51-order = Cette révision est datée du { $date }, avant la précédente ({ $before })
    .help = Remettez les révisions dans l'ordre de leurs dates.
S-51-frozen-late = La référence est figée le { $frozen_on }, après la décision « { $decision } » du { $day } qui la fige
    .help = Écrivez `frozen_on: { $day }`, ou une date qui précède.
S-57 = Une phase ne dure pas trop longtemps
    .why = Une idée ou un essai qui dure occupe une équipe sans rien apprendre : c'est un signal, pas une faute.
S-57-long = La phase « { $phase } » dure depuis { $days } jours, pour { $usual } habituels
    .help = Préparez le passage suivant avec `catalog gate`, proposez l'arrêt, ou dites pourquoi dans `exceptions:`.
S-60 = Un produit en service est revu de temps en temps
    .why = Un produit qui n'est plus regardé peut avoir perdu ses utilisateurs ou sa raison d'être sans que personne le voie.
S-60-late = Rien n'a été décidé depuis { $days } jours (le { $last }) ; en phase « { $phase } », une revue est attendue tous les { $every } jours
    .help = Inscrivez le produit à l'ordre du jour d'une séance pour une revue.
S-63 = Une nouvelle référence du calendrier ou du budget vient d'un go du comité
    .why = Les retards se comptent depuis la dernière référence : fixée avant la décision, ou malgré elle, elle en effacerait que personne n'a acceptés.
S-63-early = La nouvelle référence est datée du { $date }, avant la décision « { $decision } » du { $day } qui l'autorise
    .help = Écrivez `date: { $day }` ou un jour plus tardif, ou citez la décision qui l'a autorisée.
S-63-not-a-go = La décision « { $decision } » ({ $outcome }) n'autorise pas de nouvelle référence
    .help = Citez le go qui l'a autorisée ; si aucun ne l'a fait, retirez cette ligne et gardez les révisions.
