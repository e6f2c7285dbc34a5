# `catalog report mastery`

help-report-mastery = See what is not mastered: hosting, technologies, code, obsolescence (in French: maitrise)
help-report-mastery-after =
    Examples:
      catalog report mastery --by directorate
      catalog report mastery --format csv

explain-report-mastery = Where products run, what they are made of, whether their code is ours and open, and what grows old
    .title = What is mastered, and what is not
    .why = What is not mastered is paid for later: a forced migration, code that is lost, data out of reach.
    .formula = For each active product, what its file says of its hosting, its technologies, sign-in, its code and its debt; a silent file is counted apart.
    .source = list of reports, E8

figure-mastery-hosted = Products of which it is known where they run
    .formula = Active products whose file names the hosting platform, of all active products.
    .source = list of reports, E8
figure-mastery-outside = Products outside the reference platforms
    .formula = Products whose platform is not one whose limits the rules give; among those whose platform is known.
    .source = list of reports, E8
figure-mastery-unwaived = Products outside the reference without a waiver that lasts
    .formula = The same, where the file lists no waiver of the team that still lasts on that day.
    .source = list of reports, E8
figure-mastery-sovereign = Products hosted under SecNumCloud
    .formula = Products whose file, or else the rules for their platform, say that the hosting is SecNumCloud; among those for which either answers.
    .source = list of reports, E8
figure-mastery-platform = Products on this platform
    .formula = Active products whose file names this platform; among those whose platform is known.
    .source = list of reports, E8
figure-mastery-open = Products with open code
    .formula = Products whose file says that the code is open, or of which at least one repository is public; among those whose file says it.
    .source = list of reports, E8
figure-mastery-closed = Products with closed code and no written reason
    .formula = Products whose file says that the code or all repositories are closed, without a reason; among those whose file says whether the code is open.
    .source = list of reports, E8
figure-mastery-repository = Products of which it is known where the code is
    .formula = Products whose file gives at least one code repository; among those whose file speaks of repositories, "none" included.
    .source = list of reports, E8
figure-mastery-stack = Products of which it is known what they are made of
    .formula = Active products whose file names the technologies, of all active products.
    .source = list of reports, E8
figure-mastery-ageing = Products where something grows old
    .formula = Products that use a commons to avoid or ruled out, have a plan to leave their hosting, a dependency whose planned replacement is past, or a declared debt; among those whose file speaks of one of these.
    .source = list of reports, E8
figure-mastery-technology = Products that use this technology
    .formula = Active products whose file names it, whatever the version; among those whose technologies are known.
    .source = list of reports, E8
figure-mastery-sign-in = Products whose users sign in so
    .formula = Active products whose file names this sign-in solution; among those whose file says which.
    .source = list of reports, E8

mastery-in-short =
    { $active ->
        [0] no active product.
        [one] one active product; { $unhosted ->
            [0] it is known where it runs
           *[other] it is not known where it runs
        }, { $uncoded ->
            [0] and where its code is.
           *[other] and its file does not say where its code is.
        }
       *[other] of { $active } active products, { $unhosted ->
            [0] it is known where all of them run
            [one] it is not known where { $unhosted } of them runs
           *[other] it is not known where { $unhosted } of them run
        }, { $uncoded ->
            [0] and where all the code is.
            [one] and the file of { $uncoded } does not say where its code is.
           *[other] and the files of { $uncoded } do not say where their code is.
        }
    }
mastery-platforms = Where products run
mastery-platform-unknown = Platform unknown
mastery-column-platform = Platform
mastery-column-provider = Host
mastery-column-reason = Reason
mastery-column-waived = Waived until
mastery-outside = Outside the reference platforms
mastery-closed = Code that is not open
mastery-ageing = What grows old
mastery-column-what = What
mastery-old-common = Uses { $name }, to avoid
mastery-old-move = Hosting to leave: { $plan }
mastery-old-switch = Replacement planned on { $day }, still there
mastery-old-debt = Debt: { $debt }
mastery-stack = The technologies
mastery-column-technology = Technology
mastery-sign-in = How users sign in
mastery-column-solution = Solution
mastery-said =
    { $said ->
        [one] { $said } product of { $of } says it
       *[other] { $said } products of { $of } say it
    }
mastery-next-unhosted = To say where "{ $product }" runs
mastery-next = To see what is reused
