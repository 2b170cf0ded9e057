//! The link check against servers of the test itself, on 127.0.0.1: no test uses the network.
#![expect(clippy::unwrap_used, reason = "test code")]

use redaktion::desk::reach::{self, Address, Options, Outcome, Visit, report};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// What a server saw.
#[derive(Default)]
struct Seen {
    /// Method, path, when it came and when it was answered.
    requests: Mutex<Vec<(String, String, Instant, Instant)>>,
    now: AtomicUsize,
    most_at_once: AtomicUsize,
    body_bytes: AtomicUsize,
}

/// A server that plays every kind of host; it lives as long as the test.
struct Server {
    port: u16,
    seen: Arc<Seen>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Seen::default());
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&shared);
                // A client that hangs up is part of the test.
                thread::spawn(move || serve(stream, &seen).unwrap_or_default());
            }
        });
        Self { port, seen }
    }

    fn at(&self, path: &str) -> Address {
        address(&format!("http://127.0.0.1:{}{path}", self.port))
    }

    fn asked(&self, path: &str) -> Vec<String> {
        let requests = self.seen.requests.lock().unwrap();
        let of_path = requests.iter().filter(|(_, asked, ..)| asked == path);
        of_path.map(|(method, ..)| method.clone()).collect()
    }
}

fn address(url: &str) -> Address {
    Address { url: url.to_owned(), named_by: vec!["onlinedienst probe".to_owned()] }
}

