//! The frame of every page: header, strip of quick help, footer, dialog for deleting.

use super::parts::Ctx;
use super::{first, live, operator, without};
use crate::home::Home;
use crate::html::html;
use crate::route::Route;
use crate::state::{Action, Errand, Notice};
use engine::Date;
use engine::texts::Arg;
use yew::prelude::*;

/// The whole finder in its frame.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let content = match ctx.state.later {
        Some(later) => (later.content)(ctx),
        None => first::content(ctx),
    };
    let home = ctx.state.book.setup.home;
    let inner = html! {
        <>{ notices(ctx) }<div key={place(&ctx.state.route)}>{ content }</div></>
    };
    match home {
        Home::Page => html! {
            <>
                <a class="sf-skip" href="#inhalt" onclick={super::parts::jump(ctx, "inhalt")}>
                    { ctx.t("ui-zum-inhalt") }
                </a>
                { header(ctx, "#/", without::start_page) }
                { strip(ctx) }
                <main id="inhalt" class="sf-wrap" tabindex="-1">{ inner }</main>
                { footer(ctx) }
                { dialog(ctx) }
            </>
        },
        Home::Frame => html! {
            <>
                <header class="sf-bar">{ bar(ctx) }</header>
                <main id="inhalt" class="sf-within">{ inner }</main>
                <footer class="sf-within-foot">{ foot(ctx, "ui-bleibt-im-rahmen") }</footer>
                { dialog(ctx) }
            </>
        },
        Home::Element => html! {
            <>
                <div class="sf-bar">{ bar(ctx) }</div>
                <div id="inhalt" class="sf-within">{ inner }</div>
                <div class="sf-within-foot">{ foot(ctx, "ui-bleibt-im-fenster") }</div>
                { dialog(ctx) }
            </>
        },
    }
}

/// Within a foreign page: the name, and the way to urgent help.
fn bar(ctx: &Ctx<'_>) -> Html {
    let current = matches!(ctx.state.route, Route::Urgent(_)).then_some("page");
    html! {
        <>
            <a class="sf-name" href="#/">{ ctx.t("ui-name") }</a>
            <a class="sf-tool sf-tool--urgent" href={Route::Urgent(None).href()}
                aria-current={current}>
                { icon("warning") }<span>{ ctx.t("ui-akute-not") }</span>
            </a>
        </>
    }
}

/// Within a foreign page: who sees the answers, deleting them, the finder as a page.
fn foot(ctx: &Ctx<'_>, private: &str) -> Html {
    let state = ctx.state;
    let date = ctx.say.date(state.book.rulebook.law_date);
    let law = ctx.say.with("ui-recht-vom", &[("datum", Arg::Text(&date))]);
    html! {
        <>
            <p>{ ctx.t(private) }</p>
            <p>{ law }{ " " }{ ctx.t("ui-einschaetzung") }</p>
            <ul class="sf-foot__tools">
                <li>{ clear(ctx) }</li>
                <li>{ for_whom(ctx) }</li>
                <li><a class="sf-link" href={state.book.setup.page.clone()} target="_blank"
                    rel="noopener">{ ctx.t("ui-ganze-seite") }</a></li>
            </ul>
        </>
    }
}

fn clear(ctx: &Ctx<'_>) -> Html {
    html! {
        <button type="button" class="sf-link" id="alles-loeschen"
            onclick={ctx.click(Action::AskToClear(true))}>
            { ctx.t("ui-alles-loeschen") }
        </button>
    }
}

fn for_whom(ctx: &Ctx<'_>) -> Html {
    let other = ctx.state.for_other;
    html! {
        <button type="button" class="sf-link" onclick={ctx.click(Action::ForOther(!other))}>
            { ctx.t(if other { "ui-fuer-mich" } else { "ui-fuer-andere" }) }
        </button>
    }
}

/// What makes it another page: parts of one page share an element, so that nothing closes.
fn place(route: &Route) -> String {
    match route {
        Route::Result(_) => Route::Result(None).path(),
        Route::Urgent(_) => Route::Urgent(None).path(),
        other => other.path(),
    }
}

/// The name of the page and the languages; `page` names the file of this page in each of them.
pub fn header(ctx: &Ctx<'_>, home: &str, page: fn(&str) -> String) -> Html {
    html! {
        <header class="sf-top"><div class="sf-wrap sf-top__row">
            <a class="sf-name" href={home.to_owned()}>{ mark() }{ ctx.t("ui-name") }</a>
            { languages(ctx, page) }
        </div></header>
    }
}

fn mark() -> Html {
    html! {
        <svg viewBox="0 0 26 26" aria-hidden="true" focusable="false">
            <path d="M3 6h20M3 13h13M3 20h7" />
        </svg>
    }
}

/// The languages there are; without the program each is a page of its own.
fn languages(ctx: &Ctx<'_>, page: fn(&str) -> String) -> Html {
    let own = ctx.say.lang();
    let all = ctx.t("ui-sprachen");
    let entry = |lang: &str| {
        let name = ctx.t(&["ui-sprache-", lang].concat());
        let speak = Action::Do(Errand::Speak(lang.to_owned()));
        let onclick = (!ctx.state.fixed).then(|| ctx.click(speak));
        let current = (lang == own).then_some("true");
        html! {
            <li><a class="sf-link" href={page(lang)} lang={lang.to_owned()} hreflang={lang.to_owned()}
                aria-current={current} {onclick}>{ name }</a></li>
        }
    };
    html! {
        <details class="sf-lang" key={own.to_owned()}>
            <summary class="sf-tool" id="sprache">
                { icon("language") }{ super::parts::hidden(&[&ctx.t("ui-sprache-waehlen"), ": "].concat()) }<span>{ ctx.t(&["ui-sprache-", own].concat()) }</span>
            </summary>
            <ul>{ for all.split(' ').map(entry) }</ul>
        </details>
    }
}

