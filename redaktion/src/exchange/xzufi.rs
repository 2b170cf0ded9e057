//! XZuFi 2.2 and 2.3, as far as a finder needs it: which services, offices and competences there
//! are. The official schema was not at hand: names of elements follow public deliveries and
//! programs that read them, whatever their namespace. Texts of services are not read.

use super::catalogue::Catalogue;
use super::checks;
use super::delivery::{self, Competence, Delivery, Online, Origin, Unit};
use super::entry::Entry;
use super::mistakes::{At, Findings};
use super::xml::{self, Element};
use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;

const RECORDS: [&str; 4] =
    ["leistung", "onlinedienst", "organisationseinheit", "zustaendigkeitTransferObjekt"];
/// Below this stands what a receiver has to delete.
const DELETED: &str = "loesche";

/// The entries of a delivery; what cannot be taken over is found.
#[must_use]
pub fn entries(
    input: impl BufRead,
    origin: &Origin<'_>,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut message = Message::default();
    xml::records(input, &RECORDS, DELETED, findings, |record, findings| {
        message.take(&record, findings);
    });
    if !findings.is_clean() {
        return Vec::new();
    }
    if message.is_empty() {
        findings.mistake(
            &At::File,
            "darin steht keine Leistung, kein Onlinedienst, keine Stelle und keine Zuständigkeit",
            "eine Lieferung nach XZuFi 2.2 oder 2.3 nehmen",
        );
    }
    delivery::entries(&message.delivery(findings), origin, catalogue, findings)
}

/// An id with the editors who gave it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Id {
    text: String,
    agency: String,
}

impl Id {
    fn of(element: &Element) -> Option<Self> {
        let text = element.text.trim().to_owned();
        let agency = element.attribute("schemeAgencyID").unwrap_or_default().to_owned();
        (!text.is_empty()).then_some(Self { text, agency })
    }

    fn whole(&self) -> String {
        [&*self.agency, &self.text].join(" ").trim().to_owned()
    }
}

/// What has an id; a reference that leaves out the editors finds the only one with that text.
fn find<'f, T>(all: &'f BTreeMap<Id, T>, id: &Id) -> Option<(&'f Id, &'f T)> {
    all.get_key_value(id).or_else(|| {
        let like = |own: &&Id| own.agency.is_empty() || id.agency.is_empty();
        let from = Id { text: id.text.clone(), agency: String::new() };
        let same = all.range(from..).take_while(|(own, _)| own.text == id.text);
        let mut same = same.filter(|(own, _)| like(own));
        same.next().filter(|_| same.next().is_none())
    })
}

#[derive(Debug, Default)]
struct Service {
    keys: BTreeSet<String>,
    areas: BTreeSet<String>,
}

#[derive(Debug)]
struct Duty {
    at: At,
    /// What kind of thing the owner is, where the file says so.
    kind: String,
    owner: Id,
    service: Option<Id>,
    areas: BTreeSet<String>,
}

/// Everything of a file that may matter; references are followed at the end.
#[derive(Debug, Default)]
struct Message {
    services: BTreeMap<Id, Service>,
    online: BTreeMap<Id, Online>,
    offices: BTreeMap<Id, Unit>,
    duties: Vec<Duty>,
}

impl Message {
    fn is_empty(&self) -> bool {
        self.services.is_empty()
            && self.online.is_empty()
            && self.offices.is_empty()
            && self.duties.is_empty()
    }

    fn take(&mut self, record: &Element, findings: &mut Findings) {
        let at = At::Line(record.line);
        if record.name == "zustaendigkeitTransferObjekt" {
            let owner = record.child("uebergeordnetesObjektID").and_then(Id::of);
            count_others(record, &["uebergeordnetesObjektID", "zustaendigkeit"], findings);
            record.all("zustaendigkeit").for_each(|duty| self.duty(duty, owner.as_ref(), findings));
            return;
        }
        let Some(id) = record.child("id").and_then(Id::of) else {
            let message = format!("`{}` hat keine `id`", record.name);
            findings.mistake(&at, message, "beim Absender nachfragen");
            return;
        };
        let is_new = match record.name.as_str() {
            "leistung" => self.services.insert(id.clone(), service(record, findings)).is_none(),
            "onlinedienst" => {
                let online = online(record, &id, findings);
                self.online.insert(id.clone(), online).is_none()
            }
            _ => self.offices.insert(id.clone(), office(record, &id, findings)).is_none(),
        };
        if !is_new {
            let message =
                format!("`{}` mit der id `{}` kommt zweimal vor", record.name, id.whole());
            findings.mistake(&at, message, "die Datei neu abrufen oder eines streichen");
        }
        record.all("zustaendigkeit").for_each(|duty| self.duty(duty, Some(&id), findings));
    }

