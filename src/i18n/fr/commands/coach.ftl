# `catalog coach` : son aide, ce qu'il dit, ce qui l'arrête

help-coach = Noter l'accompagnement d'une équipe par un coach (ou : accompagner)
help-coach-after =
    Exemples :
      catalog coach log { $product }
      catalog coach log { $product } --kind equipe --ritual retrospective --learnt "découper avant d'estimer"
      catalog coach log { $product } --kind formation --on 2026-11-03 --until 2026-11-05 --trained "responsable métier : écrire une vision"
help-coach-log = Noter un jour ou une période avec une équipe (ou : noter)
help-coach-log-kind = Individuel, equipe, formation ou immersion ; demandé si rien n'est dit
help-coach-log-on = Jour, ou premier jour de la période (par défaut : aujourd'hui)
help-coach-log-until = Dernier jour de la période
help-coach-log-ritual = Rituel tenu ou observé : quotidien, demo, retrospective, priorisation, autre ; l'option peut être répétée
help-coach-log-learnt = Ce qui a été appris
help-coach-log-trained = Qui a été formé, et à quoi : « fonction : sujet », jamais un nom ; l'option peut être répétée
help-coach-log-by_role = Fonction de la personne qui accompagne, jamais un nom

coach-ask-kind = Quel accompagnement ?
coach-ask-on = Quel jour ? (aujourd'hui : Entrée)
coach-ask-ritual = { $first ->
    [yes] Quel rituel avez-vous tenu ou observé ?
   *[no] Un autre rituel ?
}
coach-no-rituals = Aucun
coach-no-other-ritual = Aucun autre
coach-ask-learnt = Qu'est-ce qui a été appris ? (rien : Entrée)
coach-ask-trained = { $first ->
    [yes] Qui a été formé ? Une fonction, jamais un nom (personne : Entrée)
   *[no] Qui d'autre a été formé ? Une fonction, jamais un nom (personne : Entrée)
}
coach-ask-subject = À quoi a été formé « { $function } » ?
coach-no-kind = « { $said } » n'est pas un accompagnement
    .help = Dites individuel, equipe, formation ou immersion.
coach-no-ritual = « { $said } » n'est pas un rituel connu
    .help = Les rituels : { $known }.
coach-trained-in-what = « { $said } » ne dit pas qui a été formé et à quoi
    .help = Écrivez la fonction, deux-points, puis le sujet : "responsable métier : écrire une vision".
coach-future = Le { $day } est à venir : un accompagnement se note quand il a eu lieu
    .help = `--on hier` ou une date passée ; ce qui est prévu est une action : `catalog action add`.
coach-ends-before = La période finit le { $until }, avant de commencer le { $on }
    .help = `--on` donne le premier jour, `--until` le dernier.
coach-stopped = « { $name } » est en phase { $phase } : il n'y a plus d'équipe à accompagner
    .help = `catalog show` montre où en est le produit.
coach-twice = Cet accompagnement est déjà noté pour « { $name } » : même jour, même forme, mêmes mots
    .help = Dites ce qu'il a appris d'autre (`--learnt`), ou reprenez l'enregistrement : `catalog undo { $id }`.
