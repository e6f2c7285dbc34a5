//! `open`: the pages in a browser, asked for as a browser and as an attacker would, over raw HTTP.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Stdio};
use std::time::Duration;

use crate::support::World;

mod answering;
mod keeping;
mod listing;
mod proposing;
mod registering;
mod reserving;
mod sending;
mod standing;
mod telling;
mod understanding;

/// The program, serving; it ends with its owner.
struct Pages {
    program: Child,
    out: BufReader<ChildStdout>,
    port: u16,
    /// The path that opens the pages.
    entrance: String,
    cookie: String,
}

impl Drop for Pages {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// What came back.
struct Reply {
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn expect(self, status: u16) -> Reply {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// The value of a hidden field.
    fn field(&self, name: &str) -> String {
        let (_, rest) = self
            .body
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap_or_else(|| panic!("{name}: {}", self.body));
        unescaped(rest.split_once('"').unwrap().0)
    }

    /// The names of the fields in which something can be typed.
    fn typed(&self) -> Vec<String> {
        let inputs = self.body.split("<input type=\"text\"").skip(1);
        let areas = self.body.split("<textarea").skip(1);
        let name = |tag: &str| unescaped(tag.split_once("name=\"").unwrap().1.split_once('"').unwrap().0);
        inputs.chain(areas).map(name).collect()
    }
}

fn unescaped(text: &str) -> String {
    let signs = [
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&#x2f;", "/"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    signs
        .iter()
        .fold(text.to_owned(), |text, (escaped, sign)| text.replace(escaped, sign))
}

fn encoded(pairs: &[(&str, &str)]) -> String {
    let one = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", one(name), one(value)))
        .collect();
    pairs.join("&")
}

impl Pages {
    /// The pages of a catalogue, not entered yet.
    fn of(world: &World, arguments: &[&str]) -> Pages {
        let arguments = [&["open", "--no-browser", "--offline"], arguments].concat();
        let mut command = world.command(&arguments);
        Pages::run(&mut command)
    }

    fn run(command: &mut std::process::Command) -> Pages {
        let mut program = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut out = BufReader::new(program.stdout.take().unwrap());
        let address = loop {
            let mut line = String::new();
            assert!(out.read_line(&mut line).unwrap() > 0, "no address");
            if let Some(address) = line.trim().strip_prefix("http://127.0.0.1:") {
                break address.to_owned();
            }
        };
        let (port, entrance) = address.split_once('/').unwrap();
        Pages {
            program,
            out,
            port: port.parse().unwrap(),
            entrance: format!("/{entrance}"),
            cookie: String::new(),
        }
    }

    /// The same, entered as the browser that was opened does.
    fn entered(world: &World, arguments: &[&str]) -> Pages {
        let mut pages = Pages::of(world, arguments);
        pages.enter();
        pages
    }

    fn enter(&mut self) -> Reply {
        let reply = self.get(&self.entrance.clone());
        let cookie = reply.header("set-cookie");
        assert!(cookie.contains("; HttpOnly; SameSite=Strict"), "{cookie}");
        self.cookie = cookie.split(';').next().unwrap().to_owned();
        reply
    }

    /// Sends bytes as they are.
    fn raw(&self, request: &[u8]) -> Reply {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        // A body that nobody wants may be refused before its end.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no answer: {answer}"));
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.filter_map(|line| line.split_once(": "));
        Reply {
            status,
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: body.to_owned(),
        }
    }

    /// A request with these headers beside those of every browser.
    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let own = format!("127.0.0.1:{}", self.port);
        let host = headers
            .iter()
            .find(|(name, _)| *name == "Host")
            .map_or(own.as_str(), |(_, value)| value);
        let more: String = headers
            .iter()
            .filter(|(name, _)| *name != "Host")
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let cookie = if self.cookie.is_empty() {
            String::new()
        } else {
            format!("Cookie: {}\r\n", self.cookie)
        };
        let length = if body.is_empty() {
            String::new()
        } else {
            format!("Content-Length: {}\r\n", body.len())
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{cookie}{more}{length}Connection: close\r\n\r\n{body}"
        );
        self.raw(request.as_bytes())
    }

    fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[], "")
    }

    /// A form as our own pages send it, and the page that answers it, which is read at an address of its own.
    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let reply = self.send(path, fields);
        match reply.header("location") {
            to if to.contains("?suite=") => self.get(to),
            _ => reply,
        }
    }

    fn send(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let origin = format!("http://127.0.0.1:{}", self.port);
        let headers = [
            ("Origin", origin.as_str()),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.ask("POST", path, &headers, &encoded(fields))
    }

    /// Answers the first questions about a product with what `answer` says for each field.
    fn answered(&self, path: &str, answer: impl Fn(usize, &str) -> String) -> Reply {
        let page = self.get(path).expect(200);
        let typed = page.typed();
        let answers: Vec<String> = typed.iter().enumerate().map(|(at, name)| answer(at, name)).collect();
        let (csrf, seen) = (page.field("csrf"), page.field("vu"));
        let asked: Vec<String> = page
            .body
            .split("name=\"q\" value=\"")
            .skip(1)
            .map(|rest| unescaped(rest.split_once('"').unwrap().0))
            .collect();
        let mut fields = vec![("csrf", csrf.as_str()), ("vu", seen.as_str())];
        fields.extend(asked.iter().map(|at| ("q", at.as_str())));
        fields.extend(
            typed
                .iter()
                .zip(&answers)
                .map(|(name, words)| (name.as_str(), words.as_str())),
        );
        self.post(path, &fields)
    }
}

