# `catalog handover` : son aide, ce qu'il dit, ce qui l'arrête

help-handover = Suivre la passation d'un produit qui change de mains (ou : passation)
help-handover-after =
    Exemples :
      catalog handover { $product }
      catalog handover { $product } --to dnum --on 2027-03-01
      catalog handover { $product } --done acces --evidence "liste des accès signée"

    Sans option, la commande montre ce qui est transmis, ce qui manque à l'entité qui
    reprend le produit, et la commande qui comble chaque manque. La liste vient des règles.
help-handover-to = Entité qui reprend le produit, jamais un nom
help-handover-on = Jour de la passation
help-handover-done = Partie de la liste qui est transmise, par exemple acces
help-handover-evidence = Ce qui montre que la partie est transmise : une adresse, un texte
help-handover-by_role = Fonction de la personne qui le dit, jamais un nom
help-handover-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)

handover-ask-to = Quelle entité reprend le produit ?
handover-ask-on = Quel jour ?
handover-ask-evidence = Qu'est-ce qui le montre ? Une adresse, un texte
handover-title = Passation de « { $name } »
handover-lead-today = Le produit va à { $to } aujourd'hui.
handover-lead-coming = Le produit va à { $to } le { $day }, { $days ->
    [one] demain
   *[other] dans { $days } jours
}.
handover-lead-past = Le produit devait aller à { $to } le { $day }, { $days ->
    [one] hier
   *[other] il y a { $days } jours
}.
handover-lead-parts = { $ready ->
    [0] Aucune des { $of } parties n'est transmise.
    [one] Une partie sur { $of } est transmise.
   *[other] { $ready } parties sur { $of } sont transmises.
}
handover-lead-none = Personne n'a dit qui reprend le produit, ni quand : `catalog handover { $id } --to ENTITÉ --on DATE`. Voici les { $of } parties à transmettre.
handover-parts = Ce qui se transmet
handover-receiver = Ce qu'a l'entité qui reprend
handover-there = fait
handover-missing = manque
handover-part = { $part } : { $what }
handover-part-bare = { $part }
handover-part-done = { $part } : transmis le { $day } ({ $evidence })
handover-command = Pour le dire : `{ $command }`
handover-silent = La fiche ne dit pas « { $field } » : `{ $command }`
handover-team = Une équipe : { $count ->
    [one] { $count } rôle tenu par ses agents
   *[other] { $count } rôles tenus par ses agents
}
handover-team-none = Une équipe : aucun rôle n'est tenu par elle le jour de la passation
handover-team-unknown = Une équipe : on ne sait pas encore qui reprend
handover-skills = Les compétences : elle tient tous les rôles de l'équipe d'aujourd'hui
handover-skills-nobody = Les compétences : la fiche ne dit pas quels rôles tient l'équipe
handover-skills-missing = Les compétences : personne chez elle ne tient ces rôles : { $roles }
handover-skills-unknown = Les compétences : on ne sait pas encore qui reprend
handover-mode = Le mode produit : { $kept } pratiques sur { $of }
handover-mode-missing = Le mode produit : { $kept } { $kept ->
    [0] pratique
    [one] pratique
   *[other] pratiques
} sur { $of } ; manquent ou ne sont pas dites : { $practices }
handover-budget = Le budget pour faire tourner le produit : { $amount } par an
handover-budget-unknown = Le budget pour faire tourner le produit : la fiche ne le dit pas
handover-none = Personne n'a encore dit qui reprend « { $name } », ni quand
    .help = `catalog handover { $id } --to ENTITÉ --on DATE` le dit ; les parties transmises viennent ensuite.
handover-stopped = « { $name } » est en phase { $phase } : un produit arrêté ne change plus de mains
    .help = `catalog stop` suit ce qui reste d'un produit arrêté : données, contrats, message aux utilisateurs.
handover-no-list = Les règles { $version } n'ont pas de liste de passation
    .help = La liste s'écrit sous `handover:` du fichier de règles ; `catalog explain lifecycle.handover` en montre la forme.
handover-no-part = « { $said } » n'est pas une partie de la liste de passation
    .help = Les parties : { $known }.
handover-done-already = « { $part } » est déjà transmis pour « { $name } »
    .help = `catalog handover` montre ce qui reste.
handover-same = Rien ne change : c'est ce que dit déjà la fiche de « { $name } »
    .help = `catalog handover` montre où en est la passation.
