//! Lines in the form of the official register, made up: for the tests of its reader and of the
//! command.

/// A line: record, key up to column 22, name, kind, and the postcode.
pub(crate) fn line(record: &str, key: &str, name: &str, kind: &str, postcode: &str) -> String {
    let head = format!("{record}20260930{key:<12}{name:<50}{:<50}{kind:<2}", "");
    format!("{head:<165}{postcode:<5}{:<50}\r\n", "")
}