impl Pages {
    /// Sends the questions of a page with these answers, each to the field whose name ends so; the others stay empty.
    fn filled(&self, path: &str, page: &Reply, answers: &[(&str, &str)]) -> Reply {
        let form = page.body.split("<form method=\"post\"").nth(1).unwrap();
        let named = |begin: &str| -> Vec<(String, String)> {
            let tags = form.split(begin).skip(1);
            tags.map(|tag| {
                let tag = tag.split_once('>').unwrap().0;
                let of = |name: &str| {
                    let rest = tag.split_once(&format!("{name}=\"")).map_or("", |(_, rest)| rest);
                    unescaped(rest.split_once('"').map_or("", |(value, _)| value))
                };
                (of("name"), of("value"))
            })
            .collect()
        };
        let mut fields = named("<input type=\"hidden\"");
        let shown = ["<input type=\"text\"", "<textarea", "<input type=\"radio\"", "<select"];
        let names: Vec<String> = shown
            .iter()
            .flat_map(|begin| named(begin))
            .map(|(name, _)| name)
            .collect();
        for (end, _) in answers {
            assert!(names.iter().any(|name| name.ends_with(end)), "no {end}: {names:?}");
        }
        for name in names {
            let answer = answers.iter().find(|(end, _)| name.ends_with(end));
            if !fields.iter().any(|(known, _)| *known == name) {
                fields.push((name, answer.map_or(String::new(), |(_, words)| (*words).to_owned())));
            }
        }
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, words)| (name.as_str(), words.as_str()))
            .collect();
        self.post(path, &fields)
    }
}

#[test]
fn only_who_has_the_address_enters_and_it_serves_once() {
    let world = World::tour();
    let mut pages = Pages::of(&world, &["sans-decision"]);
    let stranger = pages.get("/").expect(403);
    assert!(stranger.body.contains("catalog ouvrir"), "{}", stranger.body);
    pages.get("/entrer?jeton=0000").expect(403);
    let reply = pages.enter().expect(303);
    assert_eq!(reply.header("location"), "/produits/sans-decision");
    let page = pages.get("/produits/sans-decision").expect(200);
    assert!(page.body.contains("Midi Pile"));
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cache-control", "no-store"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(page.header(name), value);
    }
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'self';"), "{policy}");
    assert!(!policy.contains("unsafe") && !page.body.contains("style=\"") && !page.body.contains("<script"));
    assert_eq!(page.header("access-control-allow-origin"), "");
    // The same address, once more: for who has the cookie it leads on, and nobody else enters by it.
    let entrance = pages.entrance.clone();
    pages.get(&entrance).expect(303);
    pages.cookie.clear();
    let used = pages.get(&entrance).expect(403);
    assert_eq!(used.header("set-cookie"), "");
    pages.get("/produits/sans-decision").expect(403);
}

#[test]
fn no_other_name_leads_to_the_pages() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let (own, local) = (format!("127.0.0.1:{}", pages.port), format!("localhost:{}", pages.port));
    for host in [own.as_str(), local.as_str()] {
        pages.ask("GET", "/produits", &[("Host", host)], "").expect(200);
    }
    let rebound = format!("attaque.example:{}", pages.port);
    for host in [rebound.as_str(), "127.0.0.1", "127.0.0.1:1", "localhost"] {
        let reply = pages.ask("GET", "/produits", &[("Host", host)], "").expect(403);
        assert!(!reply.body.contains("Midi"), "{host}");
        pages.ask("GET", "/theme/style.css", &[("Host", host)], "").expect(403);
    }
}

#[test]
fn a_forged_form_does_nothing() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let page = pages.get("/produits/sans-decision/questions").expect(200);
    let csrf = page.field("csrf");
    let own = format!("http://127.0.0.1:{}", pages.port);
    let marked = encoded(&[("csrf", &csrf), ("q", "summary"), ("summary summary", "Volé")]);
    let unmarked = encoded(&[("q", "summary"), ("summary summary", "Volé")]);
    let path = "/produits/sans-decision/questions";
    for (headers, body) in [
        (&[("Origin", "https://attaque.example")][..], &marked),
        (&[("Origin", "null")], &marked),
        (&[("Origin", own.as_str()), ("Sec-Fetch-Site", "cross-site")], &marked),
        (&[], &marked),
        (&[("Origin", own.as_str())], &unmarked),
    ] {
        pages.ask("POST", path, headers, body).expect(403);
    }
    assert!(!world.path(".git/catalog/answers/sans-decision.yaml").exists());
    // Its twin of our own is heard.
    assert_ne!(
        pages.ask("POST", path, &[("Origin", own.as_str())], &marked).status,
        403
    );
}

#[test]
fn no_address_leads_out_of_the_pages() {
    let world = World::tour();
    world.write("../secret-of-h1.css", "secret");
    let pages = Pages::entered(&world, &[]);
    for path in [
        "/theme/../catalog.yaml",
        "/theme/..%2fcatalog.yaml",
        "/theme/%2e%2e%2fcatalog.yaml",
        "/produits/..%2f..%2fetc%2fpasswd",
        "/produits/%00",
        "/voir/..%2fcatalog",
        "/nulle-part",
    ] {
        let reply = pages.get(path);
        let seen = if reply.status == 303 {
            pages.get(reply.header("location"))
        } else {
            reply
        };
        assert_eq!(seen.status, 404, "{path}: {}", seen.body);
    }
    let _ = std::fs::remove_file(world.path("../secret-of-h1.css"));
    let away = pages.get("/langue/en?vers=//attaque.example").expect(303);
    assert_eq!(away.header("location"), "/");
    assert!(pages.get("/produits").body.contains("<html lang=\"en\">"));
}

#[test]
fn a_method_that_no_page_has_and_a_body_that_nobody_types_are_refused_clearly() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let head = pages.ask("HEAD", "/produits", &[], "").expect(200);
    assert!(head.body.is_empty());
    for (method, path) in [
        ("DELETE", "/produits"),
        ("POST", "/produits"),
        ("PUT", "/produits/sante/questions"),
        ("OPTIONS", "/"),
    ] {
        let origin = format!("http://127.0.0.1:{}", pages.port);
        let reply = pages.ask(method, path, &[("Origin", &origin)], "").expect(405);
        assert!(reply.header("allow").starts_with("GET, HEAD"));
    }
    let long = "x".repeat(2_000_000);
    let reply = pages.post(
        "/produits/sans-decision/questions",
        &[("csrf", "x"), ("summary", &long)],
    );
    assert_eq!(reply.status, 413);
    assert!(reply.body.contains("trop long"), "{}", reply.body);
}

