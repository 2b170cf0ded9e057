//! The command line on small rules folders made for the test.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod commands;
mod folder;
mod mutation;
mod register;
