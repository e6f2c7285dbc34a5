# Les règles de src/rules/catalogue/relations.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

X-03 = Les produits n'ont pas de dépendance circulaire
    .why = Dans un cercle, aucun produit ne peut s'arrêter ni être refait sans les autres.
X-03-circle = Ces produits dépendent les uns des autres en boucle (dépendance circulaire) : { $circle }
    .help = Vérifiez ce lien, et retirez celui qui n'est pas nécessaire.
X-04 = Rien ne dépend d'un produit arrêté
    .why = Le jour de la coupure, ce qui en dépend cesse de marcher.
X-04-closed = Ce produit dépend de « { $needed } », dont l'arrêt est terminé
    .help = Retirez cette dépendance, ou dites quand elle sera remplacée : `switch_planned: AAAA-MM-JJ`.
X-04-stopping = Ce produit dépend de « { $needed } », qui s'arrête
    .help = Dites quand cette dépendance sera remplacée : `switch_planned: AAAA-MM-JJ`.
X-05 = Un remplacement se lit des deux côtés
    .why = Qui cherche l'ancien produit doit trouver le nouveau, et l'inverse.
X-05-replaced-by = « { $other } » remplace ce produit, mais son fichier ne le dit pas
    .help = Ajoutez dans le fichier de « { $other } », sous `relations: replaces:`, la ligne `- {"{"}product: { $product }{"}"}`.
X-05-replaces = Ce produit remplace « { $other } », qui s'arrête, mais son fichier ne le dit pas
    .help = Ajoutez dans le fichier de « { $other } », sous `stop:`, la ligne `replaced_by: { $product }`.
X-06 = Un produit remplacé s'arrête à la date prévue
    .why = Deux produits pour le même service coûtent deux fois, et les utilisateurs ne savent pas lequel utiliser.
X-06-late = « { $other } » devait s'arrêter le { $day }, et ne s'est pas arrêté
    .help = Préparez son arrêt, ou corrigez la date prévue.
