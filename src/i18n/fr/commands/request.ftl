# `catalog request` : son aide, ce qu'il dit, ce qui l'arrête

help-request = Demander le passage d'un produit devant le comité (ou : demande)
help-request-after =
    Exemples :
      catalog request { $product } --session 2026-12-01 --note "réserves levées"
      catalog demande { $product } --move 2026-12-08 --reason "dossier incomplet"

    Une seule demande attend à la fois : un produit n'est qu'à un ordre du jour. Une décision du comité y répond.
help-request-gate = Passage demandé, par exemple G-MVP (par défaut : le suivant)
help-request-session = Séance souhaitée (par défaut : la prochaine)
help-request-kind = Ce qui amène le produit : nouveau, refonte ou evolution_majeure
help-request-note = Ce que le comité doit savoir
help-request-to = Reporter la demande à une autre séance
help-request-pause = Mettre la demande en pause
help-request-send_back = Renvoyer la demande à l'équipe, pour qu'elle la complète
help-request-resume = Reprendre une demande en pause ou renvoyée
help-request-withdraw = Retirer la demande
help-request-reason = Raison de ce qui arrive à la demande
help-request-by_role = Fonction de la personne qui le dit, jamais un nom

request-ask-sitting = Pour quelle séance ?
request-any-sitting = La première possible
request-ask-note = Que doit savoir le comité ? (rien : Entrée)
request-ask-reason = Pour quelle raison ?
request-next = `catalog committee agenda` montre ce qui attend la prochaine séance ; `catalog gate { $id }` ce que le comité regardera.
request-wrong-gate = « { $name } » ne peut pas demander « { $gate } » : le produit est en phase { $phase }
    .help = Passages possibles : { $possible }.
request-already = « { $name } » a déjà demandé « { $gate } », le { $day }, et attend une séance
    .help = `catalog request { $id } --move 2026-12-01 --reason "…"` choisit la séance ; `catalog request { $id } --withdraw --reason "…"` retire la demande.
request-already-for = « { $name } » a déjà demandé « { $gate } », à la séance du { $day }
    .help = Un produit n'est qu'à un ordre du jour : `catalog request { $id } --move 2026-12-01 --reason "…"` change de séance ; `catalog request { $id } --withdraw --reason "…"` retire la demande.
request-held = La demande de « { $name } » (« { $gate } ») est arrêtée : { $state }
    .help = `catalog request { $id } --resume` la reprend ; `catalog request { $id } --withdraw --reason "…"` la retire.
request-decided = Le comité a déjà dit oui à « { $name } » (« { $gate } ») : la phase peut s'ouvrir
    .help = `catalog advance { $id }` l'ouvre.
request-none = Aucune demande de « { $name } » n'attend
    .help = `catalog request { $id }` en fait une.
request-past = Une séance du { $day } est passée : on ne peut plus la demander
    .help = `catalog committee agenda` montre la prochaine.
sitting-cancelled = La séance du { $day } est annulée
    .help = `catalog committee agenda` montre la prochaine.
