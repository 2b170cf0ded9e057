//! Brings a place table to the state of the official register: what is new, moved, renamed, gone.
//!
//! What the register does not know stays: postcodes, middles, longer names.

use super::raw::{RawAssociation, RawDistrict, RawDistrictKind, RawFormer, RawPlace, RawTable};
use super::register::{District, Register};
use std::collections::{BTreeMap, BTreeSet};

/// What an update changes, in words by kind.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Gemeinden and Kreise that did not stand in the table.
    pub(super) new: Vec<String>,
    /// Gemeinden with another key.
    pub(super) moved: Vec<String>,
    /// Gemeinden with another name.
    pub(super) renamed: Vec<String>,
    /// Gemeinden and Kreise that are no more.
    pub(super) gone: Vec<String>,
}

impl Changes {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The table as the register has it, and what that changes.
///
/// # Errors
/// If so much is missing that the register cannot be whole.
pub(super) fn update(table: &RawTable, register: &Register) -> Result<(RawTable, Changes), String> {
    if let Some(known) = table.as_of.as_ref().filter(|known| **known > register.as_of) {
        let (name, day) = (&table.name, &register.as_of);
        return Err(format!("{name} ist schon auf dem Stand {known}, die Datei erst auf {day}"));
    }
    let state = table.ars.as_str();
    let here = |key: &&String| key.starts_with(state);
    let wanted = register.places.keys().filter(here).cloned().collect::<BTreeSet<_>>();
    let old = table.places().map(|place| (place.ars.clone(), place)).collect::<BTreeMap<_, _>>();
    let gone = old.keys().filter(|key| !wanted.contains(*key)).cloned().collect::<Vec<_>>();
    let by_short =
        wanted.iter().filter(|key| !old.contains_key(*key)).map(|key| (short(key), key.clone()));
    let by_short = by_short.collect::<BTreeMap<_, _>>();
    let lost = gone.iter().filter(|key| !by_short.contains_key(&short(key))).count();
    if wanted.is_empty() || lost > 3 && lost.saturating_mul(4) > old.len() {
        return Err(format!(
            "in {} fehlen {lost} von {} Gemeinden; die Datei ist nicht vollständig",
            table.name,
            old.len()
        ));
    }
    let mut changes = Changes::default();
    let mut former = table.ehemalige.clone();
    let mut places = BTreeMap::new();
    for key in wanted.iter().filter(|key| old.contains_key(*key)) {
        if let Some(place) = old.get(key) {
            places.insert(key.clone(), (*place).clone());
        }
    }
    for key in &gone {
        let Some(place) = old.get(key) else { continue };
        let moved = by_short.get(&short(key)).cloned();
        let successor = moved.clone().or_else(|| same_name(place, &by_short, register));
        match (&moved, &successor) {
            (Some(new), _) => changes.moved.push(format!("{} {key} → {new}", place.name)),
            (None, Some(new)) => {
                changes.gone.push(format!("{} {key}, jetzt {new}", place.name));
            }
            (None, None) => {
                changes.gone.push(format!("{} {key}, Nachfolger nicht bekannt", place.name));
            }
        }
        if let Some(new) = &successor {
            let place = RawPlace { ars: new.clone(), ..(*place).clone() };
            places.entry(new.clone()).or_insert(place);
        }
        former.push(RawFormer {
            ars: key.clone(),
            name: place.name.clone(),
            gueltig_bis: None,
            nachfolger: successor,
        });
    }
    for key in &wanted {
        let Some(entry) = register.places.get(key) else { continue };
        let place = places.entry(key.clone()).or_insert_with(|| RawPlace {
            ars: key.clone(),
            name: entry.name.clone(),
            auch: None,
            plz: entry.postcode.clone().unwrap_or_default(),
            lage: None,
        });
        if !old.contains_key(key) && !gone.iter().any(|old| short(old) == short(key)) {
            changes.new.push(format!("{} {key}", entry.name));
        }
        if letters(&place.name) != letters(&entry.name) {
            changes.renamed.push(format!("{} → {} {key}", place.name, entry.name));
            place.name.clone_from(&entry.name);
        }
    }
    // A key that is back is no former one.
    former.retain(|own| !wanted.contains(&own.ars));
    let mut updated = RawTable { ehemalige: Vec::new(), kreis: Vec::new(), ..table.clone() };
    updated.kreis = districts(table, register, places, &mut former, &mut changes);
    former.sort_by(|a, b| a.ars.cmp(&b.ars));
    updated.ehemalige = former;
    Ok((updated, changes))
}

/// The key without the Verband, which changes more often than the Gemeinde.
fn short(key: &str) -> String {
    [key.get(..5), key.get(9..)].into_iter().flatten().collect()
}

/// The new Gemeinde that bears the name of one that is gone, if it is the only one in the Land.
fn same_name(
    place: &RawPlace,
    new: &BTreeMap<String, String>,
    register: &Register,
) -> Option<String> {
    let named = |key: &&String| {
        let entry = register.places.get(*key);
        entry.is_some_and(|entry| letters(&entry.name) == letters(&place.name))
    };
    let mut found = new.values().filter(named);
    found.next().filter(|_| found.next().is_none()).cloned()
}

/// Names are written with and without blanks and points: only their letters are compared.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn districts(
    table: &RawTable,
    register: &Register,
    places: BTreeMap<String, RawPlace>,
    former: &mut Vec<RawFormer>,
    changes: &mut Changes,
) -> Vec<RawDistrict> {
    let known = table.kreis.iter().map(|own| (own.ars.as_str(), own)).collect::<BTreeMap<_, _>>();
    let mut districts = BTreeMap::<String, RawDistrict>::new();
    for (key, place) in places {
        let (own, association) =
            (key.get(..5).unwrap_or_default(), key.get(..9).unwrap_or_default());
        let new = register.districts.get(own);
        let district = districts.entry(own.to_owned()).or_insert_with(|| match known.get(own) {
            Some(old) => {
                RawDistrict { gemeinden: Vec::new(), verband: Vec::new(), ..(*old).clone() }
            }
            None => district(own, new),
        });
        let old = known.get(own).and_then(|old| old.verband.iter().find(|v| v.ars == association));
        let name = old.map(|old| &old.name).or_else(|| register.associations.get(association));
        let Some(name) = name else {
            district.gemeinden.push(place);
            continue;
        };
        match district.verband.iter_mut().find(|own| own.ars == association) {
            Some(own) => own.gemeinden.push(place),
            None => district.verband.push(RawAssociation {
                ars: association.to_owned(),
                name: name.clone(),
                gemeinden: vec![place],
            }),
        }
    }
    for (key, district) in districts.iter().filter(|(key, _)| !known.contains_key(key.as_str())) {
        changes.new.push(format!("{} {key}", district.name));
    }
    for (key, old) in known.iter().filter(|(key, _)| !districts.contains_key(**key)) {
        // Where all of it went into one Kreis, that one is the successor.
        let parts = former.iter().filter(|own| own.ars.len() == 12 && own.ars.starts_with(*key));
        let into = parts.map(|own| own.nachfolger.as_deref().and_then(|next| next.get(..5)));
        let into = into.collect::<BTreeSet<_>>();
        let only = into.first().copied().flatten().filter(|_| into.len() == 1);
        let successor = only.map(str::to_owned);
        changes.gone.push(match &successor {
            Some(next) => format!("{} {key}, jetzt {next}", old.name),
            None => format!("{} {key}, Nachfolger nicht bekannt", old.name),
        });
        former.push(RawFormer {
            ars: (*key).to_owned(),
            name: old.name.clone(),
            gueltig_bis: None,
            nachfolger: successor,
        });
    }
    districts.into_values().collect()
}

fn district(key: &str, new: Option<&District>) -> RawDistrict {
    let (name, is_town) = new.map_or((key, false), |own| (own.name.as_str(), own.is_town));
    let speaks = ["kreis", "region", "verband"].iter().any(|word| letters(name).contains(word));
    let word = if key.starts_with("01") || key.starts_with("05") { "Kreis" } else { "Landkreis" };
    RawDistrict {
        ars: key.to_owned(),
        name: if is_town || speaks { name.to_owned() } else { [word, name].join(" ") },
        art: if is_town { RawDistrictKind::KreisfreieStadt } else { RawDistrictKind::Landkreis },
        gemeinden: Vec::new(),
        verband: Vec::new(),
    }
}
