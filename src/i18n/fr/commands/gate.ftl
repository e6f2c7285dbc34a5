# `catalog gate` : son aide, ce qu'il dit, ce qui l'arrête

help-gate = Montrer ce qu'attend le prochain passage d'un produit, et ce qui manque (ou : passage)
help-gate-after =
    Exemples :
      catalog gate { $product }
      catalog gate { $product } --gate construction
      catalog passage { $product } --format markdown
help-gate-all = Tout montrer : chaque question du comité, ce qui est attendu et pourquoi
help-gate-gate = Passage à examiner, par exemple mvp ou G-MVP (par défaut : le prochain)
help-gate-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)
help-gate-rules = Juger selon des règles qui ne sont pas en vigueur, sans rien écrire : un fichier de règles, le dossier d'un catalogue, une version à venir, une branche ou un commit

gate-title = { $name } : { $gate } ({ $id }), depuis la phase « { $phase } »
gate-basis = Règles { $version }, au { $today } ; attentes de : { $gates }
gate-legend = ✔ satisfaite · • déclarée, le comité jugera · ✘ manquante et qui engage · ○ manquante, pour information ; « * » : niveau à valider par le comité, qui avertit seulement ; « ! » : bloque tout go
gate-reason = { $state } : { $why }
gate-totals = Satisfaites : { $met } · déclarées : { $declared } · manquantes : { $missing } · sans objet : { $na } · total : { $total }
state-met = Satisfaite
state-declared = Déclarée
state-missing = Manquante
state-not-applicable = Sans objet
gate-assumed = le fichier ne dit pas si { $condition }
gate-not-applicable = Sans objet :
gate-verdict = Ce qui compte pour la décision
gate-blocking =
    { $count ->
        [one] { $count } attente bloquante n'a pas de réponse : si elle est jugée non satisfaite, elle interdira tout go ({ $list })
       *[other] { $count } attentes bloquantes n'ont pas de réponse : si elles sont jugées non satisfaites, elles interdiront tout go ({ $list })
    }
gate-binding =
    { $count ->
        [one] { $count } attente obligatoire n'a pas de réponse : si elle est jugée non satisfaite, elle interdira un go sans réserve ni dérogation ({ $list })
       *[other] { $count } attentes obligatoires n'ont pas de réponse : si elles sont jugées non satisfaites, elles interdiront un go sans réserve ni dérogation ({ $list })
    }
gate-to-adopt =
    { $count ->
        [one] { $count } attente manque, mais n'oblige pas encore : son niveau reste à valider par le comité
       *[other] { $count } attentes manquent, mais n'obligent pas encore : leur niveau reste à valider par le comité
    }
gate-advice =
    { $count ->
        [one] { $count } attente seulement recommandée manque
       *[other] { $count } attentes seulement recommandées manquent
    }
gate-all-answered = Aucune attente ne manque : le comité peut juger
gate-next = Pour continuer
next-decide = catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }
next-advance = catalog advance { $id } --gate { $gate }
next-advance-with-reason = catalog advance { $id } --gate { $gate } --skip-reason "…"
next-close-reservation = Si la réserve est levée : `catalog reservation close { $id } { $reservation } --proof <adresse>` ; ensuite `catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }`
gate-next-decide = Quand le comité a décidé ({ $outcomes })
next-record-phase = Écrivez d'abord la phase actuelle dans le fichier du produit, sous `phases:`, par exemple `- {"{"}phase: mvp, start: 2024-05, entered_by: baseline{"}"}`
next-not-from-here = Le passage « { $gate } » ne part pas de la phase actuelle ; passages possibles : { $possible }

gate-short-totals = { $answered ->
    [one] { $answered } attente sur { $asked } a une réponse
   *[other] { $answered } attentes sur { $asked } ont une réponse
}
gate-short-blocking = { $count ->
    [one] Une attente n'est pas remplie et bloque tout go :
   *[other] { $count } attentes ne sont pas remplies et bloquent tout go :
}
gate-short-binding = { $count ->
    [one] Une attente obligatoire n'est pas remplie (sans elle, un go simple est signalé ou refusé) :
   *[other] { $count } attentes obligatoires ne sont pas remplies (sans elles, un go simple est signalé ou refusé) :
}
gate-short-nothing-binds = Rien d'obligatoire ne manque : le comité peut juger.
gate-short-more = … et { $count } de plus
gate-short-missing = Sans réponse :
gate-short-aspect = { $aspect } { $count }
gate-short-to-answer = Pour répondre, ce qui bloque d'abord
gate-short-answer = catalog answer { $id }
gate-short-all = Tout voir, attente par attente : `catalog gate { $id } --gate { $gate } --all`

gate-unknown-phase = Le prochain passage du produit « { $id } » ne peut pas être trouvé : sa phase actuelle est inconnue
    .help = Choisissez le passage vous-même : `catalog gate { $id } --gate <passage>`. Passages possibles : { $gates }.
gate-none = Le produit « { $id } » n'a pas de prochain passage : les règles n'en prévoient aucun après la phase « { $phase } »
    .help = `catalog show { $id }` montre son parcours ; pour examiner un passage quand même, tapez `catalog gate { $id } --gate <passage>`.

trial-said = Selon les règles { $version }, qui ne sont pas en vigueur. Rien n'est écrit.
trial-said-of = Selon les règles { $version } de « { $found } », qui ne sont pas en vigueur. Rien n'est écrit.
trial-in-force = Selon les règles { $version }, qui sont celles en vigueur : rien ne change.
gate-trial-same = Pour ce passage, rien de ce qui oblige ne change.
gate-trial-binding = { $count ->
    [one] Une attente de plus serait obligatoire :
   *[other] { $count } attentes de plus seraient obligatoires :
}
gate-trial-unmet = { $count ->
    [one] Une attente obligatoire de plus ne serait pas remplie :
   *[other] { $count } attentes obligatoires de plus ne seraient pas remplies :
}
gate-trial-released = { $count ->
    [one] Une attente ne serait plus obligatoire :
   *[other] { $count } attentes ne seraient plus obligatoires :
}
gate-trial-all = Tout voir, attente par attente : `catalog gate { $id } --gate { $gate } --rules { $rules } --all`

trial-nothing = « { $asked } » n'est ni un fichier de règles, ni un dossier, ni une version des règles d'ici, ni une branche ou un commit
    .help = Donnez par exemple `--rules lifecycle/2026.2.yaml`, ou la branche qui propose les règles.
trial-no-rules = « { $place } » ne contient pas de règles
    .help = Les règles d'un catalogue sont des fichiers du dossier `lifecycle`, un par version.
trial-faulty = Ces règles ne peuvent pas être essayées : « { $path } », ligne { $line } : { $fault }
    .help = `catalog lifecycle check { $path }` montre toutes les fautes d'un fichier de règles.
trial-no-gate = Les règles { $version } n'ont pas de passage « { $gate } »
    .help = Leurs passages : { $gates }.
trial-no-phase = Les règles { $version } ne connaissent pas la phase actuelle du produit, « { $phase } »
    .help = Choisissez un de leurs passages avec `--gate` : { $gates }.