    fn duty(&mut self, duty: &Element, owner: Option<&Id>, findings: &mut Findings) {
        let role = duty.text_at(&["rolle", "code"]);
        if !matches!(role, "" | "01" | "1") {
            findings.left_out(format!("Zuständigkeiten mit der Rolle `{role}`"));
            return;
        }
        let named = ["onlinedienstID", "organisationseinheitID"];
        let named = named.into_iter().find_map(|name| duty.child(name)).and_then(Id::of);
        let Some(owner) = owner.cloned().or(named) else {
            findings.left_out("Zuständigkeiten, die nicht sagen, wessen");
            return;
        };
        let service = duty.child("leistungID").and_then(Id::of);
        let areas = areas(duty, "gebietID", findings);
        let kind = duty.attribute("type").unwrap_or_default().to_owned();
        self.duties.push(Duty { at: At::Line(duty.line), kind, owner, service, areas });
    }

    /// Follows the references.
    fn delivery(mut self, findings: &mut Findings) -> Delivery {
        let mut competences = Vec::new();
        for duty in &self.duties {
            let service = duty.service.as_ref();
            let known = service.and_then(|id| find(&self.services, id)).map(|(_, known)| known);
            let mut keys = known.map(|known| known.keys.clone()).unwrap_or_default();
            if let Some(id) = service.filter(|id| checks::is_service_key(&id.text)) {
                keys.insert(id.text.clone());
            }
            if keys.is_empty() {
                findings.left_out("Zuständigkeiten für Leistungen ohne Leistungsschlüssel hier");
                continue;
            }
            let of_service = known.map(|known| &known.areas);
            let areas = if duty.areas.is_empty() { of_service } else { Some(&duty.areas) };
            let areas = areas.cloned().unwrap_or_default();
            let mut online = find(&self.online, &duty.owner).map(|(id, _)| id.clone());
            let office = find(&self.offices, &duty.owner);
            if online.is_some() && office.is_some() {
                // Services and offices are numbered on their own, so a number may mean both.
                if duty.kind.contains("Organisationseinheit") {
                    online = None;
                } else if !duty.kind.contains("Onlinedienst") {
                    findings.left_out(
                        "Zuständigkeiten, bei denen Stelle und Onlinedienst dieselbe id haben",
                    );
                    continue;
                }
            }
            if let Some(online) = online.and_then(|id| self.online.get_mut(&id)) {
                online.keys.extend(keys);
                online.areas.extend(areas);
            } else if let Some((_, unit)) = office {
                competences.extend(keys.into_iter().map(|key| Competence {
                    at: duty.at.clone(),
                    office: unit.id.clone(),
                    key,
                    areas: areas.clone(),
                }));
            } else {
                findings.left_out("Zuständigkeiten von Stellen, die nicht in der Datei stehen");
            }
        }
        let (online, offices) = (self.online.into_values(), self.offices.into_values());
        Delivery { online: online.collect(), offices: offices.collect(), competences }
    }
}

fn service(record: &Element, findings: &mut Findings) -> Service {
    const READ: [&str; 5] = [
        "id",
        "referenzLeiKa",
        "referenzLeistungsschluessel",
        "gueltigkeitGebietID",
        "zustaendigkeit",
    ];
    count_others(record, &READ, findings);
    let references = READ.iter().skip(1).take(2).flat_map(|name| record.all(name));
    let keys = references.filter_map(|reference| {
        let code = reference.text_at(&["code"]);
        let text = if code.is_empty() { reference.text.trim() } else { code };
        let key = text.split_whitespace().collect::<String>();
        checks::is_service_key(&key).then_some(key)
    });
    Service { keys: keys.collect(), areas: areas(record, "gueltigkeitGebietID", findings) }
}

