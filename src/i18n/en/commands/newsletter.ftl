# `catalog newsletter`: its help, what it says

help-newsletter = Tell what changed in the portfolio, in sentences, to be sent (or: lettre)
help-newsletter-after =
    Example:
      catalog newsletter --since 2026-11-01 --format markdown --out letter.md
help-newsletter-since = Since this day (default: a month ago)
help-newsletter-out = Write to this file
help-newsletter-force = Replace the file where there is one

newsletter-title = The portfolio from { $since } to { $until }
newsletter-lead =
    { $count ->
        [0] In short: no product changed.
        [one] In short: one product changed.
       *[other] In short: { $count } products changed.
    }
