# R-12: what the committee adopts

R-12 = What the committee adopts, it adopts at a plenary sitting
    .why = A criterion that is adopted binds every product: the sitting that decided it must be found again.
R-12-expectation = Expectation “{ $expectation }” is said to be adopted on { $day }, but no plenary sitting of that day is recorded
    .help = Open the sitting (`catalog committee open { $on } --plenary`), then adopt the criterion with `catalog lifecycle adopt`, which writes both.
R-12-rules = Rules { $version } are said to be adopted on { $day }, but no plenary sitting of that day is recorded
    .help = Open the sitting (`catalog committee open { $on } --plenary`), then adopt the rules with `catalog lifecycle adopt`, which writes both.
