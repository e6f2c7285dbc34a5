//! Y-01 to Y-14, S-03: the form of a file, which shows as it is read.

use crate::diagnostic::structure;
use crate::rules::Rule;

macro_rules! rules_of_form {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $( $(#[$doc])* pub static $name: Rule = Rule::of_form(&structure::$name); )*
    };
}

rules_of_form! {
    /// Y-01: the file cannot be opened.
    UNREADABLE;
    /// Y-02: the file is not UTF-8 text.
    NOT_TEXT;
    /// Y-03: YAML cannot be read past this point.
    SYNTAX;
    /// Y-04: the file holds nothing.
    EMPTY;
    /// Y-05: the file holds several documents.
    SEVERAL_DOCUMENTS;
    /// Y-06: anchors, aliases, merge keys and tags are not used here.
    SHORTHAND;
    /// Y-07: deeper or larger than any file of a catalogue.
    TOO_DEEP;
    /// Y-08: a value of another kind than the model's.
    WRONG_KIND;
    /// Y-09: a key that must be there.
    MISSING_KEY;
    /// Y-10: a key that is not a plain word.
    BAD_KEY;
    /// S-03: dates of the calendar, from 1990 on.
    BAD_DATE;
    /// Y-11: ids that have their form.
    BAD_ID;
    /// Y-12: a file of a form that this program does not know.
    OTHER_SCHEMA;
    /// Y-13: characters that no reader sees, and that terminals obey.
    CONTROL;
    /// Y-14: a file that looks like one of the catalogue, and that nobody reads.
    NOT_READ;
}
