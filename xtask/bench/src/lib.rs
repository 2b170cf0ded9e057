//! What `cargo xtask bench` measures: one workload for native code and for wasm.
//!
//! The people are those of the engine's tests, so that what is fast is what was checked.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot go on should stop"
)]

#[path = "../../../engine/tests/common/mod.rs"]
pub(crate) mod common;
pub mod figures;
pub mod hand;
pub mod kinds;
pub mod measure;
pub mod work;
