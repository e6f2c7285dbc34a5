//! What a browser asks for.

/// The fields of a form or of an address, in their order; a name may come several times.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Those of a query or of the body of a form.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Fields {
        Fields(form_urlencoded::parse(bytes).into_owned().collect())
    }

    /// These, each by its name.
    #[must_use]
    pub fn of(pairs: Vec<(String, String)>) -> Fields {
        Fields(pairs)
    }

    /// The first of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The first of this name, without the blanks around it; none where it says nothing.
    #[must_use]
    pub fn said(&self, name: &str) -> Option<&str> {
        self.get(name).map(str::trim).filter(|text| !text.is_empty())
    }

    /// Each of this name.
    pub fn all<'f>(&'f self, name: &str) -> impl Iterator<Item = &'f str> {
        let own = self.0.iter().filter(move |(key, _)| key == name);
        own.map(|(_, value)| value.as_str())
    }

    /// Those of the names that `wanted` knows.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(&str) -> bool) -> Fields {
        let wanted = self.0.iter().filter(|(name, _)| wanted(name));
        Fields(wanted.cloned().collect())
    }

    /// All of them.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// A request that was let in.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The address with its query.
    pub address: String,
    /// What stands in the address for a part of its route.
    pub parts: Vec<(String, String)>,
    pub query: Fields,
    pub form: Fields,
}

impl Asked {
    /// The part of the address that the route calls `name`.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        let found = self.parts.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }
}

/// A text as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    // A space is no plus in a path.
    let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    encoded.replace('+', "%20")
}