#[test]
fn what_is_typed_comes_out_as_text_whatever_it_is() {
    let world = World::tour();
    let evil = "\"><script>alert(1)</script><b x='";
    world.write(
        "products/piege.yaml",
        "id: piege\nname: \"<script>alert(2)</script>\"\nsummary: \"<img src=x onerror=alert(3)>\"\nphases:\n  - {phase: idee, start: 2026-10-12, entered_by: registration}\n",
    );
    world.git(&["add", "-A"]);
    world.git(&["commit", "-qm", "piège"]);
    let pages = Pages::entered(&world, &[]);
    let search = format!("/produits?{}", encoded(&[("mots", evil), ("phase", "")]));
    let mut seen = vec![
        pages.get(&search),
        pages.get("/produits"),
        pages.get("/produits/piege"),
        pages.get("/produits/piege/passage"),
        pages.get(&format!("/qui?{}", encoded(&[("vers", evil)]))),
        pages.get(&format!("/produits/{}", encoded(&[(evil, "")]).trim_end_matches('='))),
    ];
    let csrf = pages.get("/qui").field("csrf");
    seen.push(
        pages
            .post(
                "/qui",
                &[("csrf", &csrf), ("nom", evil), ("courriel", evil), ("vers", evil)],
            )
            .expect(422),
    );
    // Each question of the first page, answered so: what is refused comes back, what is taken is told.
    seen.push(pages.answered("/produits/piege/questions", |_, _| evil.to_owned()));
    seen.push(pages.get("/produits/piege/questions?tout=1&revoir=1"));
    seen.push(pages.get("/produits/piege/proposer"));
    for reply in seen {
        assert!(
            !reply.body.contains("<script") && !reply.body.contains("<img"),
            "{}",
            reply.body
        );
        assert!(
            !reply.body.contains("onerror=alert(3)>") && !reply.body.contains("<b x="),
            "{}",
            reply.body
        );
    }
}

#[test]
fn answers_are_kept_told_and_proposed_once() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/sans-decision/questions";
    // A cost that is no number is asked again; what else was said is kept.
    let first = pages.answered(path, |_, name| match name {
        name if name.ends_with("cost") || name.contains("budget") => "beaucoup".to_owned(),
        name if name.ends_with(" controller") => "DRH".to_owned(),
        _ => String::new(),
    });
    assert_eq!(first.status, 422, "{}", first.body);
    assert!(
        first.body.contains("id=\"erreurs\"") && first.body.contains("value=\"beaucoup\""),
        "{}",
        first.body
    );
    let kept = world.read(".git/catalog/answers/sans-decision.yaml");
    assert!(kept.contains("DRH") && kept.contains("beaucoup"), "{kept}");
    let second = pages.answered(path, |_, name| match name {
        name if name.ends_with("cost") || name.contains("budget") => "450 k€".to_owned(),
        _ => String::new(),
    });
    assert_eq!(second.status, 303, "{}", second.body);
    let plan = pages.get("/produits/sans-decision/proposer").expect(200);
    assert!(
        plan.body.contains("Midi Pile") && plan.body.contains("Proposer"),
        "{}",
        plan.body
    );
    let (csrf, shown) = (plan.field("csrf"), plan.field("montre"));
    let form = [("csrf", csrf.as_str()), ("montre", shown.as_str())];
    let done = pages.post("/produits/sans-decision/proposer", &form).expect(303);
    assert_eq!(done.header("location"), "/produits/sans-decision/propose?fait=1");
    let commits = || world.git(&["rev-list", "--count", "main..catalog/sans-decision"]);
    assert_eq!(commits().trim(), "1");
    assert!(!world.path(".git/catalog/answers/sans-decision.yaml").exists());
    // Sent again, it is told, and nothing is done twice.
    let again = pages.post("/produits/sans-decision/proposer", &form).expect(303);
    assert_eq!(again.header("location"), "/produits/sans-decision/propose?deja=1");
    assert_eq!(commits().trim(), "1");
    let told = pages.get("/produits/sans-decision/propose?fait=1").expect(200);
    assert!(unescaped(&told.body).contains("catalog/sans-decision"), "{}", told.body);
    let patch = pages.get("/produits/sans-decision/propose/correctif").expect(200);
    assert!(patch.body.starts_with("From ") && patch.body.contains("+++ b/products/sans-decision.yaml"));
}

#[test]
fn a_file_that_moved_meanwhile_is_told_and_nothing_is_written() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    pages.answered("/produits/sans-decision/questions", |_, name| {
        if name.ends_with(" controller") {
            "DRH".to_owned()
        } else {
            String::new()
        }
    });
    let plan = pages.get("/produits/sans-decision/proposer").expect(200);
    world
        .catalog(&["set", "--yes", "sans-decision", "summary", "Autre chose"])
        .expect(0);
    let (csrf, shown) = (plan.field("csrf"), plan.field("montre"));
    let reply = pages
        .post(
            "/produits/sans-decision/proposer",
            &[("csrf", &csrf), ("montre", &shown)],
        )
        .expect(409);
    assert!(
        reply.body.contains("role=\"alert\"") && reply.field("montre") != shown,
        "{}",
        reply.body
    );
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim(),
        "1"
    );
    // What is shown now goes in.
    let now = reply.field("montre");
    pages
        .post("/produits/sans-decision/proposer", &[("csrf", &csrf), ("montre", &now)])
        .expect(303);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim(),
        "2"
    );
}

