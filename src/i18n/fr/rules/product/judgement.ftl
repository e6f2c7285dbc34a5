# Les règles de src/rules/product/judgement.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

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
R-04 = Une décision suit les règles en vigueur le jour où elle est prise
    .why = Une équipe se prépare selon les règles du moment : ni d'anciennes règles, ni des règles à venir ne peuvent la juger.
R-04-other = La décision se réclame des règles « { $said } », mais le { $day } les règles « { $expected } » étaient en vigueur
    .help = Écrivez `rules_version: "{ $expected }"`, ou corrigez la date de la décision.
R-04-none = Aucune version des règles n'était en vigueur le { $day }
    .help = Corrigez la date de la décision, ou ajoutez dans « lifecycle » les règles qui étaient en vigueur ce jour-là.
