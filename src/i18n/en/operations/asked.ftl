# What rules and the forms of fields say to who answers a question: no key and no form of a file

asked-kind-boolean = yes or no
asked-kind-date = a day, for example 17/11/2026 or 17 November 2026
asked-kind-approx-date = a day, a month or a year, for example 17/11/2026, May 2024 or 2019
asked-kind-share = a part of the whole, for example 60%
asked-kind-url = an address that begins with https://
asked-kind-list = answers with commas between them
asked-kind-one-or-many = one answer, or several with commas between them
asked-error-date = “{ $text }” is no day: write it for example 17/11/2026 or 17 November 2026
asked-S-46-share = A part is between 0 and 100%: write it for example 60%
asked-S-46-count = This number cannot be negative
asked-S-46-rating = Answer 1, 2, 3 or 4: a rating goes from 1 to 4
asked-S-04-future = This day is to come, and the question is about what took place
asked-S-50-way = The target { $target } goes the other way than what is wanted, from { $baseline }
asked-S-55-order = This day ({ $day }) comes before another that must precede it ({ $earlier })
asked-S-16-overdue = The reservation “{ $reservation }” was due on { $due }: it is { $days } days late
    .help = If it is lifted, record that with the document that shows it; if not, ask the committee for a new day, then record it with its reason.
asked-S-17-open = This gate is granted while a reservation of an earlier decision is still open (“{ $text }”)
    .help = If it is lifted, record that with the document that shows it; if not, the committee takes it up in a reservation of its new decision.
asked-undo-sent = The last recording is sent already, and others may have read it: it is not taken back from here any more. Record over it what must change, or ask who keeps the catalogue to close the proposal.
asked-undo-not-yours = The last recording is { $author }'s: it is for that person to take back. You can record over it what must change.
place-in-group = { $group } – { $meaning }
place-item = { $meaning } “{ $item }”
