//! The command line of the Landesredaktion, as a library: reading the rules folder, drawing
//! diagnostics, running cases, explaining results. It writes files, the engine never does.

pub mod bundles;
pub mod cases;
pub mod cli;
pub mod compare;
pub mod coverage;
pub mod desk;
pub mod documents;
pub mod draw;
pub mod exchange;
pub mod explain;
pub mod files;
pub mod groups;
pub mod households;
pub mod import;
pub mod mutation;
pub mod parallel;
pub mod person;
pub mod places;
pub mod problems;
pub mod random;
pub mod register;
pub mod run;
pub mod scaffold;
pub mod schema;
pub mod sources;
pub mod tree;
pub mod ways;
pub mod wording;
