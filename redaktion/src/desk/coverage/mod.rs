//! Which way is the best for each benefit at each place: the matrix behind `wege abdeckung`.
//!
//! It only counts what the engine answers. Places of one Kreis with the same answer are grouped.

pub mod csv;
pub mod html;
pub mod text;
mod words;

use crate::bundles::Everything;
use engine::area::{Area, Level};
use engine::date::Date;
use engine::ir::Benefit;
use engine::places::{Place, PlaceTable};
use engine::routes::{self, Routes, Target, WayKind, Ways};
use engine::texts::Texts;
use std::collections::{BTreeMap, BTreeSet};

/// The best there is for a benefit at a place, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Best {
    /// A form run for the Land.
    OwnEfa,
    /// A form of the municipality.
    Municipal,
    /// A form run by others for many.
    ExternalEfa,
    /// A form of the federation.
    Federal,
    /// An office that can be reached.
    Office,
    /// Only the kind of office is known.
    KindOnly,
    /// Only advice.
    Advice,
    /// Nothing.
    Nothing,
}

/// The matrix of one day.
#[derive(Debug)]
pub struct Matrix<'a> {
    /// The day somebody applies.
    pub day: Date,
    /// By key.
    pub states: Vec<State<'a>>,
    routes: &'a Routes,
    texts: Texts,
}

/// The part of one Land.
#[derive(Debug)]
pub struct State<'a> {
    /// Its places.
    pub table: &'a PlaceTable,
    /// Its Kreise by key: the columns.
    pub districts: Vec<District<'a>>,
    /// The benefits in their order.
    pub rows: Vec<Row<'a>>,
}

/// A Kreis.
#[derive(Debug)]
pub struct District<'a> {
    /// Key.
    pub area: Area,
    /// Name.
    pub name: &'a str,
    /// Groups of places for which the same entries hold.
    alike: Vec<Vec<&'a Place>>,
}

/// A benefit in a Land.
#[derive(Debug)]
pub struct Row<'a> {
    /// The benefit.
    pub benefit: &'a Benefit,
    /// What it is called on the day.
    pub title: String,
    /// One for each Kreis.
    pub cells: Vec<Cell<'a>>,
}

/// A benefit in a Kreis.
#[derive(Debug)]
pub struct Cell<'a> {
    /// Places with the same answer; never empty, most places first.
    pub groups: Vec<Group<'a>>,
}

/// Places of a Kreis with the same answer for a benefit.
#[derive(Debug)]
pub struct Group<'a> {
    /// The places.
    pub places: Vec<&'a Place>,
    /// The best there is.
    pub best: Best,
    /// All there is, as the engine says.
    pub ways: Ways<'a>,
}

/// Cells (benefit and place) by what they have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    /// All.
    pub cells: usize,
    /// By the best there is; in the order of [`Best::ALL`].
    pub best: [usize; Best::ALL.len()],
    /// With a link that opens the form itself.
    pub form: usize,
    /// With an office that has a telephone or a page.
    pub office: usize,
}

impl Best {
    /// Best first.
    pub const ALL: [Self; 8] = [
        Self::OwnEfa,
        Self::Municipal,
        Self::ExternalEfa,
        Self::Federal,
        Self::Office,
        Self::KindOnly,
        Self::Advice,
        Self::Nothing,
    ];

    fn of(ways: &Ways<'_>) -> Self {
        match ways.online.first().map(|offer| offer.way.kind) {
            Some(WayKind::OwnEfa) => Self::OwnEfa,
            Some(WayKind::Municipal) => Self::Municipal,
            Some(WayKind::ExternalEfa) => Self::ExternalEfa,
            Some(WayKind::Federal) => Self::Federal,
            None if ways.offices.iter().any(|one| one.office.contact.is_reachable()) => {
                Self::Office
            }
            None if !ways.offices.is_empty() => Self::KindOnly,
            None if !ways.advice.is_empty() => Self::Advice,
            None => Self::Nothing,
        }
    }
}

impl<'a> Matrix<'a> {
    /// The matrix of a day, for all Länder with places or for one.
    ///
    /// # Errors
    /// A German sentence, if there are no places of the Land.
    pub fn of(all: &'a Everything, day: Date, only: Option<&str>) -> Result<Self, String> {
        let texts = all.texts("de");
        let fine = fine_areas(&all.routes);
        let wanted = |state: &&String| only.is_none_or(|only| only == *state);
        let tables = all.places.iter().filter(|(state, _)| wanted(state));
        let states = tables.map(|(_, table)| state(all, &texts, table, &fine, day));
        let states = states.collect::<Vec<_>>();
        if states.is_empty() {
            let known = all.places.keys().map(|key| format!("`{key}`")).collect::<Vec<_>>();
            let asked = only.unwrap_or("00");
            return Err(format!(
                "von Land `{asked}` sind keine Orte da; es gibt: {}",
                known.join(", ")
            ));
        }
        Ok(Self { day, states, routes: &all.routes, texts })
    }

