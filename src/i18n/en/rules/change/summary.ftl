# The rules of src/rules/change/summary.rs: title, .why, their messages with .help (what to do)

C-16 = The change is summed up for those who review it
    .why = A reviewer judges better what is said in the words of the lifecycle than in lines of a file.
C-16-does = { $what }
    .help = Nothing to correct: this is what the contribution does.
