//! The headers of every answer, as documented in docs/hosting.md.

/// Sent with every file.
pub(crate) const ALWAYS: [(&str, &str); 6] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// How long a file may be kept: what is named by its content for ever, a page never.
pub(crate) fn keep(name: &str) -> &'static str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    if hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    }
}

/// What a file is.
pub(crate) fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_only_what_is_named_by_its_content() {
        assert_eq!(keep("index.html"), "no-store");
        assert_eq!(keep("texte-de.slf"), "no-store");
        assert!(keep("texte-de-0123456789ab.slf").ends_with("immutable"));
    }

    #[test]
    fn every_header_is_documented() {
        let page =
            crate::project::read(&crate::project::path("docs/hosting.md")).unwrap_or_default();
        for (name, value) in ALWAYS {
            assert!(
                page.contains(name) && page.contains(value),
                "docs/hosting.md: {name}: {value}"
            );
        }
    }
}
