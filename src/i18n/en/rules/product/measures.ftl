# The rules of src/rules/product/measures.rs: title, .why, their messages with .help (what to do)

S-46 = Numbers are plausible
    .why = A share written as a percentage, or a negative headcount, falsifies every sum of the portfolio.
S-46-share = “{ $key }” is { $value }: a share is written between 0 and 1
    .help = Write for example `{ $key }: 0.6` for 60%.
S-46-count = “{ $key }” is { $value }: this number cannot be negative
    .help = Correct the number, or write “inconnu”.
S-46-rating = “{ $key }” is { $value }: a rating goes from 1 to 4
    .help = Write 1, 2, 3 or 4.
S-47 = An indicator says what it measures
    .why = Without unit, direction and definition nobody can read the figure, nor compare it with another product's.
S-47-missing =
    { $key ->
        [unit] Indicator “{ $indicator }” has no unit
        [direction] Indicator “{ $indicator }” does not say whether it should rise or fall
        [definition] Indicator “{ $indicator }” has no definition
        [scale] Indicator “{ $indicator }” does not say on which scale satisfaction is rated
       *[other] Indicator “{ $indicator }” lacks “{ $key }”
    }
    .help =
        { $key ->
            [unit] Add it, for example `unit: days`.
            [direction] Add `direction: hausse` (rise), `direction: baisse` (fall) or `direction: cible` (a target to keep).
            [definition] Add it in a sentence, for example `definition: days from filing to decision, median of the month`.
            [scale] Add it, for example `scale: jdma10`; two scales cannot be compared.
           *[other] Add a line `{ $key }: …`.
        }
S-47-twice = Two indicators have the code “{ $indicator }”
    .help = Give this one another code, or join their measures.
S-47-off-scale = The value { $value } is off the scale, which goes from { $low } to { $high }
    .help = Correct the value, or the scale (`scale:`).
S-48 = Measures follow one another, one a period
    .why = Two measures of the same period, or out of order, make the curve lie.
S-48-order = This measure is about a period that ends on { $day }, before the previous measure
    .help = Put the measures in order; if it corrects an earlier one, add `supersedes:` with the date of that one.
S-48-twice = Another measure is already about the period that ends on { $day }
    .help = Keep one of the two; if this one corrects the other, add `supersedes:` with the date of the other.
S-48-corrects-none = This measure says that it corrects the one of { $day }, which does not stand before it in the list
    .help = Give in `supersedes:` the date of the measure that it corrects, or take this field out.
S-49 = A rate is its numerator over its denominator
    .why = The portfolio's rates are computed again from the two numbers: if they contradict the value, one of the three is wrong.
S-49-zero = The denominator is 0: no rate can be computed
    .help = Correct it, or remove the measure: with nobody concerned there is no rate.
S-49-other = The value { $value } is not { $numerator } divided by { $denominator } ({ $rate })
    .help = Correct one of the three numbers.
S-50 = A target differs from its starting point, in the right direction
    .why = An objective whose target equals its start, or goes the other way, can be neither reached nor missed.
S-50-same = The target { $target } equals the starting point { $baseline }
    .help = Give the target aimed at; if the aim is to stay stable, write `direction: cible`.
S-50-way = The direction is “{ $direction }”, but the target { $target } goes the other way from { $baseline }
    .help = Correct `direction:`, `baseline:` or `target:`.
S-50-due = The due date { $due } precedes the objective's period ({ $period })
    .help = Correct `due:`, or the objective's period.
