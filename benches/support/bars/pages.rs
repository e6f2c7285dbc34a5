//! What the pages of the browser may cost: the time until each is there, for eight clients at once on this machine, over
//! that of a style sheet that nobody computes.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, ensure};

use super::super::generate;
use super::super::table::{Bar, Report, milliseconds};
use super::{CATALOG, OWN, large, recorded};

/// Products, requests of each client, and the most that a page may take.
const SIZES: &[(usize, usize, f64)] = &[(240, 25, 0.050), (10_000, 6, 0.150)];
const LARGEST: (usize, usize, f64) = (100_000, 3, f64::INFINITY);
const CLIENTS: usize = 8;
/// What no page computes.
const FLOOR: &str = "/theme/style.css";
const PAGES: &[&str] = &[
    "/",
    "/produits",
    "/produits?mots=dossier",
    "/produits/{id}",
    "/produits/{id}/passage",
    "/produits/{id}/questions",
    "/inscrire",
    "/propositions",
    "/rapports/portfolio",
];

/// The bars of pages.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for (products, requests, most) in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        let root = folder.path().join(products.to_string());
        let served = Served::new(&root, products)?;
        let floor = served.times(FLOOR, requests)?;
        for page in PAGES {
            let times = served.times(page, requests)?;
            let (median, last) = (at(&times, 0.5), at(&times, 0.99));
            for (name, figure) in [("median", median), ("99th of a hundred", last)] {
                report.add(
                    &format!("page {page}, {products} products, {CLIENTS} clients: {name}"),
                    &milliseconds(at(&floor, 0.5)),
                    &milliseconds(figure),
                    figure,
                    &Bar::Seconds(most),
                );
            }
        }
    }
    Ok(())
}

/// Every page, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let served = Served::new(&folder.path().join("pages"), 24)?;
    for page in PAGES.iter().chain([&FLOOR]) {
        served.times(page, 1)?;
    }
    Ok(())
}

/// The time below which a share of the requests were answered; the times are in order.
fn at(times: &[f64], share: f64) -> f64 {
    let place = (times.len() as f64 * share).ceil() as usize;
    times.get(place.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// The program, serving a catalogue; it ends with its owner.
struct Served {
    program: Child,
    // Kept open: what the program says has a reader.
    _out: BufReader<ChildStdout>,
    host: String,
    cookie: String,
    /// The first product.
    id: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Served {
    fn new(root: &Path, products: usize) -> Result<Served> {
        generate::catalogue(Path::new(OWN), root, products)?;
        recorded(root)?;
        let mut names = std::fs::read_dir(root.join("products"))?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect::<Result<Vec<_>, _>>()?;
        names.sort_unstable();
        let first = names.first().and_then(|name| name.to_str()).context("no product")?;
        let mut program = Command::new(CATALOG)
            .args(["--today", generate::TODAY, "--lang", "fr", "-C"])
            .arg(root)
            .args(["open", "--no-browser", "--offline", "--idle", "30"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut out = BufReader::new(program.stdout.take().context("no output")?);
        let mut line = String::new();
        while !line.trim().starts_with("http://") {
            line.clear();
            ensure!(out.read_line(&mut line)? > 0, "no address");
        }
        let address = line.trim().trim_start_matches("http://").to_owned();
        let (host, entrance) = address.split_once('/').context("no path")?;
        let mut served = Served {
            program,
            _out: out,
            host: host.to_owned(),
            cookie: String::new(),
            id: first.trim_end_matches(".yaml").to_owned(),
        };
        let entered = served.ask(&format!("/{entrance}"))?;
        let cookie = entered.lines().find_map(|line| line.strip_prefix("set-cookie: "));
        let cookie = cookie.and_then(|cookie| cookie.split(';').next());
        served.cookie = cookie.context("no cookie")?.to_owned();
        Ok(served)
    }

    fn ask(&self, path: &str) -> Result<String> {
        let mut stream = TcpStream::connect(&self.host)?;
        let (host, cookie) = (&self.host, &self.cookie);
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    /// How long each of the requests of every client took, in seconds and in order; a first one does not count.
    fn times(&self, page: &str, requests: usize) -> Result<Vec<f64>> {
        let path = page.replace("{id}", &self.id);
        self.ask(&path)?;
        let client = || -> Result<Vec<f64>> {
            let mut times = Vec::with_capacity(requests);
            for _ in 0..requests {
                let start = Instant::now();
                let answer = self.ask(&path)?;
                times.push(start.elapsed().as_secs_f64());
                let status = answer.lines().next().unwrap_or_default();
                ensure!(status.starts_with("HTTP/1.1 200"), "{path}: {status}");
            }
            Ok(times)
        };
        let mut all = thread::scope(|scope| -> Result<Vec<f64>> {
            let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(client)).collect();
            let mut all = Vec::new();
            for client in clients {
                all.extend(client.join().map_err(|_| anyhow!("a client ended"))??);
            }
            Ok(all)
        })?;
        all.sort_by(f64::total_cmp);
        Ok(all)
    }
}