fn serve(mut stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
    let came = Instant::now();
    let mut reader = BufReader::new(stream.try_clone()?);
    if reader.fill_buf()?.first() == Some(&0x16) {
        // Somebody wants to encrypt, and this server cannot.
        return stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut words = first.split(' ').map(str::to_owned);
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return Ok(()) };
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let now = seen.now.fetch_add(1, Ordering::SeqCst) + 1;
    seen.most_at_once.fetch_max(now, Ordering::SeqCst);
    let earlier =
        seen.requests.lock().unwrap().iter().filter(|(_, asked, ..)| *asked == path).count();
    if path == "/langsam" {
        thread::sleep(Duration::from_millis(40));
    }
    seen.now.fetch_sub(1, Ordering::SeqCst);
    seen.requests.lock().unwrap().push((method.clone(), path.clone(), came, Instant::now()));
    let head = method == "HEAD";
    let status = match path.as_str() {
        "/kein_head" | "/endlos" if head => "405 Method Not Allowed",
        "/weg" => "404 Not Found",
        "/fort" => "410 Gone",
        "/verboten" => "403 Forbidden",
        "/kaputt" => "500 Internal Server Error",
        // HEAD and GET of the first round fail.
        "/flatterhaft" if earlier < 2 => "503 Service Unavailable",
        "/drossel" if earlier < 2 => "429 Too Many Requests\r\nRetry-After: 0",
        "/umgezogen" => "301 Moved Permanently\r\nLocation: /ok",
        "/ausgewichen" => "302 Found\r\nLocation: umgezogen",
        "/kreis" => "302 Found\r\nLocation: /kreis",
        "/ins_leere" => "302 Found\r\nLocation: mailto:amt",
        "/stumm" => {
            thread::sleep(Duration::from_secs(2));
            return Ok(());
        }
        _ => "200 OK",
    };
    if path == "/endlos" && !head {
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")?;
        loop {
            stream.write_all(&[b'x'; 1024])?;
            seen.body_bytes.fetch_add(1024, Ordering::SeqCst);
        }
    }
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn options() -> Options {
    Options {
        workers: 4,
        pause: Duration::from_millis(1),
        timeout: Duration::from_millis(400),
        back_off: Duration::from_millis(5),
        tries: 3,
        proxy: None,
    }
}

fn check(addresses: &[Address]) -> Vec<Visit> {
    reach::check(addresses, &options(), |_, _| {}).unwrap()
}

fn one(server: &Server, path: &str) -> Visit {
    check(&[server.at(path)]).remove(0)
}

#[test]
fn every_kind_of_answer_has_its_name() {
    let server = Server::start();
    for (path, outcome, status) in [
        ("/ok", Outcome::Fine, 200),
        ("/kein_head", Outcome::Fine, 200),
        ("/weg", Outcome::NotFound, 404),
        ("/fort", Outcome::NotFound, 410),
        ("/verboten", Outcome::Refused, 403),
        ("/kaputt", Outcome::ServerError, 500),
    ] {
        let visit = one(&server, path);
        assert_eq!((visit.outcome, visit.status), (outcome, Some(status)), "{path}");
    }
    assert_eq!(server.asked("/ok"), ["HEAD"]);
    assert_eq!(server.asked("/kein_head"), ["HEAD", "GET"]);
    assert_eq!(server.asked("/weg"), ["HEAD", "GET"], "a 404 is never believed of HEAD alone");
}

#[test]
fn redirects_are_followed_and_named() {
    let server = Server::start();
    let target = server.at("/ok").url;
    let moved = one(&server, "/umgezogen");
    assert_eq!((moved.outcome, moved.lasting), (Outcome::Redirected, true));
    assert_eq!(moved.hops, [target.as_str()]);
    let twice = one(&server, "/ausgewichen");
    assert_eq!((twice.outcome, twice.lasting), (Outcome::Redirected, false));
    assert_eq!(twice.hops, [server.at("/umgezogen").url, target]);
    assert_eq!(one(&server, "/kreis").outcome, Outcome::LeadsNowhere);
    assert_eq!(one(&server, "/ins_leere").outcome, Outcome::LeadsNowhere);
}

#[test]
fn a_passing_trouble_is_asked_again() {
    let server = Server::start();
    let visit = one(&server, "/flatterhaft");
    assert_eq!((visit.outcome, visit.tries), (Outcome::Fine, 2));
    let visit = one(&server, "/drossel");
    assert_eq!((visit.outcome, visit.tries), (Outcome::Fine, 2));
    let visit = one(&server, "/kaputt");
    assert_eq!((visit.outcome, visit.tries), (Outcome::ServerError, 3));
    let visit = one(&server, "/weg");
    assert_eq!(visit.tries, 1, "what is not there is not there a second later");
}

#[test]
fn a_host_that_never_answers_is_left() {
    let server = Server::start();
    let visits = check(&[server.at("/stumm"), server.at("/ok")]);
    let outcomes = visits.iter().map(|visit| visit.outcome).collect::<Vec<_>>();
    assert_eq!(outcomes, [Outcome::Silent, Outcome::Fine]);
    assert!(visits.iter().any(|visit| visit.why == Some("zu lange gewartet")));
}

#[test]
fn an_endless_page_is_not_read() {
    let server = Server::start();
    let start = Instant::now();
    assert_eq!(one(&server, "/endlos").outcome, Outcome::Fine);
    assert!(start.elapsed() < Duration::from_secs(5));
    thread::sleep(Duration::from_millis(100));
    let sent = server.seen.body_bytes.load(Ordering::SeqCst);
    thread::sleep(Duration::from_millis(100));
    assert_eq!(server.seen.body_bytes.load(Ordering::SeqCst), sent, "it hung up");
}

#[test]
fn a_host_without_encryption_is_told_apart_from_silence() {
    let server = Server::start();
    let plain = address(&format!("https://127.0.0.1:{}/ok", server.port));
    let visit = check(&[plain]).remove(0);
    assert_eq!((visit.outcome, visit.tries), (Outcome::Tls, 1));
}

#[test]
fn a_host_gets_one_request_at_a_time_and_a_pause() {
    let server = Server::start();
    // `/ausgewichen` comes back to the same host twice more.
    let paths = ["/langsam", "/ok", "/kein_head", "/ausgewichen", "/langsam?a", "/langsam?b"];
    let addresses = paths.map(|path| server.at(path));
    let pause = Duration::from_millis(30);
    reach::check(&addresses, &Options { pause, ..options() }, |_, _| {}).unwrap();
    assert_eq!(server.seen.most_at_once.load(Ordering::SeqCst), 1);
    let mut times = server.seen.requests.lock().unwrap().clone();
    times.sort_by_key(|(.., came, _)| *came);
    assert_eq!(times.len(), 9);
    for pair in times.windows(2) {
        let [(.., answered), (_, _, came, _)] = pair else { continue };
        assert!(came.duration_since(*answered) >= pause, "{pair:?}");
    }
}

#[test]
fn many_hosts_are_called_at_once() {
    let (one, other) = (Server::start(), Server::start());
    let silent = [one.at("/stumm"), other.at("/stumm"), Server::start().at("/ok")];
    let options = Options { tries: 1, ..options() };
    reach::check(&silent, &options, |_, _| {}).unwrap();
    let came = |server: &Server| server.seen.requests.lock().unwrap().first().unwrap().2;
    let apart = came(&one).max(came(&other)).duration_since(came(&one).min(came(&other)));
    assert!(
        apart < options.timeout,
        "the second was called while the first kept silent: {apart:?}"
    );
}

#[test]
fn without_a_network_it_says_so() {
    // Ports nobody listens on any more.
    let closed = (0..7).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect::<Vec<_>>();
    let addresses = closed
        .iter()
        .map(|listener| address(&format!("http://{}/", listener.local_addr().unwrap())));
    let addresses = addresses.collect::<Vec<_>>();
    drop(closed);
    let sentence = reach::check(&addresses, &options(), |_, _| {}).unwrap_err();
    assert!(sentence.starts_with("kein Netz: "), "{sentence}");
    assert!(sentence.contains("`--offline`"), "{sentence}");
}

#[test]
fn the_list_names_the_worst_first() {
    let server = Server::start();
    let paths = ["/ok", "/umgezogen", "/weg", "/kaputt", "/verboten", "/kreis"];
    let addresses = paths.map(|path| server.at(path));
    let visits = check(&addresses);
    let text = report::text(&addresses, &visits);
    let text = text.replace(&server.port.to_string(), "PORT");
    insta::with_settings!({ snapshot_path => "../../snapshots/wege", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("erreichbar", text);
    });
    let json = serde_json::from_str::<Vec<BTreeMap<String, serde_json::Value>>>(&report::json(
        &addresses, &visits,
    ));
    let json = json.unwrap();
    assert_eq!(json.len(), paths.len());
    assert_eq!(json.iter().filter(|visit| visit.get("geht") == Some(&true.into())).count(), 2);
}

#[test]
fn offline_only_the_spelling_counts() {
    let addresses = ["https://www.beispiel.de", "http://beispiel.de", "https://ein amt.de"];
    let visits = reach::offline(&addresses.map(address));
    let outcomes = visits.iter().map(|visit| visit.outcome).collect::<Vec<_>>();
    assert_eq!(outcomes, [Outcome::Fine, Outcome::Misspelt, Outcome::Misspelt]);
}
