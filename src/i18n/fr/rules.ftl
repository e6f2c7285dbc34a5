# Les règles : titre, .why (pourquoi), puis leurs messages avec .help (que faire). Mêmes clés dans en/rules.ftl.

## S : le fichier d'un produit

S-01 = L'identifiant d'un produit est le nom de son fichier
    .why = Un produit n'a qu'une identité : on retrouve son fichier par son identifiant, et les autres fichiers le citent sous ce nom.
S-01-other-id = L'identifiant est « { $id } » et le fichier s'appelle « { $file } »
    .help = Renommez le fichier en « { $id }.yaml », ou écrivez dans le fichier l'identifiant que porte son nom.

S-02 = Les champs et les mots sont ceux que le catalogue connaît
    .why = Une faute de frappe dans le nom d'un champ ou dans un mot réservé cache une information : elle serait écrite, et personne ne la lirait.
S-02-unknown-key-near = Le champ « { $key } » n'existe pas ici ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $key } » par « { $near } », ou retirez ce champ.
S-02-unknown-key = Le champ « { $key } » n'existe pas ici
    .help = Retirez ce champ, ou choisissez parmi : { $known }.
S-02-duplicate-key = Le champ « { $key } » est écrit deux fois
    .help = Gardez une seule des deux lignes « { $key } » : la bonne.
S-02-unknown-word-near = « { $word } » n'est pas un mot prévu ici ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $word } » par « { $near } ». Mots possibles : { $allowed }.
S-02-unknown-zone-near = « { $word } » n'est pas un fuseau horaire connu ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $word } » par « { $near } ». Les noms sont ceux de la liste de l'IANA.
S-02-unknown-zone = « { $word } » n'est pas un fuseau horaire connu
    .help = Écrivez un nom de la liste de l'IANA, par exemple Europe/Paris, Indian/Reunion ou America/Cayenne.
S-02-unknown-word = « { $word } » n'est pas un mot prévu ici
    .help = Choisissez parmi : { $allowed }.

S-03 = Les dates existent et s'écrivent AAAA-MM-JJ
    .why = Les délais, les retards et l'ordre des décisions se calculent à partir des dates : une date impossible fausse tout ce qui la suit.
S-03-bad-date = « { $text } » n'est pas une date du calendrier à partir de 1990
    .help = Écrivez l'année, le mois et le jour avec des tirets, par exemple `2025-11-18`.
S-03-bad-approx-date = « { $text } » n'est ni une date, ni un mois, ni une année à partir de 1990
    .help = Écrivez ce que vous savez avec des tirets : `2025-11-18`, `2025-11` ou `2025`.

S-04 = Ce qui a eu lieu n'est pas daté dans l'avenir
    .why = Un fait daté de demain ne s'est pas encore produit : c'est une prévision, ou une faute de frappe.
S-04-future = La date { $date } est dans l'avenir (nous sommes le { $today }), alors que ce champ dit ce qui a eu lieu
    .help = Corrigez la date, ou retirez cette ligne, et remettez-la le jour venu ; pour un jalon à venir, utilisez le champ `planned`.

S-05 = Un produit a au moins une phase et ses cycles se suivent
    .why = La phase actuelle se déduit de la liste des phases : sans phase, ou avec un cycle manquant, on ne sait plus où en est le produit.
S-05-no-phase = Ce produit n'a aucune phase
    .help = Ajoutez sa première phase sous `phases:`, par exemple `- {"{"}phase: { $first }, start: 2026-09-08, entered_by: registration{"}"}`.
S-05-gap = Cette phase porte le numéro de cycle { $cycle }, alors que le prochain cycle est le { $expected }
    .help = Écrivez `cycle: { $expected }`, ou le numéro d'un cycle déjà commencé (1 si le champ manque).
S-05-kind-inside = Le champ « kind » est écrit au milieu d'un cycle, alors qu'il décrit le cycle entier
    .help = Retirez « kind » ici : il n'a sa place que sur la première phase du cycle. Si un nouveau cycle commence, ajoutez aussi son numéro, par exemple `cycle: 2`.

S-06 = Dans un cycle, les phases sont écrites dans l'ordre de leurs dates
    .why = Une phase se termine quand la suivante commence : une date de début qui recule donnerait une durée négative.
S-06-backwards = La phase commence le { $start }, avant celle qui la précède dans la liste (« { $phase } », { $before })
    .help = Corrigez l'une des deux dates, ou remettez les phases dans l'ordre ; le même jour est permis.

S-07 = Une phase suit une autre seulement si les règles le permettent
    .why = Sauter une étape, c'est engager des moyens sans la preuve que cette étape devait apporter.
S-07-closed =
    { $known ->
        [yes] Un produit en phase « { $from } » ne peut pas entrer en phase « { $to } » : { $why }
       *[no] Un produit en phase « { $from } » ne peut pas entrer en phase « { $to } »
    }
    .help = Corrigez la phase, ajoutez celle qui manque entre les deux, ou ouvrez un nouveau cycle (`cycle: 2`). Phases possibles après « { $from } » : { $possible }.

S-08 = Une phase s'ouvre par une décision favorable du comité
    .why = La phase d'un produit et les décisions du comité doivent raconter la même histoire : personne n'avance sans go.
S-08-nothing = La phase « { $phase } » ne dit pas ce qui l'a ouverte
    .help = Ajoutez l'identifiant de la décision, par exemple `entered_by: g-mvp-2025-11-18`. Pour l'inscription d'un nouveau produit, écrivez `entered_by: registration` ; pour un produit d'avant le comité, `entered_by: baseline`.
S-08-no-such-decision = La décision « { $decision } », citée par cette phase, n'est pas dans le fichier
    .help = Enregistrez-la avec `catalog decide <produit> --gate <passage> --outcome <issue> --session <date>`, ou citez une décision du fichier : { $known }.
S-08-registered-twice = La phase « { $phase } » est ouverte par une inscription, alors qu'elle n'est pas la première de son cycle
    .help = Remplacez « registration » par l'identifiant de la décision qui a ouvert la phase, par exemple `entered_by: g-mvp-2025-11-18`.
S-08-registered-late = Un produit ne s'inscrit pas directement en phase « { $phase } »
    .help = Commencez par la phase d'inscription ({ $lawful }), puis ouvrez les suivantes par des décisions. Si le produit existait avant le comité, écrivez `entered_by: baseline`.
S-08-not-a-go = La phase « { $phase } » est ouverte par la décision « { $decision } », dont l'issue est « { $outcome } » et n'ouvre aucune phase
    .help = Retirez cette phase, ou citez la décision favorable ; si le comité a dit oui depuis, tapez `catalog decide <produit> --gate <passage> --outcome <issue> --session <date>`.
S-08-other-cycle = La phase « { $phase } » est dans le cycle { $cycle }, mais la décision « { $decision } » porte sur le cycle { $other }
    .help = Citez une décision du cycle { $cycle }, ou corrigez le champ `cycle:` de la phase ou de la décision.
S-08-first = La première phase d'un cycle (« { $phase } ») s'ouvre par une inscription, pas par la décision « { $decision } »
    .help = Écrivez `entered_by: registration`, et ajoutez ensuite la phase que la décision ouvre.
S-08-wrong-gate = La décision « { $decision } » porte sur le passage « { $gate } », qui n'ouvre pas la phase « { $phase } » à cet endroit
    .help = Citez la décision du passage qui mène à « { $phase } » ; `catalog show <produit>` montre le parcours et les décisions du produit.
S-08-too-early = La décision « { $decision } » date du { $day }, avant que le produit n'entre en « { $former } » ({ $since }) : elle ne peut pas ouvrir la phase « { $phase } »
    .help = Corrigez la date de la séance, ou citez la décision que le comité a prise depuis.
S-08-before-decision = La phase « { $phase } » commence le { $start }, avant la décision « { $decision } » du { $day } qui l'ouvre
    .help = Faites commencer la phase le { $day } ou plus tard, par exemple `start: { $day }`.

S-09 = Une décision favorable ouvre une seule phase
    .why = Chaque entrée en phase est un choix du comité : une même décision ne peut pas servir deux fois, ni servir encore une fois remplacée.
S-09-twice = La décision « { $decision } » ouvre déjà une autre phase
    .help = Citez la décision propre à cette phase ; si elle manque, tapez `catalog decide <produit> --gate <passage> --outcome <issue> --session <date>`.
S-09-superseded = La décision « { $decision } » a été remplacée par « { $by } », dont l'issue est « { $outcome } » : elle n'ouvre plus de phase
    .help = Retirez cette phase, ou citez une décision favorable plus récente.

S-10 = Après un refus, la phase attend une nouvelle décision favorable
    .why = La dernière parole du comité compte : un go plus ancien ne vaut plus après un refus au même passage.
S-10-no-go = La phase « { $phase } » s'ouvre malgré la décision « { $decision } » du { $day } au passage « { $gate } », dont l'issue est « { $outcome } »
    .help = Retirez cette phase et revenez devant le comité ; après son accord, tapez `catalog decide <produit> --gate { $gate } --outcome <issue> --session <date>`, puis `catalog advance <produit>`.

S-11 = Un passage est décidé une seule fois par jour
    .why = Avec deux décisions le même jour au même passage, on ne saurait pas laquelle compte.
S-11-same-id = Deux décisions portent l'identifiant « { $decision } »
    .help = Donnez à la seconde un identifiant différent, par exemple « { $decision }-2 », et vérifiez quelles phases la citent.
S-11-twice = Les décisions « { $earlier } » et « { $decision } » portent sur le même passage « { $gate } », le même jour
    .help = Si la seconde remplace la première, ajoutez-lui `supersedes: { $earlier }` ; sinon, corrigez la date ou le passage de l'une des deux.

S-12 = Sauter une phase facultative se justifie
    .why = Le produit peut se passer d'une phase facultative, mais le comité et les équipes suivantes doivent savoir pourquoi.
S-12-no-reason = Le produit entre en phase « { $to } » sans passer par « { $skipped } », et rien ne dit pourquoi
    .help = Ajoutez la raison à cette phase, par exemple `skip_reason: faisabilité déjà prouvée sur un produit voisin`.

S-13 = Une décision avec réserves porte des réserves, les autres n'en portent pas
    .why = Une réserve qui n'est pas écrite ne sera jamais levée, et un go simple ne doit rien laisser en attente.
S-13-none = L'issue est « { $outcome } », mais la décision ne porte aucune réserve
    .help = Ajoutez au moins une réserve, par exemple `reservations: [{"{"}id: r1, aspect: securite, text: Finir l'audit, owner_role: responsable_technique, due: 2026-02-16{"}"}]`, ou choisissez une issue sans réserve.
S-13-some = L'issue est « { $outcome } », qui n'admet pas de réserves, et la décision en porte
    .help = Choisissez une issue qui admet des réserves ({ $reserved }), ou retirez les réserves.

