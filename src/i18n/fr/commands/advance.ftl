# `catalog advance` : son aide, ce qu'il dit, ce qui l'arrête

help-advance = Faire entrer un produit dans la phase qu'un go du comité lui ouvre (ou : avancer)
help-advance-after =
    Exemples :
      catalog advance { $product } --dry-run
      catalog avancer { $product } --start 2026-12-01

    Sans décision favorable, la commande refuse et dit ce qui manque.
    Le changement est proposé sur une branche, une version à part du catalogue,
    à faire relire par une demande de fusion (pull request).
help-advance-all_decided = Faire entrer chaque produit qui a un go utilisable ; une proposition pour chacun
help-advance-rebuild = Ouvrir un nouveau cycle dans la première phase, pendant que l'actuel continue : refonte_fonctionnelle, refonte_technique, relance
help-advance-gate = Passage dont la décision ouvre la phase, par exemple mvp ou G-MVP (par défaut : celui du dernier go utilisable)
help-advance-start = Premier jour de la phase, AAAA-MM-JJ (par défaut : le jour de la décision)
help-advance-skip_reason = Raison de sauter une phase facultative, par exemple le POC (par défaut : celle de la décision)

advance-none-decided = Aucun produit n'attend d'entrer dans une phase accordée
advance-all-decided = { $count ->
    [one] Un produit a un go utilisable : { $ids }
   *[other] { $count } produits ont un go utilisable : { $ids }
}

advance-next = Pour la suite : `catalog gate { $id }` montre ce que demandera le prochain passage
advance-bad-kind = « { $kind } » n'est pas une sorte de cycle
    .help = Choisissez parmi : { $known }.
advance-no-rebuild = Les règles n'ouvrent pas de nouveau cycle depuis la phase « { $phase } »
    .help = `catalog show { $id }` montre le parcours du produit ; `catalog explain { $phase }` dit où il peut aller.
