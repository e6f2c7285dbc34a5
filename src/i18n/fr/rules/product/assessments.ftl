# Les règles de src/rules/product/assessments.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

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
S-25 = Une dérogation terminée a une suite
    .why = Une dérogation est provisoire : à sa fin, le critère est satisfait, ou le comité décide à nouveau.
S-25-ended = La dérogation au critère « { $criterion } » a pris fin le { $until }, et rien ne dit que le critère est satisfait depuis
    .help = Faites juger ce critère à la prochaine séance, ou demandez une nouvelle dérogation.
S-28 = Chaque décision dit de quel appui l'équipe a besoin
    .why = Aider les équipes est le premier rôle du comité : un besoin qui n'est pas écrit ne sera pas servi.
S-28-none = La décision ne dit pas de quel appui l'équipe a besoin
    .help = Ajoutez `support_needs: {"{"}needs: [design]{"}"}` avec les besoins, ou `support_needs: {"{"}none: true{"}"}` s'il n'y en a aucun. Avec `catalog decide` : `--support-need design` ou `--no-support-need`.
S-28-both = La décision cite des besoins d'appui et dit aussi qu'il n'y en a aucun
    .help = Retirez `none: true`, ou retirez les besoins.
S-28-unknown = « { $need } » n'est pas un appui prévu par les règles
    .help = Choisissez parmi : { $known }.
