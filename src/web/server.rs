//! The server: it listens to this machine alone, lets in who has the address that was opened, and stops when nobody asks.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{RawPathParams, Request};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use tokio::sync::{mpsc, oneshot};

use crate::domain::date::Date;
use crate::domain::settings::Language;
use crate::operation::error::Failure;
use crate::operation::standing::Standing;

use super::answer::Answer;
use super::assets;
use super::guard::{self, Refusal};
use super::links::{is_own, of_product};
use super::memory::Memory;
use super::request::{Asked, Fields, encoded};
use super::routes::{ROUTES, Route};
use super::secrets::Secrets;
use super::templates;
use super::visit::{Desk, Visit};
use std::sync::Mutex;

/// What somebody wants of a run.
pub struct Wanted {
    pub start: PathBuf,
    pub is_start_named: bool,
    pub today: Option<Date>,
    pub language: Language,
    pub offline: bool,
    pub theme: Option<PathBuf>,
    /// The port; any that is free where it is 0.
    pub port: u16,
    /// Without a request for so long, it stops.
    pub idle: Duration,
    /// The product to open; the home page where there is none.
    pub product: Option<String>,
}

/// Why a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Idle,
    Interrupted,
}

/// A server that listens, and answers once it is run.
pub struct Server {
    listener: TcpListener,
    desk: Desk,
    idle: Duration,
    product: Option<String>,
}

/// Nobody types more.
const LONGEST: usize = 1 << 20;
/// Where the address that is opened leads.
const ENTRANCE: &str = "/entrer";
const THEME: &str = "/theme/";
/// What is under way when it stops has so long to end.
const GRACE: Duration = Duration::from_secs(2);
const GRACE_TO_WRITE: Duration = Duration::from_secs(10);

impl Server {
    /// Listens on the loopback address.
    ///
    /// # Errors
    /// Where the port is taken, or the theme has a fault.
    pub fn bind(wanted: Wanted) -> Result<Server, Failure> {
        let templates = templates::environment(wanted.theme.as_deref())?;
        let unbound = |error: io::Error| {
            let message = match error.kind() {
                io::ErrorKind::AddrInUse => message!("open-port-taken", port = wanted.port.to_string()),
                _ => message!("open-no-port", port = wanted.port.to_string()),
            };
            Failure::caused(message, error)
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, wanted.port)).map_err(unbound)?;
        listener.set_nonblocking(true).map_err(unbound)?;
        let port = listener.local_addr().map_err(unbound)?.port();
        Ok(Server {
            listener,
            desk: Desk {
                start: wanted.start,
                is_start_named: wanted.is_start_named,
                today: wanted.today,
                offline: wanted.offline,
                theme: wanted.theme,
                language: Mutex::new(wanted.language),
                templates,
                secrets: Secrets::new()?,
                port,
                memory: Memory::default(),
                standing: Standing::default(),
            },
            idle: wanted.idle,
            product: wanted.product,
        })
    }

    /// The address to open; it serves once.
    #[must_use]
    pub fn address(&self) -> String {
        let token = self.desk.secrets.token().unwrap_or_default();
        let to = self
            .product
            .as_deref()
            .map(|id| format!("&vers={}", encoded(&of_product(id))));
        format!(
            "http://127.0.0.1:{}{ENTRANCE}?jeton={token}{}",
            self.desk.port,
            to.unwrap_or_default()
        )
    }

    /// Answers until nobody has asked for a while, or somebody stops it.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn run(self) -> Result<Ended, Failure> {
        let broken = |error| Failure::caused(message!("open-broken"), error);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(broken)?;
        let ended = runtime.block_on(answer_all(self)).map_err(broken);
        // A commit that is being written is written.
        runtime.shutdown_timeout(GRACE_TO_WRITE);
        ended
    }
}

/// When somebody last asked, in milliseconds of a run.
struct Pulse {
    begun: Instant,
    last: AtomicU64,
}

impl Pulse {
    fn beat(&self) {
        self.last.store(self.now(), Ordering::Relaxed);
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn still(&self) -> Duration {
        Duration::from_millis(self.now().saturating_sub(self.last.load(Ordering::Relaxed)))
    }
}

async fn answer_all(server: Server) -> io::Result<Ended> {
    let listener = tokio::net::TcpListener::from_std(server.listener)?;
    let pulse = Arc::new(Pulse {
        begun: Instant::now(),
        last: AtomicU64::new(0),
    });
    let router = router(Arc::new(server.desk), &pulse);
    let (tell, mut told) = mpsc::channel(2);
    let interrupted = tell.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            let _ = interrupted.send(Ended::Interrupted).await;
        }
    });
    let idle = server.idle;
    tokio::spawn(async move {
        while pulse.still() < idle {
            tokio::time::sleep(idle.saturating_sub(pulse.still()).max(Duration::from_millis(10))).await;
        }
        let _ = tell.send(Ended::Idle).await;
    });
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _ = stopped.await;
    });
    let serving = tokio::spawn(serving.into_future());
    let ended = told.recv().await.unwrap_or(Ended::Interrupted);
    let _ = stop.send(());
    let _ = tokio::time::timeout(GRACE, serving).await;
    Ok(ended)
}