S-14 = Une réserve dit quoi faire, qui s'en charge et pour quand
    .why = Sans texte, sans responsable ou sans échéance, personne ne peut suivre une réserve ni dire qu'elle est levée.
S-14-same-id = Deux réserves de cette décision portent l'identifiant « { $reservation } »
    .help = Numérotez-les `r1`, `r2`, `r3`… dans l'ordre où elles sont écrites.
S-14-missing =
    { $key ->
        [text] La réserve « { $reservation } » ne dit pas ce qu'il reste à faire
        [aspect] La réserve « { $reservation } » ne dit pas quel aspect elle concerne
        [owner_role] La réserve « { $reservation } » n'a pas de responsable
        [due] La réserve « { $reservation } » n'a pas d'échéance
       *[other] Il manque le champ « { $key } » à la réserve « { $reservation } »
    }
    .help =
        { $key ->
            [text] Ajoutez ce qui est attendu, par exemple `text: Porter le responsable métier à 60 %`.
            [aspect] Ajoutez l'aspect concerné, par exemple `aspect: organisation`.
            [owner_role] Ajoutez la fonction de la personne qui s'en charge, par exemple `owner_role: responsable_metier`.
            [due] Ajoutez la date limite, par exemple `due: 2026-02-16`.
           *[other] Ajoutez une ligne `{ $key }: …` à cette réserve.
        }
S-14-due-before = L'échéance { $due } de la réserve précède la décision du { $opened } qui la pose
    .help = Écrivez une échéance après le { $opened }, ou corrigez la date de la décision.
S-14-event-before = Cet événement du { $on } précède la décision qui pose la réserve
    .help = Corrigez la date `on:` de l'événement : rien n'arrive à une réserve avant qu'elle existe.
S-14-event-missing =
    { $key ->
        [proof] La réserve est levée (« { $kind } ») sans preuve
        [due] L'échéance est repoussée (« { $kind } ») sans nouvelle date
        [reason] Rien ne dit pourquoi cet événement « { $kind } » a eu lieu
       *[other] Il manque le champ « { $key } » à cet événement « { $kind } »
    }
    .help =
        { $key ->
            [proof] Ajoutez l'adresse du document qui le montre, par exemple `proof: docs/audit-2026.pdf`.
            [due] Ajoutez la nouvelle échéance, par exemple `due: 2026-04-30`.
            [reason] Ajoutez la raison en quelques mots, par exemple `reason: recrutement décalé au printemps`.
           *[other] Ajoutez une ligne `{ $key }: …` à cet événement.
        }

S-15 = Une réserve est à lever bientôt
    .why = Une réserve sans échéance proche s'oublie : les règles donnent un délai, que l'on peut dépasser en disant pourquoi.
S-15-far = L'échéance du { $due } vient plus de { $days } jours après la décision du { $opened }
    .help = Rapprochez l'échéance, ou ajoutez la raison à la réserve, par exemple `due_reason: marché à renouveler au printemps`.

S-16 = Une réserve se lève avant son échéance
    .why = Un go avec réserves est un go sous conditions : une condition en retard doit se voir.
S-16-overdue = La réserve « { $reservation } » de la décision « { $decision } » devait être levée le { $due } : elle a { $days } jours de retard
    .help = Si elle est levée, ajoutez-le à ses `events:` avec la preuve ; sinon, demandez au comité une nouvelle échéance et ajoutez un événement `kind: extended` avec `due:` et `reason:`.

S-17 = Les réserves sont closes ou reprises avant le passage suivant
    .why = Une réserve est la condition d'un go : passer à la suite sans la lever revient à l'oublier.
S-17-open = Le passage « { $gate } » est accordé alors que la réserve « { $reservation } » de la décision « { $decision } » est encore ouverte (« { $text } »)
    .help = Si elle est levée, ajoutez-le à ses `events:`, par exemple `- {"{"}on: 2026-02-10, kind: closed, proof: docs/audit-2026.pdf{"}"}`. Sinon, reprenez-la dans une réserve de la nouvelle décision, avec `renews: { $decision }/{ $reservation }`.

S-18 = Chaque aspect reçoit un avis
    .why = Le comité regarde tous les aspects d'un produit avant de décider : un aspect sans avis n'a pas été regardé.
S-18-missing =
    { $count ->
        [one] Un aspect n'a pas reçu d'avis : { $aspects }
       *[other] { $count } aspects n'ont pas reçu d'avis : { $aspects }
    }
    .help = Ajoutez un avis pour chacun sous `opinions:`, par exemple `securite: favorable`. Avec `catalog decide`, `--opinion favorable` vaut pour tous les aspects qui n'ont pas le leur.
S-18-comment = L'avis « { $opinion } » sur l'aspect « { $aspect } » n'a pas de commentaire
    .help = Ajoutez-le, par exemple `{ $aspect }: {"{"}opinion: { $opinion }, comment: aucune donnée traitée{"}"}`.
S-18-not-with = L'avis « { $opinion } » sur l'aspect « { $aspect } » ne va pas avec l'issue « { $outcome } »
    .help = Donnez l'avis du comité sur cet aspect, ou choisissez l'issue que cet avis permet.

S-19 = Un avis défavorable exclut certaines issues
    .why = Le comité ne peut pas dire oui à un produit dont un aspect reçoit un avis défavorable.
S-19-forbids = L'avis sur l'aspect « { $aspect } » est « { $opinion } », ce qui exclut l'issue « { $outcome } »
    .help = Choisissez une issue que cet avis permet, par exemple parmi { $closed } avec son motif, ou corrigez l'avis s'il a été mal saisi.

S-20 = Un go simple demande que les obligations soient satisfaites
    .why = Une obligation non satisfaite doit laisser une trace : une réserve à lever, une dérogation datée, ou un refus.
S-20-unmet =
    { $adopted ->
        [yes] L'issue est « { $outcome } », mais, au passage « { $gate } », le constat sur le critère obligatoire « { $criterion } » est « { $verdict } »
       *[no] L'issue est « { $outcome } », mais, au passage « { $gate } », le constat sur le critère « { $criterion } » est « { $verdict } » ; son caractère obligatoire reste à valider par le comité
    }
    .help = Choisissez une issue qui admet des réserves ({ $reserved }), avec une réserve qui porte `criterion: { $criterion }`, ou ajoutez une dérogation `waivers: [{"{"}criterion: { $criterion }, reason: …, granted_by: …, date: …, until: …{"}"}]`.

S-21 = Un critère bloquant non satisfait interdit tout go
    .why = Ces critères protègent les personnes et leurs données : ni une réserve ni une dérogation ne les remplace.
S-21-waived = Le critère « { $criterion } » est bloquant : il ne peut pas faire l'objet d'une dérogation
    .help = Retirez cette dérogation ; tant que le critère n'est pas satisfait, la décision est un refus ou un ajournement.
S-21-unmet =
    { $adopted ->
        [yes] L'issue est « { $outcome } », mais, au passage « { $gate } », le constat sur le critère bloquant « { $criterion } » est « { $verdict } »
       *[no] L'issue est « { $outcome } », mais, au passage « { $gate } », le constat sur le critère bloquant « { $criterion } » est « { $verdict } » ; son caractère obligatoire reste à valider par le comité
    }
    .help = Choisissez une issue parmi { $closed } avec son motif (`rationale:`), ou corrigez le constat s'il a été mal saisi ; `catalog gate <produit>` montre ce qui est attendu.

S-22 = Ce qui est conseillé est suivi, ou expliqué
    .why = Une équipe peut s'écarter d'un conseil si elle dit pourquoi ; ce qui est obligatoire doit au moins avoir été regardé.
S-22-explain = Le critère « { $criterion } » ({ $level } au passage « { $gate } ») n'est pas satisfait, et rien ne dit pourquoi
    .help = Ajoutez l'explication à ce constat, par exemple `comment: prévu au prochain trimestre`.
S-22-not-seen = Le critère « { $criterion } » ({ $level } au passage « { $gate } ») n'a pas été évalué
    .help = Remplacez « non_evalue » par le constat du comité, ou ajoutez une réserve pour l'évaluer plus tard.

S-23 = « Sans objet » se dit de ce qui ne concerne pas le produit
    .why = « Sans objet » fait disparaître une question : il ne doit pas servir à l'éviter.
S-23-bare = Le critère « { $criterion } » est jugé « sans_objet », alors que les règles le demandent à ce produit
    .help = Donnez un autre constat, ou expliquez pourquoi il ne concerne pas le produit : `comment: …`.
S-23-commented = Le critère « { $criterion } » est jugé « sans_objet » avec un commentaire, alors que les règles le demandent à ce produit
    .help = Vérifiez que le comité l'accepte ; si le fichier du produit dit mal qui est concerné, corrigez le fichier.

S-24 = Une dérogation dit pourquoi, par qui et jusqu'à quand
    .why = Une dérogation est une exception provisoire : sans motif, sans auteur ou sans date de fin, elle deviendrait la règle.
S-24-missing =
    { $key ->
        [reason] La dérogation au critère « { $criterion } » n'a pas de motif
        [granted_by] La dérogation au critère « { $criterion } » ne dit pas qui l'a accordée
        [date] La dérogation au critère « { $criterion } » ne dit pas quand elle a été accordée
        [until] La dérogation au critère « { $criterion } » n'a pas de date de fin
       *[other] Il manque le champ « { $key } » à la dérogation au critère « { $criterion } »
    }
    .help =
        { $key ->
            [reason] Ajoutez le motif, par exemple `reason: migration prévue au printemps`.
            [granted_by] Ajoutez la fonction de la personne, par exemple `granted_by: responsable de la sécurité`.
            [date] Ajoutez le jour de l'accord, par exemple `date: 2026-09-01`.
            [until] Ajoutez la date de fin, par exemple `until: 2027-03-01`.
           *[other] Ajoutez une ligne `{ $key }: …` à cette dérogation.
        }
S-24-order = La dérogation se termine le { $until }, alors qu'elle est accordée le { $date }
    .help = Écrivez dans `until:` une date après le { $date }, ou corrigez `date:`.

S-25 = Une dérogation terminée a une suite
    .why = Une dérogation est provisoire : à sa fin, le critère est satisfait, ou le comité décide à nouveau.
S-25-ended = La dérogation au critère « { $criterion } » a pris fin le { $until }, et rien ne dit que le critère est satisfait depuis
    .help = Faites juger ce critère à la prochaine séance, ou demandez une nouvelle dérogation.

S-26 = Un refus, un ajournement ou un retour en arrière se motive
    .why = L'équipe doit savoir ce qui a manqué pour pouvoir revenir devant le comité.
S-26-none = La décision « { $outcome } » au passage « { $gate } » n'a pas de motif
    .help = Ajoutez-le à la décision en une ou deux phrases, par exemple `rationale: responsable métier trop peu disponible`.

