# `catalog answer` : son aide, ce qu'il dit, ce qui l'arrête

help-answer = Répondre aux questions sur un produit, quelques-unes à la fois (ou : repondre)
help-answer-after =
    Exemples :
      catalog answer { $product }
      catalog repondre { $product } --gate construction
      catalog answer { $product } --about baseline
      catalog answer { $product } --about radar
      catalog answer { $product } --about checkup

    Les questions qui empêchent un go viennent d'abord. Appuyez sur Entrée pour passer à
    la suivante ; « je ne sais pas » est une réponse ; Échap arrête, et les réponses
    données sont gardées pour la prochaine fois.
help-answer-gate = Passage à préparer, par exemple mvp ou G-MVP (par défaut : le prochain)
help-answer-about = baseline : les faits essentiels d'un produit repris de l'existant ; checkup : les pratiques de l'équipe, et ce qui a changé depuis le dernier point ; radar : les solutions examinées avant de développer, et le choix
help-answer-aspect = Un aspect seulement, par exemple sécurité ou données
help-answer-blocking = Seulement ce qui empêche tout go
help-answer-all = Aussi ce qui est déjà répondu, pour le corriger (Entrée garde la réponse)

answer-again = Répondez par o (oui) ou n (non)
answer-resumed = { $count ->
    [one] Une réponse donnée auparavant est reprise
   *[other] { $count } réponses données auparavant sont reprises
}
answer-draft = { $count ->
    [one] Une réponse a été gardée pour « { $name } »
   *[other] { $count } réponses ont été gardées pour « { $name } »
}
answer-draft-go-on = Reprendre où vous en étiez
answer-draft-start-again = Recommencer : ces réponses sont oubliées
answer-known = { $label } { $said } (déjà répondu)
answer-part-waits = C'est gardé : il manque encore une partie, qui sera redemandée
answer-correct = Corriger vos réponses maintenant ?
answer-next = Pour la suite : `catalog gate { $id }` montre ce qui manque encore
answer-pass = { $open ->
    [one] Une question attend une réponse
   *[other] { $open } questions attendent une réponse ; en voici { $count }
}
answer-question = Question { $number } sur { $count }
level-binding = obligatoire
level-explained = recommandé
level-free = possible
answer-criterion = { $aspect } ({ $level }) : { $text }
answer-expected = Attendu à ce passage : { $text }
answer-rule = Critère { $criterion }
answer-decides = La réponse dit si ce critère vous concerne : oui, si { $condition }
answer-about = À propos de « { $name } »
level-blocking = bloque tout go
answer-no-aspect = Les règles n'ont pas d'aspect « { $aspect } »
answer-waits-for = C'est gardé, et sera écrit avec ce qui doit l'accompagner ; seul, les règles en diraient :
answer-still-waits = Gardé, à terminer : { $question } « { $said } »
answer-left = { $count ->
    [one] Il reste une question{ $by_aspect ->
        [0] {""}
       *[other] {" "}({ $aspects })
    }
   *[other] Il reste { $count } questions{ $by_aspect ->
        [0] {""}
       *[other] {" "}({ $aspects })
    }
}
answer-go-on = Continuer maintenant ?
answer-already = Déjà noté : { $names }
answer-none-left = Il n'y a plus de question à laquelle répondre ici. `catalog gate { $id }` dit ce qui manque encore.
answer-by-hand =
    { $count ->
        [one] Un champ attendu ne tient pas dans une question d'une ligne : { $fields }. Remplissez-le dans le fichier, ou avec `catalog set { $id } --from` ; `catalog explain <champ>` en montre la forme.
       *[other] { $count } champs attendus ne tiennent pas dans une question d'une ligne : { $fields }. Remplissez-les dans le fichier, ou avec `catalog set { $id } --from` ; `catalog explain <champ>` en montre la forme.
    }
answer-nothing-said = Aucune réponse à enregistrer
answer-not-taken = Cette réponse ne peut pas être écrite dans le fichier (elle reste parmi vos réponses gardées) :

answer-elsewhere = Un autre terminal pose déjà les questions sur « { $id } » : les réponses de l'un effaceraient celles de l'autre
    .help = Finissez d'abord là-bas, ou quittez avec Échap (les réponses sont gardées) ; puis retapez la commande.
answer-no-terminal = Les questions ne peuvent pas être posées : la commande ne tourne pas dans un terminal
    .help = Dans un script, écrivez les réponses avec `catalog set { $id } --from FICHIER`.

# RADAR
radar-fit = Des communs semblent répondre à ce que fait le produit :
radar-none-fit = Aucun commun du catalogue ne semble répondre à ce que fait le produit ; `catalog commons` les montre tous.
radar-examined = Déjà examiné : { $list }
radar-ask-option = Quelle solution avez-vous examinée ?
radar-other-common = Un autre commun du catalogue
radar-other = Une autre solution, à nommer
radar-enough = C'est tout : passer au choix
radar-take-back = Revenir sur la dernière solution notée : { $name }
radar-ask-common = Quel commun ?
radar-set-aside = écarté
radar-was-set-aside = { $name } a été écarté{ $why ->
    [0] {""}
   *[other] {" "}({ $why })
} : il ne peut pas être retenu. Retenez autre chose, ou dites pourquoi il est écarté ici aussi.
radar-no-reuse = Aucune solution à réutiliser n'a été examinée : c'est la première chose que le comité demande
radar-none-retained = Aucune option n'est retenue : le comité demande laquelle l'est
radar-leave-it = En rester là quand même ?
radar-ask-reuse = Noter que le produit réutilise { $name } ?

# Point sur les pratiques
checkup-begins = Point sur les pratiques : cinq parties. Entrée garde ce qui est déjà écrit.
checkup-vision = 1 sur 5 · La vision : claire, partagée, relue
checkup-team = 2 sur 5 · L'équipe : qui décide, qui est là
checkup-impact = 3 sur 5 · L'impact : ce qui est mesuré, et ce que cela change
checkup-users = 4 sur 5 · Les utilisateurs : rencontrés régulièrement
checkup-improvement = 5 sur 5 · L'amélioration continue : livrer souvent, prendre du recul
checkup-kept = Réponses gardées : `catalog answer { $id } --about checkup` les reprend
checkup-next = Pour comparer avec les autres équipes : `catalog report product-mode`
checkup-none-left = Le point est fini.
checkup-first = Premier point : { $kept } { $kept ->
    [0] pratique tenue
    [one] pratique tenue
   *[other] pratiques tenues
} sur { $of }
checkup-moved = { $kept } { $kept ->
    [0] pratique tenue
    [one] pratique tenue
   *[other] pratiques tenues
} sur { $of }, { $before } le { $day }
checkup-won = Gagné : { $practices }
checkup-lost = Perdu : { $practices }
checkup-open = Pas encore, ou pas dit : { $practices }
checkup-stopped = « { $name } » est en phase { $phase } : il n'y a plus de pratiques à regarder
    .help = `catalog show` montre où en est le produit.
checkup-twice = Le point sur les pratiques est déjà fait aujourd'hui pour « { $name } »
    .help = `catalog undo { $id }` le reprend tant qu'il n'est pas envoyé.
