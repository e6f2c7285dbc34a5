# Findings, whichever command makes them

finding-already-there = (already there) { $text }
finding-from-merging = { $text }. This comes from merging with what the base holds now
finding-at = {""}, line { $line }:
sarif-root = The root of the Git repository
findings-of-a-rule =
    { $count ->
        [one] This rule finds one more fault further down in this file
       *[other] This rule finds { $count } more faults further down in this file: mend these first
    }
findings-more =
    { $count ->
        [one] … and one more finding: the same command without `--format` shows it
       *[other] … and { $count } more findings: the same command without `--format` shows them
    }