S-27 = Une décision cite la séance où elle a été prise
    .why = Le comité décide en séance : la séance donne la date, les présents et le compte rendu.
S-27-no-date = Cette décision n'a ni séance ni date
    .help = Ajoutez la date de la séance, par exemple `session: 2025-11-18`.
S-27-too-old = La décision est datée du { $day }, mais le comité n'existe que depuis le { $since }
    .help = Corrigez la date. Si la phase a été ouverte avant le comité, retirez la décision et écrivez `entered_by: baseline` sur la phase.
S-27-no-session = Cette décision a une date, mais ne cite aucune séance
    .help = Ajoutez la date de la séance, par exemple `session: 2025-11-18`.

S-28 = Chaque décision dit de quel appui l'équipe a besoin
    .why = Aider les équipes est le premier rôle du comité : un besoin qui n'est pas écrit ne sera pas servi.
S-28-none = La décision ne dit pas de quel appui l'équipe a besoin
    .help = Ajoutez `support_needs: {"{"}needs: [design]{"}"}` avec les besoins, ou `support_needs: {"{"}none: true{"}"}` s'il n'y en a aucun. Avec `catalog decide` : `--support-need design` ou `--no-support-need`.
S-28-both = La décision cite des besoins d'appui et dit aussi qu'il n'y en a aucun
    .help = Retirez `none: true`, ou retirez les besoins.
S-28-unknown = « { $need } » n'est pas un appui prévu par les règles
    .help = Choisissez parmi : { $known }.

S-29 = Les jalons sont atteints dans l'ordre
    .why = Un jalon s'appuie sur le précédent : une date qui remonte le temps est une erreur de saisie, et fausse les délais.
S-29-twice = Le jalon « { $milestone } » est écrit deux fois dans le même cycle
    .help = Réunissez les deux lignes, ou écrivez `cycle:` si elles sont de cycles différents.
S-29-order = Le jalon « { $milestone } » est atteint le { $day }, avant « { $before } » ({ $earlier }), qui doit le précéder
    .help = Corrigez l'une des deux dates, ou la ligne `cycle:` si ces jalons sont de cycles différents.

S-30 = Un jalon est atteint pendant sa phase, ou après
    .why = Un jalon atteint avant sa phase veut dire que la phase a commencé plus tôt qu'écrit, ou que le jalon est mal daté.
S-30-early = Le jalon « { $milestone } » est atteint le { $day }, alors qu'aucune de ses phases n'avait commencé ({ $phases })
    .help = Corrigez la date du jalon, ou la phase qui aurait dû commencer avant lui.

S-31 = Un go vient après le jalon que demande le passage
    .why = Certains passages jugent ce qui existe déjà : sans ce jalon, le comité n'a rien pu regarder.
S-31-late = Le passage « { $gate } » est accordé le { $day }, alors que le jalon « { $milestone } » n'est atteint que le { $reached }
    .help = Corrigez la date du jalon ou celle de la décision.
S-31-none = Le passage « { $gate } » est accordé le { $day }, alors que le jalon « { $milestone } » n'est pas atteint
    .help = Ajoutez le jalon sous `milestones:`, par exemple `- {"{"}id: { $milestone }, actual: { $day }{"}"}` ; si personne ne connaît la date, écrivez `actual: inconnu`.

S-32 = Ce qui doit précéder un jalon est satisfait avant lui
    .why = Ces critères protègent les utilisateurs au moment du jalon : après, il est trop tard.
S-32-unmet = Le jalon « { $milestone } » est atteint le { $day }, alors que le critère « { $criterion } », à satisfaire avant, avait pour constat « { $verdict } » (décision « { $decision } »)
    .help = Corrigez la date du jalon, ou faites juger à nouveau le critère si l'équipe l'a satisfait entre-temps.

S-42 = L'hébergement tient la cotation du produit
    .why = Une plateforme a ses limites : au-delà, la disponibilité ou la confidentialité promises ne sont pas garanties.
S-42-above = La cotation dépasse ce que tient la plateforme « { $platform } » : { $above }
    .help = Vérifiez la cotation, choisissez une autre plateforme, ou faites valider les mesures qui compensent.

S-46 = Les nombres sont plausibles
    .why = Une part écrite en pour cent, ou un effectif négatif, fausse toutes les sommes du portefeuille.
S-46-share = « { $key } » vaut { $value } : une part s'écrit entre 0 et 1
    .help = Écrivez par exemple `{ $key }: 0.6` pour 60 %.
S-46-count = « { $key } » vaut { $value } : ce nombre ne peut pas être négatif
    .help = Corrigez le nombre, ou écrivez « inconnu ».
S-46-rating = « { $key } » vaut { $value } : une cote va de 1 à 4
    .help = Écrivez 1, 2, 3 ou 4.

S-47 = Un indicateur dit ce qu'il mesure
    .why = Sans unité, sens ni définition, personne ne sait lire le chiffre, ni le comparer à celui d'un autre produit.
