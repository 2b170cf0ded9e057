//! The page: questions, results and ways to apply, drawn from the rulebook and the texts.
