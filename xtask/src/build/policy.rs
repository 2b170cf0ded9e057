//! What the page may load and do, as a Content-Security-Policy.

use super::digest;

/// The policy of a page with this script and this style sheet inlined; without a script it runs
/// none at all.
pub(super) fn policy(script: &str, style: &str) -> String {
    let hash = |text: &str| format!("'{}'", digest::integrity(text.as_bytes()));
    let scripts = match script {
        "" => "script-src 'none'".to_owned(),
        script => format!("script-src 'self' 'wasm-unsafe-eval' {}", hash(script)),
    };
    [
        "default-src 'none'",
        &scripts,
        &format!("style-src {}", hash(style)),
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The policy of an example of a portal: what the way needs, and the page's own script and style.
pub(super) fn example(scripts: &str, more: &str, script: &str, style: &str) -> String {
    let script = digest::integrity(script.as_bytes());
    let style = digest::integrity(style.as_bytes());
    [
        "default-src 'none'",
        format!("script-src '{script}' {scripts}").trim_end(),
        more,
        "img-src data:",
        &format!("style-src '{style}'"),
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
        let policy = policy("1", "a{}");
        let script = digest::integrity(b"1");
        assert!(policy.starts_with("default-src 'none'; "));
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' '{script}';")));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(super::policy("", "a{}").contains("script-src 'none';"));
    }
}