#[test]
fn the_same_answers_give_the_same_bytes_as_in_the_terminal() {
    let (browser, terminal) = (World::tour(), World::tour());
    let pages = Pages::entered(&browser, &[]);
    let said = |name: &str| match name {
        name if name.ends_with(" controller") => "Direction de la vie des agents",
        name if name.ends_with(" purposes") => "compter les repas, prévoir les couverts",
        name if name.ends_with(" legal_basis") => "mission d'intérêt public",
        _ => "",
    };
    pages.answered("/produits/sans-decision/questions", |_, name| said(name).to_owned());
    let plan = pages.get("/produits/sans-decision/proposer").expect(200);
    let (csrf, shown) = (plan.field("csrf"), plan.field("montre"));
    pages
        .post(
            "/produits/sans-decision/proposer",
            &[("csrf", &csrf), ("montre", &shown)],
        )
        .expect(303);
    let show = |world: &World| world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    let written = show(&browser);
    assert!(written.contains("Direction de la vie des agents"), "{written}");
    terminal
        .catalog(&[
            "set",
            "--yes",
            "sans-decision",
            "data.personal.purposes",
            said(" purposes"),
            "data.personal.controller",
            said(" controller"),
            "data.personal.legal_basis",
            said(" legal_basis"),
        ])
        .expect(0);
    assert_eq!(written, show(&terminal));
    let message = |world: &World| world.git(&["log", "-1", "--format=%B", "catalog/sans-decision"]);
    assert_eq!(message(&browser), message(&terminal));
}

#[test]
fn two_windows_do_not_write_over_each_other_in_silence() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/sans-decision/questions";
    let page = pages.get(path).expect(200);
    pages.answered(path, |_, name| {
        if name.ends_with(" controller") {
            "DRH".to_owned()
        } else {
            String::new()
        }
    });
    // The window that was opened before sends another answer to the same question.
    let name = page
        .typed()
        .into_iter()
        .find(|name| name.ends_with(" controller"))
        .unwrap();
    let question = name.rsplit_once(' ').unwrap().0.to_owned();
    let (csrf, seen) = (page.field("csrf"), page.field("vu"));
    let reply = pages.post(
        path,
        &[("csrf", &csrf), ("vu", &seen), ("q", &question), (&name, "DNUM")],
    );
    assert_eq!(reply.status, 409, "{}", reply.body);
    assert!(!world.read(".git/catalog/answers/sans-decision.yaml").contains("DNUM"));
}

/// A product that is registered in a proposal, and nowhere else.
fn registered(world: &World) {
    let new = [
        "new",
        "--yes",
        "--offline",
        "--name",
        "Essai parapluies",
        "essai-parapluies",
    ];
    let said = [
        "summary",
        "Prête des parapluies aux agents.",
        "value.problem.text",
        "Il pleut.",
        "team.business_owner.function",
        "cheffe du bureau des parapluies",
    ];
    world.catalog(&[&new[..], &said].concat()).expect(0);
}

#[test]
fn what_waits_beside_a_yes_is_answered_page_after_page() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/essai-parapluies/questions";
    // The yes needs what is asked after it, and waits.
    let first = pages.get(&format!("{path}?passage=G-MVP&aspect=donnees")).expect(200);
    let mut reply = pages.filled(path, &first, &[(" processed", "true")]);
    let mut answers = vec![
        (" purposes", "prêter des parapluies"),
        (" controller", "Direction des achats"),
        (" legal_basis", "mission_interet_public"),
        (" reason", "Rien de sensible"),
    ];
    for _ in 0..4 {
        assert_eq!(reply.status, 303, "{}", reply.body);
        let page = pages.get(reply.header("location")).expect(200);
        let (here, later): (Vec<_>, Vec<_>) = answers
            .into_iter()
            .partition(|(name, _)| page.body.contains(&format!("{name}\"")));
        answers = later;
        if page.body.contains("name=\"vu\"") {
            reply = pages.filled(path, &page, &here);
        }
        let kept = world.read(".git/catalog/answers/essai-parapluies.yaml");
        for (_, words) in here {
            assert!(kept.contains(words), "{words}: {kept}");
        }
    }
    assert_eq!(answers, []);
}

#[test]
fn a_product_that_is_only_proposed_has_its_pages_and_no_command_is_shown() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    for path in [
        "/produits/essai-parapluies/passage",
        "/produits/essai-parapluies/passage?passage=G-MVP&tout=1",
    ] {
        let page = pages.get(path).expect(200);
        assert!(
            !page.body.contains(">catalog ") && !page.body.contains("catalog answer"),
            "{}",
            page.body
        );
        assert!(
            page.body.contains("href=\"/produits/essai-parapluies/"),
            "{}",
            page.body
        );
    }
    let page = pages.get("/produits/essai-parapluies/passage").expect(200);
    let body = page.body.split_once("<h1").unwrap().1;
    for action in ["questions", "passage?"] {
        assert!(
            body.contains(&format!("href=\"/produits/essai-parapluies/{action}")),
            "{action}: {body}"
        );
    }
}

#[test]
fn what_another_window_answered_stands_beside_what_was_typed_and_nothing_is_lost() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/sans-decision/questions";
    let kept = || world.read(".git/catalog/answers/sans-decision.yaml");
    let page = pages.get(path).expect(200);
    pages.filled(path, &page, &[(" controller", "DRH")]).expect(303);
    // Who says the same, or what nobody else said, contradicts nobody.
    pages
        .filled(
            path,
            &page,
            &[(" controller", "DRH"), (" purposes", "compter les repas")],
        )
        .expect(303);
    assert!(kept().contains("compter les repas"), "{}", kept());
    let both = [(" controller", "DNUM"), (" purposes", "compter les repas, prévoir")];
    let again = pages.filled(path, &page, &both).expect(409);
    let shown = unescaped(&again.body);
    for text in [
        "value=\"DNUM\"",
        "«\u{a0}DRH\u{a0}»",
        "compter les repas, prévoir",
        "Garder plutôt",
    ] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    assert!(!kept().contains("DNUM"), "{}", kept());
    pages.filled(path, &again, &both).expect(303);
    let kept = kept();
    assert!(
        kept.contains("DNUM") && kept.contains("prévoir") && !kept.contains("DRH"),
        "{kept}"
    );
}