S-47-missing =
    { $key ->
        [unit] L'indicateur « { $indicator } » n'a pas d'unité
        [direction] L'indicateur « { $indicator } » ne dit pas s'il doit monter ou descendre
        [definition] L'indicateur « { $indicator } » n'a pas de définition
        [scale] L'indicateur « { $indicator } » ne dit pas sur quelle échelle la satisfaction est notée
       *[other] Il manque « { $key } » à l'indicateur « { $indicator } »
    }
    .help =
        { $key ->
            [unit] Ajoutez-la, par exemple `unit: jours`.
            [direction] Ajoutez `direction: hausse`, `direction: baisse` ou `direction: cible`.
            [definition] Ajoutez-la en une phrase, par exemple `definition: jours entre le dépôt et la décision, médiane du mois`.
            [scale] Ajoutez-la, par exemple `scale: jdma10` ; deux échelles ne se comparent pas.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-47-twice = Deux indicateurs ont le code « { $indicator } »
    .help = Donnez à celui-ci un autre code, ou réunissez leurs mesures.
S-47-off-scale = La valeur { $value } sort de l'échelle, qui va de { $low } à { $high }
    .help = Corrigez la valeur, ou l'échelle (`scale:`).

S-48 = Les mesures se suivent, une par période
    .why = Deux mesures de la même période, ou dans le désordre, font mentir la courbe.
S-48-order = Cette mesure porte sur une période qui finit le { $day }, avant la mesure précédente
    .help = Remettez les mesures dans l'ordre ; si elle corrige une mesure plus ancienne, ajoutez `supersedes:` avec la date de celle-ci.
S-48-twice = Une autre mesure porte déjà sur la période qui finit le { $day }
    .help = Gardez une seule des deux ; si celle-ci corrige l'autre, ajoutez `supersedes:` avec la date de l'autre.

S-49 = Un taux est son numérateur divisé par son dénominateur
    .why = Les taux du portefeuille se recalculent à partir des deux nombres : s'ils contredisent la valeur, l'un des trois est faux.
S-49-zero = Le dénominateur vaut 0 : aucun taux ne peut être calculé
    .help = Corrigez-le, ou retirez la mesure : sans personne concernée, il n'y a pas de taux.
S-49-other = La valeur { $value } n'est pas { $numerator } divisé par { $denominator } ({ $rate })
    .help = Corrigez l'un des trois nombres.

S-50 = Une cible diffère du point de départ, dans le sens voulu
    .why = Un objectif dont la cible égale le départ, ou va dans l'autre sens, ne peut être ni atteint ni manqué.
S-50-same = La cible { $target } est égale au point de départ { $baseline }
    .help = Donnez la cible visée ; s'il s'agit de rester stable, écrivez `direction: cible`.
S-50-way = La direction est « { $direction } », mais la cible { $target } va dans l'autre sens depuis { $baseline }
    .help = Corrigez `direction:`, `baseline:` ou `target:`.
S-50-due = L'échéance { $due } précède la période de l'objectif ({ $period })
    .help = Corrigez `due:`, ou la période de l'objectif.

S-51 = Les dates du calendrier se suivent, et sa référence est figée avant la décision
    .why = La dérive se mesure à partir de la référence : figée après la décision, ou à l'envers, elle ne mesure rien.
S-51-backwards = La fin prévue ({ $end }) précède le début ({ $start })
    .help = Corrigez l'une des deux dates.
S-51-order = Cette révision est datée du { $date }, avant la précédente ({ $before })
    .help = Remettez les révisions dans l'ordre de leurs dates.
S-51-frozen-late = La référence est figée le { $frozen_on }, après la décision « { $decision } » du { $day } qui la fige
    .help = Écrivez `frozen_on: { $day }`, ou une date qui précède.

S-55 = Un arrêt se prépare et se termine
    .why = Les utilisateurs doivent savoir quand le service ferme et quoi faire ensuite, et leurs données doivent avoir un sort.
S-55-no-stop = Le produit est en phase « { $phase } », et rien ne dit comment il s'arrête
    .help = Ajoutez une partie `stop:` avec `reason:`, `fallback:` et `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
S-55-missing =
    { $key ->
        [reason] L'arrêt n'a pas de raison
        [fallback] L'arrêt ne dit pas ce que les utilisateurs feront à la place
        [calendar] L'arrêt n'a pas de calendrier
       *[other] Il manque « { $key } » à l'arrêt
    }
    .help =
        { $key ->
            [reason] Ajoutez-la, par exemple `reason: audience`.
            [fallback] Ajoutez-le, par exemple `fallback: formulaire papier auprès de la direction`.
            [calendar] Ajoutez `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-55-no-day =
    { $key ->
        [announce] Le calendrier ne dit pas quand l'arrêt est annoncé
        [cut_off] Le calendrier ne dit pas quand le service est coupé
        [data_done] Le calendrier ne dit pas quand les données seront archivées ou effacées
       *[other] Il manque « { $key } » au calendrier
    }
    .help = Ajoutez `{ $key }: AAAA-MM-JJ`. Si rien n'a jamais été mis en service, un commentaire suffit : `comment: jamais déployé`.
S-55-order = « { $key } » ({ $day }) précède « { $before } » ({ $earlier })
    .help = Dans l'ordre : annonce, coupure, données traitées. Corrigez l'une des deux dates.
S-55-no-milestone = L'arrêt est dit terminé, mais le jalon « { $milestone } » n'est pas atteint
    .help = Ajoutez-le sous `milestones:` avec sa date, ou changez `substate:`.
S-55-documents = L'arrêt est dit terminé, mais { $count } documents sur { $min } sont là ; documents demandés : { $asked }
    .help = Ajoutez sous `deliverables:` l'adresse de ceux qui manquent, ou changez `substate:`.
S-55-data = L'arrêt est dit terminé, mais rien ne dit que les données sont traitées
    .help = Écrivez dans `calendar:` la date `data_done:` où elles l'ont été, ou changez `substate:`.

S-56 = Un produit remplacé dit par quoi
    .why = Sans le nom du remplaçant, ni les utilisateurs ni les autres équipes ne savent où aller.
S-56-none = L'arrêt a pour raison « remplace », et rien ne dit par quoi
    .help = Ajoutez l'identifiant du produit qui remplace, par exemple `replaced_by: medle` ; si ce n'est pas un produit du catalogue, dites-le dans `fallback:`.

S-57 = Une phase ne dure pas trop longtemps
    .why = Une idée ou un essai qui dure occupe une équipe sans rien apprendre : c'est un signal, pas une faute.
S-57-long = La phase « { $phase } » dure depuis { $days } jours, pour { $usual } habituels
    .help = Préparez le passage suivant avec `catalog gate`, proposez l'arrêt, ou dites pourquoi dans `exceptions:`.

S-58 = Le produit dit ce que demande sa phase
    .why = Ce qui n'est pas écrit ne peut être ni compté ni jugé : les rapports et le comité partent du fichier.
S-58-missing =
    { $count ->
        [one] Un champ demandé à cette phase manque : { $fields }
       *[other] { $count } champs demandés à cette phase manquent : { $fields }
    }
    .help = Ajoutez-les ; si personne ne sait, écrivez « inconnu ». `catalog explain CHAMP` dit ce qui est attendu.

S-59 = Le catalogue peut être publié
    .why = Le catalogue est public : un mot de passe ou une adresse personnelle y serait vu de tous et resterait dans l'historique, et un lien incomplet n'y mènerait nulle part.
S-59-secret = Ce texte ressemble à un mot de passe ou à une clé d'accès
    .help = Retirez-le, puis faites changer ce mot de passe ou cette clé : ce qui a été enregistré reste dans l'historique.
S-59-person = Ce texte contient une adresse électronique qui semble nommer une personne
    .help = Si c'est une personne, remplacez l'adresse par une fonction et une entité, ou par une adresse de service. Si c'est un service, dites-le une fois pour toutes : `exceptions: [{"{"}rule: S-59, reason: adresse de service, until: 2027-11-30{"}"}]`.
S-59-email = Ce texte contient l'adresse électronique d'une personne
    .help = Remplacez-la par une adresse de service, par exemple « contact-medailles@exemple.gouv.fr », ou par une fonction.
S-59-bad-url = « { $text } » n'est ni une adresse web complète, ni un chemin de fichier du dépôt
    .help = Écrivez l'adresse entière, qui commence par `https://`, ou un chemin comme `docs/note.md`, sans espace.

S-60 = Un produit en service est revu de temps en temps
    .why = Un produit qui n'est plus regardé peut avoir perdu ses utilisateurs ou sa raison d'être sans que personne le voie.
S-60-late = Rien n'a été décidé depuis { $days } jours (le { $last }) ; en phase « { $phase } », une revue est attendue tous les { $every } jours
    .help = Inscrivez le produit à l'ordre du jour d'une séance pour une revue.

S-61 = Une exception dit quelle règle, pourquoi et jusqu'à quand
    .why = Mettre une règle de côté est permis si chacun peut voir laquelle et pour combien de temps ; ce qui protège les décisions ne se met pas de côté.
S-61-missing =
    { $key ->
        [reason] L'exception à la règle { $rule } ne dit pas pourquoi
        [until] L'exception à la règle { $rule } n'a pas de date de fin
       *[other] Il manque « { $key } » à l'exception à la règle { $rule }
    }
    .help =
        { $key ->
            [reason] Ajoutez-la, par exemple `reason: audit prévu en mars`.
            [until] Ajoutez-la, par exemple `until: 2027-03-31`.
           *[other] Ajoutez une ligne `{ $key }: …`.
        }
S-61-unknown = Aucune règle ne s'appelle « { $rule } »
    .help = Écrivez l'identifiant qui figure dans le message, par exemple `rule: S-57`.
S-61-not-this = La règle { $rule } ne se met pas de côté : elle vaut pour tous les produits
    .help = Retirez cette exception et corrigez ce que la règle signale ; `catalog explain { $rule }` dit comment.
S-61-ended = L'exception à la règle { $rule } a pris fin le { $until }
    .help = Retirez-la si elle ne sert plus ; sinon, donnez une nouvelle date et dites pourquoi.

S-62 = Une décision n'est remplacée qu'une fois
    .why = De deux décisions qui remplacent la même, on ne saurait pas laquelle vaut.
S-62-twice = La décision « { $decision } » remplace « { $former } », que « { $by } » remplace déjà
    .help = Dites laquelle elle remplace vraiment : `supersedes: { $by }`, si c'est la plus récente.
S-62-itself = La décision « { $decision } » se remplace elle-même
    .help = Donnez dans `supersedes:` l'identifiant de la décision précédente.

## R : les règles elles-mêmes

R-01 = Les règles du cycle de vie sont cohérentes
    .why = Tous les produits sont jugés par ces fichiers : un nom inconnu ou une condition illisible fausserait toutes les décisions.
R-01-file-name = Ce fichier contient la version « { $version } » des règles, mais porte un autre nom
    .help = Renommez le fichier en « { $version }.yaml », ou corrigez `version:`.
R-01-twice = Les règles définissent deux fois { $kind } « { $name } »
    .help = Retirez l'une des deux définitions, ou donnez-lui un autre identifiant.
R-01-unknown-near = Les règles citent { $kind } « { $name } », qu'elles ne définissent pas ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } », ou ajoutez la définition manquante dans ce fichier.
R-01-unknown = Les règles citent { $kind } « { $name } », qu'elles ne définissent pas
    .help = Corrigez le nom, ou ajoutez la définition manquante dans ce fichier.
R-01-threshold = Le seuil de cette attente n'est pas un nombre
    .help = Écrivez un nombre, par exemple `threshold: {"{"}op: ">=", value: 0.6{"}"}`, ou exprimez l'attente par une condition dans `check:`.
R-01-field = Le champ « { $field } » n'existe pas dans le fichier d'un produit
    .help = Écrivez le chemin d'un champ, par exemple `team.business_owner.share`. Nom le plus proche : { $near }.
R-01-expression = Cette condition ne peut pas être utilisée : { $problem }
    .help = Corrigez la condition sur le modèle de `product.audience.general_public` ou `'web' in product.channels`, puis tapez `catalog validate`.

R-02 = Une seule version des règles est en vigueur chaque jour
    .why = Une décision est jugée par les règles de son jour : il faut qu'il y en ait une, et une seule.
R-02-gap = Aucune version des règles n'est en vigueur entre le { $since }, début du comité, et le { $first }
    .help = Ajoutez dans « lifecycle » le fichier des règles de cette période, ou corrigez `effective_from:` de la première version.
R-02-same-number = Deux fichiers portent la version « { $version } » des règles ; le second prend effet le { $date }
    .help = Donnez au second un nouveau numéro, ou retirez celui qui est de trop.
R-02-same-day = Les versions « { $other } » et « { $version } » des règles prennent effet le même jour, le { $date }
    .help = Donnez à l'une des deux une autre date dans `effective_from:`.
R-02-order = La version « { $version } » prend effet le { $date }, après la version « { $other } » dont le numéro est pourtant plus grand
    .help = Corrigez `effective_from:` de l'une des deux, ou donnez à « { $version } » un numéro plus grand que « { $other } ».

R-03 = Les règles en vigueur ne changent pas
    .why = Des décisions ont été prises selon ces règles : les modifier après coup changerait le sens du passé.
R-03-removed = La version « { $version } » des règles, déjà en vigueur, a été supprimée
    .help = Remettez le fichier « lifecycle/{ $version }.yaml » tel qu'il était.
R-03-backdated = La version « { $version } » des règles serait en vigueur dès le { $from } : les règles ne changent que pour les jours à venir
    .help = Donnez à `effective_from:` un jour à venir.
R-03-withdrawn = L'attente { $expectation }, adoptée par le comité le { $adopted }, ne l'est plus ou l'est à une autre date
    .help = Remettez `adopted_on:` comme avant. Pour ne plus la demander, écrivez une nouvelle version des règles.
R-03-unadopted = La version « { $version } » des règles, que le comité a adoptée, redevient une proposition
    .help = Remettez `status:` et `adopted_on:` comme avant. Ce qui doit changer s'écrit dans un nouveau fichier de « lifecycle ».
R-03-changed = La partie « { $key } » de la version « { $version } » des règles, déjà en vigueur, a été modifiée
    .help = Remettez-la comme avant et écrivez le changement dans un nouveau fichier de « lifecycle », avec sa propre date `effective_from:`. Seuls les textes et la date d'adoption peuvent être corrigés ici.

R-04 = Une décision suit les règles en vigueur le jour où elle est prise
    .why = Une équipe se prépare selon les règles du moment : ni d'anciennes règles, ni des règles à venir ne peuvent la juger.
R-04-other = La décision se réclame des règles « { $said } », mais le { $day } les règles « { $expected } » étaient en vigueur
    .help = Écrivez `rules_version: "{ $expected }"`, ou corrigez la date de la décision.
R-04-none = Aucune version des règles n'était en vigueur le { $day }
    .help = Corrigez la date de la décision, ou ajoutez dans « lifecycle » les règles qui étaient en vigueur ce jour-là.

R-05 = Un critère garde son identifiant et son sens
    .why = D'anciennes décisions citent les critères par leur identifiant : s'il change de sens, elles disent autre chose que ce qui a été décidé.
R-05-vanished = Le critère « { $criterion } » d'une version précédente a disparu
    .help = Remettez-le avec `retired_in:` et le numéro de cette version.
R-05-recycled = Le critère « { $criterion } », retiré auparavant, revient
    .help = Donnez un nouvel identifiant au nouveau critère.
R-05-other-aspect = Le critère « { $criterion } » a changé d'aspect : ce n'est plus la même question
    .help = Donnez un nouvel identifiant au nouveau critère, et laissez l'ancien avec `retired_in:`.

R-06 = Une phase s'écrit avec son nom d'aujourd'hui
    .why = Les anciens noms se lisent encore dans les anciens fichiers ; les écrire encore ferait deux noms pour la même phase.
R-06-old = « { $old } » est un ancien nom : la phase s'appelle « { $today } »
    .help = Écrivez `phase: { $today }` ; `catalog lifecycle migrate` le fait pour tous les fichiers.
R-06-foreign = « { $old } » est un nom de phase de { $whose } : ici, la phase s'appelle « { $today } »
    .help = Écrivez `phase: { $today }` ; `catalog explain { $today }` donne les correspondances.

R-07 = De nouvelles règles s'annoncent
    .why = Les équipes se préparent à leur prochain passage : elles doivent savoir ce qui change et qui est concerné.
R-07-gone = La proposition « { $version } » a été supprimée
    .help = Si le comité l'a écartée, dites-le dans le message du changement ; sinon, remettez le fichier « lifecycle/{ $version }.yaml ».
R-07-proposition = La proposition « { $version } » change ({ $keys }) sans dire en quoi
    .help = Elle sert déjà à juger : dites ce qui change dans `transition_note:`, avec `fr:` et `en:`.
R-07-missing =
    { $key ->
        [transition_note] La version « { $version } » des règles ne dit pas ce qui change
       *[impact] La version « { $version } » des règles ne dit pas quels produits sont concernés
    }
    .help =
        { $key ->
            [transition_note] Ajoutez `transition_note: {"{"}fr: …, en: …{"}"}`.
           *[impact] Ajoutez `impact:` avec les identifiants des produits dont le prochain passage change, ou `impact: []`.
        }

R-08 = Chaque phase mène à une fin, et aucune étape due ne se saute
    .why = Un produit ne doit jamais rester coincé dans une phase, ni en éviter une que les règles demandent.
R-08-no-end = Aucun chemin ne mène de la phase « { $phase } » à une phase finale
    .help = Ajoutez une transition vers une phase qui porte `terminal: true`.
R-08-after-end = Une transition part de la phase finale « { $phase } » dans le même cycle
    .help = Retirez-la, ou faites-la mener à `new_cycle`.
R-08-skips = De « { $from } » à « { $to } », la phase « { $skipped } » est sautée, alors qu'elle n'est pas facultative
    .help = Retirez cette transition, ou écrivez `optional: true` sur la phase qui peut être sautée.

R-09 = Les règles demandent ce que le champ peut dire
    .why = Un seuil sur un texte, ou un champ qui n'existe pas, ne sera jamais atteint : la question ne serait jamais posée.
R-09-not-a-number = Un seuil est demandé au champ « { $field } », qui n'est pas un nombre
    .help = Choisissez le champ qui porte le nombre, ou remplacez le seuil par une condition dans `check:`.
R-09-no-field = Le champ « { $field } », demandé ici, n'existe pas dans le fichier d'un produit
    .help = Écrivez le chemin d'un champ, par exemple `team.business_owner`.

R-10 = Ce que le comité doit encore adopter est listé
    .why = Un critère dont aucune source ne dit qu'il est obligatoire ne lie personne tant que le comité ne l'a pas adopté.
R-10-waiting =
    { $count ->
        [one] Un critère obligatoire de la version « { $version } » attend l'accord du comité : { $criteria }
       *[other] { $count } critères obligatoires de la version « { $version } » attendent l'accord du comité : { $criteria }
    }
    .help = Quand le comité adopte une attente, ajoutez-lui `adopted_on:` avec la date de la séance.

R-11 = Un contrôle des règles signale ce qu'il doit signaler
    .why = Un contrôle qui ne se déclenche jamais rassure à tort : personne ne verrait la faute qu'il doit montrer.
R-11-never = Le contrôle « { $check } » ne peut rien signaler : sa condition n'est jamais fausse
    .help = Écrivez la condition qui est vraie quand tout va bien, et fausse dans le cas à signaler ; puis tapez `catalog lifecycle check` avec le chemin de ce fichier.
R-11-silent = Le contrôle « { $check } » ne signale rien sur son propre exemple fautif
    .help = Corrigez la condition (`expr:`) ou l'exemple `faulty:`, jusqu'à ce que l'un réponde à l'autre.
R-11-undecided = Le contrôle « { $check } » ne peut pas juger son propre exemple fautif : il y manque un fait dont la condition a besoin
    .help = Ajoutez à `faulty:` les faits que la condition demande, ou demandez dans la condition s'ils sont là, avec `has(…)`.
R-11-tells-lawful = Le contrôle « { $check } » se déclenche sur son propre exemple correct
    .help = Corrigez la condition (`expr:`) ou l'exemple `lawful:`, jusqu'à ce que l'un réponde à l'autre.
R-11-untried = Le contrôle « { $check } » n'a pas d'exemple : rien ne montre qu'il se déclenche
    .help = Ajoutez-lui quelques faits d'un produit, par exemple `examples: {"{"}lawful: {"{"}channels: [api]{"}"}, faulty: {"{"}channels: [web]{"}"}{"}"}`.

X-01-no-reference = Le fichier des références est absent, alors que des produits citent des directions, départements, domaines ou périmètres
    .help = Remettez le fichier `reference.yaml`, ou copiez celui d'un autre catalogue.

## L : les produits d'avant le comité

L-01 = L'état initial d'un produit existant précède les décisions du comité
    .why = L'état initial décrit ce qui existait avant le comité : l'écrire après une décision effacerait l'histoire réelle.
L-01-after = Une phase de l'état initial (« baseline ») suit la phase « { $phase } », qui a été ouverte autrement
    .help = Placez les phases `entered_by: baseline` en premier, ou citez la décision qui a ouvert celle-ci.
L-01-decision = La décision « { $decision } » est antérieure à l'état initial du { $as_of }
    .help = Corrigez la date de la décision, ou écrivez dans `as_of:` un jour qui la précède.

L-02 = L'état initial a une date et une source
    .why = Ce qui est déclaré sans décision doit pouvoir être vérifié. En dehors de l'état initial, les phases et leurs dates sont connues exactement.
L-02-no-source = Une phase vient de l'état initial (« baseline »), mais le fichier ne dit ni quand ni d'où vient l'information
    .help = Ajoutez au fichier `baseline: {"{"}as_of: 2026-06-02, source: [inventaire de 2026]{"}"}`.
L-02-later = Cette phase commence le { $start }, après l'état initial ({ $as_of }) : elle ne peut pas en faire partie
    .help = Corrigez la date ; ou mettez `baseline.as_of:` à jour, si la phase a été constatée plus tard ; ou enregistrez la décision qui l'a ouverte.
L-02-unknown-phase = La phase est « inconnu », ce qui n'est permis que pour un produit repris
    .help = Écrivez la phase, ou `entered_by: baseline` si le produit existait avant le comité.
L-02-unknown-start = Le début de la phase est « inconnu », ce qui n'est permis que pour un produit repris
    .help = Écrivez la date, par exemple `start: 2025-11-18`, ou `entered_by: baseline` si le produit existait avant le comité.
L-02-approximate = Le début « { $start } » est approximatif, ce qui n'est permis que pour un produit repris
    .help = Écrivez le jour exact, par exemple `start: 2025-11-18`, ou `entered_by: baseline` si le produit existait avant le comité.

L-03 = Un an après l'état initial, l'essentiel est connu
    .why = Cotation de sécurité, données personnelles, hébergement et dépôt de code : sans ces quatre faits, on ne peut pas protéger les utilisateurs.
L-03-late =
    { $count ->
        [one] Un fait essentiel n'est pas connu, alors qu'il devait l'être le { $limit } : { $facts }
       *[other] { $count } faits essentiels ne sont pas connus, alors qu'ils devaient l'être le { $limit } : { $facts }
    }
    .help = Demandez ces informations à l'équipe, puis écrivez-les dans le fichier à la place de « inconnu ».
L-03-unknown =
    { $count ->
        [one] Un fait essentiel reste à trouver avant le { $limit } : { $facts }
       *[other] { $count } faits essentiels restent à trouver avant le { $limit } : { $facts }
    }
    .help = Demandez ces informations à l'équipe, puis écrivez-les dans le fichier ; « inconnu » est permis d'ici là.

L-05 = Un produit existant vient d'abord devant le comité au passage de sa phase
    .why = Il n'a pas passé les étapes précédentes : le comité regarde d'abord où il en est, avec tout ce qui y est attendu.
L-05-other-gate = La première décision porte sur le passage « { $gate } », qui ne part pas de la phase déclarée « { $phase } »
    .help = Corrigez le passage ou la phase déclarée. Passages possibles : { $gates }.

L-06 = Un service ouvert au public dit comment il protège ses utilisateurs
    .why = Homologation, déclaration d'accessibilité, registre des traitements : la loi les demande à tout service en ligne, ancien ou non.
L-06-missing =
    { $count ->
        [one] Ce service ouvert au public ne dit pas : { $facts }
       *[other] Ce service ouvert au public ne dit pas { $count } choses : { $facts }
    }
    .help = Demandez-les à l'équipe et écrivez-les dans le fichier ; rien n'est bloqué d'ici là.

## X : plusieurs fichiers

X-01 = Ce qui est cité existe
    .why = Un nom qui ne mène nulle part rompt le lien entre produits, communs et décisions, et fausse les rapports.
X-01-unknown-near = Ce fichier cite { $kind } « { $name } », introuvable ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } », ou ajoutez au catalogue ce qui manque.
X-01-unknown-of = Ce fichier cite { $kind } « { $name } », introuvable
    .help = Écrivez l'un de ceux qui existent ({ $known }), ou ajoutez au catalogue ce qui manque.
