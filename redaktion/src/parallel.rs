//! One piece of work after another on all cores; the results stand in the order of the work.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The work on all cores; each takes the next one when it is free.
pub fn map<T: Sync, R: Send>(work: &[T], judge: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let mut done = thread::scope(|scope| {
        let worker = || {
            let mut own = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(one) = work.get(at) else { return own };
                own.push((at, judge(one)));
            }
        };
        let started = (0..workers).map(|_| scope.spawn(worker)).collect::<Vec<_>>();
        started.into_iter().flat_map(|one| one.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
