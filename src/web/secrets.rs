//! What nobody can guess: the address that opens the pages, the cookie that follows it, the mark of our own forms.

use std::sync::{Mutex, PoisonError};

use crate::operation::error::Failure;

/// Bytes of a secret: nobody tries 2^256.
const LENGTH: usize = 32;

/// The secrets of one run.
#[derive(Debug)]
pub struct Secrets {
    /// In the address that is opened; it serves once.
    token: Mutex<Option<String>>,
    pub cookie: String,
    /// In each form: another site's cannot have it.
    pub form: String,
}

impl Secrets {
    /// New ones.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn new() -> Result<Secrets, Failure> {
        Ok(Secrets {
            token: Mutex::new(Some(secret()?)),
            cookie: secret()?,
            form: secret()?,
        })
    }

    /// The token, until it has served.
    pub fn token(&self) -> Option<String> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// True the first time that `shown` is the token.
    pub fn take(&self, shown: &str) -> bool {
        let mut token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        let is_right = token.as_deref().is_some_and(|token| same(token, shown));
        if is_right {
            *token = None;
        }
        is_right
    }
}

/// True for the same text, in a time that tells nothing of where they differ.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.fold(0, |seen, (one, other)| seen | (one ^ other)) == 0
}

fn secret() -> Result<String, Failure> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::caused(message!("open-no-secret"), std::io::Error::other(error.to_string())))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_token_serves_once_and_no_other_does() {
        let secrets = Secrets::new().unwrap();
        let token = secrets.token().unwrap();
        assert_eq!(token.len(), 2 * LENGTH);
        assert!(!secrets.take("") && !secrets.take(&token[1..]));
        assert!(secrets.take(&token) && !secrets.take(&token));
        assert_ne!(secrets.cookie, secrets.form);
        assert!(same("ab", "ab") && !same("ab", "ac") && !same("ab", "a"));
    }
}
