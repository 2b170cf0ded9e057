//! What a person of a known household would answer.
//!
//! Follows the questions of `rules/fragen.toml`. Nobody receives anything yet; what the format
//! does not tell (the income of a student's parents, months of insurance) stays unknown.

use super::{Household, Housing, Member};
use engine::answers::{Answer, Answers, Key};
use engine::date::month_index;
use engine::ir::{CHILDREN, PARTNER, SELF};
use engine::number::SCALE;

/// Months of Grundrentenzeiten the law asks for.
const GRUNDRENTE_MONTHS: f64 = 396.0;

/// All answers the household could give, whether they are asked or not.
#[must_use]
pub fn answers(household: &Household) -> Answers {
    let mut said = Said(Answers::default());
    let adult = |rel: &str| household.persons.iter().find(|person| person.rel == rel);
    let (me, partner) = (adult("self"), adult("partner"));
    said.place(&household.housing);
    said.household(household, partner.is_some());
    if let Some(me) = me {
        said.adult(SELF, me);
    }
    if let Some(partner) = partner {
        said.adult(PARTNER, partner);
    }
    let children = household.persons.iter().filter(|person| person.rel == "child");
    for (slot, child) in CHILDREN.zip(children) {
        said.child(slot, child, partner.is_some());
    }
    said.0
}

struct Said(Answers);

impl Said {
    fn set(&mut self, slot: Option<u8>, field: &str, answer: Answer) {
        self.0.set(Key { field: field.to_owned(), slot }, answer);
    }

    fn choose(&mut self, slot: Option<u8>, field: &str, option: &str) {
        self.set(slot, field, Answer::Choice(option.to_owned()));
    }

    fn euros(&mut self, slot: Option<u8>, field: &str, euros: f64) {
        self.number(slot, field, hundredths(euros).saturating_mul(SCALE / 100));
    }

    fn whole(&mut self, slot: Option<u8>, field: &str, number: i64) {
        self.number(slot, field, number.saturating_mul(SCALE));
    }

    fn number(&mut self, slot: Option<u8>, field: &str, at_scale: i64) {
        self.set(slot, field, Answer::Number { from: at_scale, to: at_scale });
    }

    fn none_of(&mut self, field: &str) {
        self.set(None, field, Answer::Set(vec!["nichts_davon".to_owned()]));
    }

    /// A place is known by its level of rents alone.
    fn place(&mut self, housing: &Housing) {
        self.set(None, "ort", Answer::Place("00".to_owned()));
        if housing.mietenstufe > 0 {
            self.whole(None, "mietenstufe", housing.mietenstufe);
        }
    }

    fn household(&mut self, household: &Household, couple: bool) {
        self.choose(None, "zusammenleben", if couple { "paar" } else { "allein" });
        self.set(None, "verheiratet", Answer::Truth(household.married));
        self.whole(None, "anzahl_weitere", 0);
        let children = household.persons.iter().filter(|person| person.rel == "child").count();
        self.whole(None, "anzahl_kinder", i64::try_from(children).unwrap_or(i64::MAX));
        self.choose(None, "schwanger", "nein");
        self.none_of("bekommt");
        self.none_of("notlagen");
        let owned = household.housing.tenure == "own";
        self.choose(None, "wohnform", if owned { "eigentum" } else { "miete" });
        self.euros(None, "miete", household.housing.rent_cold_m);
        self.euros(None, "heizkosten", household.housing.heating_m);
        let savings = household.persons.iter().map(|person| person.wealth).sum::<f64>();
        self.whole(None, "vermoegen", hundredths(savings).saturating_add(50).div_euclid(100));
    }

    fn birth(&mut self, slot: Option<u8>, member: &Member) {
        if let Some((year, month)) = member.birth {
            self.number(slot, "geburt", month_index(year, month).saturating_mul(SCALE));
        }
    }

    fn adult(&mut self, slot: u8, member: &Member) {
        let slot = Some(slot);
        self.birth(slot, member);
        self.choose(slot, "staatsangehoerigkeit", "deutsch");
        let main = occupation(member);
        self.choose(slot, "taetigkeit", main);
        let waged = main == "angestellt" || main == "ausbildung";
        let side_job = match main {
            _ if member.gross_m > 0.0 && !waged => "lohn",
            _ if member.profit_m > 0.0 && main != "selbstaendig" => "selbstaendig",
            _ => "nein",
        };
        self.choose(slot, "nebenjob", side_job);
        self.whole(slot, "stunden", hundredths(member.hours_w).div_euclid(100));
        self.choose(slot, "rentenart", pension_kind(member));
        let reduced = member.emp == "reduced_earning_capacity";
        self.choose(slot, "arbeitsfaehig", if reduced { "dauerhaft_nein" } else { "ja" });
        let long = member.grundrente_months >= GRUNDRENTE_MONTHS;
        self.set(slot, "grundrentenzeiten", Answer::Truth(long));
        self.money(slot, member);
        self.choose(slot, "gdb", disability(member));
        self.set(slot, "merkzeichen_g", Answer::Truth(member.merkzeichen_g));
        self.choose(slot, "pflegegrad", "keiner");
    }

