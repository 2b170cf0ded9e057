//! Puts a built finder on a server: the operator's own words, the headers, the order of files.
//!
//! Knows no rule, no benefit and no program of the page; all it reads are the files of a release
//! and `betreiber.toml`. It never speaks to a network.

pub mod allowed;
pub mod config;
pub mod headers;
pub mod install;
pub mod mistake;
pub mod pages;
pub mod release;
pub mod servers;
pub mod twins;

/// What goes wrong, as a sentence for the person at the terminal.
pub type Problem = Box<dyn std::error::Error>;
