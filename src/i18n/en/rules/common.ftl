# The rules of src/rules/common.rs: title, .why, their messages with .help (what to do)

policy-check = { $text }
    .help = This is the check “{ $check }” of the rules “{ $version }”: correct the product's file, then type `catalog validate`.
recorded-decision = The decision “{ $id }”
recorded-phase = The entry into the phase “{ $phase }”
recorded-measure = The measure of “{ $code }”
recorded-event = The event of the reservation “{ $name }”
signed-recorded = records the decision “{ $decision }”
signed-changed = changes the decision “{ $decision }”
signed-removed = removes the decision “{ $decision }”
signed-inherited = declares or corrects inherited phases
signed-signers = changes who may sign
signed-settings = changes the settings of the catalogue
signed-committee = changes the composition of the committee
