//! The pages that do what commands do: where a text proposes a command, the page is offered.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::i18n::Translator;
use crate::operation::workspace::Workspace;
use crate::render::page::html::{Link, Links};

use super::request::encoded;

/// The pages, for texts in one language about one catalogue.
pub struct Pages<'p> {
    translator: &'p Translator,
    workspace: Option<&'p Workspace>,
    is_proposed: &'p dyn Fn(&str) -> bool,
    /// By the ids of the catalogue's products: a list names each of them.
    names: OnceCell<HashMap<&'p str, &'p str>>,
}

/// The address of a product's page.
#[must_use]
pub fn of_product(id: &str) -> String {
    format!("/produits/{}", encoded(id))
}

/// True for an address of this server, and no other's.
#[must_use]
pub fn is_own(address: &str) -> bool {
    let mut letters = address.chars();
    letters.next() == Some('/') && !matches!(letters.next(), Some('/' | '\\')) && !address.contains(char::is_control)
}

impl<'p> Pages<'p> {
    /// The pages of the catalogue `workspace`, where products are spoken of; a product that `is_proposed` is true of has
    /// the same pages.
    #[must_use]
    pub fn new(
        translator: &'p Translator,
        workspace: Option<&'p Workspace>,
        is_proposed: &'p dyn Fn(&str) -> bool,
    ) -> Pages<'p> {
        Pages {
            translator,
            workspace,
            is_proposed,
            names: OnceCell::new(),
        }
    }

    /// What the product `id` of the catalogue is called.
    fn name(&self, id: &str) -> Option<&'p str> {
        let workspace = self.workspace?;
        let names = self.names.get_or_init(|| {
            let products = workspace.portfolio.products.iter();
            // Of two that say the same id, the first has it.
            let names = products
                .rev()
                .map(|entry| (entry.value.id.as_str(), entry.value.name.as_str()));
            names.collect()
        });
        names.get(id).copied()
    }

    fn link(&self, href: String, key: &str) -> Link {
        Link {
            href,
            words: self.translator.text(key),
        }
    }
}

impl Links for Pages<'_> {
    fn command(&self, command: &str) -> Option<Link> {
        let words: Vec<&str> = command.split_whitespace().collect();
        let [program, name, rest @ ..] = words.as_slice() else {
            return None;
        };
        if *program != "catalog" {
            return None;
        }
        let option = |name: &str| {
            let at = rest.iter().position(|word| *word == name)?;
            rest.get(at + 1).copied()
        };
        let all = rest.iter().any(|word| ["--all", "-v"].contains(word));
        let subject = rest.first().filter(|word| !word.starts_with('-')).copied();
        let gate = option("--gate");
        let query = |pairs: &[(&str, Option<&str>)]| {
            let pairs = pairs
                .iter()
                .filter_map(|(key, value)| Some(format!("{key}={}", encoded((*value)?))));
            let pairs: Vec<String> = pairs.collect();
            if pairs.is_empty() {
                String::new()
            } else {
                format!("?{}", pairs.join("&"))
            }
        };
        let page = |id: &str| of_product(id);
        let of_all = |all: bool| all.then_some("1");
        Some(match (*name, subject) {
            ("list", _) => self.link("/produits".to_owned(), text!("web-go-list")),
            ("new", _) => self.link("/inscrire".to_owned(), text!("web-go-new")),
            ("proposals", None) => self.link("/propositions".to_owned(), text!("web-go-proposals")),
            ("report", Some(report)) => self.link(format!("/rapports/{}", encoded(report)), text!("web-go-report")),
            ("committee", Some("agenda")) => {
                let query = query(&[("seance", option("--session"))]);
                self.link(format!("/seance{query}"), text!("web-go-agenda"))
            }
            ("todo", _) => self.link("/a-faire".to_owned(), text!("web-go-todo")),
            ("report", None) => self.link("/rapports".to_owned(), text!("web-go-reports")),
            ("show", Some(id)) if self.knows(id) => {
                let (key, query) = if rest.contains(&"--proposal") {
                    (text!("web-go-show-proposal"), "?proposition=1")
                } else if all {
                    (text!("web-go-show-all"), "?tout=1")
                } else {
                    (text!("web-go-show"), "")
                };
                self.link(page(id) + query, key)
            }
            ("show", Some(id)) => self.link(format!("/voir/{}", encoded(id)), text!("web-go-show")),
            ("gate", Some(id)) if self.knows(id) => {
                let key = if all {
                    text!("web-go-gate-all")
                } else {
                    text!("web-go-gate")
                };
                let query = query(&[("passage", gate), ("tout", of_all(all))]);
                self.link(format!("{}/passage{query}", page(id)), key)
            }
            ("answer", Some(id)) if self.knows(id) => {
                let query = query(&[("passage", gate)]);
                self.link(format!("{}/questions{query}", page(id)), text!("web-go-answer"))
            }
            ("decide", Some(id)) if self.knows(id) => {
                let query = query(&[("passage", gate)]);
                self.link(format!("{}/decision{query}", page(id)), text!("web-go-decide"))
            }
            ("advance", Some(id)) if self.knows(id) => {
                let query = query(&[("passage", gate)]);
                self.link(format!("{}/phase{query}", page(id)), text!("web-go-advance"))
            }
            ("reservation", Some(_)) => {
                let id = rest.get(1).filter(|id| self.knows(id))?;
                let named = rest.get(2).filter(|word| !word.starts_with('-')).copied();
                let kind = match subject {
                    Some("close") => Some("closed"),
                    Some("extend") => Some("extended"),
                    _ => None,
                };
                let query = query(&[("reserve", named), ("suite-donnee", kind)]);
                self.link(format!("{}/reserves{query}", page(id)), text!("web-go-reservation"))
            }
            _ => return None,
        })
    }

    fn in_words(&self, command: &str) -> Option<String> {
        let words: Vec<&str> = command.split_whitespace().collect();
        let ["catalog", name, rest @ ..] = words.as_slice() else {
            return None;
        };
        let key = match (*name, rest.first().copied()) {
            ("decide", _) => text!("web-terminal-decide"),
            ("set", _) => text!("web-terminal-set"),
            ("validate" | "check", _) => text!("web-terminal-validate"),
            ("measure", _) => text!("web-terminal-measure"),
            ("milestone", _) => text!("web-terminal-milestone"),
            ("stop", _) => text!("web-terminal-stop"),
            ("undo", _) => text!("web-terminal-undo"),
            ("explain", _) => text!("web-terminal-explain"),
            ("committee", _) => text!("web-terminal-sitting"),
            ("request", _) => text!("web-terminal-request"),
            ("challenge", _) => text!("web-terminal-challenge"),
            ("action", _) => text!("web-terminal-action"),
            ("need", _) => text!("web-terminal-need"),
            ("update", _) => text!("web-terminal-update"),
            ("diff", _) => text!("web-terminal-diff"),
            _ => return None,
        };
        Some(self.translator.text(key))
    }

    fn product(&self, id: &str) -> Option<Link> {
        Some(Link {
            href: of_product(id),
            words: self.name(id)?.to_owned(),
        })
    }
}

