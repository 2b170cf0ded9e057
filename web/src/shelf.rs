//! What finders on one page share: each file is read once, however many of them there are.

use crate::book;
use crate::host::Host;
use crate::setup::Groups;
use engine::ir::Rulebook;
use engine::places::{Outline, PlaceTable};
use engine::routes::Routes;
use engine::texts::Texts;
use std::any::Any;
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

thread_local! {
    static SHELF: RefCell<Vec<(String, Rc<dyn Any>)>> = const { RefCell::new(Vec::new()) };
}

/// What a file holds, read now or before. Files of the portal's own are kept apart.
async fn take<T: 'static>(
    host: &Host,
    name: String,
    read: fn(&[u8]) -> Option<T>,
) -> Option<Rc<T>> {
    let place = [&name, " ", &*host.edition()].concat();
    if let Some(known) = known(&place) {
        return known.downcast::<T>().ok();
    }
    let content = Rc::new(read(&host.bytes(&name).await?)?);
    keep(place, Rc::clone(&content) as Rc<dyn Any>);
    Some(content)
}

#[inline(never)]
fn known(place: &str) -> Option<Rc<dyn Any>> {
    SHELF.with_borrow(|all| {
        all.iter().find(|(known, _)| *known == place).map(|(_, content)| Rc::clone(content))
    })
}

#[inline(never)]
fn keep(place: String, content: Rc<dyn Any>) {
    SHELF.with_borrow_mut(|all| all.push((place, content)));
}

/// The texts of a language.
pub fn texts(host: &Host, lang: &str) -> impl Future<Output = Option<Rc<Texts>>> {
    take(host, ["texte-", lang].concat(), book::texts)
}

/// The texts of a language that are not needed at once.
pub fn texts_more(host: &Host, lang: &str) -> impl Future<Output = Option<Rc<Texts>>> {
    take(host, ["texte-", lang, "-mehr"].concat(), book::texts)
}

/// The rules.
pub fn rulebook(host: &Host) -> impl Future<Output = Option<Rc<Rulebook>>> {
    take(host, "regeln".to_owned(), |bytes| engine::bundle::read(bytes).ok())
}

/// The places of a Land by its key.
pub fn table(host: &Host, state: &str) -> impl Future<Output = Option<Rc<PlaceTable>>> {
    take(host, ["orte-", state].concat(), |bytes| PlaceTable::read(bytes).ok())
}

/// The outline of the places.
pub fn outline(host: &Host) -> impl Future<Output = Option<Rc<Outline>>> {
    take(host, "laender".to_owned(), |bytes| Outline::read(bytes).ok())
}

/// The ways to apply.
pub fn routes(host: &Host) -> impl Future<Output = Option<Rc<Routes>>> {
    take(host, "wege".to_owned(), |bytes| Routes::read(bytes).ok())
}

/// The groups of benefits.
pub fn groups(host: &Host) -> impl Future<Output = Option<Rc<Groups>>> {
    take(host, "gruppen".to_owned(), book::groups)
}
