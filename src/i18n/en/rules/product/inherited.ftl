# The rules of src/rules/product/inherited.rs: title, .why, their messages with .help (what to do)

L-01 = The baseline of an existing product comes before the committee's decisions
    .why = The baseline describes what existed before the committee: written after a decision, it would erase the true history.
L-01-after = A baseline phase follows the phase “{ $phase }”, which was opened in another way
    .help = Put the `entered_by: baseline` phases first, or name the decision that opened this one.
L-01-decision = The decision “{ $decision }” is earlier than the baseline of { $as_of }
    .help = Correct the date of the decision if it is wrong. If it is right, the product was in its phase before it already: `catalog set { $product } baseline.as_of { $before }`.
L-02 = A baseline has a date and a source
    .why = What is declared without a decision must be verifiable. Outside a baseline, phases and their dates are known exactly.
L-02-no-source = A phase comes from a baseline, but the file does not say when or where the information comes from
    .help = Add `baseline: {"{"}as_of: 2026-06-02, source: [inventory of 2026]{"}"}` to the file.
L-02-later = This phase starts on { $start }, after the baseline ({ $as_of }): it cannot have been inherited
    .help = Correct the day; or bring `baseline.as_of:` up to date, if the phase was found later; or record the decision that opened it.
L-02-unknown-phase = The phase is “inconnu” (unknown), which is allowed only in a baseline
    .help = Write the phase, or `entered_by: baseline` if the product existed before the committee.
L-02-unknown-start = The start of the phase is “inconnu” (unknown), which is allowed only in a baseline
    .help = Write the date, for example `start: 2025-11-18`, or `entered_by: baseline` if the product existed before the committee.
L-02-approximate = The start “{ $start }” is approximate, which is allowed only in a baseline
    .help = Write the exact day, for example `start: 2025-11-18`, or `entered_by: baseline` if the product existed before the committee.
L-03 = A year after the baseline, the essential facts are known
    .why = Security rating, personal data, hosting and code repository: without these four facts, users cannot be protected.
L-03-late =
    { $count ->
        [one] One essential fact is not known, but it was due by { $limit }: { $facts }
       *[other] { $count } essential facts are not known, but they were due by { $limit }: { $facts }
    }
    .help = Ask the team for this information, then write it in the file in place of “inconnu” (unknown).
L-03-unknown =
    { $count ->
        [one] One essential fact is still to be found by { $limit }: { $facts }
       *[other] { $count } essential facts are still to be found by { $limit }: { $facts }
    }
    .help = Ask the team for this information, then write it in the file; “inconnu” (unknown) is allowed until then.
L-05 = An inherited product first comes before the committee at a gate of its phase
    .why = It did not go through the earlier steps: the committee first looks at where it stands, with all that is expected there.
L-05-other-gate = The first decision is about gate “{ $gate }”, which does not leave from the declared phase “{ $phase }”
    .help = Correct the gate or the declared phase. Possible gates: { $gates }.
L-06 = A service open to the public says how it protects its users
    .why = Security accreditation, accessibility statement, register of processing: the law asks them of every online service, old or new.
L-06-missing =
    { $count ->
        [one] This service open to the public does not say: { $facts }
       *[other] This service open to the public does not say { $count } things: { $facts }
    }
    .help = Ask the team and write them in the file; nothing is blocked meanwhile.
