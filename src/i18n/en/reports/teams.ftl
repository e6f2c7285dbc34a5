# `catalog report teams`

help-report-teams = See who carries the products: business, teams, contractors, product owners (in French: equipes)
help-report-teams-after =
    Examples:
      catalog report teams --by department
      catalog report teams --directorate dgos --format csv

explain-report-teams = Who carries the products: the part of the business, of civil servants and of contractors, and the load of product owners
    .title = Teams
    .why = A product that the business does not carry, or that nobody of the house masters, does not last.
    .formula = Active products whose file describes the team; time is in full-time equivalents of the members who are there on that date.
    .source = indicators 5 and 6 of the direction (A5, A6); derived from the source for G2 and G3

figure-teams-business = Business people there each day, from the first version on
    .formula = The sum of these people over active products, from the first version in production on; computed on those whose file says it.
    .source = list of reports, A5
figure-teams-business-mean = Business people there each day, on average for a product
    .formula = This sum over the number of products whose file says it.
    .source = list of reports, A5
figure-teams-business-none = Products without business people each day, from the first version on
    .formula = Products whose file says zero, over those whose file says it.
    .source = list of reports, A5
figure-teams-managed = Products managed by the DNUM
    .formula = Active products that the DNUM manages; computed on those whose file says who does.
    .source = list of reports, A6
figure-teams-managed-share = Share of products run by the DNUM
    .formula = Products managed by the DNUM over all products whose manager is known, those outside the catalogue included; without their number, or on a part of the catalogue, the share is not known.
    .source = list of reports, A6
figure-teams-time = Full-time equivalents
    .formula = The sum of the time of the members who are there on that date and whose time and contract the file says.
    .source = list of reports, G2
figure-teams-internal = Share of civil servants
    .formula = Their time over the time of all members: a sum over a sum.
    .source = list of reports, G2
figure-teams-internal-role = Share of civil servants in this role
    .formula = Their time over the time of all members who hold this role.
    .source = list of reports, G2
figure-teams-internal-department = Share of civil servants in this department
    .formula = Their time over the time of all members of the products of the department.
    .source = list of reports, G2
figure-teams-owned = Products with a product owner
    .formula = Active products whose file says the function of the product owner.
    .source = list of reports, G3
figure-teams-load = Products for one full-time product owner
    .formula = The number of products whose file says the time of the product owner, over the sum of these times.
    .source = list of reports, G3
figure-teams-above = Owners of more than eight products
    .formula = Functions, of one entity, that hold more than eight products; a file gives a function and never a name, and several people may have the same.
    .source = list of reports, G3

teams-in-short =
    { $active ->
        [0] no product is active.
       *[other] { $said ->
            [0] no file describes the team of an active product ({ $active }): nothing can be measured.
           *[other] { $said ->
                [one] one file out of { $active } describes the team
               *[other] { $said } files out of { $active } describe the team
            }; { $business_said ->
                [0] none says whether somebody of the business works each day on a product that has its first version
               *[other] from the first version on, somebody of the business at least works each day on { $business } of the { $business_said } products that say so
            }.
        }
    }
teams-external =
    { $count ->
        [one] The share of managed products counts { $count } product outside the catalogue (on { $date }; source: { $source })
       *[other] The share of managed products counts { $count } products outside the catalogue (on { $date }; source: { $source })
    }
teams-no-business = Products where the business is not there each day
teams-roles = Time by role
teams-departments = Time by department
teams-owners = Product owners
teams-column-role = Role
teams-column-time = Full time
teams-column-internal = Civil servants
teams-column-owner = Function
teams-column-entity = Entity
teams-column-shares = Time given
teams-next = To describe the team of the first whose file says nothing of it
teams-next-none = To see who works in product mode
left-out-no-team =
    { $count ->
        [one] { $count } active product whose file says nothing of the team is not counted
       *[other] { $count } active products whose files say nothing of the team are not counted
    }
left-out-no-time =
    { $count ->
        [one] { $count } product whose file does not say the time and contract of its members is not counted in time
       *[other] { $count } products whose files do not say the time and contract of their members are not counted in time
    }
