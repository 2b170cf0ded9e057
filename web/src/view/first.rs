//! Start page and first question before the rest of the program is there.

use super::parts::Ctx;
use super::{frame, place, start};
use crate::html::html;
use crate::route::Route;
use engine::texts::Arg;
use yew::prelude::*;

/// What stands between header and footer.
pub fn content(ctx: &Ctx<'_>) -> Html {
    let Some(view) = ctx.state.view.as_ref().filter(|_| ctx.state.route != Route::Start) else {
        return start::page(ctx);
    };
    let field = view.fields.first().map_or_else(Html::default, |field| place::field(ctx, *field));
    let body = html! {
        <>
            { frame::heading(ctx, view.page) }
            { field }
            { frame::reason(ctx, view.page) }
        </>
    };
    let onward = frame::Onward { words: ctx.t("ui-weiter"), place: true };
    let waits = !ctx.state.waiting.is_empty();
    let errors = if waits { frame::loading(ctx) } else { Html::default() };
    frame::page(ctx, view.page, errors, body, onward, frame::good_to_know(ctx))
}

/// The title of the page shown.
#[must_use]
pub fn title(ctx: &Ctx<'_>) -> String {
    let title = match ctx.state.page() {
        Some(page) => frame::window_title(ctx, page),
        None => ctx.t("ui-start-titel"),
    };
    ctx.say.with("ui-fenster", &[("titel", Arg::Text(&title))])
}