#[test]
fn who_has_no_name_in_git_is_asked_for_it_before_the_first_question() {
    let world = World::tour();
    let mut command = world.command(&["open", "--no-browser", "--offline"]);
    for role in ["AUTHOR", "COMMITTER"] {
        command
            .env_remove(format!("GIT_{role}_NAME"))
            .env_remove(format!("GIT_{role}_EMAIL"));
    }
    let mut pages = Pages::run(&mut command);
    pages.enter();
    let asked = pages.get("/produits/sans-decision/questions").expect(303);
    assert_eq!(
        asked.header("location"),
        "/qui?vers=%2Fproduits%2Fsans-decision%2Fquestions"
    );
    let page = pages.get(asked.header("location")).expect(200);
    let csrf = page.field("csrf");
    let to = page.field("vers");
    pages
        .post(
            "/qui",
            &[
                ("csrf", &csrf),
                ("nom", "Camille Essai"),
                ("courriel", "rien"),
                ("vers", &to),
            ],
        )
        .expect(422);
    let kept = pages
        .post(
            "/qui",
            &[
                ("csrf", &csrf),
                ("nom", "Camille Essai"),
                ("courriel", "camille@exemple.invalid"),
                ("vers", &to),
            ],
        )
        .expect(303);
    assert_eq!(kept.header("location"), "/produits/sans-decision/questions");
    assert_eq!(
        world.git(&["config", "--local", "user.email"]).trim(),
        "camille@exemple.invalid"
    );
    pages.get("/produits/sans-decision/questions").expect(200);
}

#[test]
fn without_a_repository_everything_is_read_and_nothing_promised() {
    let world = World::copy_of("examples/tour");
    let pages = Pages::entered(&world, &[]);
    let page = pages.get("/produits/sans-decision").expect(200);
    assert!(page.body.contains("Lecture seule"), "{}", page.body);
    assert!(!pages.get("/").body.contains("Proposer"));
    assert_ne!(pages.get("/produits/sans-decision/questions").status, 500);
}

#[test]
fn pages_that_nobody_visits_close_by_themselves() {
    let world = World::tour();
    let mut pages = Pages::entered(&world, &["--idle", "0.03"]);
    assert!(pages.program.try_wait().unwrap().is_none());
    let mut rest = String::new();
    pages.out.read_to_string(&mut rest).unwrap();
    assert!(pages.program.wait().unwrap().success());
    assert!(TcpStream::connect(("127.0.0.1", pages.port)).is_err());
}

#[test]
fn what_cannot_be_served_is_told() {
    let world = World::tour();
    let pages = Pages::of(&world, &[]);
    let port = pages.port.to_string();
    let taken = world.catalog(&["open", "--no-browser", "--port", &port]);
    assert_ne!(taken.code, 0);
    assert!(taken.err.contains("déjà pris"), "{}", taken.err);
    let idle = world.catalog(&["open", "--no-browser", "--idle", "jamais"]).expect(2);
    assert!(
        idle.err.contains("« jamais »") || idle.err.contains("jamais"),
        "{}",
        idle.err
    );
    world.catalog(&["open", "--no-browser", "absent"]).expect(2);
    world.write("theme/base.html", "{% if %}");
    let theme = world.path("theme");
    let faulty = world.catalog(&["open", "--no-browser", "--theme", theme.to_str().unwrap()]);
    assert!(faulty.code != 0 && faulty.err.contains("base.html"), "{}", faulty.err);
}

/// Sends the form of a page with more fields, as a person who fills it in.
fn sent(pages: &Pages, path: &str, more: &[(&str, &str)]) -> Reply {
    let csrf = pages.get("/qui").field("csrf");
    let fields = [&[("csrf", csrf.as_str())], more].concat();
    pages.post(path, &fields)
}

/// Presses «Proposer» on the plan that came back, with what it carries.
fn agreed(pages: &Pages, path: &str, plan: &Reply) -> Reply {
    let form = plan.body.split("<form method=\"post\"").nth(1).unwrap();
    let hidden = form.split("<input type=\"hidden\" name=\"").skip(1).map(|tag| {
        let (name, rest) = tag.split_once("\" value=\"").unwrap();
        (unescaped(name), unescaped(rest.split_once('"').unwrap().0))
    });
    let hidden: Vec<(String, String)> = hidden.collect();
    let fields: Vec<(&str, &str)> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pages.post(path, &fields)
}

#[test]
fn a_product_is_registered_after_what_is_like_it_was_shown() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    sent(&pages, "/inscrire", &[("nom", ""), ("phrase", "")]).expect(422);
    let taken = sent(&pages, "/inscrire", &[("nom", "sante"), ("phrase", "")]).expect(422);
    assert!(taken.body.contains("id=\"erreurs\""));
    let said = [
        ("nom", "Vélos de service"),
        ("phrase", "Prête des vélos aux agents qui vont d'un site à l'autre."),
    ];
    let alike = sent(&pages, "/inscrire", &said).expect(200);
    assert!(alike.body.contains("Prêt de vélos"), "{}", alike.body);
    let page = pages.get("/inscrire/velos-de-service").expect(200);
    assert!(page.body.contains("Prête des vélos aux agents"), "{}", page.body);
    let field = |name: &str| page.typed().into_iter().find(|typed| typed.ends_with(name)).unwrap();
    let (summary, problem) = (field("summary"), field("problem.text"));
    let owner = field("business_owner.function");
    let answers = [
        (summary.as_str(), "Prête des vélos aux agents."),
        (problem.as_str(), "Personne ne sait où sont les vélos."),
        (owner.as_str(), "cheffe du bureau des déplacements"),
    ];
    let next = sent(&pages, "/inscrire/velos-de-service", &answers).expect(303);
    let plan = pages.get(next.header("location")).expect(200);
    let done = agreed(&pages, "/inscrire/velos-de-service/proposer", &plan).expect(303);
    assert_eq!(done.header("location"), "/produits/velos-de-service/propose?fait=1");
    let show = |world: &World| world.git(&["show", "catalog/velos-de-service:products/velos-de-service.yaml"]);
    // The terminal writes the same.
    let terminal = World::tour();
    terminal
        .catalog(&[
            "new",
            "--yes",
            "--offline",
            "--name",
            "Vélos de service",
            "velos-de-service",
            "summary",
            "Prête des vélos aux agents.",
            "value.problem.text",
            "Personne ne sait où sont les vélos.",
            "team.business_owner.function",
            "cheffe du bureau des déplacements",
        ])
        .expect(0);
    assert_eq!(show(&world), show(&terminal));
    // Sent twice, it is registered once.
    let again = agreed(&pages, "/inscrire/velos-de-service/proposer", &plan).expect(303);
    assert_eq!(again.header("location"), "/produits/velos-de-service/propose?deja=1");
    let count = world.git(&["rev-list", "--count", "main..catalog/velos-de-service"]);
    assert_eq!(count.trim(), "1");
    pages.get("/produits/velos-de-service/propose?fait=1").expect(200);
    pages.get("/produits/velos-de-service").expect(200);
}