impl Pages<'_> {
    /// True for a product of the catalogue or of a proposal, and for any where no catalogue is at hand.
    fn knows(&self, id: &str) -> bool {
        self.workspace.is_none() || self.name(id).is_some() || (self.is_proposed)(id)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::settings::Language;

    #[test]
    fn a_command_leads_to_the_page_that_does_the_same() {
        let translator = Translator::new(Language::Fr);
        let pages = Pages::new(&translator, None, &|_| false);
        let href = |command: &str| pages.command(command).map(|link| link.href);
        for (command, page) in [
            (
                "catalog gate x --gate G-MVP --all",
                "/produits/x/passage?passage=G-MVP&tout=1",
            ),
            ("catalog answer x", "/produits/x/questions"),
            ("catalog show x -v", "/produits/x?tout=1"),
            ("catalog show x --proposal", "/produits/x?proposition=1"),
            (
                "catalog decide x --gate G-MVP --outcome go",
                "/produits/x/decision?passage=G-MVP",
            ),
            ("catalog report ageing", "/rapports/ageing"),
            ("catalog proposals", "/propositions"),
            (
                "catalog committee agenda --session 2026-12-01",
                "/seance?seance=2026-12-01",
            ),
            ("catalog todo --role architecte", "/a-faire"),
            ("catalog list --phase mvp", "/produits"),
            (
                "catalog reservation close x g-mvp-2026-09-15/r1 --proof …",
                "/produits/x/reserves?reserve=g-mvp-2026-09-15%2Fr1&suite-donnee=closed",
            ),
            (
                "catalog reservation extend x",
                "/produits/x/reserves?suite-donnee=extended",
            ),
        ] {
            assert_eq!(href(command).as_deref(), Some(page), "{command}");
        }
        for command in [
            "catalog validate",
            "git push",
            "catalog",
            "catalog proposals push x",
            "",
        ] {
            assert_eq!(href(command), None, "{command}");
        }
        let said = pages.in_words("catalog stop x").unwrap();
        assert!(said.contains("arrêt") && !said.contains("catalog stop"), "{said}");
        assert_eq!(pages.in_words("git push"), None);
    }

    #[test]
    fn an_address_of_ours_stays_here() {
        for address in ["/", "/produits/x?tout=1"] {
            assert!(is_own(address), "{address}");
        }
        for address in [
            "//attaque.example",
            "/\\attaque.example",
            "https://attaque.example",
            "",
            "/x\r\nSet-Cookie: a=b",
        ] {
            assert!(!is_own(address), "{address:?}");
        }
    }
}
