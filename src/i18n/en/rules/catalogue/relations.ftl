# The rules of src/rules/catalogue/relations.rs: title, .why, their messages with .help (what to do)

X-03 = Products have no circular dependency
    .why = In a circle, no product can stop or be rebuilt without the others.
X-03-circle = These products depend on one another in a circle (circular dependency): { $circle }
    .help = Check this link, and remove the one that is not needed.
X-04 = Nothing depends on a product that has stopped
    .why = On the day of the switch-off, what depends on it stops working.
X-04-closed = This product depends on “{ $needed }”, whose stop is over
    .help = Remove this dependency, or say when it will be replaced: `switch_planned: YYYY-MM-DD`.
X-04-stopping = This product depends on “{ $needed }”, which is stopping
    .help = Say when this dependency will be replaced: `switch_planned: YYYY-MM-DD`.
X-05 = A replacement is told on both sides
    .why = Whoever looks for the old product must find the new one, and the other way round.
X-05-replaced-by = “{ $other }” replaces this product, but its file does not say so
    .help = Add to the file of “{ $other }”, under `relations: replaces:`, the line `- {"{"}product: { $product }{"}"}`.
X-05-replaces = This product replaces “{ $other }”, which is stopping, but its file does not say so
    .help = Add to the file of “{ $other }”, under `stop:`, the line `replaced_by: { $product }`.
X-06 = A product that is replaced stops on the planned day
    .why = Two products for the same service cost twice, and users do not know which to use.
X-06-late = “{ $other }” was to stop on { $day }, and has not
    .help = Prepare its stop, or correct the planned date.
