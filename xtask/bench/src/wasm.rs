//! The wasm side: the same tasks under node; it gets the rulebook and gives back JSON.
#![cfg_attr(
    target_arch = "wasm32",
    expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a measurement that cannot go on should stop"
    )
)]

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "what node calls has to be public")]
mod inside {
    use bench::measure;
    use bench::work::{SETS, Work};
    use engine::bundle;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance)]
        fn now() -> f64;
    }

    /// Measures everything for a stored rulebook.
    #[wasm_bindgen]
    pub fn measure(rulebook: &[u8]) -> String {
        let work = Work::new(bundle::read(rulebook).unwrap(), SETS);
        let evaluator = work.evaluator();
        let mut found = measure::rounds(now, &mut measure::tasks(&work, &evaluator));
        found["genau"] = measure::exact(now, &work, &evaluator);
        found.to_string()
    }
}

fn main() {}
