//! Who may ask: a page of another site, a name that leads here by a trick, and a form that is not ours are refused.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};

use super::secrets::{Secrets, same};

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It calls this server by another name than its own.
    Host,
    /// It has no cookie of this run.
    Stranger,
    /// The address served already, or is of another run.
    Token,
    /// It was sent from a page of another site.
    Forged,
    /// It says more than anybody types.
    TooLong,
    Method,
    NotFound,
    /// A page that has a fault of ours.
    Broken,
}

impl Refusal {
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Refusal::Host | Refusal::Stranger | Refusal::Token | Refusal::Forged => StatusCode::FORBIDDEN,
            Refusal::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Method => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The text that says it; its `.help` says what to do.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Refusal::Host => text!("web-refused-host"),
            Refusal::Stranger => text!("web-refused-stranger"),
            Refusal::Token => text!("web-refused-token"),
            Refusal::Forged => text!("web-refused-forged"),
            Refusal::TooLong => text!("web-refused-too-long"),
            Refusal::Method => text!("web-refused-method"),
            Refusal::NotFound => text!("web-refused-not-found"),
            Refusal::Broken => text!("web-refused-broken"),
        }
    }
}

/// What every answer says to the browser: nothing is kept, nothing is fetched elsewhere, no script runs, nobody shows it in
/// a frame. Forms have to say where they come from, so that the address of a page goes to this server alone.
pub const HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cache-control", "no-store"),
    ("x-frame-options", "DENY"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];

/// The cookie's name: the ports of one machine share their cookies.
#[must_use]
pub fn cookie_name(port: u16) -> String {
    format!("catalog-{port}")
}

/// Refuses who calls this server otherwise than by its own address: a name of somebody else's that leads here.
///
/// # Errors
/// With what is wrong.
pub fn ensure_host(headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) if own_hosts(port).iter().any(|own| own.as_bytes() == host.as_bytes()) => Ok(()),
        _ => Err(Refusal::Host),
    }
}

fn own_hosts(port: u16) -> [String; 2] {
    ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"))
}

/// Refuses who was not let in.
///
/// # Errors
/// With what is wrong.
pub fn ensure_known(headers: &HeaderMap, port: u16, secrets: &Secrets) -> Result<(), Refusal> {
    let name = cookie_name(port);
    let lines = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok());
    let mut cookies = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    if cookies.any(|(key, value)| key == name && same(value, &secrets.cookie)) {
        Ok(())
    } else {
        Err(Refusal::Stranger)
    }
}

/// Refuses a form that a page of another site sent: browsers say where a form comes from.
///
/// # Errors
/// With what is wrong.
pub fn ensure_own_form(headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
    let says = |name: HeaderName, right: &dyn Fn(&HeaderValue) -> bool| {
        let mut values = headers.get_all(name).iter();
        (values.next().map(right), values.next().is_some())
    };
    let own = own_hosts(port).map(|host| format!("http://{host}"));
    let origin = says(header::ORIGIN, &|value| {
        own.iter().any(|own| own.as_bytes() == value.as_bytes())
    });
    let site = says(HeaderName::from_static("sec-fetch-site"), &|value| {
        value == "same-origin"
    });
    match (origin, site) {
        ((Some(true), false), (Some(true) | None, false)) => Ok(()),
        _ => Err(Refusal::Forged),
    }
}

/// Refuses a form without this run's mark.
///
/// # Errors
/// With what is wrong.
pub fn ensure_mark(shown: Option<&str>, secrets: &Secrets) -> Result<(), Refusal> {
    match shown {
        Some(shown) if same(shown, &secrets.form) => Ok(()),
        _ => Err(Refusal::Forged),
    }
}

/// The cookie that is given for the token.
#[must_use]
pub fn set_cookie(port: u16, secrets: &Secrets) -> String {
    format!(
        "{}={}; Path=/; HttpOnly; SameSite=Strict",
        cookie_name(port),
        secrets.cookie
    )
}

/// True for a request that changes nothing.
#[must_use]
pub fn reads(method: &Method) -> bool {
    *method == Method::GET || *method == Method::HEAD
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        pairs.collect()
    }

    #[test]
    fn only_the_servers_own_names_lead_to_it() {
        let host = |host: &str| ensure_host(&headers(&[("host", host)]), 8080);
        assert_eq!(host("127.0.0.1:8080"), Ok(()));
        assert_eq!(host("localhost:8080"), Ok(()));
        for foreign in [
            "example.org:8080",
            "127.0.0.1",
            "127.0.0.1:81",
            "localhost:8080.example.org",
            "",
        ] {
            assert_eq!(host(foreign), Err(Refusal::Host), "{foreign}");
        }
        assert_eq!(ensure_host(&HeaderMap::new(), 8080), Err(Refusal::Host));
        let mut two = headers(&[("host", "localhost:8080")]);
        two.append("host", HeaderValue::from_static("localhost:8080"));
        assert_eq!(ensure_host(&two, 8080), Err(Refusal::Host));
    }

    #[test]
    fn a_form_says_that_it_comes_from_here() {
        let form = |pairs: &[(&'static str, &str)]| ensure_own_form(&headers(pairs), 8080);
        assert_eq!(form(&[("origin", "http://127.0.0.1:8080")]), Ok(()));
        assert_eq!(
            form(&[("origin", "http://localhost:8080"), ("sec-fetch-site", "same-origin")]),
            Ok(())
        );
        for foreign in [
            &[][..],
            &[("origin", "null")],
            &[("origin", "http://127.0.0.1:81")],
            &[("origin", "https://example.org")],
            &[("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "cross-site")],
        ] {
            assert_eq!(form(foreign), Err(Refusal::Forged), "{foreign:?}");
        }
    }

    #[test]
    fn a_cookie_of_another_run_opens_nothing() {
        let secrets = Secrets::new().unwrap();
        let cookie = |line: &str| ensure_known(&headers(&[("cookie", line)]), 8080, &secrets);
        assert_eq!(cookie(&format!("a=b; catalog-8080={}", secrets.cookie)), Ok(()));
        assert_eq!(
            cookie(&format!("catalog-81={}", secrets.cookie)),
            Err(Refusal::Stranger)
        );
        assert_eq!(cookie("catalog-8080="), Err(Refusal::Stranger));
        assert_eq!(ensure_mark(Some(&secrets.form), &secrets), Ok(()));
        assert_eq!(ensure_mark(Some(&secrets.cookie), &secrets), Err(Refusal::Forged));
        assert_eq!(ensure_mark(None, &secrets), Err(Refusal::Forged));
    }
}
