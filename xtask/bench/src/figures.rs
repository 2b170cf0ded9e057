//! What the code written by hand reads: figures and options of the rules, answers of people.

use crate::kinds::Kind;
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::ir::{FieldKind, Figures, ParamId, Rulebook};
use engine::number::SCALE;
use engine::value::Value;

/// What the law says, taken from the rules.
#[derive(Debug)]
pub struct Figured {
    pub(crate) month: i64,
    pub(crate) options: Options,
    pub(crate) child: i64,
    pub(crate) child_looking: i64,
    pub(crate) child_learning: i64,
    pub(crate) insured: i64,
    pub(crate) insured_short: i64,
    pub(crate) hours: i64,
    pub(crate) retirement: Vec<(i64, i64)>,
    pub(crate) uv_age: i64,
    pub(crate) uv_age_free: i64,
    pub(crate) uv_income: i64,
    pub(crate) uv_rates: Vec<(i64, i64)>,
    pub(crate) uv_flat: i64,
    pub(crate) uv_learner: i64,
    pub(crate) uv_share: i64,
    pub(crate) uv_least: i64,
    pub(crate) tolerance: i64,
}

/// Bits of the options the rules ask about.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) german: i64,
    pub(crate) eu: i64,
    pub(crate) other: i64,
    pub(crate) titles: i64,
    pub(crate) titles_with_work: i64,
    pub(crate) humanitarian: i64,
    pub(crate) just_arrived: i64,
    pub(crate) long_here: i64,
    pub(crate) working: i64,
    pub(crate) side_any: i64,
    pub(crate) side_wage: i64,
    pub(crate) side_profit: i64,
    pub(crate) paused: i64,
    pub(crate) jobless: i64,
    pub(crate) jobless_or_ill: i64,
    pub(crate) employed: i64,
    pub(crate) pensioner: i64,
    pub(crate) parental: i64,
    pub(crate) learning_adult: i64,
    pub(crate) waged: i64,
    pub(crate) profit: i64,
    pub(crate) couple: i64,
    pub(crate) elsewhere: i64,
    pub(crate) one_parent: i64,
    pub(crate) parted: i64,
    pub(crate) school: i64,
    pub(crate) trainee: i64,
    pub(crate) looking: i64,
    pub(crate) learning: i64,
    pub(crate) may_have_degree: i64,
    pub(crate) idle: i64,
    pub(crate) earning: i64,
    pub(crate) works_much: i64,
    pub(crate) basic: i64,
    pub(crate) short_contracts: i64,
}

/// An adult's answers.
#[derive(Debug, Clone, Copy)]
pub struct Adult<N, T> {
    pub(crate) born: N,
    pub(crate) from: i64,
    pub(crate) title: i64,
    pub(crate) stay: i64,
    pub(crate) job: i64,
    pub(crate) side: i64,
    pub(crate) hours: N,
    pub(crate) insured: N,
    pub(crate) short: T,
    pub(crate) incomes: [N; 8],
}

/// A child's answers.
#[derive(Debug, Clone, Copy)]
pub struct Child<N, T> {
    pub(crate) born: N,
    pub(crate) lives: i64,
    pub(crate) support: N,
    pub(crate) does: i64,
    pub(crate) degree: i64,
    pub(crate) wage: N,
    pub(crate) disabled: T,
}

/// A household's answers.
#[derive(Debug, Clone)]
pub struct Household<K: Kind> {
    pub(crate) living: i64,
    pub(crate) married: K::Truth,
    pub(crate) children: K::Number,
    pub(crate) basic: K::Truth,
    pub(crate) adults: [Adult<K::Number, K::Truth>; 2],
    pub(crate) kids: [Child<K::Number, K::Truth>; 8],
}

struct Reader<'r> {
    pub(crate) rulebook: &'r Rulebook,
}

impl Reader<'_> {
    fn value(&self, facts: &Facts, name: &str, slot: Option<u8>) -> Value {
        let field = self.rulebook.field(name).unwrap_or_else(|| unknown(name));
        facts.get(FieldRef { field, slot })
    }

    fn bits(&self, field: &str, options: &[&str]) -> i64 {
        let id = self.rulebook.field(field).unwrap_or_else(|| unknown(field));
        let (FieldKind::Choice(known) | FieldKind::Set { options: known, .. }) =
            &self.rulebook.fields[id.at()].kind
        else {
            unknown(field)
        };
        options.iter().fold(0, |bits, option| {
            bits | 1
                << known.iter().position(|name| name == option).unwrap_or_else(|| unknown(option))
        })
    }
}

#[expect(clippy::panic, reason = "the rules were renamed; this file has to follow")]
fn unknown(name: &str) -> ! {
    panic!("the rules have no `{name}` any more; xtask/bench has to follow them")
}

