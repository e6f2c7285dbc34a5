//! Which products a command looks at.

use clap::Args;

use crate::cli::App;
use crate::operation::select::Criteria;

/// The options that choose products.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    #[arg(long, value_name = "PHASE,…", value_delimiter = ',')]
    pub phase: Vec<String>,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub directorate: Vec<String>,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub department: Vec<String>,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub perimeter: Vec<String>,
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    pub portfolio: Vec<String>,
    #[arg(long = "where", value_name = "CEL")]
    pub expression: Option<String>,
}

impl Filter {
    /// The same, for who selects.
    pub(crate) fn criteria(&self) -> Criteria<'_> {
        Criteria {
            phases: &self.phase,
            directorates: &self.directorate,
            departments: &self.department,
            perimeters: &self.perimeter,
            portfolios: &self.portfolio,
            expression: self.expression.as_deref(),
            fields: None,
        }
    }
}

/// Says how many products an expression could not decide on.
pub(crate) fn tell_undecided(app: &App, undecided: usize) {
    if undecided > 0 {
        app.ui.tell(&message!("list-undecided", count = undecided));
    }
}