    /// All cells of a Land, summed up.
    #[must_use]
    pub fn sums(state: &State<'_>) -> Sums {
        let mut sums = Sums::default();
        let groups = state.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.groups);
        for group in groups {
            let count = group.places.len();
            let add = |to: &mut usize, holds: bool| {
                *to = to.saturating_add(if holds { count } else { 0 });
            };
            add(&mut sums.cells, true);
            for (best, sum) in Best::ALL.iter().zip(&mut sums.best) {
                add(sum, *best == group.best);
            }
            let ways = &group.ways;
            add(&mut sums.form, ways.online.iter().any(|o| o.way.target == Target::Form));
            let contacts = ways.offices.iter().map(|one| &one.office.contact);
            let reachable = |c: &routes::Contact| c.phone.is_some() || c.url.is_some();
            add(&mut sums.office, contacts.into_iter().any(reachable));
        }
        sums
    }
}

impl Cell<'_> {
    /// The worst of its places: what the matrix shows.
    #[must_use]
    pub fn worst(&self) -> Option<&Group<'_>> {
        self.groups.iter().max_by_key(|group| group.best)
    }
}

/// Areas smaller than a Kreis that any entry names: only these tell places of a Kreis apart.
fn fine_areas(routes: &Routes) -> BTreeSet<&Area> {
    let ways = routes.ways.iter().flat_map(|way| way.areas.iter().chain(&way.except));
    let duties = routes.duties.iter().flat_map(|duty| &duty.areas);
    let advice = routes.advice.iter().flat_map(|advice| &advice.areas);
    let all = ways.chain(duties).chain(advice);
    all.filter(|area| area.level() > Level::District).collect()
}

fn state<'a>(
    all: &'a Everything,
    texts: &Texts,
    table: &'a PlaceTable,
    fine: &BTreeSet<&Area>,
    day: Date,
) -> State<'a> {
    let districts = districts(table, fine);
    let in_force = all.rulebook.benefits.iter().filter(|benefit| benefit.validity.covers(day));
    let row = |benefit: &'a Benefit| Row {
        benefit,
        title: words::text(texts, &benefit.name_key(day)).unwrap_or_else(|| benefit.id.clone()),
        cells: districts.iter().map(|own| cell(&all.routes, benefit, own, day)).collect(),
    };
    let rows = in_force.map(row).collect();
    State { table, districts, rows }
}

fn districts<'a>(table: &'a PlaceTable, fine: &BTreeSet<&Area>) -> Vec<District<'a>> {
    let mut districts = BTreeMap::<Area, BTreeMap<Vec<&Area>, Vec<&'a Place>>>::new();
    for place in &table.places {
        let Some(district) = place.area.within(Level::District) else { continue };
        let covering = fine.iter().copied().filter(|area| area.covers(&place.area)).collect();
        let alike = districts.entry(district).or_default();
        alike.entry(covering).or_default().push(place);
    }
    let one = |(area, alike): (Area, BTreeMap<Vec<&Area>, Vec<&'a Place>>)| District {
        name: table.name(&area).unwrap_or_default(),
        area,
        alike: alike.into_values().collect(),
    };
    districts.into_iter().map(one).collect()
}

fn cell<'a>(routes: &'a Routes, benefit: &Benefit, district: &District<'a>, day: Date) -> Cell<'a> {
    let mut groups = Vec::<Group<'a>>::new();
    for places in &district.alike {
        let Some(place) = places.first() else { continue };
        let ways = routes::ways(routes, &benefit.id, Some(&place.area), day);
        match groups.iter_mut().find(|group| same(&group.ways, &ways)) {
            Some(group) => group.places.extend(places),
            None => groups.push(Group { places: places.clone(), best: Best::of(&ways), ways }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.places.len()));
    for group in &mut groups {
        group.places.sort_by(|a, b| a.area.cmp(&b.area));
    }
    Cell { groups }
}

/// The same forms, offices and advice; the areas by which they matched may differ.
fn same(a: &Ways<'_>, b: &Ways<'_>) -> bool {
    let online = |ways: &Ways<'_>| ways.online.iter().map(|o| o.way.id.clone()).collect::<Vec<_>>();
    let offices =
        |ways: &Ways<'_>| ways.offices.iter().map(|one| one.office.id.clone()).collect::<Vec<_>>();
    online(a) == online(b) && offices(a) == offices(b) && a.advice == b.advice
}
