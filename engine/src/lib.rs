//! The engine: evaluates rules with missing answers. It knows no law.
//!
//! Data flows one way: a [`Rulebook`] (compiled by `authoring`, stored by [`bundle`]) and
//! [`Answers`] go in, an [`Assessment`] and an [`Interview`] come out. No input or output, no
//! clock, no randomness, no floating point, no panic: the same input gives the same result.
#![warn(missing_docs)]
#![warn(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::as_conversions)]
#![cfg_attr(test, expect(clippy::arithmetic_side_effects, reason = "test code"))]

pub mod advice;
pub mod answers;
pub mod area;
pub mod assess;
#[cfg(feature = "authoring")]
pub mod authoring;
pub mod batch;
pub mod bundle;
pub mod changes;
pub mod date;
pub mod eval;
pub mod facts;
pub mod interview;
pub mod ir;
pub mod json;
pub mod number;
pub mod opening;
mod order;
pub mod packed;
pub mod places;
pub mod planned;
pub mod relevance;
pub mod routes;
pub mod search;
#[cfg(test)]
mod testbook;
pub mod texts;
pub mod timeline;
pub mod value;

pub use answers::Answers;
pub use assess::{Assessment, evaluate};
pub use date::Date;
pub use interview::{Interview, interview};
pub use ir::Rulebook;
