//! One address, asked once and followed where it leads.

use super::hosts::Hosts;
use super::{Options, Outcome, Visit};
use iri_string::types::{UriAbsoluteStr, UriReferenceStr};
use std::io::ErrorKind;
use std::time::Duration;
use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body, Error};

/// An address that leads on more often leads in circles.
const HOPS: usize = 5;

/// The name of a host is found by then, or there is no network.
const LOOK_UP: Duration = Duration::from_secs(5);

/// Says who asks, so that a host can complain.
const NAME: &str = concat!("Sozialleistungsfinder-Linkpruefung/", env!("CARGO_PKG_VERSION"));

pub(super) struct Visitor<'h> {
    agent: Agent,
    hosts: &'h Hosts,
}

/// A visit, and how long the host wants to be left alone.
pub(super) struct Answered {
    pub(super) visit: Visit,
    pub(super) wait: Option<Duration>,
}

/// One answer of a host.
struct Answer {
    status: StatusCode,
    location: Option<String>,
    wait: Option<Duration>,
}

#[derive(Clone, Copy)]
enum Method {
    Head,
    Get,
}

impl<'h> Visitor<'h> {
    pub(super) fn new(options: &Options, hosts: &'h Hosts) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(options.timeout))
            .timeout_resolve(Some(options.timeout.min(LOOK_UP)))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            // A connection kept open would count as a request that goes on.
            .max_idle_connections(0)
            .proxy(options.proxy.clone())
            .user_agent(NAME);
        Self { agent: config.build().into(), hosts }
    }

    /// Calls an address and those it leads to.
    pub(super) fn visit(&self, url: &str, tries: u32) -> Answered {
        let fresh = Visit {
            outcome: Outcome::Fine,
            status: None,
            hops: Vec::new(),
            lasting: true,
            tries,
            why: None,
        };
        let mut visit = fresh;
        let mut current = url.split('#').next().unwrap_or(url).to_owned();
        loop {
            let answer = match self.ask(&current, tries) {
                Ok(answer) => answer,
                Err(error) => {
                    (visit.outcome, visit.why) = failure(&error);
                    return Answered { visit, wait: None };
                }
            };
            visit.status = Some(answer.status.as_u16());
            if !is_redirect(answer.status) {
                visit.outcome = outcome(answer.status, &current, url, &visit.hops);
                return Answered { visit, wait: answer.wait };
            }
            let target = answer.location.as_deref().and_then(|to| resolve(&current, to));
            let circle = target.as_ref().is_some_and(|target| visit.hops.contains(target));
            let Some(target) = target.filter(|_| !circle && visit.hops.len() < HOPS) else {
                visit.outcome = Outcome::LeadsNowhere;
                return Answered { visit, wait: None };
            };
            visit.lasting &= matches!(
                answer.status,
                StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT
            );
            visit.hops.push(target.clone());
            target.split('#').next().unwrap_or(&target).clone_into(&mut current);
        }
    }

    /// Asks for the head first; where that fails, for the page. Later tries ask for the page only.
    fn ask(&self, url: &str, tries: u32) -> Result<Answer, Error> {
        if tries == 1 {
            let head = self.request(Method::Head, url)?;
            if head.status.as_u16() < 400 {
                return Ok(head);
            }
        }
        self.request(Method::Get, url)
    }

    fn request(&self, method: Method, url: &str) -> Result<Answer, Error> {
        self.hosts.in_turn(url, || {
            let response = match method {
                Method::Head => self.agent.head(url).call()?,
                Method::Get => self.agent.get(url).call()?,
            };
            let text = |name| header(&response, name);
            let wait = text(header::RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
            // The page itself is never read, so it may be endless: dropping it hangs up.
            Ok(Answer {
                status: response.status(),
                location: text(header::LOCATION),
                wait: wait.map(Duration::from_secs),
            })
        })
    }
}

fn header(response: &Response<Body>, name: header::HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}

const fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn outcome(status: StatusCode, last: &str, first: &str, hops: &[String]) -> Outcome {
    let encrypted = |url: &str| url.starts_with("https://");
    match status.as_u16() {
        404 | 410 => Outcome::NotFound,
        400..=499 => Outcome::Refused,
        500.. => Outcome::ServerError,
        _ if hops.is_empty() => Outcome::Fine,
        _ if encrypted(first) && !encrypted(last) => Outcome::Downgraded,
        _ => Outcome::Redirected,
    }
}

/// What an answer that never came was lacking.
fn failure(error: &Error) -> (Outcome, Option<&'static str>) {
    match error {
        Error::Timeout(_) => (Outcome::Silent, Some("zu lange gewartet")),
        Error::HostNotFound => (Outcome::Silent, Some("den Rechner gibt es nicht")),
        Error::Tls(_) | Error::Rustls(_) => (Outcome::Tls, None),
        // What rustls cannot read comes as this kind.
        Error::Io(error) if error.kind() == ErrorKind::InvalidData => (Outcome::Tls, None),
        Error::BadUri(_) | Error::Http(_) => (Outcome::Misspelt, None),
        _ => (Outcome::Silent, Some("die Verbindung kam nicht zustande")),
    }
}

/// Where a redirect leads, seen from the address that sent it.
fn resolve(from: &str, to: &str) -> Option<String> {
    let (from, to) = (UriAbsoluteStr::new(from).ok()?, UriReferenceStr::new(to).ok()?);
    let target = to.resolve_against(from).to_string();
    (target.starts_with("https://") || target.starts_with("http://")).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_may_name_its_target_in_any_way() {
        let from = "https://a.de/b/c?d=e";
        for (to, target) in [
            ("https://x.de/y", Some("https://x.de/y")),
            ("//x.de/y", Some("https://x.de/y")),
            ("/y", Some("https://a.de/y")),
            ("y", Some("https://a.de/b/y")),
            ("../y?z=1", Some("https://a.de/y?z=1")),
            ("javascript:alert(1)", None),
            ("https://x.de/ä ö", None),
        ] {
            assert_eq!(resolve(from, to).as_deref(), target, "{to}");
        }
    }

    #[test]
    fn leaving_encryption_is_worse_than_a_redirect() {
        let hops = ["http://a.de/b".to_owned()];
        let at = |last, first| outcome(StatusCode::OK, last, first, &hops);
        assert_eq!(at("http://a.de/b", "https://a.de"), Outcome::Downgraded);
        assert_eq!(at("https://a.de/b", "https://a.de"), Outcome::Redirected);
    }
}
