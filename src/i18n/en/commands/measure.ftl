# `catalog measure`: its help, what it says, what stops it

help-measure = Add a measure to an indicator (in French: mesurer)
help-measure-after =
    Examples:
      catalog measure { $product } taux_usage 0.12 --on 2026-11-30
      catalog measure { $product } taux_usage --numerator 96 --denominator 3200
      catalog measure { $product } satisfaction 7.8 --scale jdma10 --answers 240

    Measures are not edited: a new one replaces an old one with --supersedes.
    A rate can be given by its two numbers.
help-measure-code = Code of the indicator, as the product's file writes it
help-measure-value = Measured value; a rate is between 0 and 1, and follows from --numerator and --denominator
help-measure-on = Date of the measure, YYYY-MM-DD (default: today)
help-measure-numerator = Number of favourable cases, for a rate
help-measure-denominator = Number of cases in all, for a rate
help-measure-from = First day of the period that was measured
help-measure-to = Last day of the period that was measured
help-measure-answers = Number of answers, for a survey
help-measure-scale = Scale of a satisfaction: jdma10, nps, note5 or autre
help-measure-method = Way of measuring, where it is not the usual one
help-measure-source = Where the value comes from
help-measure-note = What helps to understand it
help-measure-supersedes = Date of the measure that this one corrects

measure-no-indicator = The product "{ $id }" has no indicator "{ $code }"
    .help = Define it first, for example `catalog set { $id } 'indicators[]' '{"{"}code: { $code }, kind: succes, unit: agents, direction: hausse, definition: …{"}"}'`.
measure-no-share = The measure is not recorded: the indicator “{ $code }” counts in “{ $unit }”, not in shares
    .help = Give the value in that unit, without “%”: `catalog measure { $id } { $code } { $number }`.
measure-no-denominator = The number of cases in all must be greater than zero
    .help = Without any case, there is no rate to measure.
