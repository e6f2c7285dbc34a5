//! The words of fictional products, with the accents of real ones.

/// The start of an id, and of a name.
pub const NAMES: &[(&str, &str)] = &[
    ("carnet-sante", "Carnet d’été en santé"),
    ("guichet-emploi", "Guichet de l’emploi saisonnier"),
    ("agenda-benevoles", "Agenda des bénévoles"),
    ("registre-lieux", "Registre des lieux d’accueil"),
    ("medailles", "Médailles et honneurs"),
    ("suivi-apprentis", "Suivi des apprentis"),
    ("creches-ouvertes", "Crèches ouvertes"),
    ("aide-a-domicile", "Aide à domicile"),
    ("securite-chantiers", "Sécurité des chantiers"),
    ("equipements-sportifs", "Équipements sportifs"),
];

/// One sentence on what a product is for.
pub const SUMMARIES: &[&str] = &[
    "Dit à chaque agent où en est sa demande, de la réception à la réponse.",
    "'Réunit en une page ce que trois formulaires demandaient : l’usager n’écrit qu’une fois.'",
    "Prévient les établissements avant l’échéance, et garde la preuve de l’envoi.",
];

/// Words that file products.
pub const TAGS: &[&str] = &["Santé", "Social", "Emploi", "Sport", "Prévention", "Égalité"];

/// What products are built with.
pub const STACKS: &[&str] = &[
    "Node.js, React, PostgreSQL",
    "Java, Spring Boot, Angular",
    "Python, Django, Redis",
];

/// What committees reserve.
pub const RESERVATIONS: &[&str] = &[
    "Mettre en place le déploiement en une action, essayé par une deuxième personne",
    "Écrire la procédure de secours et l’éprouver avec l’exploitation",
    "Mesurer la satisfaction des usagers, téléphone compris",
];

/// Why a committee does not say go.
pub const RATIONALES: &[&str] = &[
    "Le besoin n’est pas étayé : aucun entretien avec les usagers",
    "Un commun répond au besoin, il n’a pas été essayé",
];
