//! The page: questions, results and ways to apply, drawn from the rulebook and the texts.
//!
//! It knows no rule, no benefit and no wording of its own. [`state`] is a pure reducer, [`view`]
//! turns a state into HTML, [`app`] carries out in the browser what the state asks for.
//! [`first`] draws the start page and the first question; the rest comes as a second file,
//! [`later`].

#![recursion_limit = "512"]

#[cfg(feature = "csr")]
pub mod app;
pub mod book;
pub mod draft;
pub mod first;
mod flow;
pub mod home;
pub mod host;
mod html;
pub mod later;
mod markup;
pub mod route;
pub mod say;
pub mod setup;
pub mod shelf;
#[cfg(feature = "ssr")]
pub mod ssr;
#[cfg(feature = "csr")]
pub mod start;
pub mod state;
pub mod tables;
pub mod tell;
mod typing;
pub mod view;
#[cfg(feature = "csr")]
mod whole;
