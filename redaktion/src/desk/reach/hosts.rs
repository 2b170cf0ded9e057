//! One request at a time for each host, with a pause between two.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use ureq::http::Uri;

/// When each host was last called.
#[derive(Debug)]
pub(super) struct Hosts {
    pause: Duration,
    last: Mutex<BTreeMap<String, Arc<Mutex<Option<Instant>>>>>,
}

/// Host and port of an address; the address itself, if it has none.
pub(super) fn name(url: &str) -> String {
    let uri = url.parse::<Uri>().ok();
    let authority = uri.and_then(|uri| uri.authority().map(ToString::to_string));
    authority.unwrap_or_else(|| url.to_owned()).to_lowercase()
}

impl Hosts {
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, last: Mutex::default() }
    }

    /// Calls the host of the address when it is its turn.
    pub(super) fn in_turn<T>(&self, url: &str, call: impl FnOnce() -> T) -> T {
        let host = {
            let mut all = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(name(url)).or_default())
        };
        let mut last = host.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = *last {
            thread::sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let result = call();
        *last = Some(Instant::now());
        result
    }
}
