# `catalog milestone` : son aide, ce qu'il dit, ce qui l'arrête

help-milestone = Dater un jalon : prévu, ou atteint (ou : jalon)
help-milestone-after =
    Exemples :
      catalog milestone { $product } premiere_production --planned 2027-03-01
      catalog jalon { $product } premiere_production --reached 2027-03-15
help-milestone-milestone = Jalon, parmi ceux des règles, par exemple premiere_production
help-milestone-planned = Date prévue, AAAA-MM-JJ
help-milestone-reached = Date à laquelle il a été atteint, AAAA-MM-JJ ou AAAA-MM ; « inconnu » si personne ne la connaît
help-milestone-note = Ce qui l'explique, par exemple un retard
help-milestone-source = D'où vient la date

milestone-unknown = « { $milestone } » n'est pas un jalon des règles
    .help = Les jalons sont ceux que les règles de l'année nomment.
milestone-nothing = Il n'y a rien à écrire
    .help = Donnez une date, par exemple `catalog milestone { $id } { $milestone } --planned 2027-03-01`, ou `--reached` si le jalon est atteint.
milestone-which = Il manque le jalon, parmi : { $known }
milestone-ask-which = Quel jalon ?
milestone-ask-way = Est-il atteint, ou prévu ?
milestone-was-reached = il est atteint
milestone-is-planned = il est prévu
milestone-ask-day = Quel jour ? Par exemple 17/11/2026 ou 17 novembre
