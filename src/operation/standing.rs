//! The catalogue of the files here, kept open for as long as they stand: to look whether they do costs far less than to
//! read them.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::context::Context;
use super::error::Failure;
use super::workspace::Workspace;
use crate::store::folder::Folder;
use crate::store::witness::{Proof, Witness};

/// The catalogue that was opened last.
#[derive(Default)]
pub struct Standing {
    last: Mutex<Option<Opened>>,
}

struct Opened {
    root: PathBuf,
    workspace: Arc<Workspace>,
    /// None where the files moved while they were read.
    proof: Option<Proof>,
    /// When the last look at the files began.
    looked: Instant,
}

impl Standing {
    /// The catalogue as its files say it at this moment, with its commons, sittings and problems, as
    /// [`Workspace::open_whole`] opens it.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn open(&self, context: &Context<'_>) -> Result<Arc<Workspace>, Failure> {
        let asked = Instant::now();
        let folder = context.catalogue()?;
        let workspace = self.opened(folder, asked)?;
        workspace.tell(context);
        Ok(workspace)
    }

    fn opened(&self, folder: &Folder, asked: Instant) -> Result<Arc<Workspace>, Failure> {
        // One looks, for all who asked meanwhile.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = last.as_mut().filter(|opened| opened.root == folder.root())
            && opened.stands(folder, asked)
        {
            return Ok(Arc::clone(&opened.workspace));
        }
        // Two at once would take twice the memory.
        *last = None;
        let opened = Opened::read(folder)?;
        let workspace = Arc::clone(&opened.workspace);
        *last = Some(opened);
        Ok(workspace)
    }
}

impl Opened {
    fn read(folder: &Folder) -> Result<Opened, Failure> {
        let looked = Instant::now();
        let witness = Witness::new(folder);
        let workspace = Workspace::read_whole(&witness)?;
        Ok(Opened {
            root: folder.root().to_path_buf(),
            workspace: Arc::new(workspace),
            proof: witness.proof(),
            looked,
        })
    }

    /// True where it says what the files say, for who asked at the moment `asked`.
    fn stands(&mut self, folder: &Folder, asked: Instant) -> bool {
        // What was looked at since is as new as another look would be.
        if self.looked > asked {
            return true;
        }
        self.looked = Instant::now();
        self.proof.as_mut().is_some_and(|proof| proof.stands(folder))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::cell::RefCell;
    use std::sync::OnceLock;

    use super::*;
    use crate::diagnostic::Message;
    use crate::domain::date::Date;
    use crate::domain::naming::Name;
    use crate::domain::zone::Zone;
    use crate::git::testing::Sandbox;
    use crate::operation::context::{Face, Progress, Silent};

    #[derive(Default)]
    struct Told(RefCell<Vec<String>>, RefCell<usize>);

    impl Face for Told {
        fn tell(&self, _: &Message) {}

        fn warn(&self, message: &Message) {
            self.0.borrow_mut().push(message.key.to_string());
        }

        fn explain(&self, _: &Failure) {}

        fn ask(&self, _: &Message) -> Option<bool> {
            None
        }

        fn learn(&self, names: Vec<Name>) {
            *self.1.borrow_mut() += names.len();
        }

        fn begin(&self, _: &'static str) -> Box<dyn Progress> {
            Box::new(Silent)
        }
    }

    /// The catalogue opened on a day, and what was told.
    fn open(standing: &Standing, sandbox: &Sandbox, today: &str) -> (Arc<Workspace>, Vec<String>) {
        let (start, zone, server) = (sandbox.root(), Zone::default(), OnceLock::new());
        let (folder, told) = (Folder::find(&start).unwrap(), Told::default());
        let context = Context {
            today: Date::parse(today).unwrap(),
            zone: &zone,
            folder: Some(&folder),
            start: &start,
            is_start_named: true,
            server: &server,
            face: &told,
        };
        let workspace = standing.open(&context).unwrap();
        assert!(*told.1.borrow() > 0);
        (workspace, told.0.into_inner())
    }

    #[test]
    fn it_stays_as_long_as_its_files_do_and_each_who_asks_is_told_of_their_day() {
        let sandbox = Sandbox::empty();
        let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/tour/lifecycle/2025.1.yaml");
        sandbox.write("lifecycle/2025.1.yaml", &std::fs::read_to_string(rules).unwrap());
        sandbox.write("catalog.yaml", "schema: catalog/1\n");
        let product = "id: essai\nname: Essai\nphases: [{phase: idee, start: 2025-07-07, entered_by: registration}]\n";
        sandbox.write("products/essai.yaml", product);
        let standing = Standing::default();
        let (first, told) = open(&standing, &sandbox, "2026-11-22");
        assert!(told.is_empty(), "{told:?}");
        let (again, told) = open(&standing, &sandbox, "2001-01-01");
        assert!(Arc::ptr_eq(&first, &again));
        assert_eq!(told, ["warning-before-rules"]);
        // In what was kept, nothing of who asked before is left.
        let (again, told) = open(&standing, &sandbox, "2026-11-22");
        assert!(Arc::ptr_eq(&first, &again) && told.is_empty(), "{told:?}");
        sandbox.write("products/essai.yaml", &product.replace("Essai", "Autre"));
        sandbox.write("products/faux.yaml", "id: [\n");
        for _ in 0..2 {
            let (now, told) = open(&standing, &sandbox, "2026-11-22");
            assert!(!Arc::ptr_eq(&first, &now));
            assert_eq!(now.product("essai").unwrap().value.name, "Autre");
            assert_eq!(told, ["warning-left-out"]);
        }
        assert_eq!(first.product("essai").unwrap().value.name, "Essai");
        // Another catalogue is not taken for it.
        let other = Sandbox::empty();
        for path in ["lifecycle/2025.1.yaml", "catalog.yaml"] {
            other.write(path, &std::fs::read_to_string(sandbox.root().join(path)).unwrap());
        }
        assert!(open(&standing, &other, "2026-11-22").0.product("essai").is_err());
    }
}