impl Figured {
    /// Reads the figures of the evaluator's day.
    ///
    /// # Panics
    /// If the rules do not name what was written by hand any more.
    #[must_use]
    pub fn new(evaluator: &Evaluator<'_>) -> Self {
        let rulebook = evaluator.rulebook();
        let figures = |name: &str| {
            let at = rulebook.parameters.iter().position(|parameter| parameter.id == name);
            let at = at.unwrap_or_else(|| unknown(name));
            let id = ParamId(u32::try_from(at).unwrap());
            &evaluator.resolved(id).unwrap().dated.unwrap().figures
        };
        let scalar = |name: &str| match figures(name) {
            Figures::Scalar(value) => *value,
            Figures::Rows(_) | Figures::Grid(_) => unknown(name),
        };
        let rows = |name: &str| match figures(name) {
            Figures::Rows(rows) => rows.clone(),
            Figures::Scalar(_) | Figures::Grid(_) => unknown(name),
        };
        Self {
            month: evaluator.as_of().month_index() * SCALE,
            options: options(&Reader { rulebook }),
            child: scalar("kindergeld_alter"),
            child_looking: scalar("kindergeld_alter_suche"),
            child_learning: scalar("kindergeld_alter_ausbildung"),
            insured: scalar("alg_anwartschaft"),
            insured_short: scalar("alg_anwartschaft_kurz"),
            hours: scalar("alg_stunden"),
            retirement: rows("altersgrenze_monate"),
            uv_age: scalar("uv_alter"),
            uv_age_free: scalar("uv_alter_mit_bedingung"),
            uv_income: scalar("uv_mindesteinkommen"),
            uv_rates: rows("uv_satz"),
            uv_flat: scalar("arbeitnehmer_pauschbetrag").div_euclid(12),
            uv_learner: scalar("uv_ausbildung_frei"),
            uv_share: scalar("uv_verdienst_anteil"),
            uv_least: scalar("uv_mindestens"),
            tolerance: scalar("toleranz"),
        }
    }
}

fn options(read: &Reader<'_>) -> Options {
    let job = |options: &[&str]| read.bits("taetigkeit", options);
    let does = |options: &[&str]| read.bits("beschaeftigung", options);
    let title = |options: &[&str]| read.bits("titel", options);
    Options {
        german: read.bits("staatsangehoerigkeit", &["deutsch"]),
        eu: read.bits("staatsangehoerigkeit", &["eu"]),
        other: read.bits("staatsangehoerigkeit", &["andere"]),
        titles: title(&["niederlassung", "schutz", "arbeit_familie", "ukraine", "keiner"]),
        titles_with_work: title(&["studium", "suche", "humanitaer", "duldung", "gestattung"]),
        humanitarian: title(&["humanitaer"]),
        just_arrived: read.bits("aufenthaltsdauer", &["unter_3_monate"]),
        long_here: read.bits("aufenthaltsdauer", &["unter_5_jahre", "ab_5_jahre"]),
        working: job(&["angestellt", "selbstaendig", "ausbildung"]),
        side_any: read.bits("nebenjob", &["lohn", "selbstaendig"]),
        side_wage: read.bits("nebenjob", &["lohn"]),
        side_profit: read.bits("nebenjob", &["selbstaendig"]),
        paused: job(&["elternzeit", "krank"]),
        jobless: job(&["arbeitslos"]),
        jobless_or_ill: job(&["arbeitslos", "krank"]),
        employed: job(&["angestellt"]),
        pensioner: job(&["rente"]),
        parental: job(&["elternzeit"]),
        learning_adult: job(&["studium", "schule", "ausbildung"]),
        waged: job(&["angestellt", "ausbildung", "freiwilligendienst", "werkstatt"]),
        profit: job(&["selbstaendig"]),
        couple: read.bits("zusammenleben", &["paar", "paar_und_andere"]),
        elsewhere: read.bits("wohnt", &["woanders"]),
        one_parent: read.bits("wohnt", &["mit_einem"]),
        parted: read.bits("wohnt", &["mit_einem", "wechsel"]),
        school: does(&["schule"]),
        trainee: does(&["ausbildung"]),
        looking: does(&["suche"]),
        learning: does(&["schule", "ausbildung", "studium", "freiwilligendienst", "suche"]),
        may_have_degree: does(&["ausbildung", "studium", "suche"]),
        idle: does(&["arbeit", "nichts"]),
        earning: does(&["ausbildung", "freiwilligendienst", "arbeit", "studium"]),
        works_much: read.bits("abschluss", &["arbeitet_mehr_als_20_stunden"]),
        basic: read.bits("bekommt", &["grundsicherungsgeld"]),
        short_contracts: read.bits("alg_ausnahme", &["kurz_befristet"]),
    }
}

impl<K: Kind> Household<K> {
    /// Takes the answers out of the facts; not part of what is measured.
    #[must_use]
    pub fn new(rulebook: &Rulebook, figured: &Figured, facts: &Facts) -> Self {
        let read = Reader { rulebook };
        let home = |name: &str| read.value(facts, name, None);
        let adult = |slot: u8| {
            let get = |name: &str| read.value(facts, name, Some(slot));
            let incomes = [
                "brutto",
                "gewinn",
                "rente",
                "zusatzrente",
                "lohnersatz",
                "elterngeld",
                "foerderung",
                "sonstiges",
            ];
            Adult {
                born: K::given(get("geburt")),
                from: get("staatsangehoerigkeit").lo,
                title: get("titel").lo,
                stay: get("aufenthaltsdauer").lo,
                job: get("taetigkeit").lo,
                side: get("nebenjob").lo,
                hours: K::given(get("stunden")),
                insured: K::given(get("versicherungsmonate")),
                short: K::answered(get("alg_ausnahme").has_any(figured.options.short_contracts)),
                incomes: incomes.map(|name| K::given(get(name))),
            }
        };
        let child = |slot: u8| {
            let get = |name: &str| read.value(facts, name, Some(slot));
            Child {
                born: K::given(get("geburt")),
                lives: get("wohnt").lo,
                support: K::given(get("unterhalt")),
                does: get("beschaeftigung").lo,
                degree: get("abschluss").lo,
                wage: K::given(get("verdienst")),
                disabled: K::answered(get("behindert")),
            }
        };
        let basic = home("bekommt").has_any(figured.options.basic);
        Self {
            living: home("zusammenleben").lo,
            married: K::answered(home("verheiratet")),
            children: K::given(home("anzahl_kinder")),
            basic: K::answered(basic),
            adults: [adult(0), adult(1)],
            kids: [2, 3, 4, 5, 6, 7, 8, 9].map(child),
        }
    }
}
