//! Three benefits written by hand, as fast as one would write them: the limit to compare with.
//!
//! They follow the rules as they stood when this was written; the measurement counts where they
//! and the rules differ, so that nobody compares two different things.

use crate::figures::{Adult, Child, Figured, Household};
use crate::kinds::Kind;
use engine::number::SCALE;

/// The benefits, in the order of [`Outcome`].
pub const BENEFITS: [&str; 3] = ["kindergeld", "arbeitslosengeld", "unterhaltsvorschuss"];

/// Entitlement and conditions: three of the first benefit, four of the second, six of the third.
#[derive(Debug, Clone, Copy)]
pub struct Outcome<T> {
    /// In the order of [`BENEFITS`].
    pub entitled: [T; 3],
    /// Every condition, with what the tolerance makes of it last.
    pub conditions: [T; 15],
}

/// What a child contributes.
struct Counted<T> {
    counts: T,
    young: T,
    uv: T,
    uv_young: T,
    uv_rest: T,
    uv_rest_near: T,
}

impl Figured {
    fn residence<K: Kind>(&self, adult: &Adult<K::Number, K::Truth>) -> K::Truth {
        let o = &self.options;
        let works = K::or(K::one_of(adult.job, o.working), K::one_of(adult.side, o.side_any));
        let eu = K::and(
            K::one_of(adult.from, o.eu),
            K::or(K::not(K::one_of(adult.stay, o.just_arrived)), works),
        );
        let paid = K::less(K::number(0), adult.incomes[4]);
        let active = K::or(
            K::or(works, K::one_of(adult.job, o.paused)),
            K::and(K::one_of(adult.job, o.jobless), paid),
        );
        let with_work = K::or(
            K::and(K::one_of(adult.title, o.titles_with_work), active),
            K::and(K::one_of(adult.title, o.humanitarian), K::one_of(adult.stay, o.long_here)),
        );
        let other = K::and(
            K::one_of(adult.from, o.other),
            K::or(K::one_of(adult.title, o.titles), with_work),
        );
        K::or(K::or(K::one_of(adult.from, o.german), eu), other)
    }

    fn below_retirement<K: Kind>(&self, adult: &Adult<K::Number, K::Truth>) -> K::Truth {
        let limit = K::row(&self.retirement, K::years(adult.born));
        let age = K::sub(K::number(self.month), adult.born);
        K::not(K::less(limit, age))
    }

    /// Unemployed, and with it: insured, below the age limit, few hours.
    fn jobless<K: Kind>(&self, adult: &Adult<K::Number, K::Truth>) -> [K::Truth; 4] {
        let o = &self.options;
        let jobless = K::one_of(adult.job, o.jobless);
        if K::is_false(jobless) {
            return [jobless; 4];
        }
        let reaches = |months: i64| K::not(K::less(adult.insured, K::number(months)));
        let short_asked = K::and(reaches(6 * SCALE), K::less(adult.insured, K::number(12 * SCALE)));
        let short = K::and(reaches(self.insured_short), K::and(short_asked, adult.short));
        let insured = K::or(reaches(self.insured), short);
        let hours_asked =
            K::or(K::one_of(adult.job, o.employed), K::one_of(adult.side, o.side_any));
        let hours = K::pick(hours_asked, adult.hours, K::number(0));
        [
            jobless,
            K::and(jobless, insured),
            K::and(jobless, self.below_retirement::<K>(adult)),
            K::and(jobless, K::less(hours, K::number(self.hours))),
        ]
    }

    fn income<K: Kind>(&self, adult: &Adult<K::Number, K::Truth>) -> K::Number {
        let o = &self.options;
        let pension =
            K::or(K::one_of(adult.job, o.pensioner), K::not(self.below_retirement::<K>(adult)));
        let asked = [
            K::or(K::one_of(adult.job, o.waged), K::one_of(adult.side, o.side_wage)),
            K::or(K::one_of(adult.job, o.profit), K::one_of(adult.side, o.side_profit)),
            pension,
            pension,
            K::one_of(adult.job, o.jobless_or_ill),
            K::one_of(adult.job, o.parental),
            K::one_of(adult.job, o.learning_adult),
            K::truth(true),
        ];
        let zero = K::number(0);
        asked
            .into_iter()
            .zip(adult.incomes)
            .fold(zero, |sum, (asked, income)| K::add(sum, K::pick(asked, income, zero)))
    }

