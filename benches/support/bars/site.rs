//! What the pages of a portfolio may cost, over the floor of reading the same files: a page a product is written, and read by
//! nobody yet.

use std::path::Path;

use anyhow::Result;

use super::super::generate;
use super::super::measure::{self, Program};
use super::super::table::{Bar, Report, milliseconds};
use super::validate::floor;
use super::{OWN, catalog, cpu, recorded};

const SIZES: &[(usize, usize)] = &[(240, 5), (10_000, 1)];

/// The bars of the public site.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for (products, runs) in SIZES.iter().copied() {
        let [floor, site] = programs(&folder.path().join(products.to_string()), products)?;
        let rounds = measure::alternate(&[floor, site], runs)?;
        report.add(
            &format!("site, {products} products: CPU, over the floor's"),
            &milliseconds(rounds.median(0, cpu)),
            &milliseconds(rounds.median(1, cpu)),
            rounds.ratio(1, 0, cpu),
            &Bar::Shown,
        );
    }
    Ok(())
}

/// Every program, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    measure::alternate(&programs(&folder.path().join("catalogue"), 24)?, 1).map(drop)
}

fn programs(root: &Path, products: usize) -> Result<[Program; 2]> {
    generate::catalogue(Path::new(OWN), root, products)?;
    recorded(root)?;
    let out = root.with_extension("site");
    let forget = Program::new("rm").with("-rf").with(&out);
    Ok([floor(root)?, catalog(root).with("site").with(&out).after(forget)])
}