X-01-unknown = Ce fichier cite { $kind } « { $name } », introuvable
    .help = Corrigez le nom ou ajoutez ce qui manque : un fichier dans « products » ou « commons », une ligne dans « reference.yaml » (directions, départements, domaines, périmètres) ou dans ce fichier ; le reste vient des règles, dans « lifecycle ».

X-02 = Deux produits ne portent pas le même nom
    .why = Un produit se cherche par son nom : deux produits qui répondent au même nom seront confondus, même si les accents ou les majuscules diffèrent.
X-02-taken = Le nom « { $name } » est déjà pris par « { $other } »
    .help = Choisissez un autre nom ou retirez cet autre nom de `aliases:` ; si c'est le même produit, gardez un seul des deux fichiers.

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

X-07 = Une décision a été prise dans une séance qui a eu lieu
    .why = La séance prouve la décision : sa date, les présents et l'ordre du jour doivent concorder avec elle.
X-07-file-name = La séance du { $date } n'est pas dans un fichier à son nom
    .help = Renommez ce fichier en « { $expected } », ou corrigez `date:`.
X-07-other-day = La décision est datée du { $date }, mais cite la séance du { $session }
    .help = Retirez la ligne `date:` (la date de la séance suffit), ou corrigez `session:`.
X-07-none = La séance du { $session } n'est pas dans le catalogue
    .help = Corrigez la date, ou créez le fichier « sessions/{ $session }.yaml » avec les lignes `date: { $session }` et `kind: ordinaire`.
X-07-cancelled = La séance du { $session } a été annulée : aucune décision n'a pu y être prise
    .help = Citez la séance où la décision a été prise, ou corrigez le champ `kind:` de la séance si elle a eu lieu.
X-07-agenda = Le produit « { $product } » n'est pas à l'ordre du jour de la séance du { $session }
    .help = Ajoutez-le à la liste `agenda:` de la séance, par exemple `- {"{"}product: { $product }{"}"}`, ou corrigez la séance citée.

X-08 = Le comité se réunit régulièrement, et ses sièges sont connus
    .why = Les équipes attendent le comité pour avancer : une longue pause qui n'est pas annoncée les bloque.
