//! Whether an address on the web is written as it has to be. Nothing is called here.

use ureq::http::Uri;

/// What is wrong with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Code of the diagnostic.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// The smallest fix.
    pub help: String,
}

/// Encrypted, and with a host that can be looked up.
///
/// # Errors
/// What is wrong.
pub fn check(url: &str) -> Result<(), Wrong> {
    let wrong = |code, message: String, help: &str| Wrong { code, message, help: help.to_owned() };
    if !url.starts_with("https://") {
        let message = format!("`{url}` beginnt nicht mit https");
        let help = url.strip_prefix("http://").map_or_else(
            || "die Adresse mit `https://` beginnen".to_owned(),
            |rest| format!("`https://{rest}` aufrufen; wenn es geht, so schreiben"),
        );
        return Err(wrong("R909", message, &help));
    }
    let unreadable = |why: &str, help: &str| {
        Err(wrong("R928", format!("`{url}` ist keine Adresse im Netz: {why}"), help))
    };
    if let Some(strange) = url.chars().find(|c| !c.is_ascii_graphic()) {
        let why = format!("`{strange}` darf darin nicht stehen");
        return unreadable(&why, "die Adresse aus der Adresszeile des Browsers kopieren");
    }
    let host = url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
    let Some(host) = host else {
        return unreadable("sie ist nicht zu lesen", "die Adresse im Browser öffnen und kopieren");
    };
    if !host.contains('.') || host.split('.').any(str::is_empty) {
        let why = format!("`{host}` ist kein Name eines Rechners");
        return unreadable(&why, "zum Beispiel https://www.beispiel.de");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encrypted_addresses_with_a_host_pass() {
        let code = |url| check(url).err().map(|wrong| wrong.code);
        assert_eq!(code("https://www.115.de"), None);
        assert_eq!(code("https://a.de/b?c=d&e=%20#f"), None);
        for url in ["http://a.de", "a.de", "ftp://a.de", "HTTPS://a.de", ""] {
            assert_eq!(code(url), Some("R909"), "{url}");
        }
        for url in ["https://", "https://amt", "https://a..de", "https://a.de/b c", "https://ä.de"]
        {
            assert_eq!(code(url), Some("R928"), "{url}");
        }
        let help = check("http://a.de/b").err().map(|wrong| wrong.help).unwrap_or_default();
        assert!(help.contains("`https://a.de/b`"), "{help}");
    }
}
