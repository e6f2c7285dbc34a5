# `catalog problem` : son aide, ce qu'il dit, ce qui l'arrête

help-problem = Noter un problème qui revient d'une équipe à l'autre, et ce qui y répond (ou : probleme)
help-problem-after =
    Exemples :
      catalog problem add "Le métier manque de temps" --product { $product }
      catalog problem occur metier-peu-disponible --product { $product } --evidence "20 % au lieu de 60 %"
      catalog problem link metier-peu-disponible --criterion ORG-02
      catalog probleme clore metier-peu-disponible --done "lettre de mission type envoyée aux directions"
help-problem-add = Noter un problème ; s'il ressemble à un problème connu, il est proposé d'y ajouter cette rencontre (ou : signaler)
help-problem-add-title = Le problème, en une ligne
help-problem-add-id = Identifiant (par défaut : tiré du titre)
help-problem-add-description = Le problème, en détail
help-problem-add-category = Famille : organisation, metier, methode, technique, donnees, securite, achat_budget, rh, hebergement
help-problem-add-owner = Fonction de la personne qui s'en occupe
help-problem-add-new = C'est un autre problème que ceux qui lui ressemblent
help-problem-add-product = Produit dont l'équipe l'a rencontré
help-problem-add-team = Équipe qui l'a rencontré, quand ce n'est pas celle d'un produit
help-problem-add-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-problem-add-evidence = Ce qui le montre
help-problem-add-by_role = Rôle de la personne qui le signale, par exemple coach
help-problem-occur = Noter qu'un problème a été rencontré de nouveau (ou : revoir)
help-problem-occur-id = Identifiant ou titre du problème
help-problem-occur-product = Produit dont l'équipe l'a rencontré
help-problem-occur-team = Équipe qui l'a rencontré, quand ce n'est pas celle d'un produit
help-problem-occur-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-problem-occur-evidence = Ce qui le montre
help-problem-occur-by_role = Rôle de la personne qui le signale, par exemple coach
help-problem-link = Dire quel commun ou quel critère répond au problème (ou : relier)
help-problem-link-id = Identifiant ou titre du problème
help-problem-link-common = Commun qui y répond ; autant de fois qu'il faut
help-problem-link-criterion = Critère du comité auquel il tient, par exemple ORG-02
help-problem-close = Clore un problème, avec ce qui a été fait (ou : clore)
help-problem-close-id = Identifiant ou titre du problème
help-problem-close-done = Ce qui a été fait
help-problem-close-accepted = Le problème est accepté tel quel : rien de plus ne sera fait

problem-ask-title = Quel est le problème, en une ligne ?
problem-ask-description = Que se passe-t-il, plus précisément ?
problem-ask-category = De quelle famille de problèmes s'agit-il ?
problem-ask-owner = Qui s'en occupe : quelle fonction ? Jamais un nom.
problem-ask-evidence = Qu'est-ce qui le montre ?
problem-ask-which = Quel problème ?
problem-ask-done = Qu'est-ce qui a été fait ?
problem-ask-common = Quel commun y répond ?
problem-resembles = Cela ressemble à un problème connu :
problem-alike = « { $title } » ({ $id }) ; mots en commun : { $terms }
problem-ask-known = Est-ce le même problème ?
problem-is-it = Oui : noter une rencontre de « { $title } »
problem-is-another = Non, c'est un autre problème
problem-known = Cela ressemble à « { $title } », un problème connu
    .help = `catalog problem occur { $id } --product ID` y ajoute cette rencontre ; avec `--new`, c'est un autre problème.
problem-unknown = Aucun problème ne s'appelle « { $id } »
    .help = `catalog report problems` les montre.
problem-which = Il manque le problème
    .help = Donnez son identifiant. Problèmes connus : { $known }.
problem-where = Il manque qui l'a rencontré
    .help = Dites-le par `--product ID`, ou par `--team` quand ce n'est l'équipe d'aucun produit.
problem-to-come = Le { $day } est à venir : un problème se note le jour où il est rencontré, ou après
problem-met-already = Cette rencontre de « { $title } » est déjà notée
    .help = Si c'en est une autre, dites par `--evidence` ce qui la montre, ou par `--on` quel jour c'était.
problem-opened-again = Ce problème était terminé ({ $status }) : il est de nouveau ouvert.
problem-closed-already = « { $title } » est déjà terminé ({ $status })
    .help = S'il revient, `catalog problem occur` note la rencontre et le rouvre.
problem-linked-already = { $name } est déjà parmi ce qui répond à ce problème
problem-set-aside = { $name } a été écarté : il ne répond plus à rien
    .help = `catalog commons` montre ceux qui peuvent être pris.
problem-no-criterion = Aucun critère ne s'appelle « { $criterion } »
problem-link-what = Il manque ce qui répond au problème
    .help = Dites-le par `--common ID` ou par `--criterion CRITÈRE`, par exemple `catalog problem link { $id } --criterion ORG-02`.
problem-linked-to-nothing = Rien ne répond encore à ce problème : `catalog problem link { $id }` le relie à un commun ou à un critère.
problem-next = Pour la suite : `catalog show { $id }` montre le problème quand la proposition est entrée, `catalog report problems` tous ceux qui reviennent.