X-08-gap = La séance précédente était le { $before }, { $days } jours plus tôt
    .help = Ajoutez la séance qui manque, ou la pause dans « catalog.yaml », par exemple `breaks: [{"{"}from: 2026-08-01, to: 2026-08-31, reason: été{"}"}]`.
X-08-no-seat = Le comité n'a pas de siège « { $role } »
    .help = Choisissez parmi : { $known }.
X-08-too-many = { $count } personnes pour « { $role } », qui a { $seats } sièges
    .help = Corrigez le nombre.

X-09 = Assez de sièges sont occupés pour décider
    .why = Une décision prise à trop peu n'engage pas le comité.
X-09-short = { $count } sièges étaient occupés, et les règles en demandent { $required }
    .help = Vérifiez les présents ; si c'est exact, le comité devra confirmer les décisions de cette séance.

X-10 = Ce qui est réutilisé est recommandé
    .why = Un commun écarté l'a été pour une raison, et une copie modifiée sans retour ne profite qu'à un seul produit.
X-10-advised-against = Le produit réutilise « { $common } », que le catalogue marque « { $maturity } »
    .help = Prévoyez autre chose, ou donnez la date de fin : `until: AAAA-MM-JJ`.
X-10-fork = Le produit modifie une copie de « { $common } », et ne dit pas ce qu'il rend au projet d'origine
    .help = Ajoutez `contribution_back:` avec ce qui est reversé, ou pourquoi rien ne peut l'être.

X-11 = Ce qui est réutilisé convient aux données du produit
    .why = Un commun a ses limites : au-delà, les données ne sont pas protégées comme elles doivent l'être.
X-11-health = Le produit traite des données de santé et réutilise « { $common } », qui n'est pas certifié pour elles (HDS)
    .help = N'y mettez pas de données de santé et dites-le dans `scope:`, ou choisissez un commun certifié.
X-11-rating = La cotation du produit dépasse ce que tient « { $common } » : { $above }
    .help = Vérifiez la cotation, ou choisissez un commun qui la tient.

X-12 = Une décision cite les critères de ses règles
    .why = Un critère d'une autre version n'a pas été posé ce jour-là.
X-12-unknown-near = La décision cite { $kind } « { $name } », que ses règles n'ont pas ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } ».
X-12-unknown = La décision cite { $kind } « { $name } », que ses règles n'ont pas
    .help = Corrigez l'identifiant ; les critères sont dans le fichier de « lifecycle » en vigueur ce jour-là.

X-13 = Deux produits qui se ressemblent ont été comparés
    .why = Le même besoin traité deux fois coûte deux fois ; deux produits distincts gagnent à le dire.
X-13-alike = Ce produit se présente presque comme « { $other } » ({ $percent } % de mots communs)
    .help = Comparez-les, puis écrivez le résultat sous `relations: similar_to:`, par exemple `- {"{"}product: { $other }, verdict: distinct{"}"}`.

## P : les contrôles propres à l'organisation

P-00 = Le produit respecte les contrôles fixés par l'organisation
    .why = Accessibilité, sécurité, données : ces contrôles sont écrits dans les règles, et chaque organisation a les siens.
policy-check = { $text }
    .help = C'est le contrôle « { $check } » des règles « { $version } » : corrigez le fichier du produit, puis tapez `catalog validate`.

## Y : la forme des fichiers

Y-01 = Le fichier peut être ouvert
    .why = Un fichier qui ne s'ouvre pas ne peut pas être vérifié, et manque dans toutes les listes.
Y-01-unreadable = Le fichier ne peut pas être ouvert ({ $reason })
    .help = Vérifiez que le fichier existe, que vous avez le droit de le lire et qu'aucun autre programme ne le bloque. Un lien (symbolic link) n'est pas suivi : mettez le fichier lui-même à sa place.

Y-02 = Le fichier est un texte en UTF-8
    .why = UTF-8 est la façon d'enregistrer les textes et leurs accents que tous les outils comprennent.
Y-02-not-utf8 = Ce fichier n'est pas un texte en UTF-8 : un caractère ne peut pas être lu ici
    .help = Dans votre éditeur, choisissez « Enregistrer sous » puis l'encodage UTF-8, et vérifiez les accents.
Y-02-nul = Ce fichier contient un caractère nul : ce n'est pas un simple texte
    .help = Enregistrez-le en texte simple, encodage UTF-8 ; un document Word, Excel ou UTF-16 ne convient pas.

Y-03 = Le fichier suit les règles d'écriture de YAML
    .why = À partir d'une faute d'écriture, le reste du fichier ne peut plus être compris.
Y-03-syntax = Le fichier ne peut pas être lu à partir d'ici (en anglais : { $detail })
    .help = Vérifiez cette ligne et celle d'avant : décalage en début de ligne, « : » après chaque nom de champ, guillemets et crochets refermés.
Y-03-tab = Cette ligne est décalée par une tabulation, et YAML n'accepte que des espaces
    .help = Remplacez la tabulation par des espaces, deux par niveau. Message d'origine, en anglais : { $detail }.
Y-03-quote = Un guillemet semble ouvert et jamais refermé
    .help = Ajoutez le guillemet qui manque, sur cette ligne ou plus haut. Message d'origine, en anglais : { $detail }.
Y-03-colon = Cette ligne contient plusieurs fois « : », on ne sait pas où finit le nom du champ
    .help = Mettez le texte entre guillemets, par exemple `summary: "Objectif : réduire les délais"`. Message d'origine, en anglais : { $detail }.

Y-04 = Le fichier n'est pas vide
    .why = Un fichier vide ne décrit rien : c'est souvent un oubli ou un enregistrement raté.
Y-04-empty = Ce fichier est vide
    .help = Remplissez-le ou supprimez-le. Un produit commence par trois champs : `id`, `name` et `phases`.

Y-05 = Un fichier contient un seul document
    .why = Un fichier décrit une seule chose : ce qui suit une ligne « --- » échapperait aux contrôles.
Y-05-several = Une ligne « --- » commence ici un second document
    .help = Retirez cette ligne « --- », ou mettez la suite dans un autre fichier.

Y-06 = Les raccourcis de YAML ne sont pas utilisés
    .why = Ces raccourcis cachent ce que dit le fichier à la personne qui le lit, et rendent chaque modification plus risquée.
Y-06-alias = Un raccourci « * » reprend ici une valeur écrite ailleurs
    .help = Écrivez la valeur entière à la place du raccourci. Si votre texte commence par une étoile, mettez-le entre guillemets.
Y-06-merge = Un raccourci « << » recopie ici d'autres champs
    .help = Écrivez ces champs en toutes lettres à la place de « << ».
Y-06-tag = Une marque « ! » change ici la nature de la valeur
    .help = Retirez cette marque. Si votre texte commence par un point d'exclamation, mettez-le entre guillemets.
Y-06-anchor = Une marque « & » donne ici un nom à une valeur
    .help = Retirez cette marque. Si votre texte commence par « & », mettez-le entre guillemets.

Y-07 = Le fichier a une taille raisonnable
    .why = Aucun fichier du catalogue n'approche ces limites : les dépasser est une erreur, ou une tentative de bloquer le programme.
Y-07-too-deep = Trop de niveaux sont emboîtés ici
    .help = Vérifiez le décalage des lignes et les crochets : un fichier du catalogue compte rarement plus de six niveaux, et au plus 40.
Y-07-too-large = Ce fichier contient trop de valeurs pour un fichier du catalogue
    .help = Vérifiez qu'il s'agit du bon fichier ; les données volumineuses n'ont pas leur place dans le catalogue.

Y-08 = Chaque champ a une valeur de la bonne forme
    .why = Un texte à la place d'un nombre ou d'une liste ne peut être ni comparé ni compté.
Y-08-no-value = Une valeur manque : on attend ici { $expected }
    .help = Écrivez la valeur après « : », par exemple `name: Démo Médailles`, ou retirez la ligne si le champ n'est pas obligatoire.
Y-08-wrong-kind = On attend ici { $expected }, et l'on trouve { $found }
    .help = Réécrivez la valeur. Exemples : un nombre `0.6` (avec un point, sans % ni guillemets), oui `true`, non `false`, une liste `[web, mobile]`, un groupe de champs `{"{"}opinion: favorable{"}"}`.

Y-09 = Les champs obligatoires sont présents
    .why = Sans ces champs, cette partie du fichier ne peut pas être lue et ne compte nulle part.
Y-09-missing = Il manque ici le champ « { $key } »
    .help = Ajoutez une ligne `{ $key }: …` au même niveau que les champs voisins.

Y-10 = Le nom d'un champ est un simple mot
    .why = Un champ se retrouve par son nom : une liste ou un groupe ne peut pas servir de nom.
Y-10-key-not-text = Le nom de ce champ est une liste ou un groupe, au lieu d'un mot
    .help = Écrivez un simple mot avant « : ». Si les accolades ou les crochets font partie du texte, mettez-le entre guillemets.

Y-11 = Les identifiants ont la forme attendue
    .why = Un identifiant sert de nom de fichier, de lien et de nom de branche : les espaces et les accents y posent problème.
Y-11-bad-slug = « { $text } » n'est pas un identifiant : lettres minuscules sans accent, chiffres et tirets seulement, de 2 à 64 caractères
    .help = Remplacez les majuscules, accents et espaces, par exemple « Démo Médailles » devient `demo-medailles`.
Y-11-bad-token = « { $text } » n'est pas un identifiant : lettres sans accent, chiffres, tirets, points, deux-points et traits bas seulement, 64 caractères au plus
    .help = Écrivez l'identifiant comme dans le catalogue ou dans les règles, sans espace ni accent, par exemple `G-MVP` ou `g-mvp-2025-11-18`.

Y-12 = Le fichier est d'une forme que ce programme connaît
    .why = Un fichier écrit pour une autre version du programme pourrait être lu de travers sans que personne le voie.
Y-12-other = Ce fichier est de la forme « { $schema } », et ce programme lit « { $expected } »
    .help = Installez la version de catalog qui lit cette forme, ou écrivez `schema: { $expected }` si le fichier la suit.

Y-14 = Un fichier qui ressemble à ceux du catalogue est lu
    .why = Un produit enregistré sous un nom qui n'est pas lu manque partout, sans que personne le voie.
Y-14-ending = Ce fichier n'est pas lu : son nom ne se termine pas par « .yaml »
    .help = Si c'est un fichier du catalogue, renommez-le en « { $stem }.yaml » ; sinon, rangez-le hors de ce dossier ou supprimez-le.
Y-14-elsewhere = Rien de ce qui est ici n'est lu : c'est un lien, ou un autre dépôt (sous-module), et ce dépôt-ci n'enregistre que son adresse
    .help = Copiez les fichiers du catalogue dans ce dossier-ci, puis supprimez le lien ou le sous-module.
