//! Sorting for short lists.
//!
//! The sorting of the standard library is compiled anew for each type; on the page each of these
//! would weigh more than everything it ever sorts.

use std::cmp::Ordering;

/// Sorts in place; equal items keep their order.
pub(crate) fn sort<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut at = end;
        while let Some(before) = at.checked_sub(1) {
            let behind = match (items.get(before), items.get(at)) {
                (Some(left), Some(right)) => compare(left, right) == Ordering::Greater,
                _ => false,
            };
            if !behind {
                break;
            }
            items.swap(before, at);
            at = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_equals_in_order() {
        let mut items = vec![(2, 'a'), (1, 'a'), (2, 'b'), (0, 'a'), (1, 'b')];
        sort(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(0, 'a'), (1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]);
        sort(&mut items[..0], Ord::cmp);
    }
}
