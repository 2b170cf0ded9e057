//! Every address the ways name, once, with the entries that name it.

use engine::routes::{Contact, Routes};
use std::collections::BTreeMap;

/// An address and who names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// As it is written.
    pub url: String,
    /// Section and id of the entries.
    pub named_by: Vec<String>,
}

/// All addresses, by their spelling.
#[must_use]
pub fn all(routes: &Routes) -> Vec<Address> {
    let mut found = BTreeMap::<String, Vec<String>>::new();
    let mut add = |url: &str, who: String| {
        let named_by = found.entry(url.to_owned()).or_default();
        if !named_by.contains(&who) {
            named_by.push(who);
        }
    };
    for way in &routes.ways {
        add(&way.url, format!("onlinedienst {}", way.id));
    }
    let of_contact = |contact: &Contact| [contact.url.clone(), contact.appointment.clone()];
    let offices = routes.offices.iter();
    let offices = offices.map(|own| (format!("stelle {}", own.id), of_contact(&own.contact)));
    let advice = routes.advice.iter();
    let advice = advice.map(|own| (format!("beratung {}", own.id), of_contact(&own.contact)));
    for (who, urls) in offices.chain(advice) {
        for url in urls.iter().flatten() {
            add(url, who.clone());
        }
    }
    if let Some(map) = &routes.map {
        add(&map.url, "karte".to_owned());
    }
    found.into_iter().map(|(url, named_by)| Address { url, named_by }).collect()
}
