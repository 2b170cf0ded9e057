//! SHA-256 in the two ways it is written: in file names and in integrity attributes.

use hosting::release::checksum;
use sha2::{Digest as _, Sha256};

/// The hash.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The hash as integrity attributes and policies want it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    ["sha256-", &base64(&sha256(bytes))].concat()
}

/// `name` with the hash of the content before its ending.
pub(crate) fn named(name: &str, ending: &str, bytes: &[u8]) -> String {
    let hash = checksum(bytes).chars().take(12).collect::<String>();
    format!("{name}-{hash}.{ending}")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32| LETTERS.get((bits & 63) as usize).map_or('=', |l| char::from(*l));
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut bits = 0u32;
        for at in 0..3 {
            bits = bits << 8 | chunk.get(at).map_or(0, |byte| u32::from(*byte));
        }
        for at in 0..4 {
            let beyond = at > chunk.len();
            text.push(if beyond { '=' } else { letter(bits >> (18 - 6 * at)) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_base64() {
        let cases =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (bytes, text) in cases {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn writes_the_known_hash_of_nothing() {
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(named("sf", "js", b""), "sf-e3b0c44298fc.js");
    }
}
