//! Today, for commands that ask about today. Nothing else reads the clock.

use engine::date::{Date, from_day_index};
use std::time::{SystemTime, UNIX_EPOCH};

/// The day it is in Greenwich.
///
/// # Errors
/// A German sentence, if the clock of the machine is far off.
pub(super) fn today() -> Result<Date, String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or_default();
    from_day_index(days)
        .ok_or_else(|| "die Uhr geht falsch; mit `--stichtag` einen Tag nennen".to_owned())
}