fn router(desk: Arc<Desk>, pulse: &Arc<Pulse>) -> Router {
    let answers = |route: Option<&'static Route>| {
        let (desk, pulse) = (Arc::clone(&desk), Arc::clone(pulse));
        move |parts: RawPathParams, request: Request| {
            let (desk, pulse) = (Arc::clone(&desk), Arc::clone(&pulse));
            let parts = parts.iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
            let parts = parts.collect();
            async move {
                pulse.beat();
                let response = answer(desk, route, parts, request).await;
                pulse.beat();
                response
            }
        }
    };
    let router = ROUTES.iter().fold(Router::new(), |router, route| {
        router.route(route.path, any(answers(Some(route))))
    });
    let nowhere = answers(None);
    router
        .fallback(nowhere)
        .layer(axum::middleware::map_response(with_headers))
}

async fn with_headers(mut response: Response) -> Response {
    for (name, value) in guard::HEADERS {
        response.headers_mut().insert(*name, HeaderValue::from_static(value));
    }
    response
}

async fn answer(
    desk: Arc<Desk>,
    route: Option<&'static Route>,
    parts: Vec<(String, String)>,
    request: Request,
) -> Response {
    match admitted(&desk, route, parts, request).await {
        Err(refusal) => {
            let mut response = desk.refused(refusal).into_response();
            if refusal == Refusal::Method {
                let allowed = match route {
                    Some(Route { write: Some(_), .. }) => "GET, HEAD, POST",
                    _ => "GET, HEAD",
                };
                response
                    .headers_mut()
                    .insert(header::ALLOW, HeaderValue::from_static(allowed));
            }
            response
        }
        Ok(Admitted::Answer(response)) => response,
        Ok(Admitted::Page { handler, asked, reads }) => {
            let shown = Arc::clone(&desk);
            let page = tokio::task::spawn_blocking(move || {
                if let Some(page) = shown.memory.set_aside(&asked.address).filter(|_| reads) {
                    return page;
                }
                let visit = Visit::new(&shown, asked);
                let page = handler(&visit).unwrap_or_else(|failure| visit.failed(&failure));
                if reads {
                    page
                } else {
                    shown.memory.aside(&visit.asked.address, page)
                }
            });
            let page = page.await.unwrap_or_else(|_| desk.refused(Refusal::Broken));
            page.into_response()
        }
    }
}

enum Admitted {
    Answer(Response),
    Page {
        handler: super::routes::Handler,
        asked: Asked,
        reads: bool,
    },
}

/// What is to be done for a request, once it is known to come from our own pages.
async fn admitted(
    desk: &Desk,
    route: Option<&'static Route>,
    parts: Vec<(String, String)>,
    request: Request,
) -> Result<Admitted, Refusal> {
    let (head, body) = request.into_parts();
    guard::ensure_host(&head.headers, desk.port)?;
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    let query = Fields::read(query.as_bytes());
    let reads = guard::reads(&head.method);
    if let Some(name) = path.strip_prefix(THEME).filter(|_| reads) {
        let (kind, bytes) = assets::file(name, desk.theme.as_deref()).ok_or(Refusal::NotFound)?;
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(kind))];
        return Ok(Admitted::Answer((kind, bytes.into_owned()).into_response()));
    }
    let known = guard::ensure_known(&head.headers, desk.port, &desk.secrets);
    if path == ENTRANCE && reads {
        return entered(desk, &query, known).map(Admitted::Answer);
    }
    known?;
    let route = route.ok_or(Refusal::NotFound)?;
    let mut asked = Asked {
        address: head.uri.path_and_query().map_or_else(String::new, ToString::to_string),
        parts,
        query,
        form: Fields::default(),
    };
    if reads {
        return Ok(Admitted::Page {
            handler: route.read,
            asked,
            reads,
        });
    }
    let write = route
        .write
        .filter(|_| head.method == Method::POST)
        .ok_or(Refusal::Method)?;
    guard::ensure_own_form(&head.headers, desk.port)?;
    let bytes = to_bytes(body, LONGEST).await.map_err(|_| Refusal::TooLong)?;
    asked.form = Fields::read(&bytes);
    guard::ensure_mark(asked.form.get("csrf"), &desk.secrets)?;
    Ok(Admitted::Page {
        handler: write,
        asked,
        reads,
    })
}

/// The token, exchanged for the cookie; who has that already is let through.
fn entered(desk: &Desk, query: &Fields, known: Result<(), Refusal>) -> Result<Response, Refusal> {
    let taken = query.get("jeton").is_some_and(|token| desk.secrets.take(token));
    if !taken {
        known.map_err(|_| Refusal::Token)?;
    }
    let to = query.get("vers").filter(|to| is_own(to)).unwrap_or("/");
    let mut response = Answer::SeeOther(to.to_owned()).into_response();
    if taken && let Ok(cookie) = HeaderValue::from_str(&guard::set_cookie(desk.port, &desk.secrets)) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    debug_assert_eq!(response.status(), StatusCode::SEE_OTHER);
    Ok(response)
}
