# `catalog report compliance`

help-report-compliance = See what the law and the State ask, and who does not have it yet (in French: conformite)
help-report-compliance-after =
    Examples:
      catalog report compliance --directorate dgos
      catalog report compliance --format csv

explain-report-compliance = Accessibility, personal data, accreditation, legal pages: what is in order, what is missing, what nobody knows
    .title = The compliance of products in service
    .why = An obligation that is forgotten shows on the day of a complaint, of a leak or of an inspection.
    .formula = For each product in service and each obligation, the facts of its file say: met, partly, not met, not applicable or unknown; what is not known is neither a yes nor a no. The mapping is ours.
    .source = list of reports, F1 to F6

figure-compliance-accredited = Security accreditations in force
    .formula = Products in service whose accreditation, final or provisional, still lasts on that day, of those whose file says where it stands; those that are exempt do not count.
    .source = list of reports, F2
figure-compliance-accredited-soon = Accreditations that end in less than 180 days
    .formula = Accreditations that were given and whose last day comes in less than 180 days.
    .source = list of reports, F2
figure-compliance-accredited-over = Accreditations that have ended
    .formula = Accreditations that were given and whose last day is past.
    .source = list of reports, F2
figure-compliance-opened-without = Products open to the public without an accreditation in force
    .formula = Products in service that have opened to the public and whose accreditation does not last, among those whose file says where it stands.
    .source = list of reports, F2
figure-compliance-rate = Accessibility rate of the median product
    .formula = The median of the rates of conformity to the RGAA that the files of products in service say.
    .source = list of reports, F3
figure-compliance-rate-due = Public products that were to be wholly accessible
    .formula = Products for everybody, open for longer than the rules give (183 days by default), whose rate does not reach the target (100% by default); among those whose rate is known.
    .source = list of reports, F3
figure-compliance-unstated = Audited products without a published accessibility statement
    .formula = Products in service whose file says the RGAA rate or level, and not the address of the statement. The date of the statement is not recorded yet: nobody knows whether it is older than the audit.
    .source = list of reports, F3
figure-compliance-personal-unknown = Products of which nobody knows whether they handle personal data
    .formula = Active products whose file does not say whether they handle personal data, or says that nobody knows.
    .source = list of reports, F5
figure-compliance-unregistered = Processing of personal data without a reference to the register
    .formula = Active products that handle personal data and whose file gives no reference to the register.
    .source = list of reports, F5
figure-compliance-above = Products too sensitive for their platform
    .formula = Active products of which a letter of the DICT rating is above what their platform can hold, among those whose rating, platform and limits are known.
    .source = list of reports, F4
figure-compliance-above-axis = Products above the limit of their platform
    .formula = The same, for this letter of the rating.
    .source = list of reports, F4
figure-compliance-breaches = Products that passed a milestone too early
    .formula = Active products that reached a milestone while the committee had found unmet, or met in part only, a criterion that must hold before; among those of which the committee has assessed at least one criterion.
    .source = list of reports, F6
figure-compliance-met = In order
    .formula = Products in service that the obligation concerns and whose facts say that it is met, of those whose facts allow an answer.
    .source = list of reports, F1

compliance-in-short =
    { $served ->
        [0] no product is in service.
        [one] the only product in service { $silent ->
            [0] { $unmet ->
                [0] has no known breach.
               *[other] has at least one known breach.
            }
           *[other] says nothing of its compliance.
        }
       *[other] of { $served } products in service, { $unmet ->
            [0] none has a known breach
            [one] { $unmet } has at least one known breach
           *[other] { $unmet } have at least one known breach
        }{ $silent ->
            [0] .
            [one] ; the file of { $silent } more says nothing.
           *[other] ; the files of { $silent } more say nothing.
        }
    }
compliance-obligations = Obligation by obligation
compliance-column-obligation = Obligation
compliance-met = Met
compliance-partly = In part
compliance-unmet = Not met
compliance-not-applicable = Not applicable
compliance-unknown = Unknown
compliance-sign-met = M
compliance-sign-partly = P
compliance-sign-unmet = N
compliance-sign-not-applicable = –
compliance-sign-unknown = ?
compliance-legend = M: met · P: in part · N: not met · –: not applicable · ?: unknown
compliance-sig = SIG agreement
compliance-rgaa = RGAA
compliance-register = GDPR register
compliance-aipd = DPIA
compliance-accreditation = Accreditation
compliance-legal-pages = Legal pages
compliance-hds = HDS
compliance-architecture = Architecture file
compliance-open-source = Open code
compliance-jdma = Opinion button
compliance-to-fix = To put in order
compliance-column-unmet = Not met
compliance-accreditations = Accreditations to renew
compliance-column-until = Until
compliance-above = Too sensitive for their platform
compliance-column-platform = Platform
compliance-column-above = Above
compliance-breaches = Milestones passed too early
compliance-column-milestone = Milestone
compliance-column-criterion = Criterion unmet
compliance-rates = Accessibility rates
compliance-column-rate = RGAA rate
compliance-rate-whole = 100%
compliance-rate-high = From 80 to 99%
compliance-rate-half = From 50 to 79%
compliance-rate-low = Under 50%
compliance-rate-unknown = Rate unknown
compliance-matrix = Product by product
compliance-next-unmet = To see what "{ $product }" lacks
compliance-next-silent = To fill in "{ $product }", whose file says nothing
