# Why an expectation is met, declared, missing or not applicable; what is wrong with a condition

cel-too-large = it is too long (2,000 characters at most) or has too many nested parentheses
cel-syntax = it is not written correctly ({ $detail })
cel-variable = “{ $name }” is not a known name; a field of the product begins with “product.”, a text is put between apostrophes
cel-field-near = the field “{ $path }” does not exist; the nearest is “{ $near }”
cel-field = the field “{ $path }” does not exist
cel-function = the function “{ $name }” does not exist
cel-word = “{ $word }” is not a possible value of “{ $path }”
cel-word-near = “{ $word }” is not a possible value of “{ $path }”; did you mean `'{ $near }'`?
cel-boolean = “{ $path }” is a yes or a no: write `{ $path }` or `!{ $path }`, without “{ $word }”
cel-date = “{ $path }” is a date, and “{ $word }” is none: write the year, the month and the day, as `'2026-11-28'`
cel-mismatch =
    “{ $left }” is { $is ->
        [boolean] a yes or a no
        [number] a number
        [date] a date
        [list] a list
        [record] a group of fields
       *[text] a text
    }: compared with “{ $right }”, it would never have an answer
cel-field-meant = “{ $left }” has several fields: write `{ $write }`
cel-part = no possible value of “{ $path }” { $function ->
        [startsWith] begins with
        [endsWith] ends with
       *[contains] contains
    } “{ $word }”
cel-part-near = no possible value of “{ $path }” { $function ->
        [startsWith] begins with
        [endsWith] ends with
       *[contains] contains
    } “{ $word }”; the nearest is `'{ $near }'`
cel-id = “{ $word }” cannot be a value of “{ $path }”: an id has no space and no accent, only letters, digits, “_”, “.”, “:” and “-”
cel-id-slug = “{ $word }” cannot be a value of “{ $path }”: an id has only small letters without accents, digits and hyphens
cel-order = “{ $left }” is a word: `<` and `>` would compare its letters. Write the list of the words that you want with `in`
cel-order-words = “{ $left }” is a word: `<` and `>` would compare its letters. Write the list of the words that you want, for example `{ $left } in [{ $words }]`
cel-range-share = “{ $left }” is a share, from 0 to 1: compared with { $value }, it would always have the same answer
cel-range-share-near = “{ $left }” is a share, from 0 to 1: compared with { $value }, it would always have the same answer; did you mean `{ $near }`?
cel-range-count = “{ $left }” is never negative: compared with { $value }, it would always have the same answer
cel-range-rating = “{ $left }” goes from 1 to 4: compared with { $value }, it would always have the same answer
cel-null = “{ $left }” is never `null`: for a field that is not filled, write `!has({ $left })`
cel-not-null = “{ $left }” is never `null`: for a field that is filled, write `has({ $left })`
cel-not-a-list = “{ $part }” is not a list; a list stands between brackets, for example `product.phase in ['idee', 'mvp']`
cel-list-in-list = “{ $path }” is a list; write `{ $path }.exists(x, x in […])`
cel-not-an-answer = “{ $part }” answers neither yes nor no: compare it with a value, or ask whether it is filled with `has(…)`
cel-constants = `{ $one }` and `{ $other }` never change; a field is written without quotes, for example `product.phase`
cel-sign = “{ $written }” is not written so in a condition; write `{ $meant }`
cel-not-boolean = it does not answer by yes or no
cel-not-number = it does not give a number
cel-type = it mixes values of different forms ({ $detail })
why-condition = expected only if { $condition }
why-check-true = the file shows it
why-check-false = “{ $field }” does not answer the expectation yet
why-unknown = “{ $field }” is “inconnu” (unknown)
why-absent = “{ $field }” is not filled in
why-incomplete = “{ $field }” is incomplete
why-declared = “{ $field }” is filled in, the committee will judge
why-number-met = “{ $field }” is { $value } (expected: { $wanted })
why-number-unmet = “{ $field }” is { $value }, it must be { $wanted }
why-at-least = at least { $limit }
why-at-most = at most { $limit }
why-more-than = more than { $limit }
why-less-than = less than { $limit }
why-equal = { $limit }
why-waiver = waived until { $until }
why-assessed-met = found met ({ $decision })
why-assessed-partly = found only partly met ({ $decision })
why-assessed-unmet = found unmet ({ $decision })
why-assessed-not-applicable = found not applicable ({ $decision })
cel-list = “{ $path }” is a list; write `'{ $word }' in { $path }`