Y-14-level = Ce fichier a la forme d'un produit, et n'est pas lu : il n'est pas dans le dossier « products »
    .help = Déplacez-le dans « products », sous le nom « { $stem }.yaml ».
Y-14-folder = Les fichiers de ce dossier ne sont pas lus : le catalogue lit « { $folder } »
    .help = Renommez le dossier en « { $folder } », ou rangez-le hors du catalogue.

Y-13 = Les textes ne contiennent aucun caractère invisible
    .why = Un caractère de commande ou d'inversion du sens de lecture change ce que l'on voit à l'écran sans changer ce que dit le fichier.
Y-13-control = Ce texte contient un caractère invisible (commande de terminal ou sens de lecture)
    .help = Réécrivez ce texte à la main, sans le copier d'un autre document.
Y-13-hidden = Ce nom contient un caractère que l'on ne voit pas ({ $code }) : il se lit comme un autre sans être le même
    .help = Réécrivez ce nom à la main, sans le copier d'un autre document.
Y-13-comment = Cette remarque (après « # ») contient un caractère invisible ({ $code }) : on la lirait autrement qu'elle n'est écrite
    .help = Supprimez ce caractère, ou réécrivez la remarque à la main.
Y-13-line-end = Un caractère invisible ({ $code }) termine ici la ligne pour certains programmes et pas pour d'autres : ils ne liraient pas la même chose
    .help = Supprimez ce caractère, ou passez à la ligne à sa place.
R-02-none = Ce catalogue n'a pas de règles : le dossier « lifecycle » est vide ou absent
    .help = Remettez les fichiers du dossier « lifecycle », ou copiez ceux d'un autre catalogue.

## C : les changements

recorded-decision = La décision « { $id } »
recorded-phase = L'entrée dans la phase « { $phase } »
recorded-measure = La mesure de « { $code } »
recorded-event = L'événement de la réserve « { $name } »

C-01 = Une décision enregistrée ne change plus
    .why = Une équipe et des crédits ont été engagés sur cette décision : la réécrire effacerait ce que le comité a dit ce jour-là.
C-01-changed = « { $key } » a été changé dans la décision déjà enregistrée « { $id } »
    .help = Remettez-le comme avant. Si la décision était fausse, enregistrez-en une autre qui la remplace : `catalog decide … --supersedes <décision>`.
C-01-reservation-removed = La réserve « { $reservation } » a disparu de la décision « { $id } »
    .help = Remettez-la. Pour la lever : `catalog reservation close <produit> { $id }/{ $reservation } --proof <adresse>`.
C-01-reservation-added = La réserve « { $reservation } » a été ajoutée après coup à la décision « { $id } »
    .help = Retirez-la d'ici, et écrivez-la dans une nouvelle décision.

C-02 = Ce qui est enregistré reste enregistré
    .why = Sans la suite complète des décisions et des mesures, plus personne ne peut dire ce qui s'est passé, ni vérifier un chiffre.
C-02-decision = La décision « { $what } » a disparu
    .help = Remettez-la. Une décision fausse se corrige par une autre, avec `supersedes: { $id }`.
C-02-moved = « { $what } » a changé de place dans sa liste
    .help = Remettez la liste dans son ordre, et ajoutez à la fin ce qui est nouveau.
C-02-indicator =
    { $count ->
        [one] L'indicateur « { $code } » a disparu, avec sa mesure
       *[other] L'indicateur « { $code } » a disparu, avec ses { $count } mesures
    }
    .help = Remettez-le : un indicateur qui ne sert plus reste, sans nouvelle mesure.
C-02-measure-changed = La mesure de « { $code } » du { $what } a été changée
    .help = Remettez-la, et ajoutez la valeur juste à la fin, avec `supersedes: { $day }`.
C-02-measure-removed = La mesure de « { $code } » du { $what } a disparu
    .help = Remettez-la ; si elle était fausse, ajoutez la valeur juste à la fin, avec `supersedes: { $day }`.
C-02-list =
    { $count ->
        [one] Une ligne de « { $field } » a disparu, changé ou bougé
       *[other] { $count } lignes de « { $field } » ont disparu, changé ou bougé
    }
    .help = Remettez-les comme avant, et ajoutez à la fin ce qui est nouveau.
C-02-milestone = Le jalon « { $milestone } », atteint le { $day }, ne l'est plus, ou l'est à une autre date
    .help = Remettez la date. Si elle avait été mal saisie, dites-le dans `note:`.
C-02-file = Le fichier d'un enregistrement (séance du comité ou problème) a été retiré
    .help = Remettez-le : `git checkout { $base } -- { $path }`. Une séance qui n'a pas eu lieu s'écrit `kind: annulee` ; un problème résolu, `status: clos`.
C-02-session = « { $key } » a été changé dans une séance qui a déjà eu lieu
    .help = Remettez-le comme avant. Ce qui manquait peut être ajouté, ce qui était écrit reste.

C-03 = Le fichier d'un produit n'est ni retiré ni renommé
    .why = Un produit dont le fichier disparaît sort de tous les comptes sans que personne l'ait décidé.
C-03-removed = Le fichier « { $path } » a été retiré
    .help = Remettez-le : `git checkout { $base } -- { $path }`. Un produit s'arrête par `catalog stop`, ou quitte le portefeuille par `hors_perimetre: {"{"}since: …, reason: …{"}"}`.
C-03-renamed = Le fichier « { $path } » a été renommé en « { $to } »
    .help = Remettez l'ancien nom : d'autres fichiers, des liens et l'historique s'y réfèrent. Le nom affiché se change dans `name:`.

C-04 = Un identifiant ou un numéro ne sert qu'une fois
    .why = Un identifiant qui change de sens fait mentir tout ce qui le citait.
C-04-id = L'identifiant du produit est passé de « { $old } » à « { $new } »
    .help = Remettez `id: { $old }`. Le nom affiché se change dans `name:`.
C-04-cycle = Le cycle { $cycle } apparaît après coup, alors que des cycles plus récents existent
    .help = Un nouveau cycle prend le numéro suivant : `cycle: { $next }`.

C-05 = Les phases passées ne changent plus
    .why = Les durées et les délais se comptent sur ces dates : les déplacer après coup fausse tous les rapports.
C-05-changed = La phase « { $phase } » (depuis { $start }), déjà enregistrée, a été changée
    .help = Remettez-la comme avant. Une entrée fausse se corrige par une décision qui remplace celle qui l'a ouverte (`supersedes:`) ; une phase de l'état initial, par une meilleure source dans `baseline:`.
C-05-removed = La phase « { $phase } » (depuis { $start }) a disparu
    .help = Remettez-la. Un produit qui revient en arrière entre dans une nouvelle phase, par une décision.

C-05-declared = La phase « { $phase } » (depuis { $start }) est déclarée dans l'état initial, sans que `baseline:` dise d'où l'information vient
    .help = Ajoutez la nouvelle source à `baseline.source:`. Ce qui a été décidé depuis l'état initial s'enregistre par `catalog decide`, puis `catalog advance`.
C-05-undeclared = La phase « { $phase } » (depuis { $start }), de l'état initial, a disparu, sans que `baseline:` dise d'où l'information vient
    .help = Remettez-la, ou ajoutez à `baseline.source:` la source qui montre qu'elle n'a pas eu lieu.
C-05-after = La phase « { $phase } » (depuis { $start }) commence après l'état initial ({ $first }) : elle ne peut pas être déclarée
    .help = Retirez-la, puis enregistrez ce que le comité a décidé (`catalog decide`) et entrez dans la phase (`catalog advance`).
C-05-decided = La phase « { $phase } » est déclarée dans l'état initial, alors que le produit a déjà une décision du comité
    .help = Remettez les phases comme avant. Un produit que le comité a vu n'entre dans une phase que par `catalog decide`, puis `catalog advance`.
C-05-registered = La phase « { $phase } », inscrite le { $start }, a été changée après une décision
    .help = Remettez-la comme avant. Son premier jour peut être corrigé, s'il reste au plus tard le jour de la première décision.

C-06 = Le plan figé ne bouge plus
    .why = Les retards et les dépassements se comptent depuis ce plan : le déplacer les ferait disparaître.
C-06-changed = « { $field } » est figé, et a été changé ({ $keys })
    .help = Remettez-le comme avant et ajoutez une ligne à `revisions:`. Une nouvelle référence demande une décision nouvelle, citée dans `budget.rebaselines:` par le même changement.
C-06-old-decision = Cette nouvelle référence cite la décision « { $id } », qui était déjà enregistrée et n'en disait rien
    .help = Retirez-la, ou citez la décision qui la donne : elle s'enregistre par le même changement.

C-07 = Une phase arrive avec sa décision
    .why = Une phase sans décision ferait croire que le comité a accepté.
C-07-missing = La phase ajoutée cite la décision « { $id } », qui n'est ni dans le catalogue ni dans ce changement
    .help = Enregistrez d'abord la décision (`catalog decide`), puis entrez dans la phase (`catalog advance`).

C-08 = Une réserve levée le reste
    .why = Ce qui est arrivé à une réserve est la preuve que sa condition a été tenue.
C-08-rewritten = Un événement déjà enregistré de la réserve « { $name } » a été changé ou retiré
    .help = Remettez-le comme avant, et ajoutez à la fin ce qui est nouveau : `catalog reservation close` ou `extend`.
C-08-reopened = La réserve « { $name } » était terminée, et un événement la rouvre
    .help = Retirez cet événement. Si le problème revient, le comité fait une nouvelle réserve, dans une nouvelle décision.

C-09 = Une échéance ne bouge que par un report motivé
    .why = Une échéance qui glisse sans un mot n'en est plus une.
C-09-edited = L'échéance de la réserve « { $name } » a été changée sur place
    .help = Remettez-la comme avant, puis : `catalog reservation extend { $id } { $name } --until { $due } --reason "…"`.
C-09-no-reason = Le report de la réserve « { $name } » ne dit pas pourquoi
    .help = Ajoutez `reason:` à cet événement.
C-09-again = La réserve « { $name } » est reportée { $count } fois
    .help = Levez-la, ou faites-en parler au comité : un nouveau report ne règle rien.

C-10 = Un fait est enregistré dans le mois, après ceux d'avant
    .why = Une décision notée des mois plus tard l'est de mémoire, et les rapports de l'intervalle étaient faux.
C-10-late = { $what } date du { $day } : c'est enregistré { $days } jours après
    .help = Vérifiez la date. Si elle est juste, dites pourquoi c'est tardif : `recorded_late:` dans une décision.
C-10-before = { $what } date du { $day }, avant ce qui était déjà enregistré ({ $last })
    .help = Vérifiez la date. Si elle est juste, le relecteur doit savoir que le passé est complété.

C-11 = Une baisse de sensibilité se justifie
    .why = Une cote ou une obligation qui disparaît juste avant un passage change ce que le comité exige.
C-11-rating = La sécurité baisse de { $from } à { $to }, et son argument n'a pas changé
    .help = Dites pourquoi dans `security.dict.argument.{ $axis }`, ou dans le message du commit : `Catalog-Justification: …`.
C-11-no-longer = « { $field } » passe de oui à non
    .help = Dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-11-unknown = « { $field } » n'est plus connu, et l'était
    .help = Remettez ce qui était écrit, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-11-aipd = L'analyse d'impact (AIPD) n'est plus demandée, et sa raison n'a pas changé
    .help = Dites pourquoi dans `data.personal.aipd.reason`, ou dans le message du commit : `Catalog-Justification: …`.

C-12 = L'ancienne cible d'un indicateur est gardée
    .why = Une cible abaissée en silence transforme un échec en succès.
C-12-lost = « { $field } » de l'indicateur « { $code } » a changé, et l'ancienne valeur n'est gardée nulle part ({ $old })
    .help = Ajoutez-la à l'indicateur : `previous: [{"{"}until: <jour>, { $field }: …, reason: …{"}"}]`.
C-12-meaning = « { $field } » de l'indicateur « { $code } » a changé : les valeurs d'avant et d'après ne se comparent plus
    .help = Gardez ce qui était visé avant : `previous: [{"{"}until: <jour>, definition: …, reason: …{"}"}]` ; ou laissez cet indicateur tel quel, et créez-en un autre sous un autre code.

C-13 = L'ancien nom d'un produit est gardé
    .why = Ceux qui connaissent l'ancien nom doivent encore trouver le produit.
C-13-lost = Le produit ne s'appelle plus « { $old } », et rien ne permet de le retrouver sous ce nom
    .help = Ajoutez l'ancien nom à `aliases:`.

C-13-alias = L'autre nom « { $old } » a disparu
    .help = Remettez-le dans `aliases:`, sauf s'il avait été mal écrit.

C-14 = Une fusion garde ce que chaque branche a enregistré
    .why = Deux personnes écrivent souvent en même temps : une fusion mal résolue efface en silence le travail de l'une.
C-14-lost = La fusion { $commit } a perdu ce qu'une des branches avait enregistré : { $what }
    .help = Remettez-le dans le fichier : ce que chaque branche a ajouté doit y être.
C-14-conflict = La décision « { $id } » existe déjà dans la version de référence, avec un autre contenu
    .help = Donnez un autre identifiant à celle-ci (par exemple le même, suivi de -2), ou reprenez celle de la version de référence.

C-24 = Un changement se fusionne avec ce que la version de référence contient aujourd'hui
    .why = Deux personnes ont modifié les mêmes lignes : personne d'autre qu'elles ne peut dire ce qui doit rester.
C-24-conflict = Ce fichier a changé aussi dans « { $base } » depuis, et les deux versions ne se fusionnent pas
    .help = Tapez `git merge { $base }` dans votre branche, gardez dans ce fichier ce que chacun a écrit, puis enregistrez avec `git commit`.

C-15 = Un produit clos ne change plus
    .why = Ce qui est clos sert de mémoire : une modification y passerait inaperçue.
C-15-changed = « { $key } » a été changé alors que le produit est clos
    .help = Remettez-le comme avant. Les preuves tardives s'écrivent sous `stop:` et `deliverables:` ; un nouveau départ est un nouveau cycle.

C-16 = Le changement est résumé pour la personne qui le relit
    .why = Un relecteur juge mieux ce qu'il lit dans les mots du cycle de vie que dans des lignes de fichier.
C-16-does = { $what }
    .help = Rien à corriger : c'est ce que la contribution fait.

C-17 = Les règles changent par une demande de fusion, et servent par une autre
    .why = Sans cela, une contribution pourrait assouplir la règle qui la refuse.
C-17-used = Cette contribution change les règles et s'en sert aussitôt : les règles d'avant refusent { $products }
    .help = Proposez d'abord le changement des règles, seul ; puis, quand il est accepté, celui des produits.

C-18 = Ce que le comité décide est signé par un de ses sièges
    .why = N'importe qui peut écrire qu'un produit a reçu un go : la signature prouve que le comité l'a dit. Ce qui change ensuite se signe de nouveau.
signed-recorded = enregistre la décision « { $decision } »
signed-changed = change la décision « { $decision } »
signed-removed = retire la décision « { $decision } »
signed-inherited = déclare ou corrige des phases de l'état initial
signed-signers = change qui peut signer
signed-settings = change les réglages du catalogue
signed-committee = change la composition du comité
C-18-none = Le commit { $commit } { $what } sans être signé
    .help = La personne qui tient le siège signe le commit avec sa clé : `git config gpg.format ssh`, puis `git config commit.gpgsign true`, et `git commit --amend --no-edit`.
C-18-wrong = La signature du commit { $commit }, qui { $what }, ne correspond pas à son contenu
    .help = Le commit a été changé après coup : faites-le refaire et signer.
C-18-stranger = Le commit { $commit }, qui { $what }, est signé par une clé inconnue du catalogue
    .help = Faites signer par un siège du comité, ou ajoutez la clé à `allowed_signers` par une demande de fusion à part.
C-18-expired = Le commit { $commit }, qui { $what }, est signé par une clé qui n'est pas valable aujourd'hui, ou ne l'était pas ce jour-là
    .help = Faites signer avec une clé en cours de validité, ou corrigez ses dates dans `allowed_signers` par une demande de fusion à part.
C-18-antedated = Le commit { $commit }, qui { $what }, se dit du { $day } : il ne peut pas être antérieur au { $earliest }
    .help = Une clé périmée pourrait signer ainsi. Faites refaire et signer le commit, à la date du jour.
C-18-no-seat = Le commit { $commit }, qui { $what }, est signé pour « { $names } », qui n'est pas un siège du comité
    .help = Dans `allowed_signers`, le nom d'une clé est celui du siège : { $seats }.

C-19 = Un changement se compare avec ce qui était enregistré
    .why = Un fichier que personne ne peut lire pourrait être réécrit en entier au moment où il est réparé.
C-19-unread = Ce fichier ne pouvait pas être lu dans la version de départ, ni avant elle : rien n'a pu être comparé
    .help = Relisez-le en entier avec l'équipe avant d'accepter la contribution.
C-19-part = Une partie de ce fichier ne pouvait pas être lue dans la version de départ, et rien d'antérieur ne dit ce qu'elle contenait : elle n'a pas pu être comparée
    .help = Relisez avec l'équipe ce qui vient d'être réparé avant d'accepter la contribution.

C-21 = Ce qui est déclaré sans décision se corrige au vu de tous
    .why = Une phase déclarée n'a été acceptée par personne : la déclarer, la retirer ou la corriger tient lieu de passage devant le comité si personne ne le voit.
C-21-new = Ce produit entre au catalogue déjà en phase « { $phase } » (depuis { $start }), sans être passé devant le comité
    .help = Vérifiez avec la source citée dans `baseline:` qu'il en était bien là. Un nouveau produit s'inscrit par `catalog new`.
C-21-added = La phase « { $phase } » (depuis { $start }) est déclarée dans l'état initial
    .help = Vérifiez avec la source citée dans `baseline:` qu'elle a bien eu lieu avant l'entrée au catalogue.
C-21-removed = La phase « { $phase } » (depuis { $start }), de l'état initial, est retirée
    .help = Vérifiez avec la source citée dans `baseline:` qu'elle n'a pas eu lieu.
C-21-changed = La phase « { $phase } » (depuis { $start }), de l'état initial, devient « { $now } » (depuis { $since })
    .help = Vérifiez cette correction avec la source citée dans `baseline:`.
C-21-registered = La phase « { $phase } », inscrite le { $start }, est datée maintenant du { $since }, alors que des décisions ont été prises depuis
    .help = Vérifiez cette date avec l'équipe : les délais se comptent à partir d'elle.

C-22 = Ce qui fonde les décisions ne change pas sans être dit
    .why = Qui ajoute une clé, change un réglage ou un siège décide de qui décidera ensuite.
C-22-key-added = La clé { $key } peut désormais signer, pour : { $new }
    .help = Vérifiez auprès de la personne qui tient le siège que cette clé est la sienne. Avec `check --signed`, un siège signe ce commit.
C-22-key-removed = La clé { $key } ne peut plus signer ; elle le pouvait pour : { $old }
    .help = Vérifiez que les sièges du comité gardent chacun une clé. Avec `check --signed`, un siège signe ce commit.
C-22-key-changed = La clé { $key } pouvait signer pour : { $old } ; elle peut maintenant signer pour : { $new }
    .help = Vérifiez ces noms et ces dates auprès de la personne qui tient la clé. Avec `check --signed`, un siège signe ce commit.
C-22-settings = Les réglages du catalogue changent ({ $keys })
    .help = Relisez-les : ils valent pour tous les produits. Avec `check --signed`, un siège signe ce commit.
C-22-committee = La composition du comité change ; avant : { $old } ; après : { $new }
    .help = Vérifiez que le comité, ou qui le nomme, l'a décidé. Avec `check --signed`, un siège signe ce commit.

C-23 = Un produit qui part ne laisse pas de réserve ouverte
    .why = Ce que le comité avait demandé disparaît des suivis avec le produit, sans que personne l'ait levé.
C-23-open = Le produit quitte le portefeuille, et la réserve « { $name } » est encore ouverte ({ $text })
    .help = Levez-la : `catalog reservation close { $id } { $name } --proof …` ; ou, si elle n'a plus d'objet, ajoutez à ses `events:` une ligne `kind: lapsed` avec `reason:`.

R-07-untold =
    { $count ->
        [one] La nouvelle version « { $version } » change les passages possibles d'un produit qu'elle n'annonce pas : { $products }
       *[other] La nouvelle version « { $version } » change les passages possibles de { $count } produits qu'elle n'annonce pas : { $products }{ $more ->
            [0] {""}
           *[other] {" "}et { $more } autres
        }
    }
    .help = Ajoutez-les à `impact:`, et prévenez leurs équipes.

C-25 = Une dérogation accordée à l'équipe ne change pas sans être dit
    .why = Une dérogation vaut pour ce qui a été accordé, jusqu'au jour dit : la prolonger ou l'effacer en silence ferait croire qu'on l'a redemandée.
C-25-extended = La dérogation « { $text } » va maintenant jusqu'au { $new }, au lieu du { $old }
    .help = Remettez sa date et ajoutez une nouvelle dérogation avec qui l'a accordée, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-moved = La dérogation « { $text } » porte maintenant sur un autre critère
    .help = Remettez le critère, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-decided-by = La personne qui a accordé la dérogation « { $text } » a changé
    .help = Remettez la fonction qui l'a accordée, ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
C-25-removed = La dérogation « { $text } » est retirée avant sa fin
    .help = Remettez-la (elle prend fin d'elle-même), ou dites pourquoi dans le message du commit, sur une ligne : `Catalog-Justification: …`.
