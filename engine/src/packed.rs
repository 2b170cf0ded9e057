//! Places and ways as bytes: a versioned file each, read and checked like the rulebook.
//!
//! Layout: four letters for the kind of content, the format version (two bytes, little end
//! first), then the content.

use crate::bundle::{FORMAT, Refused};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Letters at the start of a stored place table.
pub const PLACES: [u8; 4] = *b"SLFO";
/// Letters at the start of a stored outline of all place tables.
pub const OUTLINE: [u8; 4] = *b"SLFU";
/// Letters at the start of stored ways to apply.
pub const ROUTES: [u8; 4] = *b"SLFW";

/// Letters at the start of stored groups of benefits.
pub const GROUPS: [u8; 4] = *b"SLFG";

/// Content of the kind as bytes.
///
/// # Errors
/// [`Refused::Damaged`] if it cannot be written, which no content of ours does.
pub fn write<T: Serialize>(kind: [u8; 4], content: &T) -> Result<Vec<u8>, Refused> {
    let mut bytes = kind.to_vec();
    bytes.extend_from_slice(&FORMAT.to_le_bytes());
    bytes.extend(postcard::to_allocvec(content).map_err(|_| Refused::Damaged)?);
    Ok(bytes)
}

/// Reads stored content of the kind.
///
/// # Errors
/// Says which of the ways in [`Refused`] it is unusable.
pub fn read<T: DeserializeOwned>(kind: [u8; 4], bytes: &[u8]) -> Result<T, Refused> {
    let rest = bytes.strip_prefix(&kind).ok_or(Refused::NotARulebook)?;
    let (version, body) = rest.split_first_chunk::<2>().ok_or(Refused::Damaged)?;
    let found = u16::from_le_bytes(*version);
    if found != FORMAT {
        return Err(Refused::Version { found });
    }
    let (content, left) = postcard::take_from_bytes::<T>(body).map_err(|_| Refused::Damaged)?;
    if left.is_empty() { Ok(content) } else { Err(Refused::Damaged) }
}
