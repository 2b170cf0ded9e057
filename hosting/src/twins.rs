//! Files packed in advance, for servers that send such twins: `x.br` and `x.gz` beside `x`.

use crate::Problem;
use std::io::Write as _;

/// Endings of twins.
pub const ENDINGS: [&str; 2] = [".br", ".gz"];

/// Whether a file is the twin of another.
#[must_use]
pub fn is_twin(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Each twin of a file: ending and bytes, always the same for the same content. Films are packed
/// already and have none.
///
/// # Errors
/// None that can be met: bytes are written into memory.
pub fn of(name: &str, bytes: &[u8]) -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    if crate::headers::kind(name).starts_with("video/") {
        return Ok(Vec::new());
    }
    let mut brotli = Vec::new();
    let mut packer = brotli::CompressorWriter::new(&mut brotli, 4096, 11, 22);
    packer.write_all(bytes)?;
    drop(packer);
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes)?;
    let [br, gz] = ENDINGS;
    Ok(vec![(br, brotli), (gz, packer.finish()?)])
}