#[test]
fn a_decision_is_recorded_as_in_the_terminal_and_once() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/sans-decision/decision";
    let (day, gate) = (("seance", "17/11/2026"), ("passage", "G-MVP"));
    let first = pages.get(&format!(
        "{path}?{}",
        encoded(&[day, gate, ("issue", "go_avec_reserves")])
    ));
    assert!(first.expect(200).body.contains("r1.texte"));
    // Without its reservations, a go with reservations is refused, and what was said comes back.
    let base = [
        day,
        gate,
        ("issue", "go_avec_reserves"),
        ("avis", "favorable"),
        ("saut", "déjà prouvé"),
    ];
    let refused = sent(&pages, path, &base).expect(422);
    assert!(refused.body.contains("déjà prouvé"), "{}", refused.body);
    let fields = [
        &base[..],
        &[
            ("reserves", "1"),
            ("r1.texte", "Porter le responsable métier à 60 %"),
            ("r1.aspect", "organisation"),
            ("r1.responsable", "responsable_metier"),
            ("r1.echeance", "16/02/2027"),
        ],
    ]
    .concat();
    let more = sent(&pages, path, &[&fields[..], &[("encore", "1")]].concat()).expect(200);
    assert!(
        more.body.contains("r2.texte") && more.body.contains("60 %"),
        "{}",
        more.body
    );
    let plan = sent(&pages, path, &fields).expect(200);
    agreed(&pages, path, &plan).expect(303);
    let show = |world: &World| world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    let terminal = World::tour();
    terminal
        .catalog(&[
            "decide",
            "sans-decision",
            "--yes",
            "--offline",
            "--gate",
            "G-MVP",
            "--session",
            "2026-11-17",
            "--outcome",
            "go_avec_reserves",
            "--opinion",
            "favorable",
            "--skip-reason",
            "déjà prouvé",
            "--no-support-need",
            "--reservation",
            "aspect=organisation; text=Porter le responsable métier à 60 %; owner_role=responsable_metier; due=2027-02-16",
        ])
        .expect(0);
    assert_eq!(show(&world), show(&terminal));
    // The same form again records nothing more.
    let again = agreed(&pages, path, &plan);
    assert_ne!(again.status, 303, "{}", again.body);
    let count = world.git(&["rev-list", "--count", "main..catalog/sans-decision"]);
    assert_eq!(count.trim(), "1");
}

/// The fields of a form as a browser sends them when nothing is touched: what is ticked, chosen or written.
fn filled(page: &Reply) -> Vec<(String, String)> {
    let form = page
        .body
        .split("<form ")
        .nth(2)
        .or_else(|| page.body.split("<form ").nth(1));
    fields_of(form.unwrap())
}

/// The same of one form.
fn fields_of(form: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        Some(unescaped(rest.split_once('"')?.0))
    };
    let mut fields = Vec::new();
    for tag in form.split('<') {
        let kind = attribute(tag, "type").unwrap_or_default();
        let Some(name) = attribute(tag, " name") else { continue };
        if tag.starts_with("input") && (!["radio", "checkbox"].contains(&kind.as_str()) || tag.contains(" checked")) {
            fields.push((name, attribute(tag, " value").unwrap_or_default()));
        } else if tag.starts_with("textarea") {
            fields.push((name, unescaped(tag.split_once('>').unwrap().1)));
        } else if tag.starts_with("select") {
            let (_, options) = form.split_once(tag).unwrap();
            let options = options.split_once("</select>").unwrap().0;
            let chosen = options.split("<option").find(|option| option.contains(" selected"));
            let value = chosen.and_then(|option| attribute(option, " value"));
            fields.push((name, value.unwrap_or_default()));
        }
    }
    fields
}

