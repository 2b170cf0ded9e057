//! The program in the browser: what its loader calls.

use js_sys::Object;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Starts a finder in the surroundings its loader describes; its number is for the other two.
#[wasm_bindgen]
pub fn start(host: Object) -> u32 {
    web::start::start(host.into())
}

/// Reads again what the surroundings ask for.
#[wasm_bindgen]
pub fn change(number: u32) {
    web::start::change(number);
}

/// Takes a finder away with everything said in it.
#[wasm_bindgen]
pub fn stop(number: u32) {
    web::start::stop(number);
}
