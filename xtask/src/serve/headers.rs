//! The headers of every answer, as documented in docs/hosting.md.

/// Sent with every file.
pub(crate) const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Sent with a page, which no other page may frame.
const PAGE: [(&str, &str); 2] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// Sent with the page for frames of foreign pages.
const FRAME: [(&str, &str); 2] = [
    ("Content-Security-Policy", "frame-ancestors *"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// Sent with a file that foreign pages load: the files hold nothing of anybody.
const FILE: [(&str, &str); 3] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
];

/// The headers that depend on which file it is.
pub(crate) fn of(name: &str) -> &'static [(&'static str, &'static str)] {
    match name.rsplit_once('.') {
        Some((stem, "html")) if stem == "embed" || stem.starts_with("embed-") => &FRAME,
        Some((_, "js" | "css" | "wasm" | "slf" | "json" | "ts")) => &FILE,
        _ => &PAGE,
    }
}

/// How long a file may be kept: what is named by its content or its version for ever, a page
/// never, the loader for a moment.
pub(crate) fn keep(name: &str) -> &'static str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    let hashed = hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let folder = name.split_once('/').map_or("", |(folder, _)| folder);
    let version = folder.strip_prefix('v').unwrap_or_default();
    if hashed || version.split('.').filter(|part| part.parse::<u16>().is_ok()).count() == 3 {
        "public, max-age=31536000, immutable"
    } else if version.parse::<u16>().is_ok() {
        "public, max-age=300"
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
        "ts" | "txt" => "text/plain; charset=utf-8",
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
        assert!(keep("v1.0.0/slf-widget.js").ends_with("immutable"));
        assert_eq!(keep("v1/slf-widget.js"), "public, max-age=300");
        assert_eq!(keep("einbetten/index.html"), "no-store");
    }

    #[test]
    fn only_the_page_for_frames_can_be_framed() {
        let framed =
            |name: &str| of(name).contains(&("Content-Security-Policy", "frame-ancestors *"));
        assert!(framed("embed.html") && framed("embed-en.html"));
        for other in ["index.html", "einbetten/index.html", "v1/slf-embed.js", "leistungen.html"] {
            assert!(!framed(other), "{other}");
        }
        let open = ("Access-Control-Allow-Origin", "*");
        assert!(of("sf-0123456789ab.wasm").contains(&open) && !of("index.html").contains(&open));
    }

    #[test]
    fn every_header_is_documented() {
        let page =
            crate::project::read(&crate::project::path("docs/hosting.md")).unwrap_or_default();
        let all = ALWAYS.iter().chain(&PAGE).chain(&FRAME).chain(&FILE);
        for (name, value) in all {
            assert!(
                page.contains(name) && page.contains(value),
                "docs/hosting.md: {name}: {value}"
            );
        }
    }
}
