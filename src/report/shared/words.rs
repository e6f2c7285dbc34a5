//! What people call the words that files write in lists that stay open: those that are known have their name.

use crate::diagnostic::Arg;
use crate::domain::model::choice;

choice! {
    /// A role of a team.
    pub enum Role {
        ResponsableMetier = "responsable_metier",
        ResponsableProduit = "responsable_produit",
        ResponsableTechnique = "responsable_technique",
        Designer = "designer",
        ChercheurUtilisateur = "chercheur_utilisateur",
        Developpeur = "developpeur",
        LeadTech = "lead_tech",
        Architecte = "architecte",
        Ops = "ops",
        Data = "data",
        Accessibilite = "accessibilite",
        Coach = "coach",
        Deploiement = "deploiement",
        Support = "support",
        Qa = "qa",
        SecuriteHomologation = "securite_homologation",
    }
    /// What a problem that comes back is about.
    pub enum Category {
        Organisation = "organisation",
        Metier = "metier",
        Methode = "methode",
        Technique = "technique",
        Donnees = "donnees",
        Securite = "securite",
        AchatBudget = "achat_budget",
        Rh = "rh",
        Hebergement = "hebergement",
    }
    /// Where an agreed action comes from.
    pub enum ActionOrigin {
        Atelier = "atelier",
        Decision = "decision",
        Reserve = "reserve",
        Revue = "revue",
        Probleme = "probleme",
    }
}

/// A role, as people call it.
pub(crate) fn role(id: &str) -> Arg {
    Role::parse(id).map_or_else(|| spaced(id), |_| Arg::word(Role::LIST, id))
}

/// A category of problems, as people call it.
pub(crate) fn category(id: &str) -> Arg {
    Category::parse(id).map_or_else(|| spaced(id), |_| Arg::word(Category::LIST, id))
}

/// Where an action comes from, as people call it.
pub(crate) fn action_origin(id: &str) -> Arg {
    ActionOrigin::parse(id).map_or_else(|| spaced(id), |_| Arg::word(ActionOrigin::LIST, id))
}

/// An id as people write it: `lien_metier` is `lien metier`.
pub(crate) fn spaced(id: &str) -> Arg {
    Arg::Text(id.replace(['_', '-'], " "))
}
