//! What goes back to the browser.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// An answer.
#[derive(Clone, Debug)]
pub enum Answer {
    Page {
        status: StatusCode,
        body: String,
    },
    /// What was asked is done, and is seen there.
    SeeOther(String),
    /// A file to keep.
    File {
        name: String,
        body: Vec<u8>,
    },
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let (status, name, value, body) = match self {
            Answer::Page { status, body } => (
                status,
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
                Body::from(body),
            ),
            Answer::SeeOther(to) => (
                StatusCode::SEE_OTHER,
                header::LOCATION,
                HeaderValue::from_str(&to).unwrap_or(HeaderValue::from_static("/")),
                Body::empty(),
            ),
            Answer::File { name, body } => (
                StatusCode::OK,
                header::CONTENT_DISPOSITION,
                HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
                    .unwrap_or(HeaderValue::from_static("attachment")),
                Body::from(body),
            ),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        response.headers_mut().insert(name, value);
        response
    }
}
