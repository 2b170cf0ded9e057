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
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use ureq::Proxy;

/// So many hosts without a sign of life, and none with: there is no network.
const SILENT_HOSTS: usize = 5;

/// How to call.
#[derive(Debug, Clone)]
pub struct Options {
    /// Hosts at once.
    pub workers: usize,
    /// Between two requests to one host.
    pub pause: Duration,
    /// For one request.
    pub timeout: Duration,
    /// Before the second try; each later one waits twice as long.
    pub back_off: Duration,
    /// Tries in all.
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
/// # Errors
/// A German sentence, if there is no network.
pub fn check(
    addresses: &[Address],
    options: &Options,
    mut tell: impl FnMut(&Address, &Visit),
) -> Result<Vec<Visit>, String> {
    let mut by_host = BTreeMap::<String, Vec<usize>>::new();
    for (number, address) in addresses.iter().enumerate() {
        by_host.entry(hosts::name(&address.url)).or_default().push(number);
    }
    let groups = by_host.into_values().collect::<Vec<_>>();
    let enough = SILENT_HOSTS.min(groups.len());
    let hosts = Hosts::new(options.pause);
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (send, receive) = mpsc::channel();
    let mut visits = vec![None; addresses.len()];
    let mut silent = 0_usize;
    let mut heard = false;
    thread::scope(|scope| {
        for _ in 0..options.workers.clamp(1, groups.len().max(1)) {
            let send = send.clone();
            let (hosts, groups, next, stop) = (&hosts, &groups, &next, &stop);
            scope.spawn(move || {
                let visitor = visit::Visitor::new(options, hosts, stop);
                while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for (at, number) in group.iter().enumerate() {
                        let Some(address) = addresses.get(*number) else { continue };
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        let visit = visitor.visit(&address.url);
                        // Nobody listens any more: then nobody wants the rest.
                        if send.send((*number, at == 0, visit)).is_err() {
                            return;
                        }
                    }
                }
            });
        }
        drop(send);
        for (number, first_of_host, visit) in receive {
            heard |= !matches!(visit.outcome, Outcome::Silent | Outcome::Misspelt);
            let none = first_of_host && visit.outcome == Outcome::Silent;
            silent = silent.saturating_add(usize::from(none));
            stop.fetch_or(!heard && silent >= enough, Ordering::Relaxed);
            if let Some(address) = addresses.get(number) {
                tell(address, &visit);
            }
            if let Some(place) = visits.get_mut(number) {
                *place = Some(visit);
            }
        }
    });
    if !heard && silent > 0 {
        return Err(format!(
            "kein Netz: von {silent} Rechnern hat keiner geantwortet; die Verbindung prüfen, oder \
             mit `--offline` nur die Schreibweise"
        ));
    }
    Ok(visits.into_iter().flatten().collect())
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
