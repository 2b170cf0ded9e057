//! Serves the built page the way a portal should: see docs/hosting.md.

mod request;
mod site;

use crate::build::{self, Kind};
use crate::{Problem, setup};
use request::Request;
use site::Site;
use std::io::{BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, RwLock};
use std::thread;
use std::time::Duration;

type Shared = Arc<RwLock<Site>>;

/// Sets up, builds and serves until stopped.
pub(crate) fn run(port: u16, dev: bool, ready: bool) -> Result<(), Problem> {
    let kind = if dev { Kind::Dev } else { Kind::Release };
    if !ready {
        setup::for_build()?;
        if dev { build::dev()? } else { build::release()? }
    }
    let site = Arc::new(RwLock::new(Site::load(&kind.folder())?));
    let address = start(port, &site)?;
    println!("{address}");
    std::io::stdout().flush()?;
    loop {
        thread::sleep(Duration::from_millis(700));
        if dev {
            rebuild(&site);
        }
    }
}

/// Serves a built page in the background and gives its address.
pub(crate) fn background(kind: Kind) -> Result<String, Problem> {
    start(0, &Arc::new(RwLock::new(Site::load(&kind.folder())?)))
}

fn start(port: u16, site: &Shared) -> Result<String, Problem> {
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|why| {
        format!("port {port} of 127.0.0.1 cannot be used: {why}. Choose another with --port.")
    })?;
    let address = format!("http://{}/", listener.local_addr()?);
    let site = Arc::clone(site);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A visitor who hangs up is no event.
            thread::spawn(move || drop(converse(&stream, &site)));
        }
    });
    Ok(address)
}

/// Answers requests until the visitor is done.
fn converse(stream: &TcpStream, site: &Shared) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        let answer = site.read().map(|site| site.answer(&request)).unwrap_or_default();
        let mut writer = stream;
        writer.write_all(&answer)?;
        if request.last {
            break;
        }
    }
    Ok(())
}

/// Builds again when something changed; a page that does not build leaves the old one.
fn rebuild(site: &Shared) {
    let known = site.read().map(|site| site.tried.clone()).unwrap_or_default();
    let Ok(now) = build::sources() else { return };
    if known == now {
        return;
    }
    let built = build::dev().and_then(|()| Site::load(&Kind::Dev.folder()));
    let Ok(mut site) = site.write() else { return };
    match built {
        Ok(new) => *site = new,
        Err(problem) => eprintln!("error: {problem}"),
    }
    site.tried = now;
}
