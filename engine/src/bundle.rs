//! The stored rulebook: a versioned, checked file of its own.
//!
//! Layout: the four letters `SLFR`, the format version (two bytes, little end first), then the
//! rulebook. A program that does not know the version says so instead of guessing.

use crate::eval::operands;
use crate::ir::{NodeId, Op, Rulebook, SLOTS};
use std::fmt;

/// Version of the format this program reads and writes.
pub const FORMAT: u16 = 2;
const MAGIC: &[u8; 4] = b"SLFR";

/// Why a stored rulebook was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Not a rulebook at all.
    NotARulebook,
    /// Of another version.
    Version {
        /// The version in the file.
        found: u16,
    },
    /// Cut off or damaged.
    Damaged,
    /// Readable, but a node reads a later node or something that is not there.
    Inconsistent,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotARulebook => write!(f, "the file is no rulebook"),
            Self::Version { found } => {
                write!(f, "the rulebook has format {found}, this program reads format {FORMAT}")
            }
            Self::Damaged => write!(f, "the rulebook is cut off or damaged"),
            Self::Inconsistent => write!(f, "the rulebook contradicts itself"),
        }
    }
}

impl std::error::Error for Refused {}

/// The rulebook as bytes.
///
/// # Errors
/// [`Refused::Damaged`] if it cannot be written, which no rulebook of ours does.
pub fn write(rulebook: &Rulebook) -> Result<Vec<u8>, Refused> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&FORMAT.to_le_bytes());
    bytes.extend(postcard::to_allocvec(rulebook).map_err(|_| Refused::Damaged)?);
    Ok(bytes)
}

/// Reads and checks a stored rulebook.
///
/// # Errors
/// Says which of the ways in [`Refused`] it is unusable.
pub fn read(bytes: &[u8]) -> Result<Rulebook, Refused> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Refused::NotARulebook)?;
    let (version, body) = rest.split_first_chunk::<2>().ok_or(Refused::Damaged)?;
    let found = u16::from_le_bytes(*version);
    if found != FORMAT {
        return Err(Refused::Version { found });
    }
    let (rulebook, left) =
        postcard::take_from_bytes::<Rulebook>(body).map_err(|_| Refused::Damaged)?;
    if !left.is_empty() {
        return Err(Refused::Damaged);
    }
    if is_consistent(&rulebook) { Ok(rulebook) } else { Err(Refused::Inconsistent) }
}

/// Every reference points to something that is there, and nodes read earlier nodes only.
#[must_use]
pub fn is_consistent(rulebook: &Rulebook) -> bool {
    let count = rulebook.nodes.len();
    let known = |id: NodeId| id.at() < count;
    let nodes = rulebook.nodes.iter().enumerate().all(|(position, node)| {
        let mut ordered = true;
        operands(&node.op, |id| ordered &= id.at() < position);
        ordered && usize::from(node.slots.0) < 1 << SLOTS && refers(rulebook, &node.op, position)
    });
    let roles = &rulebook.roles;
    let mut heads = [roles.partner, roles.children, roles.others].into_iter().flatten();
    let benefits = rulebook.benefits.iter().all(|benefit| {
        let parts = benefit.conditions.iter().flat_map(|c| [Some(c.strict), c.lenient]);
        let amount = benefit.amount.iter().flat_map(|a| [Some(a.node), a.least, a.most]);
        let others = [benefit.received, benefit.entitled].into_iter().chain(amount);
        let priorities = &benefit.priorities;
        parts.chain(others).flatten().all(known)
            && benefit.hints.iter().all(|hint| known(hint.when))
            && benefit.applications.iter().filter_map(|a| a.when).all(known)
            && priorities.iter().all(|p| known(p.when) && p.benefit.at() < rulebook.benefits.len())
    });
    nodes && benefits && heads.all(known) && rulebook.constraints.iter().all(|c| known(c.node))
}

fn refers(rulebook: &Rulebook, op: &Op, position: usize) -> bool {
    match op {
        Op::Param(id) | Op::Lookup { table: id, .. } => id.at() < rulebook.parameters.len(),
        Op::Field(id) => rulebook.fields.get(id.at()).is_some_and(|field| {
            field.homes.iter().all(|home| {
                home.question.at() < rulebook.questions.len()
                    && home.applies.is_none_or(|applies| applies.at() < position)
            })
        }),
        Op::Entitled(id) => rulebook.benefits.get(id.at()).is_some_and(|benefit| {
            let nodes = benefit.conditions.iter().map(|c| c.lenient.unwrap_or(c.strict));
            nodes.into_iter().all(|node| node.at() < position)
        }),
        Op::At(_, slot) => usize::from(*slot) < SLOTS,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testbook::rulebook;

    #[test]
    fn reads_what_it_wrote() {
        let bytes = write(&rulebook()).unwrap();
        assert_eq!(read(&bytes), Ok(rulebook()));
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        let bytes = write(&rulebook()).unwrap();
        assert_eq!(read(b"{}"), Err(Refused::NotARulebook));
        assert_eq!(read(&bytes[..5]), Err(Refused::Damaged));
        for end in 6..bytes.len() {
            assert!(read(&bytes[..end]).is_err(), "cut off after {end} bytes");
        }
        let mut newer = bytes.clone();
        newer[4] = 99;
        assert_eq!(read(&newer), Err(Refused::Version { found: 99 }));
        let mut twisted = rulebook();
        twisted.nodes.swap(0, 1);
        assert_eq!(read(&write(&twisted).unwrap()), Err(Refused::Inconsistent));
        let mut astray = rulebook();
        astray.benefits[0].applications.push(crate::ir::Application {
            id: "a".to_owned(),
            ozg: None,
            leika: "99000000000001".to_owned(),
            legal_area: "A".to_owned(),
            authority: None,
            page: None,
            form: None,
            when: Some(NodeId(1000)),
            norm: "§ 1".to_owned(),
        });
        assert_eq!(read(&write(&astray).unwrap()), Err(Refused::Inconsistent));
    }
}
