//! What a file of the rules says of itself.

use crate::domain::model::choice;

choice! {
    /// What the file says of itself.
    pub enum VersionStatus {
        /// Written to be discussed.
        Proposition = "proposition",
        /// The committee took it.
        Adoptee = "adoptee",
        /// Of the days before the committee had this tool.
        Historique = "historique",
    }
}
