//! `catalog` steers a public product portfolio from a Git repository: one YAML file a product.
//!
//! The map of the house; arrows run one way:
//! `{cli, web, site} → operation → {store, git, render, report, committee, change, rules, lifecycle} → page → diagnostic → domain`.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`cli`] | the terminal: a file a command in `cli/commands/`; `cli/terminal/ui.rs` alone prints |
//! | [`web`] | the browser: pages that the program serves to its own user, one file a page |
//! | [`site`] | the public site: files that everybody may read, under the templates of `web` |
//! | [`operation`] | the use cases, below every face: open, compare, validate, check; no terminal |
//! | [`domain`] | the model: products, phases, decisions…, ids and dates, trees with places; pure |
//! | [`lifecycle`] | the rules as typed data; conditions (CEL), what a gate expects, transitions; pure |
//! | [`rules`] | the rules of validation, one file a family; pure |
//! | [`change`] | two revisions told as meaning: what a change does; pure |
//! | [`committee`] | what awaits a sitting, and what everybody owes; pure |
//! | [`page`] | what a result says, in blocks with typed cells: in no language and no form; pure |
//! | [`diagnostic`] | findings, their severity and place |
//! | [`report`] | figures of the portfolio and their pages, one file a question; pure |
//! | [`store`] | reading and editing files: YAML with places, folders, lossless edits |
//! | [`git`] | repository, snapshot of a revision, proposals as commits on a branch |
//! | [`render`] | pages written, a file a form; JSON, GitHub annotations, explanations |
//! | [`i18n`] | every text in French and English |

#[macro_use]
pub mod diagnostic;

pub mod change;
pub mod cli;
pub mod committee;
pub mod domain;
pub mod git;
pub mod i18n;
pub mod lifecycle;
pub mod operation;
pub mod page;
pub mod render;
pub mod report;
pub mod rules;
pub mod site;
pub mod store;
pub mod web;
