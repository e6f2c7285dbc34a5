# The rules of src/rules/catalogue/likeness.rs: title, .why, their messages with .help (what to do)

X-13 = Two products that look alike were compared
    .why = The same need served twice costs twice; two distinct products gain by saying so.
X-13-alike = This product presents itself nearly as “{ $other }” does ({ $percent }% of words in common)
    .help = Compare them, then write the result under `relations: similar_to:`, for example `- {"{"}product: { $other }, verdict: distinct{"}"}`.
