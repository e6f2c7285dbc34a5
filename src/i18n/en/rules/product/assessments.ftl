# The rules of src/rules/product/assessments.rs: title, .why, their messages with .help (what to do)

S-18 = Each aspect receives an opinion
    .why = The committee looks at every aspect of a product before it decides: an aspect without an opinion was not looked at.
S-18-missing =
    { $count ->
        [one] One aspect received no opinion: { $aspects }
       *[other] { $count } aspects received no opinion: { $aspects }
    }
    .help = Add an opinion for each under `opinions:`, for example `securite: favorable`. With `catalog decide`, `--opinion favorable` is about all aspects without their own.
S-18-comment = The opinion “{ $opinion }” on aspect “{ $aspect }” has no comment
    .help = Add it, for example `{ $aspect }: {"{"}opinion: { $opinion }, comment: no data processed{"}"}`.
S-18-not-with = The opinion “{ $opinion }” on aspect “{ $aspect }” does not go with outcome “{ $outcome }”
    .help = Give the committee's opinion on this aspect, or choose an outcome that this opinion allows.
S-22 = What is advised is followed, or explained
    .why = A team may depart from advice if it says why; what obliges must at least have been looked at.
S-22-explain = Criterion “{ $criterion }” ({ $level } at gate “{ $gate }”) is not met, and nothing says why
    .help = Add the explanation to this assessment, for example `comment: planned for next quarter`.
S-22-not-seen = Criterion “{ $criterion }” ({ $level } at gate “{ $gate }”) was not assessed
    .help = Replace “non_evalue” with the committee's finding, or add a reservation to assess it later.
S-23 = “Not applicable” is said of what does not concern the product
    .why = “Not applicable” makes a question disappear: it must not serve to avoid it.
S-23-bare = Criterion “{ $criterion }” is found “sans_objet”, although the rules ask it of this product
    .help = Give another finding, or explain why it does not concern the product: `comment: …`.
S-23-commented = Criterion “{ $criterion }” is found “sans_objet” with a comment, although the rules ask it of this product
    .help = Check that the committee accepts it; if the product's file says wrongly who is concerned, correct the file.
S-25 = A waiver that has ended is followed by something
    .why = A waiver is provisional: at its end the criterion is met, or the committee decides again.
S-25-ended = The waiver of criterion “{ $criterion }” ended on { $until }, and nothing says that the criterion is met since
    .help = Have this criterion assessed at the next session, or ask for a new waiver.
S-28 = Each decision says which support the team needs
    .why = Helping teams is the committee's first role: a need that is not written will not be served.
S-28-none = The decision does not say which support the team needs
    .help = Add `support_needs: {"{"}needs: [design]{"}"}` with the needs, or `support_needs: {"{"}none: true{"}"}` if there is none. With `catalog decide`: `--support-need design` or `--no-support-need`.
S-28-both = The decision names support needs and also says that there is none
    .help = Remove `none: true`, or remove the needs.
S-28-unknown = “{ $need }” is no support that the rules provide for
    .help = Choose among: { $known }.