fn online(record: &Element, id: &Id, findings: &mut Findings) -> Online {
    let read =
        ["id", "bezeichnung", "link", "vertrauensniveau", "gueltigkeitGebietID", "zustaendigkeit"];
    count_others(record, &read, findings);
    let level = record.child("vertrauensniveau");
    let words = level.map(|level| {
        [level.text_at(&["name"]), level.text_at(&["code"]), level.text.trim()].join(" ")
    });
    let trust = words.as_deref().and_then(delivery::trust);
    if let Some(words) = words.filter(|_| trust.is_none()) {
        findings.left_out(format!("das Vertrauensniveau `{}`", words.trim()));
    }
    let link = german(record, "link");
    let url = link.map(|link| {
        let inner = link.text_at(&["link"]);
        if inner.is_empty() { link.text.trim() } else { inner }
    });
    Online {
        at: At::Line(record.line),
        id: id.whole(),
        title: german(record, "bezeichnung").map(|name| name.text.clone()).unwrap_or_default(),
        url: url.unwrap_or_default().to_owned(),
        trust,
        keys: BTreeSet::new(),
        areas: areas(record, "gueltigkeitGebietID", findings),
    }
}

fn office(record: &Element, id: &Id, findings: &mut Findings) -> Unit {
    let read = [
        "id",
        "name",
        "anschrift",
        "kommunikation",
        "internetadresse",
        "infoOeffnungszeitenText",
        "zustaendigkeit",
    ];
    count_others(record, &read, findings);
    let mut unit = Unit::new(At::Line(record.line), &id.whole());
    if let Some(name) = record.child("name") {
        let inner = german(name, "name").map(|name| name.text.trim().to_owned());
        unit.name = inner.unwrap_or_else(|| name.text.trim().to_owned());
    }
    for way in record.all("kommunikation") {
        let place = match way.text_at(&["kanal", "code"]) {
            "01" => &mut unit.email,
            "02" => &mut unit.phone,
            "09" => &mut unit.url,
            other => {
                findings.left_out(format!("der Kommunikationskanal `{other}`"));
                continue;
            }
        };
        if place.is_empty() {
            way.text_at(&["kennung"]).clone_into(place);
        }
    }
    if let Some(hours) = german(record, "infoOeffnungszeitenText") {
        if hours.text.contains('<') || !hours.children.is_empty() {
            findings.left_out("Öffnungszeiten, die nicht nur Text sind");
        } else {
            hours.text.trim().clone_into(&mut unit.hours);
        }
    }
    if let Some(address) = record.child("internetadresse")
        && unit.url.is_empty()
    {
        address.text_at(&["uri"]).clone_into(&mut unit.url);
    }
    if let Some(place) = record.child("anschrift") {
        let join = |names: &[&str]| {
            let words = names.iter().map(|name| place.text_at(&[name]));
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let lines = [join(&["strasse", "hausnummer"]), join(&["postleitzahl", "ort"])];
        let lines = lines.into_iter().filter(|line| !line.is_empty());
        unit.address = lines.collect::<Vec<_>>().join(", ");
    }
    unit
}

/// The child in German; else the first that names no language.
fn german<'e>(parent: &'e Element, name: &'e str) -> Option<&'e Element> {
    let language = |element: &Element| {
        let inner = element.child(name).and_then(|inner| inner.attribute("languageCode"));
        element.attribute("languageCode").or(inner).unwrap_or_default().to_lowercase()
    };
    let with = |wanted: fn(&str) -> bool| parent.all(name).find(|one| wanted(&language(one)));
    with(|code| code.starts_with("de")).or_else(|| with(str::is_empty))
}

/// Regional keys; areas with keys of another kind are counted.
fn areas(parent: &Element, name: &str, findings: &mut Findings) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for area in parent.all(name) {
        let scheme = area.attribute("schemeID").unwrap_or_default();
        let key = area.text.trim();
        let is_regional = scheme.is_empty() || scheme.ends_with(":rs") || scheme.ends_with(":ars");
        if is_regional && key.bytes().all(|byte| byte.is_ascii_digit()) && !key.is_empty() {
            keys.insert(key.to_owned());
        } else {
            findings.left_out("Gebiete mit anderen als Regionalschlüsseln");
        }
    }
    keys
}

fn count_others(record: &Element, read: &[&str], findings: &mut Findings) {
    for child in record.children.iter().filter(|child| !read.contains(&child.name.as_str())) {
        findings.left_out(format!("das Element `{}`", child.name));
    }
}