fn strip(ctx: &Ctx<'_>) -> Html {
    let current = matches!(ctx.state.route, Route::Urgent(_)).then_some("page");
    let exit = ctx.t("ui-ausgang");
    let leave = Action::Do(Errand::Leave(exit.clone()));
    let onclick = (!ctx.state.fixed).then(|| ctx.click(leave));
    html! {
        <nav class="sf-help" aria-label={ctx.t("ui-schnelle-hilfe")}>
            <div class="sf-wrap sf-help__row">
                <a class="sf-tool sf-tool--urgent" href={Route::Urgent(None).href()}
                    aria-current={current}>
                    { icon("warning") }<span>{ ctx.t("ui-akute-not") }</span>
                </a>
                <a class="sf-tool" href={exit} rel="noreferrer" {onclick}>
                    { icon("logout") }<span>{ ctx.t("ui-schnell-verlassen") }</span>
                </a>
            </div>
        </nav>
    }
}

fn notices(ctx: &Ctx<'_>) -> Html {
    let state = ctx.state;
    let mut lines = Vec::new();
    match &state.notice {
        Some(Notice::Cleared) => lines.push(ctx.t("ui-geloescht")),
        Some(Notice::Restored(dropped)) => {
            lines.push(ctx.t("ui-wieder-da"));
            if !dropped.is_empty() {
                let names = dropped.iter().map(|key| live::dropped_name(ctx, key));
                let names = names.collect::<Vec<_>>().join(" · ");
                let args = [("namen", Arg::Text(&names)), ("n", crate::say::count(dropped.len()))];
                lines.push(ctx.say.with("ui-weggefallen", &args));
            }
        }
        None => {}
    }
    let old = is_old(state.book.rulebook.law_date, state.today);
    let shows_law = matches!(state.route, Route::Start | Route::Result(_) | Route::Benefit(_));
    if old && shows_law {
        let date = ctx.say.date(state.book.rulebook.law_date);
        lines.push(ctx.say.with("ui-recht-alt", &[("datum", Arg::Text(&date))]));
    }
    if state.plan.assessment.outside_served && shows_law {
        lines.push(ctx.t("ui-recht-ausserhalb"));
    }
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="sf-notice" id="meldung" tabindex="-1" role="status">
            { icon("info") }<div>{ for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }</div>
        </div>
    }
}

/// Whether more than six months have passed since the day.
fn is_old(law: Date, today: Date) -> bool {
    let months = today.month_index().saturating_sub(law.month_index());
    months > 6 || (months == 6 && today.day() > law.day())
}

/// What is done with answers, the pages of the operator, the state of the law.
pub fn footer(ctx: &Ctx<'_>) -> Html {
    let state = ctx.state;
    let date = ctx.say.date(state.book.rulebook.law_date);
    let law = ctx.say.with("ui-recht-vom", &[("datum", Arg::Text(&date))]);
    html! {
        <footer class="sf-foot"><div class="sf-wrap">
            if !state.fixed {
                <ul class="sf-foot__tools">
                    <li>{ clear(ctx) }</li>
                    <li>{ for_whom(ctx) }</li>
                    <li>{ remember(ctx) }</li>
                </ul>
            }
            { operator::links(ctx) }
            <p>{ law }{ " " }{ ctx.t("ui-einschaetzung") }</p>
        </div></footer>
    }
}

fn remember(ctx: &Ctx<'_>) -> Html {
    let on = ctx.state.remember;
    html! {
        <button type="button" class="sf-link" onclick={ctx.click(Action::Remember(!on))}>
            { ctx.t(if on { "ui-nicht-merken" } else { "ui-merken" }) }
        </button>
    }
}

/// The one dialog: whether to delete everything.
fn dialog(ctx: &Ctx<'_>) -> Html {
    if !ctx.state.asks_to_clear {
        return Html::default();
    }
    let send = ctx.send.clone();
    let oncancel = Callback::from(move |event: Event| {
        event.prevent_default();
        send.emit(Action::AskToClear(false));
    });
    html! {
        <dialog id="loeschen" class="sf-dialog" aria-labelledby="loeschen-titel" {oncancel}>
            <h2 class="sf-h2" id="loeschen-titel">{ ctx.t("ui-loeschen-frage") }</h2>
            <p class="sf-p">{ ctx.t("ui-loeschen-text") }</p>
            <div class="sf-nav">
                <button type="button" class="kern-btn kern-btn--primary"
                    onclick={ctx.click(Action::Clear)}>
                    <span class="kern-label">{ ctx.t("ui-loeschen-ja") }</span>
                </button>
                { super::parts::secondary(
                    &ctx.t("ui-loeschen-nein"),
                    ctx.click(Action::AskToClear(false)),
                ) }
            </div>
        </dialog>
    }
}
