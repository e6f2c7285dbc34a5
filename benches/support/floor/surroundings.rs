//! The files around the products.

#![expect(dead_code, reason = "read, hardly looked at")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::shared::{Said, Texts};

#[derive(Deserialize)]
pub struct Settings {
    schema: String,
    title: Option<Label>,
    organisation: Option<Label>,
    language: Option<String>,
    fictional: Option<bool>,
}

#[derive(Deserialize)]
pub struct Label {
    fr: String,
    en: String,
}

#[derive(Deserialize)]
pub struct Reference {
    pub perimeters: Vec<Word>,
    pub domains: Vec<Word>,
    pub directorates: Vec<Body>,
    pub departments: Vec<Body>,
}

#[derive(Deserialize)]
pub struct Word {
    pub id: String,
    fr: String,
    en: String,
}

#[derive(Deserialize)]
pub struct Body {
    pub id: String,
    name: String,
    acronym: Option<String>,
    kind: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
pub struct Common {
    id: String,
    name: String,
    aliases: Option<Vec<String>>,
    kind: String,
    owner_entity: Option<String>,
    governance: Option<String>,
    licence: Option<String>,
    maturity: Option<String>,
    obligation: Option<String>,
    use_when: Option<String>,
    limits: Option<String>,
    open_source: Option<Said<bool>>,
    secnumcloud: Option<Said<bool>>,
    hds: Option<Said<bool>>,
    rgaa_rate: Option<f64>,
    docs_url: Option<String>,
    source: Option<Texts>,
    replaces: Option<String>,
}

#[derive(Deserialize)]
pub struct Session {
    date: String,
    kind: String,
    seats_present: Option<BTreeMap<String, i64>>,
    agenda: Option<Vec<AgendaItem>>,
    minutes_url: Option<String>,
}

#[derive(Deserialize)]
struct AgendaItem {
    product: String,
    gate: Option<String>,
}

#[derive(Deserialize)]
pub struct Problem {
    id: String,
    title: String,
    description: Option<String>,
    category: Option<String>,
    status: Option<String>,
    actions: Option<Vec<String>>,
    linked_commons: Option<Vec<String>>,
}
