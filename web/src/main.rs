//! The program in the browser: starts the page of the library.
fn main() {}
