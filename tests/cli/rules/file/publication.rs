//! S-59: what must not be published.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::facts(
            "S-59",
            "an address that seems to name somebody, and the reason why it does not",
            "
            support: {channel: jeanne.exemple@social.gouv.fr} #~ S-59/warning
            ",
            "
            support: {channel: jeanne.exemple@social.gouv.fr}
            exceptions: [{rule: S-59, reason: nom du service d'accueil, until: 2027-06-30}]
            ",
        ),
        Case::facts(
            "S-59",
            "somebody's name, and their function",
            "support: {channel: 'Mme Exemple, cheffe du bureau'} #~ S-59/warning\n",
            "support: {channel: 'Mme la cheffe du bureau'}\n",
        ),
        Case::facts(
            "S-59",
            "a secret is never set aside",
            "
            links: {stats_url: 'https://exemple.invalid/?token=abcdef123'} #~ S-59
            exceptions: [{rule: S-59, reason: essai, until: 2027-06-30}]
            ",
            "
            links: {stats_url: 'https://exemple.invalid/?page=123456'}
            exceptions: [{rule: S-59, reason: essai, until: 2027-06-30}]
            ",
        ),
        Case::facts(
            "S-59",
            "an address without its protocol",
            "links: {service_url: www.exemple.invalid} #~ S-59\n",
            "links: {service_url: https://www.exemple.invalid}\n",
        ),
        Case::facts(
            "S-59",
            "an address of another protocol",
            "links: {share_folder: file:///partage} #~ S-59\n",
            "links: {share_folder: dossiers/partage}\n",
        ),
        Case::facts(
            "S-59",
            "a token in an address",
            "links: {stats_url: 'https://exemple.invalid/?token=abcdef123'} #~ S-59\n",
            "links: {stats_url: 'https://exemple.invalid/?page=123456'}\n",
        ),
        Case::facts(
            "S-59",
            "a password in an address",
            "links: {stats_url: 'https://moi:secret@exemple.invalid/'} #~ S-59\n",
            "links: {stats_url: 'https://exemple.invalid/@moi:secret'}\n",
        ),
        Case::facts(
            "S-59",
            "the key of a forge in a text",
            "summary: essayer avec ghp_0123456789abcdef #~ S-59\n",
            "summary: essayer avec une clé de la forge\n",
        ),
        Case::facts(
            "S-59",
            "a person's address in a text",
            "summary: 'écrire à jeanne.exemple@social.gouv.fr' #~ S-59/warning\n",
            "summary: 'écrire à bureau-distinctions@social.gouv.fr'\n",
        ),
        Case::facts(
            "S-59",
            "a private mailbox in a list",
            "open_questions:\n  - qui lit essai@gmail.com ? #~ S-59\n",
            "open_questions:\n  - qui lit essai@social.gouv.fr ?\n",
        ),
    ]
}