/// The same with other values.
fn with(mut fields: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        fields.retain(|(old, _)| old != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

fn value<'f>(fields: &'f [(String, String)], name: &str) -> Option<&'f str> {
    fields
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn post_all(pages: &Pages, path: &str, fields: &[(String, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pages.post(path, &fields)
}

const DECISION: &str = "/produits/sans-decision/decision";

/// The second screen of a decision, filled in.
fn decision(pages: &Pages, issue: &str) -> Vec<(String, String)> {
    let chosen = [("seance", "17/11/2026"), ("passage", "G-MVP"), ("issue", issue)];
    let page = pages.get(&format!("{DECISION}?{}", encoded(&chosen))).expect(200);
    let said = [
        ("avis", "favorable"),
        ("mot", "vu en séance"),
        ("motif", "tout est prêt"),
    ];
    with(filled(&page), &said)
}

#[test]
fn a_decision_that_is_changed_on_its_second_screen_is_the_one_that_is_proposed() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let reserved = with(
        decision(&pages, "go_avec_reserves"),
        &[
            ("saut", "déjà prouvé"),
            ("ouvrir", "1"),
            ("r1.texte", "Nommer un responsable"),
            ("r1.aspect", "organisation"),
            ("r1.responsable", "responsable_metier"),
        ],
    );
    let due = value(&reserved, "r1.echeance").unwrap().to_owned();
    // Another outcome: the page comes back for it, and nothing that was written is lost.
    let page = post_all(&pages, DECISION, &with(reserved.clone(), &[("issue", "no_go")])).expect(200);
    assert!(page.body.contains("class=\"note\""), "{}", page.body);
    let refused = filled(&page);
    for (name, kept) in [
        ("issue", "no_go"),
        ("mot", "vu en séance"),
        ("motif", "tout est prêt"),
        ("saut", "déjà prouvé"),
        ("r1.texte", "Nommer un responsable"),
        ("ouvrir", "1"),
    ] {
        assert_eq!(value(&refused, name), Some(kept), "{name}: {}", page.body);
    }
    // What the page does not show is not sent: a no-go opens nothing and has no reservation.
    let plan = post_all(&pages, DECISION, &with(refused.clone(), &[("avis", "defavorable")])).expect(200);
    let lines = unescaped(&plan.body);
    assert!(
        lines.contains("no_go") && !lines.contains("entered_by: G-MVP") && !lines.contains("+    reservations"),
        "{lines}"
    );
    // Back to the former outcome, on another day: the reservation is there, due later where nobody had said when.
    let back = with(refused, &[("issue", "go_avec_reserves"), ("seance", "18/11/2026")]);
    let page = post_all(&pages, DECISION, &back).expect(200);
    let again = filled(&page);
    assert_eq!(value(&again, "r1.texte"), Some("Nommer un responsable"));
    assert_ne!(value(&again, "r1.echeance"), Some(due.as_str()));
    assert_eq!(value(&again, "seance"), Some("18/11/2026"));
    let plan = post_all(&pages, DECISION, &with(again, &[("avis", "favorable")])).expect(200);
    let lines = unescaped(&plan.body);
    assert!(
        lines.contains("2026-11-18") && lines.contains("Nommer un responsable") && !lines.contains("2026-11-17"),
        "{lines}"
    );
    agreed(&pages, DECISION, &plan).expect(303);
    let written = world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    assert!(
        written.contains("g-mvp-2026-11-18") && !written.contains("2026-11-17"),
        "{written}"
    );
}

#[test]
fn changing_the_choice_or_mistyping_its_day_loses_nothing_that_was_written() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let said = decision(&pages, "no_go");
    let changed = post_all(
        &pages,
        DECISION,
        &with(said.clone(), &[("changer", "1"), ("issue", "go")]),
    )
    .expect(200);
    assert_eq!(
        value(&filled(&changed), "motif"),
        Some("tout est prêt"),
        "{}",
        changed.body
    );
    assert!(value(&filled(&changed), "changer").is_none());
    let mistyped = post_all(&pages, DECISION, &with(said, &[("seance", "31/11/2026")])).expect(422);
    assert!(mistyped.body.contains("id=\"seance-e\""), "{}", mistyped.body);
    let again = filled(&mistyped);
    assert_eq!(value(&again, "motif"), Some("tout est prêt"));
    // The day for which the page was asked needs no second look.
    let plan = post_all(&pages, DECISION, &with(again, &[("seance", "17/11/2026")]));
    assert_eq!(plan.status, 200, "{}", plan.body);
    assert!(plan.body.contains("name=\"montre\""), "{}", plan.body);
}

#[test]
fn what_a_decision_lacks_is_told_beside_its_fields_and_never_as_to_a_terminal() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let bare = with(decision(&pages, "no_go"), &[("avis", ""), ("mot", ""), ("motif", "")]);
    let reserved = with(
        decision(&pages, "go_avec_reserves"),
        &[("saut", "déjà prouvé"), ("r1.texte", "Nommer un responsable")],
    );
    let mistyped = with(reserved.clone(), &[("r1.echeance", "31/02/2027")]);
    let hasty = with(reserved.clone(), &[("saut", ""), ("ouvrir", "1"), ("r1.texte", "")]);
    let chosen = [("seance", "30/11/2026"), ("passage", "G-MVP"), ("issue", "no_go")];
    let later = pages.get(&format!("{DECISION}?{}", encoded(&chosen))).expect(200);
    let later = with(filled(&later), &[("motif", "trop tôt"), ("avis", "defavorable")]);
    for (form, fields) in [
        (bare, &["avis", "motif"][..]),
        (reserved, &["r1-aspect", "r1-responsable"]),
        (mistyped, &["r1-echeance"]),
        (hasty, &["saut"]),
        (later, &["seance"]),
    ] {
        let page = post_all(&pages, DECISION, &form).expect(422);
        for field in fields {
            let told = [
                format!("href=\"#{field}\""),
                format!("id=\"{field}\""),
                format!("id=\"{field}-e\""),
            ];
            for part in told {
                assert!(page.body.contains(&part), "{part}: {}", page.body);
            }
        }
        for word in ["ci-dessus", "retapez", "catalog ", "<code>", "opinions:"] {
            let (_, shown) = page.body.split_once("id=\"erreurs\"").unwrap();
            assert!(!shown.contains(word), "{word}: {}", page.body);
        }
    }
    let unsaid = pages
        .get(&format!("{DECISION}?{}", encoded(&[("seance", "17/11/2026")])))
        .expect(422);
    assert!(unsaid.body.contains("id=\"issue-e\""), "{}", unsaid.body);
    assert!(!pages.get(DECISION).expect(200).body.contains("id=\"erreurs\""));
}