    fn child<K: Kind>(&self, kid: &Child<K::Number, K::Truth>) -> Counted<K::Truth> {
        let o = &self.options;
        let years = |month: i64| K::positive(K::years(K::sub(K::number(month), kid.born)));
        let (age, start) = (years(self.month), years(self.month - SCALE));
        let below = |age: K::Number, limit: i64| K::less(age, K::number(limit));
        let asked = K::not(below(age, 15 * SCALE));
        // Whoever is too young to be asked goes to school.
        let does = |options: i64| {
            let by_age = K::truth(options & o.school != 0);
            let answered = K::one_of(kid.does, options);
            K::or(K::and(asked, answered), K::and(K::not(asked), by_age))
        };
        let (adult, below_25) = (K::not(below(age, 18 * SCALE)), below(age, 25 * SCALE));
        let degree_asked = K::and(K::and(adult, below_25), does(o.may_have_degree));
        let works_much = K::and(degree_asked, K::one_of(kid.degree, o.works_much));
        let disabled_asked = K::or(K::not(below_25), K::and(adult, does(o.idle)));
        let learning = K::and(does(o.learning), K::not(works_much));
        let minor = below(start, self.child);
        let age_fits = K::or(
            K::or(minor, K::and(below(start, self.child_looking), does(o.looking))),
            K::or(
                K::and(below(start, self.child_learning), learning),
                K::and(disabled_asked, kid.disabled),
            ),
        );
        let here = K::not(K::one_of(kid.lives, o.elsewhere));
        let young = below(start, self.uv_age);
        let uv = K::and(young, K::one_of(kid.lives, o.one_parent));
        let (rest, near) = self.rest::<K>(kid, start, asked, below_25, &does);
        Counted {
            counts: K::and(age_fits, K::or(here, K::not(minor))),
            young,
            uv,
            uv_young: K::and(uv, below(start, self.uv_age_free)),
            uv_rest: K::and(uv, rest),
            uv_rest_near: K::and(uv, near),
        }
    }

    /// Whether enough is left of the rate: as the law says it, and within the tolerance.
    fn rest<K: Kind>(
        &self,
        kid: &Child<K::Number, K::Truth>,
        start: K::Number,
        asked: K::Truth,
        below_25: K::Truth,
        does: &impl Fn(i64) -> K::Truth,
    ) -> (K::Truth, K::Truth) {
        let o = &self.options;
        let zero = K::number(0);
        let support_asked = K::and(K::one_of(kid.lives, o.parted), below_25);
        let support = K::pick(support_asked, kid.support, zero);
        let wage = K::pick(K::and(asked, does(o.earning)), kid.wage, zero);
        let free = K::pick(does(o.trainee), K::number(self.uv_learner), zero);
        let counted = K::positive(K::sub(K::sub(wage, K::number(self.uv_flat)), free));
        let earned = K::pick(does(o.school), zero, K::share(counted, self.uv_share));
        let rate = K::row(&self.uv_rates, start);
        let rest = K::up(K::positive(K::sub(K::sub(rate, support), earned)));
        let near = K::share(K::add(support, earned), SCALE - self.tolerance);
        (K::not(K::less(rest, K::number(self.uv_least))), K::less(near, rate))
    }

    /// Judges the three benefits.
    pub fn judge<K: Kind>(&self, household: &Household<K>) -> Outcome<K::Truth> {
        let (no, o) = (K::truth(false), &self.options);
        let partner = K::one_of(household.living, o.couple);
        let [me, other] = &household.adults;
        let theirs = |mine: K::Truth, other: K::Truth| K::or(mine, K::and(partner, other));
        let residence = theirs(self.residence::<K>(me), self.residence::<K>(other));
        let (my, their) = (self.jobless::<K>(me), self.jobless::<K>(other));
        let [jobless, insured, age, hours] = [0, 1, 2, 3].map(|at| theirs(my[at], their[at]));
        let [insured, age, hours] =
            [insured, age, hours].map(|truth| K::or(K::not(jobless), truth));
        let mut sums = [no; 6];
        let mut number = SCALE;
        for kid in &household.kids {
            let there = K::not(K::less(household.children, K::number(number)));
            if K::is_false(there) {
                break;
            }
            number += SCALE;
            let found = self.child::<K>(kid);
            let all = [
                found.counts,
                found.young,
                found.uv,
                found.uv_young,
                found.uv_rest,
                found.uv_rest_near,
            ];
            for (sum, truth) in sums.iter_mut().zip(all) {
                *sum = K::or(*sum, K::and(there, truth));
            }
        }
        let [counts, young, uv, uv_young, uv_rest, uv_rest_near] = sums;
        let children = K::less(K::number(0), household.children);
        let counted = K::or(K::not(children), counts);
        let alone = K::not(K::and(partner, household.married));
        let income = self.income::<K>(me);
        let enough = |income| K::not(K::less(income, K::number(self.uv_income)));
        let fits = K::or(K::not(household.basic), enough(income));
        let from_12 = K::or(fits, K::or(K::not(uv), uv_young));
        let more = K::add(income, K::share(income, self.tolerance));
        let from_12_near = K::or(enough(more), from_12);
        let (rest, near) = (K::or(K::not(uv), uv_rest), K::or(K::not(uv), uv_rest_near));
        let one_parent = K::or(K::not(young), uv);
        let all = |truths: &[K::Truth]| truths.iter().fold(K::truth(true), |a, b| K::and(a, *b));
        Outcome {
            entitled: [
                all(&[children, counted, residence]),
                all(&[jobless, insured, age, hours]),
                all(&[young, one_parent, alone, from_12_near, near, residence]),
            ],
            conditions: [
                children,
                counted,
                residence,
                jobless,
                insured,
                age,
                hours,
                young,
                one_parent,
                alone,
                from_12,
                rest,
                residence,
                from_12_near,
                near,
            ],
        }
    }
}
