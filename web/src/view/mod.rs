//! From a state to HTML. No file here reads the browser or knows a benefit.
//!
//! Views are plain functions: one component in all (`app::App`), so that the program stays small.

pub mod advice;
pub mod apply;
pub mod because;
pub mod benefit;
pub mod choices;
pub mod field;
pub mod first;
pub mod follow;
pub mod frame;
pub mod list;
pub mod live;
pub mod numbers;
pub mod office;
pub mod operator;
pub mod pages;
pub mod parts;
pub mod persons;
pub mod place;
pub mod planned;
pub mod print;
pub mod question;
pub mod result;
pub mod shell;
pub mod start;
pub mod summary;
pub mod timeline;
pub mod title;
pub mod urgent;
pub mod without;
pub mod words;