#[test]
fn a_page_that_answers_a_form_is_read_again_without_sending_it() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let csrf = pages.get("/qui").field("csrf");
    let form = [
        ("csrf", csrf.as_str()),
        ("nom", "Vélos de service"),
        ("phrase", "Prête des vélos aux agents."),
    ];
    let alike = pages.send("/inscrire", &form).expect(303);
    let address = alike.header("location").to_owned();
    for _ in 0..2 {
        let page = pages.get(&address).expect(200);
        assert!(page.body.contains("Prêt de vélos"), "{}", page.body);
    }
    // After «Proposer», the plan is still there to go back to; an address that no form made is the page itself.
    let said = with(decision(&pages, "no_go"), &[("avis", "defavorable")]);
    let said: Vec<(&str, &str)> = said
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let address = pages.send(DECISION, &said).expect(303).header("location").to_owned();
    let plan = pages.get(&address).expect(200);
    agreed(&pages, DECISION, &plan).expect(303);
    assert_eq!(pages.get(&address).expect(200).field("montre"), plan.field("montre"));
    let other = pages.get(&format!("{DECISION}?suite=4000")).expect(200);
    assert!(!other.body.contains("name=\"montre\"") && other.body.contains("name=\"seance\""));
}

#[test]
fn a_phase_that_a_go_opens_is_entered_and_no_other() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let closed = pages.get("/produits/sans-decision/phase").expect(200);
    assert!(closed.body.contains("class=\"note\""), "{}", closed.body);
    sent(&pages, "/produits/sans-decision/phase", &[("passage", "G-MVP")]).expect(422);
    let path = "/produits/pret-pour-mvp/phase";
    let open = pages.get(path).expect(200);
    assert!(open.body.contains("name=\"debut\""), "{}", open.body);
    let plan = sent(&pages, path, &[("passage", "G-MVP"), ("debut", "20/11/2026")]).expect(200);
    agreed(&pages, path, &plan).expect(303);
    let show = |world: &World| world.git(&["show", "catalog/pret-pour-mvp:products/pret-pour-mvp.yaml"]);
    let terminal = World::tour();
    terminal
        .catalog(&[
            "advance",
            "pret-pour-mvp",
            "--yes",
            "--offline",
            "--gate",
            "G-MVP",
            "--start",
            "2026-11-20",
        ])
        .expect(0);
    assert_eq!(show(&world), show(&terminal));
    let proposals = pages.get("/propositions").expect(200);
    assert!(
        unescaped(&proposals.body).contains("/produits/pret-pour-mvp/propose"),
        "{}",
        proposals.body
    );
}

/// The pages that the tour shows something on, the reports apart.
const PAGES: &[&str] = &[
    "/",
    "/produits",
    "/produits/sans-decision",
    "/produits/generalise?tout=1",
    "/produits/sans-decision/passage",
    "/produits/sans-decision/passage?tout=1",
    "/produits/sans-decision/questions",
    "/produits/sans-decision/propose",
    "/produits/pret-pour-mvp/decision",
    "/produits/pret-pour-mvp/decision?seance=17/11/2026&passage=G-MVP&issue=go_avec_reserves",
    "/produits/pret-pour-mvp/phase",
    "/inscrire",
    "/propositions",
    "/qui",
    "/accessibilite",
    "/voir/2026-10-06",
    "/seance",
    "/seance?seance=2026-12-01",
    "/a-faire",
    "/a-faire?role=responsable_metier",
];

#[test]
fn every_page_is_shown_in_both_languages() {
    let world = World::tour();
    world
        .catalog(&["set", "--yes", "sans-decision", "summary", "Autre chose"])
        .expect(0);
    let pages = Pages::entered(&world, &[]);
    let reports = pages.get("/rapports").expect(200);
    let hrefs = reports
        .body
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let reports: Vec<String> = hrefs
        .map(unescaped)
        .filter(|href| href.starts_with("/rapports/"))
        .collect();
    assert!(reports.len() > 20, "{reports:?}");
    let paths = PAGES.iter().map(|path| (*path).to_owned()).chain(reports);
    let paths: Vec<String> = paths.collect();
    for code in ["fr", "en"] {
        pages.get(&format!("/langue/{code}")).expect(303);
        for path in &paths {
            let page = pages.get(path);
            assert_eq!(page.status, 200, "{path}: {}", page.body);
            assert!(page.body.contains(&format!("<html lang=\"{code}\">")), "{path}");
            assert!(
                !page.body.contains("style=\"") && !page.body.contains("<style"),
                "{path}"
            );
            assert!(page.body.contains("<h1>"), "{path}");
        }
    }
    pages.get("/rapports/aucun").expect(404);
}

#[test]
fn the_committee_s_papers_are_read_in_the_browser_with_what_is_proposed() {
    let world = World::tour();
    world.catalog(&["request", "ajourne", "--yes"]).expect(0);
    world
        .catalog(&[
            "action",
            "add",
            "ajourne",
            "--text",
            "Relire",
            "--owner",
            "cheffe",
            "--due",
            "2026-12-15",
            "--yes",
        ])
        .expect(0);
    let pages = Pages::entered(&world, &[]);
    let home = pages.get("/").expect(200);
    for door in ["href=\"/seance\"", "href=\"/a-faire\""] {
        assert!(unescaped(&home.body).contains(door), "{}", home.body);
    }
    let text = |path: &str| unescaped(&pages.get(path).expect(200).body).replace('\u{a0}', " ");
    let agenda = text("/seance");
    assert!(agenda.contains("Ordre du jour du mardi 24 novembre 2026"), "{agenda}");
    assert!(
        agenda.contains("Terrains Ouverts") && agenda.contains("Signature Solennelle"),
        "{agenda}"
    );
    // A later sitting has not what asks for this one.
    let later = text("/seance?seance=2026-12-08");
    assert!(!later.contains("Terrains Ouverts — "), "{later}");
    let todo = text("/a-faire");
    assert!(
        todo.contains("Relire") && todo.contains("Nommer et coter trois risques"),
        "{todo}"
    );
    let of_role = text("/a-faire?role=responsable_metier");
    assert!(!of_role.contains("Nommer et coter trois risques"), "{of_role}");
    // No command of the terminal is left to type.
    for page in [&agenda, &todo] {
        assert!(!page.contains(">catalog ") && !page.contains("`catalog"), "{page}");
    }
    let wrong = pages.get("/seance?seance=jamais");
    assert!(wrong.status >= 400, "{}", wrong.body);
}
