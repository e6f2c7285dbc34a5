# The rules of src/rules/product/reuse.rs: title, .why, their messages with .help (what to do)

S-42 = The hosting can hold the product's rating
    .why = A platform has its limits: beyond them, the promised availability or confidentiality is not assured.
S-42-above = The rating exceeds what platform “{ $platform }” can hold: { $above }
    .help = Check the rating, choose another platform, or have the measures that compensate approved.
X-10 = What is reused is recommended
    .why = A commons that was ruled out was so for a reason, and a changed copy that gives nothing back serves one product only.
X-10-advised-against = The product reuses “{ $common }”, which the catalogue marks “{ $maturity }”
    .help = Plan something else, or give the end date: `until: YYYY-MM-DD`.
X-10-fork = The product changes a copy of “{ $common }”, and does not say what it gives back
    .help = Add `contribution_back:` with what is given back, or why nothing can be.
X-11 = What is reused suits the product's data
    .why = A commons has its limits: beyond them, data are not protected as they must be.
X-11-health = The product handles health data and reuses “{ $common }”, which is not certified for them (HDS)
    .help = Put no health data there and say so in `scope:`, or choose a certified commons.
X-11-rating = The product's rating exceeds what “{ $common }” can hold: { $above }
    .help = Check the rating, or choose a commons that holds it.
