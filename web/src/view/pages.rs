//! What stands between header and footer on each page, once the whole program is there.

use super::parts::Ctx;
use super::{advice, list, question, result, start, summary, urgent};
use crate::route::Route;
use yew::Html;

/// The content of the page shown.
pub fn content(ctx: &Ctx<'_>) -> Html {
    match &ctx.state.route {
        Route::Start | Route::Questions | Route::ForOther => start::page(ctx),
        Route::Question { .. } => question::page(ctx),
        Route::Answers => summary::page(ctx),
        Route::Result(_) => result::page(ctx),
        Route::Benefit(id) => result::single(ctx, id),
        Route::Urgent(_) => urgent::page(ctx),
        Route::List => list::page(ctx),
        Route::Advice => advice::page(ctx),
    }
}
