# `catalog stop` : son aide, ce qu'il dit, ce qui l'arrête

help-stop = Préparer l'arrêt d'un produit, et dire ce qui reste à faire (ou : arreter)
help-stop-after =
    Exemples :
      catalog stop { $product }
      catalog stop { $product } --reason audience --fallback "le formulaire papier"
      catalog stop { $product } --announce 2027-01-15 --cut-off 2027-03-31
      catalog arreter { $product } --closed

    Sans option, la commande dit seulement ce qui reste à faire.
help-stop-reason = Raison : pertinence, contexte, budget, audience ou remplace
help-stop-decided_by = Qui l'a décidé, par sa fonction
help-stop-fallback = Ce que les utilisateurs feront à la place
help-stop-replaced_by = Identifiant du produit qui le remplace
help-stop-announce = Date à laquelle les utilisateurs sont prévenus, AAAA-MM-JJ
help-stop-cut_off = Date à laquelle le service est coupé
help-stop-data_done = Date à laquelle les données sont archivées ou supprimées
help-stop-comment = Remarque sur le calendrier ; elle suffit quand rien n'a été mis en service
help-stop-data_plan = Ce que deviennent les données
help-stop-closed = Noter que l'arrêt est terminé ; les règles disent ce qui manque encore

stop-decide = Le produit n'est pas encore en phase d'arrêt. Une fois l'arrêt accordé par le comité :
    { $decide }
    catalog advance { $id }
stop-over = L'arrêt de « { $id } » est terminé : il ne reste rien à faire
stop-ready = Tout ce que les règles demandent est là. Pour noter que l'arrêt est terminé : `catalog stop { $id } --closed`
stop-rest = { $count ->
    [one] Une chose manque encore avant de clore l'arrêt de « { $id } » :
   *[other] { $count } choses manquent encore avant de clore l'arrêt de « { $id } » :
}
stop-rest-line = - { $text }

stop-not-begun = L'arrêt de « { $id } » ne peut pas être clos : le produit n'est pas en phase d'arrêt
    .help = Tapez `catalog stop { $id }`, qui dit ce qui reste à faire.
stop-no-phase = Les règles n'ont pas de phase où un produit s'arrête
    .help = Une phase avec `ends_service: true` et ses `substates:` est nécessaire dans les règles.
