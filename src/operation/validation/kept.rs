//! What came of a product's file, as bytes and back, so that a file that nobody touched is not judged again.
//!
//! Only what this very build wrote is read: texts and rules are kept by their number in it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::diagnostic::texts::{self, TEXTS};
use crate::diagnostic::{Arg, Diagnostic, Excerpt, Message, Origin, Range, RuleRef, Severity};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::{Decode, Shape};
use crate::domain::id::{PhaseId, ProductId};
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::tree::Place;
use crate::rules::engine::policy;
use crate::rules::engine::product_summary::{Link, LinkKind, ProductSummary};
use crate::rules::registry::RULES;
use crate::store::cache::packing::{Packer, Unpacker};
use crate::store::recall::{Judged, Tally};

/// Writes what came of a file; false for what has no form here.
pub fn pack(judged: &Judged<ProductSummary>, out: &mut Packer) -> bool {
    out.size(judged.tally.notes);
    out.size(judged.tally.set_aside);
    out.number(judged.kept.is_some());
    if let Some(summary) = &judged.kept {
        pack_summary(summary, out);
    }
    out.size(judged.diagnostics.len());
    let packed = judged.diagnostics.iter().map(|one| pack_diagnostic(one, out));
    packed.collect::<Option<()>>().is_some()
}

/// What was written for the file `path`.
pub fn unpack(path: &str, bytes: &[u8]) -> Option<Judged<ProductSummary>> {
    let mut bytes = Unpacker(bytes);
    let tally = Tally {
        notes: bytes.size()?,
        set_aside: bytes.size()?,
    };
    let kept = match bytes.number()? {
        0 => None,
        _ => Some(unpack_summary(path, &mut bytes)?),
    };
    let diagnostics = bytes.many(|bytes| unpack_diagnostic(path, bytes))?;
    bytes.0.is_empty().then(|| Judged {
        path: path.to_owned(),
        kept,
        diagnostics,
        tally,
    })
}

fn pack_summary(summary: &ProductSummary, out: &mut Packer) {
    let ProductSummary {
        path: _,
        id,
        at,
        name,
        aliases,
        name_prints,
        links,
        phase,
        stopping,
        closed,
        left,
        never_reviewed,
        words,
        refers,
    } = summary;
    out.text(id.as_str());
    out.number(at.0);
    out.text(name);
    out.size(aliases.len());
    aliases.iter().for_each(|alias| out.text(alias));
    out.size(name_prints.len());
    name_prints.iter().for_each(|print| out.number(*print));
    out.size(links.len());
    links.iter().for_each(|link| pack_link(link, out));
    out.text(phase.as_ref().map_or("", PhaseId::as_str));
    for flag in [stopping, closed, left, never_reviewed, refers] {
        out.number(*flag);
    }
    out.size(words.len());
    words.iter().for_each(|word| out.number(*word));
}

fn unpack_summary(path: &str, bytes: &mut Unpacker<'_>) -> Option<ProductSummary> {
    Some(ProductSummary {
        path: path.to_owned(),
        id: ProductId::parse(bytes.text()?)?,
        at: Place(number(bytes)?),
        name: bytes.text()?.into(),
        aliases: bytes.many(|bytes| bytes.text().map(str::to_owned))?.into(),
        name_prints: bytes.many(Unpacker::number)?.into(),
        links: bytes.many(unpack_link)?.into(),
        phase: match bytes.text()? {
            "" => None,
            phase => Some(PhaseId::parse(phase)?),
        },
        stopping: flag(bytes)?,
        closed: flag(bytes)?,
        left: flag(bytes)?,
        never_reviewed: flag(bytes)?,
        refers: flag(bytes)?,
        words: bytes.many(number)?.into(),
    })
}

const KINDS: [LinkKind; 6] = [
    LinkKind::DependsOn,
    LinkKind::Replaces,
    LinkKind::ReplacedBy,
    LinkKind::MergedInto,
    LinkKind::SplitFrom,
    LinkKind::SimilarTo,
];

