//! What the page has to know to ask the first question before the rulebook is there.
//!
//! Only a question for the place can be asked ahead: it needs no rule, and is asked of everybody.

use crate::date::Date;
use crate::ir::{
    Bound, Field, FieldHome, FieldId, FieldKind, Question, QuestionId, Roles, Rulebook, Slots,
    Validity,
};
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// Letters at the start of a stored opening.
pub const OPENING: [u8; 4] = *b"SLFA";

/// The first question and how many follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Day on which the law was last checked as a whole.
    pub law_date: Date,
    /// Ids of all questions in order; the first one asks for the place.
    pub questions: Vec<String>,
    /// Id of the field for the place.
    pub place: String,
}

impl Opening {
    /// The opening of a rulebook; `None` if its first question is not the place alone.
    #[must_use]
    pub fn of(rulebook: &Rulebook) -> Option<Self> {
        let first = rulebook.questions.first()?;
        let mut asked = first
            .fields
            .iter()
            .filter(|id| rulebook.fields.get(id.at()).is_some_and(|field| !field.from_place));
        // A reference made with the opening has to mean the same field in the rulebook.
        let place = asked.next().filter(|id| id.at() == 0)?;
        let place = rulebook.fields.get(place.at())?;
        let home = place.home(None)?;
        let alone = asked.next().is_none() && first.about.is_empty() && first.always;
        let fits = alone && first.applies.is_none() && home.applies.is_none();
        let asks = matches!(place.kind, FieldKind::Place { .. });
        (fits && asks).then(|| Self {
            law_date: rulebook.law_date,
            questions: rulebook.questions.iter().map(|question| question.id.clone()).collect(),
            place: place.id.clone(),
        })
    }

    /// A rulebook with the first question and the names of the others, and without any rule.
    #[must_use]
    pub fn rulebook(self) -> Rulebook {
        let question = |(at, id): (usize, String)| Question {
            id,
            about: Slots::HOUSEHOLD,
            always: true,
            sensitive: false,
            applies: None,
            fields: if at == 0 { vec![FieldId(0)] } else { Vec::new() },
        };
        let home = FieldHome {
            slots: Slots::HOUSEHOLD,
            question: QuestionId(0),
            applies: None,
            otherwise: Value::ANY,
        };
        let place = Field {
            id: self.place,
            kind: FieldKind::Place { sets: Vec::new() },
            min: Bound::Fixed(0),
            max: Bound::Fixed(0),
            from_place: false,
            homes: vec![home],
        };
        Rulebook {
            source_hash: String::new(),
            law_date: self.law_date,
            served: Validity { from: self.law_date, to: None },
            roles: Roles::default(),
            questions: self.questions.into_iter().enumerate().map(question).collect(),
            fields: vec![place],
            parameters: Vec::new(),
            nodes: Vec::new(),
            occasions: Vec::new(),
            constraints: Vec::new(),
            benefits: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testbook::rulebook;

    /// A book whose first question asks for the place.
    fn with_place() -> Rulebook {
        let opening = Opening {
            law_date: rulebook().law_date,
            questions: vec!["place".into(), "age".into()],
            place: "place".into(),
        };
        opening.rulebook()
    }

    #[test]
    fn comes_back_from_the_rulebook_it_makes() {
        let opening = Opening::of(&with_place()).unwrap();
        assert_eq!(opening.questions, ["place", "age"]);
        assert_eq!(opening.rulebook(), with_place());
    }

    #[test]
    fn only_a_place_asked_of_everybody_can_be_asked_ahead() {
        assert_eq!(Opening::of(&rulebook()), None);
        let mut later = with_place();
        later.fields.insert(0, later.fields[0].clone());
        later.questions[0].fields = vec![FieldId(1)];
        assert_eq!(Opening::of(&later), None);
        let mut two = with_place();
        two.questions[0].fields.push(FieldId(0));
        assert_eq!(Opening::of(&two), None);
        let mut not_always = with_place();
        not_always.questions[0].always = false;
        assert_eq!(Opening::of(&not_always), None);
    }
}
