//! A change that is planned and not written yet, told in the same words as once it is.

use crate::change::elsewhere::{Elsewhere, of_all};
use crate::change::{ChangeStory, Pair, Reader, Story, figures, story};
use crate::domain::decode::Decode;
use crate::domain::product::Product;
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::workspace;
use crate::operation::writing::{Planned, PlannedFile};
use crate::store::catalogue::{self, PRODUCTS};
use crate::store::file_kind::{self, FileKind, Kind, Visitor};

/// What a plan does, in a catalogue at `prefix` of its repository.
///
/// # Errors
/// Where there are no rules to tell it by.
pub fn tell_planned(context: &Context<'_>, planned: &Planned, prefix: &str) -> Result<ChangeStory, Failure> {
    let folder = context.catalogue()?;
    let lifecycle = workspace::sound_rules(folder)?;
    workspace::learn(context, &lifecycle, catalogue::reference(folder).as_deref());
    let reader = Reader {
        lifecycle: &lifecycle,
        today: context.today,
    };
    let mut files = Files {
        planned,
        prefix,
        products: Vec::new(),
        told: Vec::new(),
    };
    file_kind::visit(&mut files)?;
    let stories: Vec<Story> = files
        .products
        .iter()
        .filter_map(|pair| story::whole(pair, &reader))
        .collect();
    let mut elsewhere = files.told;
    elsewhere.sort_by_key(Elsewhere::rank);
    let base = planned.base.as_ref().map(|base| base.commit.to_string());
    Ok(ChangeStory {
        figures: figures::moved(&files.products, &reader),
        unsaid: planned.files.len().saturating_sub(stories.len() + elsewhere.len()),
        elsewhere,
        stories,
        base: base.unwrap_or_default(),
        head: None,
    })
}

/// The files of a plan, each read as what it is.
struct Files<'f> {
    planned: &'f Planned,
    prefix: &'f str,
    products: Vec<Pair<Product>>,
    told: Vec<Elsewhere>,
}

impl Files<'_> {
    fn pairs<T: Decode>(&self, wanted: impl Fn(&str) -> bool) -> Vec<Pair<T>> {
        let files = self.planned.files.iter();
        let inside = files.filter_map(|file| Some((file.path.strip_prefix(self.prefix)?, file)));
        inside
            .filter(|(path, _)| wanted(path))
            .map(|(path, file)| pair(path, file))
            .collect()
    }
}

impl Visitor for Files<'_> {
    type Error = Failure;

    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Failure> {
        if kind.place == PRODUCTS {
            self.products = self.pairs(|path| kind.holds(path));
        } else {
            self.told
                .extend(of_all(&self.pairs::<T>(|path| kind.holds(path)), kind.title, T::title));
        }
        Ok(())
    }
}

fn pair<T: Decode>(path: &str, file: &PlannedFile) -> Pair<T> {
    let read = |text: &str| parsed(path, text.as_bytes()).filter(|_| !text.is_empty());
    let before = read(&file.before);
    Pair {
        path: path.to_owned(),
        from: None,
        unread: before.is_none() && !file.before.is_empty(),
        before,
        after: read(&file.after),
        stays: true,
        sound: None,
        unread_part: false,
        declared: None,
    }
}
