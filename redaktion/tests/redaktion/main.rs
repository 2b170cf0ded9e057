//! The command line on small rules folders made for the test.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "test code"
)]

mod broken;
mod commands;
mod compare;
mod desk;
mod exchange;
mod exchange_bad;
mod exchange_random;
mod folder;
mod import;
mod mutation;
mod places;
mod register;
mod register_form;
