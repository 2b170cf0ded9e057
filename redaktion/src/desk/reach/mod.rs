//! Calls every address of the ways and says which still work: `wege erreichbar`.
//!
//! Polite: one request at a time and a pause for each host, by `HEAD` where that is answered,
//! without reading what a page says. Nothing is changed by what it finds.

mod addresses;
mod hosts;
pub mod report;
mod visit;

pub use addresses::{Address, all};

use hosts::Hosts;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use ureq::Proxy;
use ureq::http::StatusCode;
use visit::Answered;

/// So many hosts without a sign of life, and none with: there is no network.
const SILENT_HOSTS: usize = 5;
/// A host that asks for more patience is not waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// How to call.
#[derive(Debug, Clone)]
pub struct Options {
    /// Hosts at once.
    pub workers: usize,
    /// Between two requests to one host.
    pub pause: Duration,
    /// For one request.
    pub timeout: Duration,
    /// Before the second round; each later one waits twice as long.
    pub back_off: Duration,
    /// Rounds in all.
    pub tries: u32,
    /// On the way to the network.
    pub proxy: Option<Proxy>,
}

/// How an address was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It cannot be called as it is written.
    Misspelt,
    /// Nothing is there (404, 410).
    NotFound,
    /// The host answers with its own mistake (5xx).
    ServerError,
    /// Nobody answers.
    Silent,
    /// The connection cannot be encrypted.
    Tls,
    /// It leads in circles or to an address that cannot be read.
    LeadsNowhere,
    /// It leads to a page without encryption.
    Downgraded,
    /// The host does not want to answer a program (other 4xx).
    Refused,
    /// It leads elsewhere, and there it works.
    Redirected,
    /// It works.
    Fine,
}

/// What came of calling an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// How it was found.
    pub outcome: Outcome,
    /// Status of the last answer.
    pub status: Option<u16>,
    /// Addresses it led to, in order.
    pub hops: Vec<String>,
    /// Whether all of these are meant to last.
    pub lasting: bool,
    /// Tries that were needed.
    pub tries: u32,
    /// What went wrong, if the status does not say it.
    pub why: Option<&'static str>,
}

impl Visit {
    /// Whether it may be otherwise in a while.
    fn may_pass(&self) -> bool {
        matches!(self.outcome, Outcome::Silent | Outcome::ServerError)
            || self.status == Some(StatusCode::TOO_MANY_REQUESTS.as_u16())
    }
}

impl Outcome {
    /// All, the worst first.
    pub const ALL: [Self; 10] = [
        Self::Misspelt,
        Self::NotFound,
        Self::ServerError,
        Self::Silent,
        Self::Tls,
        Self::LeadsNowhere,
        Self::Downgraded,
        Self::Refused,
        Self::Redirected,
        Self::Fine,
    ];

    /// Whether a person gets to the page.
    #[must_use]
    pub const fn works(self) -> bool {
        matches!(self, Self::Redirected | Self::Fine)
    }
}

/// Calls all addresses, tells of each as it comes, and gives the visits in the order asked.
///
/// What may be a passing trouble is tried again after all others.
///
/// # Errors
/// A German sentence, if there is no network.
pub fn check(
    addresses: &[Address],
    options: &Options,
    mut tell: impl FnMut(&Address, &Visit),
) -> Result<Vec<Visit>, String> {
    let hosts = Hosts::new(options.pause);
    let mut visits = BTreeMap::<usize, Visit>::new();
    let mut open = (0..addresses.len()).collect::<Vec<_>>();
    let mut wait = options.back_off;
    for number in 1..=options.tries {
        let mut passing = Passing::default();
        let round = Round { addresses, options, hosts: &hosts, number };
        round.go(&open, |at, address, answered| {
            let Answered { visit, wait } = answered;
            tell(address, &visit);
            if visit.may_pass() {
                passing.open.push(at);
                passing.wait = passing.wait.max(wait.unwrap_or_default());
            }
            visits.insert(at, visit);
        })?;
        if passing.open.is_empty() || number == options.tries {
            break;
        }
        thread::sleep(passing.wait.min(PATIENCE).max(wait));
        wait = wait.saturating_mul(2);
        open = passing.open;
    }
    Ok(visits.into_values().collect())
}

/// What is asked again in the next round, and how long hosts want to be left alone before.
#[derive(Default)]
struct Passing {
    open: Vec<usize>,
    wait: Duration,
}

/// One try for some of the addresses.
struct Round<'r> {
    addresses: &'r [Address],
    options: &'r Options,
    hosts: &'r Hosts,
    /// From 1.
    number: u32,
}

impl Round<'_> {
    /// All at once as far as hosts allow; gives up when in the first round nobody answers.
    fn go(
        &self,
        open: &[usize],
        mut take: impl FnMut(usize, &Address, Answered),
    ) -> Result<(), String> {
        let mut by_host = BTreeMap::<String, Vec<(usize, &Address)>>::new();
        for at in open {
            let Some(address) = self.addresses.get(*at) else { continue };
            by_host.entry(hosts::name(&address.url)).or_default().push((*at, address));
        }
        let groups = by_host.into_values().collect::<Vec<_>>();
        let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
        let (send, receive) = mpsc::channel();
        let (mut silent, mut heard) = (BTreeSet::new(), self.number > 1);
        thread::scope(|scope| {
            for _ in 0..self.options.workers.clamp(1, groups.len().max(1)) {
                let send = send.clone();
                let (groups, next, stop) = (&groups, &next, &stop);
                scope.spawn(move || {
                    let visitor = visit::Visitor::new(self.options, self.hosts);
                    while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                        for (at, address) in group {
                            let stopped = stop.load(Ordering::Relaxed);
                            let visit = || visitor.visit(&address.url, self.number);
                            // Nobody listens any more: then nobody wants the rest.
                            if stopped || send.send((*at, *address, visit())).is_err() {
                                return;
                            }
                        }
                    }
                });
            }
            drop(send);
            for (at, address, answered) in receive {
                match answered.visit.outcome {
                    Outcome::Silent => silent.extend([hosts::name(&address.url)]),
                    Outcome::Misspelt => {}
                    _ => heard = true,
                }
                stop.fetch_or(!heard && silent.len() >= SILENT_HOSTS, Ordering::Relaxed);
                take(at, address, answered);
            }
        });
        if heard || silent.is_empty() {
            return Ok(());
        }
        Err(format!(
            "kein Netz: von {} Rechnern hat keiner geantwortet; die Verbindung prüfen, oder mit \
             `--offline` nur die Schreibweise",
            silent.len()
        ))
    }
}

/// Holds the addresses only against how they have to be written.
#[must_use]
pub fn offline(addresses: &[Address]) -> Vec<Visit> {
    let one = |address: &Address| {
        let wrong = crate::ways::address::check(&address.url).is_err();
        let outcome = if wrong { Outcome::Misspelt } else { Outcome::Fine };
        Visit { outcome, status: None, hops: Vec::new(), lasting: false, tries: 0, why: None }
    };
    addresses.iter().map(one).collect()
}
