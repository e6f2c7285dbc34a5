# `catalog set` : son aide, ce qu'il dit, ce qui l'arrête

help-set = Renseigner un produit : écrire un ou plusieurs de ses champs (ou : renseigner)
help-set-after =
    Exemples :
      catalog set { $product } summary "Suivre les demandes de médailles"
      catalog set { $product } team.business_owner.share 0,6 audience.general_public oui
      catalog set { $product } 'tags[]' emploi
      catalog renseigner { $product } --from reponses.yaml

    Chaque valeur est vérifiée d'après le modèle. « inconnu » est une réponse.
    `catalog explain <champ>` dit ce qu'un champ attend.
help-set-pairs = Champ puis valeur, autant de fois qu'il faut, par exemple team.business_owner.share 0,6 ; « [] » ajoute à une liste : 'tags[]' emploi
help-set-from = Fichier YAML qui porte seulement ce qui est à écrire, dans la forme d'un produit ; - pour l'entrée standard
help-set-unset = Retirer un champ, même inconnu du modèle, par exemple links.foo (ou : foo=)

set-id = L'identifiant d'un produit ne change pas : d'autres fichiers et l'historique s'y réfèrent
    .help = Pour changer le nom affiché : `catalog set ID name "…"` ; l'ancien nom est gardé.
set-elsewhere = Le champ « { $field } » ne s'écrit pas ainsi
    .help = Utilisez `{ $command }`.
set-unknown-field = Un produit n'a pas de champ « { $field } »
    .help = `catalog explain` dit comment trouver les champs ; les noms sont ceux des fichiers, en anglais.
set-unknown-part = « { $at } » n'a pas de champ « { $field } »
    .help = Tapez `catalog explain { $model }` pour voir ses champs.
set-no-parts = « { $at } » est une valeur simple : il n'y a pas de « { $field } » à l'intérieur
    .help = Tapez `catalog explain { $model }` pour voir ce qu'elle attend.
set-no-names = Les éléments de « { $at } » n'ont pas de nom
    .help = Donnez la liste entière, séparée par des virgules, ou ajoutez un élément avec « { $at }[] ».
set-unreadable-path = « { $text } » n'est pas un nom de champ
    .help = Écrivez par exemple `team.business_owner.share`, `milestones.premiere_production.planned` ou `tags[]`.
set-no-such-word = « { $text } » n'est pas un des mots prévus pour « { $field } »
    .help = Tapez `catalog explain { $model }` pour voir les mots prévus.
set-parts-wanted = « { $field } » se compose de plusieurs champs : { $parts }
    .help = Renseignez-les un par un, par exemple `{ $field }.{ $part }`, ou entre accolades : '{"{"}champ: valeur, …{"}"}'.
set-bad-value = « { $text } » ne convient pas pour « { $field } » : il faut { $expected }
    .help = Tapez `catalog explain { $model }` pour voir un exemple.
set-unreadable-value = La valeur de « { $field } » commence comme une liste ou un groupe, et ne peut pas être lue : { $text }
    .help = Vérifiez que chaque accolade et chaque crochet se ferme.
set-unreadable-file = « { $path } » ne peut pas être lu comme un fichier YAML
    .help = Il doit porter des champs comme un fichier de produit, par exemple `summary: Suivre les demandes`.
set-given-twice = Le champ « { $field } » est donné deux fois : rien n'est écrit
    .help = N'en gardez qu'un des deux, puis retapez votre commande.
set-odd = Il manque la valeur de « { $field } »
    .help = Donnez chaque champ suivi de sa valeur ; une valeur de plusieurs mots se met entre guillemets.
set-nothing = Il n'y a rien à écrire
    .help = Donnez au moins un champ et sa valeur, par exemple `catalog set { $id } summary "À quoi il sert"`.
set-not-there = Le champ « { $field } » ne peut pas être retiré : le fichier du produit ne l'a pas
    .help = Tapez le nom tel que le fichier l'écrit, avec un point pour chaque niveau, par exemple `links.stats_url`.
set-unset-by-hand = Le champ « { $field } » ne peut pas être retiré sans risquer d'abîmer ce qui l'entoure
    .help =
        Retirez vous-même ces lignes du fichier, puis tapez `catalog validate` :
        { $lines }