fn pack_link(link: &Link, out: &mut Packer) {
    out.size(place(&KINDS, &link.kind));
    out.text(link.target.as_str());
    out.number(link.at.0);
    out.size(place(ProductSummary::LINK_KEYS, &link.key));
    out.text(&link.day.map(|day| day.to_string()).unwrap_or_default());
}

fn unpack_link(bytes: &mut Unpacker<'_>) -> Option<Link> {
    Some(Link {
        kind: *KINDS.get(bytes.size()?)?,
        target: ProductId::parse(bytes.text()?)?,
        at: Place(number(bytes)?),
        key: ProductSummary::LINK_KEYS.get(bytes.size()?)?,
        day: match bytes.text()? {
            "" => None,
            day => Some(Date::parse(day)?),
        },
    })
}

fn pack_diagnostic(one: &Diagnostic, out: &mut Packer) -> Option<()> {
    let Diagnostic {
        rule,
        severity,
        path: _,
        range,
        excerpt,
        message,
        inherited,
        origin,
    } = one;
    if *inherited || *origin != Origin::Change {
        return None;
    }
    pack_rule(rule, out)?;
    out.size(place(&SEVERITIES, severity));
    for number in [range.line, range.column, range.end_line, range.end_column] {
        out.size(number);
    }
    out.number(excerpt.is_some());
    if let Some(excerpt) = excerpt {
        out.size(excerpt.first_line);
        out.text(&excerpt.text);
        out.size(excerpt.start);
        out.size(excerpt.end);
    }
    pack_message(message, out)
}

fn unpack_diagnostic(path: &str, bytes: &mut Unpacker<'_>) -> Option<Diagnostic> {
    Some(Diagnostic {
        rule: unpack_rule(bytes)?,
        severity: *SEVERITIES.get(bytes.size()?)?,
        path: path.to_owned(),
        range: Range {
            line: bytes.size()?,
            column: bytes.size()?,
            end_line: bytes.size()?,
            end_column: bytes.size()?,
        },
        excerpt: match bytes.number()? {
            0 => None,
            _ => Some(Excerpt {
                first_line: bytes.size()?,
                text: bytes.text()?.to_owned(),
                start: bytes.size()?,
                end: bytes.size()?,
            }),
        },
        message: unpack_message(bytes)?,
        inherited: false,
        origin: Origin::Change,
    })
}

const SEVERITIES: [Severity; 3] = [Severity::Note, Severity::Warning, Severity::Error];

/// A rule of the program by its number, from 1; one of the rules of the lifecycle by its id.
fn pack_rule(rule: &RuleRef, out: &mut Packer) -> Option<()> {
    if rule.name == policy::NAME {
        out.size(0);
        out.text(&rule.id);
        out.size(place(&SEVERITIES, &rule.severity));
        return Some(());
    }
    let number = RULES.binary_search_by(|one| one.id.cmp(&rule.id)).ok()?;
    let known = RuleRef::from(*RULES.get(number)?);
    out.size(number + 1);
    (known == *rule).then_some(())
}

fn unpack_rule(bytes: &mut Unpacker<'_>) -> Option<RuleRef> {
    match bytes.size()?.checked_sub(1) {
        Some(number) => RULES.get(number).copied().map(RuleRef::from),
        None => Some(RuleRef {
            id: bytes.text()?.to_owned().into(),
            name: policy::NAME,
            severity: *SEVERITIES.get(bytes.size()?)?,
        }),
    }
}

/// What findings say beside their texts, for programs.
const FOR_PROGRAMS: [&str; 1] = ["fields"];

/// A message by the number of its text; what it speaks of by their place among the text's variables.
fn pack_message(message: &Message, out: &mut Packer) -> Option<()> {
    let text = texts::find(&message.key)?;
    out.size(TEXTS.binary_search_by(|one| one.key().cmp(text.key())).ok()?);
    out.size(message.args.len());
    for (name, arg) in &message.args {
        let names = text.variables().chain(FOR_PROGRAMS);
        out.size(names.into_iter().position(|one| one == *name)?);
        pack_arg(arg, out)?;
    }
    Some(())
}