    fn money(&mut self, slot: Option<u8>, member: &Member) {
        let pension = member.pension_m + member.em_pension_m;
        let capital = member.capital_y / 12.0;
        let gross = member.gross_m + member.profit_m + pension + member.company_pension_m;
        let other = member.alg1_m + member.elterngeld_m + capital;
        self.euros(slot, "brutto", member.gross_m);
        self.euros(slot, "gewinn", member.profit_m);
        self.euros(slot, "rente", pension);
        self.euros(slot, "zusatzrente", member.company_pension_m);
        self.euros(slot, "netto", (member.net_m - other).min(gross).max(0.0));
        self.euros(slot, "lohnersatz", member.alg1_m);
        self.euros(slot, "elterngeld", member.elterngeld_m);
        self.euros(slot, "foerderung", 0.0);
        self.euros(slot, "sonstiges", capital);
    }

    fn child(&mut self, slot: u8, member: &Member, both_parents: bool) {
        let slot = Some(slot);
        self.birth(slot, member);
        let one_parent = !both_parents || member.maintenance_m > 0.0;
        self.choose(slot, "wohnt", if one_parent { "mit_einem" } else { "mit_beiden" });
        self.euros(slot, "unterhalt", member.maintenance_m);
        let occupied = match member.emp.as_str() {
            "student" => "studium",
            "trainee" | "apprentice" => "ausbildung",
            "employed" | "self_employed" => "arbeit",
            "unemployed" => "suche",
            "pupil" => "schule",
            _ if member.in_education => "schule",
            _ => "nichts",
        };
        self.choose(slot, "beschaeftigung", occupied);
        self.choose(slot, "abschluss", "keiner");
        self.euros(slot, "verdienst", member.gross_m + member.profit_m);
        self.set(slot, "behindert", Answer::Truth(member.gdb >= 50.0));
    }
}

fn occupation(member: &Member) -> &'static str {
    match member.emp.as_str() {
        "employed" => "angestellt",
        "self_employed" => "selbstaendig",
        "unemployed" | "alg1" => "arbeitslos",
        "pensioner" | "reduced_earning_capacity" => "rente",
        "student" => "studium",
        "pupil" => "schule",
        "trainee" | "apprentice" => "ausbildung",
        "parental_leave" => "elternzeit",
        _ => "haushalt",
    }
}

fn pension_kind(member: &Member) -> &'static str {
    let reduced = member.emp == "reduced_earning_capacity" || member.em_pension_m > 0.0;
    if reduced { "voll_dauerhaft" } else { "alter" }
}

fn disability(member: &Member) -> &'static str {
    match member.gdb {
        degree if degree >= 100.0 => "100",
        degree if degree >= 50.0 => "ab_50",
        degree if degree > 0.0 => "unter_50",
        _ => "keiner",
    }
}

/// Two decimals are all a person writes; what is no amount is nothing.
#[expect(clippy::cast_possible_truncation, reason = "clamped to amounts far inside 64 bits")]
fn hundredths(number: f64) -> i64 {
    let bounded = if number.is_finite() { number.clamp(0.0, 1e10) } else { 0.0 };
    (bounded * 100.0).round() as i64
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]
mod tests {
    use super::*;
    use crate::households;

    const LINE: &str = r#"{"id": "x", "kind": "single_parent", "married": false,
        "single_parent": true, "persons": [
            {"rel": "self", "age": 35, "birth": [1991, 3], "emp": "parental_leave",
             "elterngeld_m": 600, "capital_y": 120, "net_m": 610, "wealth": 1000.4},
            {"rel": "child", "age": 4, "birth": [2022, 1], "emp": "none", "wealth": 20,
             "maintenance_m": 150.55}],
        "housing": {"tenure": "rent", "rent_cold_m": 500, "heating_m": 80, "mietenstufe": 4},
        "law": {"kg": 259}, "gaps": ["x"], "borderline": ["wg"]}"#;

    fn said(text: &str) -> Answers {
        answers(&households::read(&text.replace('\n', " ")).unwrap()[0].household)
    }

    fn number(answers: &Answers, key: &str) -> i64 {
        match answers.get(&Key::parse(key).unwrap()) {
            Some(Answer::Number { from, .. }) => *from,
            other => panic!("{key}: {other:?}"),
        }
    }

    #[test]
    fn says_what_the_person_knows() {
        let said = said(LINE);
        assert_eq!(number(&said, "vermoegen"), 1020 * SCALE);
        assert_eq!(number(&said, "ich.netto"), 0);
        assert_eq!(number(&said, "ich.sonstiges"), 10 * SCALE);
        assert_eq!(number(&said, "kinder.1.unterhalt"), 150_550_000);
        assert_eq!(said.get(&Key::parse("partner.geburt").unwrap()), None);
        assert_eq!(said.get(&Key::parse("ich.eltern_einkommen").unwrap()), None);
    }

    #[test]
    fn what_is_known_of_the_claims_changes_nothing() {
        let stripped = LINE
            .replace(r#""law": {"kg": 259}, "gaps": ["x"], "borderline": ["wg"]"#, r#""law": {}"#);
        assert_eq!(said(LINE), said(&stripped));
    }
}
