//! What the page may load and do, as a Content-Security-Policy.

use super::digest;

/// The policy of a page with these inlined scripts and style sheets.
pub(super) fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let hashes = |all: &[&str]| {
        let quoted = |text: &&str| format!(" '{}'", digest::integrity(text.as_bytes()));
        all.iter().map(quoted).collect::<String>()
    };
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{}", hashes(scripts)),
        &format!("style-src{}", hashes(styles)),
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allows_what_is_inlined_by_its_hash_and_nothing_else_inline() {
        let policy = policy(&["1"], &["a{}"]);
        let script = digest::integrity(b"1");
        assert!(policy.starts_with("default-src 'none'; "));
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' '{script}';")));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }
}