fn unpack_message(bytes: &mut Unpacker<'_>) -> Option<Message> {
    let text = TEXTS.get(bytes.size()?)?;
    let mut message = Message::new(text.key());
    message.args = bytes.many(|bytes| {
        Some((
            text.variables().chain(FOR_PROGRAMS).nth(bytes.size()?)?,
            unpack_arg(bytes)?,
        ))
    })?;
    Some(message)
}

const NAMED: [Named; 9] = [
    Named::Phase,
    Named::Gate,
    Named::Outcome,
    Named::Milestone,
    Named::Platform,
    Named::Perimeter,
    Named::Domain,
    Named::Directorate,
    Named::Department,
];

fn pack_arg(arg: &Arg, out: &mut Packer) -> Option<()> {
    let mut two = |kind: usize, one: &str, other: &str| {
        out.size(kind);
        out.text(one);
        out.text(other);
    };
    match arg {
        Arg::Text(text) => two(0, text, ""),
        Arg::Command(text) => two(1, text, ""),
        Arg::Number(number) => two(2, &number.to_string(), ""),
        Arg::Quantity { value, unit } => two(3, &value.to_bits().to_string(), unit),
        Arg::Both { fr, en } => two(4, fr, en),
        Arg::Id { of, id } => two(5 + place(&NAMED, of), id, ""),
        Arg::Message(message) => {
            out.size(MESSAGE);
            pack_message(message, out)?;
        }
        Arg::Day(date) => two(DAY, &date.to_string(), ""),
        Arg::List(several) => {
            out.size(LIST);
            out.size(several.len());
            for one in several {
                pack_arg(one, out)?;
            }
        }
        Arg::Called { group, name } => {
            let number = FIELDS.binary_search(&(*group, *name)).ok()?;
            out.size(CALLED);
            out.size(number);
        }
        // No finding about a product's file speaks of such.
        Arg::Word { .. } | Arg::Items(_) | Arg::Field { .. } => return None,
    }
    Some(())
}

const MESSAGE: usize = 5 + NAMED.len();
const DAY: usize = MESSAGE + 1;
const LIST: usize = DAY + 1;
const CALLED: usize = LIST + 1;

/// Every field of a product's file, by the group that has it.
static FIELDS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let mut known = BTreeSet::new();
    let mut shapes = vec![Product::shape()];
    while let Some(shape) = shapes.pop() {
        match shape {
            Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item) => shapes.push(item()),
            Shape::Record(record) => {
                for field in (record.fields)() {
                    if known.insert((record.name, field.name)) {
                        shapes.push((field.shape)());
                    }
                }
            }
            _ => {}
        }
    }
    known.into_iter().collect()
});

fn unpack_arg(bytes: &mut Unpacker<'_>) -> Option<Arg> {
    let kind = bytes.size()?;
    match kind {
        MESSAGE => return unpack_message(bytes).map(Arg::from),
        LIST => return bytes.many(unpack_arg).map(Arg::List),
        CALLED => {
            let (group, name) = *FIELDS.get(bytes.size()?)?;
            return Some(Arg::Called { group, name });
        }
        _ => {}
    }
    let (one, other) = (bytes.text()?, bytes.text()?);
    Some(match kind {
        0 => Arg::Text(one.to_owned()),
        1 => Arg::Command(one.to_owned()),
        2 => Arg::Number(one.parse().ok()?),
        3 => Arg::Quantity {
            value: f64::from_bits(one.parse().ok()?),
            unit: other.to_owned(),
        },
        4 => Arg::Both {
            fr: one.to_owned(),
            en: other.to_owned(),
        },
        DAY => Arg::Day(ApproxDate::parse(one)?),
        _ => Arg::Id {
            of: *NAMED.get(kind.checked_sub(5)?)?,
            id: one.to_owned(),
        },
    })
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|other| other == one).unwrap_or(all.len())
}

fn number(bytes: &mut Unpacker<'_>) -> Option<u32> {
    u32::try_from(bytes.number()?).ok()
}

fn flag(bytes: &mut Unpacker<'_>) -> Option<bool> {
    bytes.number().map(|number| number != 0)
}
