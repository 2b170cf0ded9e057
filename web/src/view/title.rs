//! Title of the browser window.

use super::parts::Ctx;
use super::{frame, result, words};
use crate::route::Route;
use engine::texts::Arg;

/// The title of the page shown, with the name of the site.
#[must_use]
pub fn of(ctx: &Ctx<'_>) -> String {
    let title = match &ctx.state.route {
        Route::Start | Route::Questions | Route::ForOther => ctx.t("ui-start-titel"),
        Route::Question { .. } => match ctx.state.page() {
            Some(page) => frame::window_title(ctx, page),
            None => ctx.t("ui-start-titel"),
        },
        Route::Answers => ctx.t("ui-stimmt-alles"),
        Route::Result(_) => result::title(ctx),
        Route::Benefit(id) => {
            let id = ctx.state.book.rulebook.benefit(id);
            id.map_or_else(String::new, |id| words::benefit(ctx, id))
        }
        Route::Urgent(_) => ctx.t("ui-not-titel"),
        Route::List => ctx.t("ui-alle-leistungen"),
        Route::Advice => ctx.t("ui-beratung-titel"),
    };
    ctx.say.with("ui-fenster", &[("titel", Arg::Text(&title))])
}
