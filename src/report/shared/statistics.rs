//! Means, medians, quantiles, and durations of which some have not ended.

/// The mean; none of nothing.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The value that half of them do not exceed: the mean of the two in the middle of an even number.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The value that the share `p` of them does not exceed: the nearest rank, and the mean of two where `n·p` is whole, as
/// R's `survfit` has it, so that it is what [`Survival::quantile`] gives where all durations have ended.
#[must_use]
pub fn quantile(values: &[f64], p: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = sorted.len() as f64 * p;
    let whole = (rank - rank.round()).abs() < 1e-9;
    let at = |rank: f64| sorted.get((rank.max(1.0) as usize) - 1).copied();
    if whole && rank.round() >= 1.0 {
        let (low, high) = (at(rank.round())?, at(rank.round() + 1.0).or_else(|| at(rank.round()))?);
        return Some(f64::midpoint(low, high));
    }
    at(rank.ceil())
}

/// A duration, in days, and whether it has ended: the others last longer than that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duration {
    pub days: f64,
    pub has_ended: bool,
}

/// How many had lasted so long, and could still end.
#[must_use]
pub fn at_risk(durations: &[Duration], days: f64) -> usize {
    durations.iter().filter(|one| one.days >= days).count()
}

/// A step of the curve: after `days`, the share `lasting` still lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub days: f64,
    /// How many had lasted so long, and could end.
    pub at_risk: usize,
    pub ended: usize,
    pub lasting: f64,
    /// Greenwood's sum, of which the interval is made.
    sum: f64,
}

/// How long durations last, those that have not ended included: the estimate of Kaplan and Meier (1958).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survival {
    pub steps: Vec<Step>,
    pub of: usize,
}

/// The quantile of a normal law that 95 % lie around.
const Z: f64 = 1.959_963_984_540_054;

impl Survival {
    /// The curve of these durations; negative ones are none.
    #[must_use]
    pub fn of(durations: &[Duration]) -> Survival {
        let mut sorted: Vec<Duration> = durations.iter().copied().filter(|one| one.days >= 0.0).collect();
        sorted.sort_by(|one, other| one.days.total_cmp(&other.days));
        let (mut lasting, mut sum) = (1.0, 0.0);
        let mut steps: Vec<Step> = Vec::new();
        let mut begin = 0;
        while let Some(first) = sorted.get(begin) {
            let at_risk = sorted.len() - begin;
            let same = sorted.iter().skip(begin).take_while(|one| one.days == first.days);
            let (all, ended) = same.fold((0, 0), |(all, ended), one| {
                (all + 1, ended + usize::from(one.has_ended))
            });
            if ended > 0 {
                let (risk, gone) = (at_risk as f64, ended as f64);
                lasting *= 1.0 - gone / risk;
                sum += gone / (risk * (risk - gone));
                steps.push(Step {
                    days: first.days,
                    at_risk,
                    ended,
                    lasting,
                    sum,
                });
            }
            begin += all;
        }
        Survival {
            steps,
            of: sorted.len(),
        }
    }

    /// The days after which the share `p` has ended; none where fewer have.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Option<f64> {
        self.reached(p, |step| Some(step.lasting))
    }

    /// The median, and the bounds between which it lies for 95 % of samples (log-log).
    #[must_use]
    pub fn median(&self) -> (Option<f64>, Option<f64>, Option<f64>) {
        let low = self.reached(0.5, |step| step.bound(-1.0));
        let high = self.reached(0.5, |step| step.bound(1.0));
        (self.quantile(0.5), low, high)
    }

    /// How many had ended by then.
    #[must_use]
    pub fn ended_by(&self, days: f64) -> usize {
        let before = self.steps.iter().take_while(|step| step.days <= days);
        before.map(|step| step.ended).sum()
    }

    /// The first day on which the curve is below `1 - p`; the middle of the flat part where it is at it exactly.
    fn reached(&self, p: f64, curve: impl Fn(&Step) -> Option<f64>) -> Option<f64> {
        let wanted = 1.0 - p;
        let mut below = self
            .steps
            .iter()
            .filter(|step| curve(step).is_some_and(|at| at <= wanted + 1e-9));
        let first = below.next()?;
        let is_at_it = curve(first).is_some_and(|at| (at - wanted).abs() < 1e-9);
        match below.find(|step| curve(step).is_some_and(|at| at < wanted - 1e-9)) {
            Some(next) if is_at_it => Some(f64::midpoint(first.days, next.days)),
            _ => Some(first.days),
        }
    }
}

impl Step {
    /// The lower (-1) or upper (1) bound of the share that lasts, by the log-log transformation.
    fn bound(&self, side: f64) -> Option<f64> {
        if self.lasting <= 0.0 || self.lasting >= 1.0 {
            return None;
        }
        let log = self.lasting.ln();
        let spread = side * Z * self.sum.sqrt() / log;
        Some(self.lasting.powf(spread.exp()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The weeks until relapse of Miller (1997), as R's `survival` ships them (`aml`), with and without maintenance.
    fn aml(weeks: &[(f64, bool)]) -> Vec<Duration> {
        let one = |(days, has_ended): &(f64, bool)| Duration {
            days: *days,
            has_ended: *has_ended,
        };
        weeks.iter().map(one).collect()
    }

    #[test]
    fn the_estimate_is_that_of_the_published_example() {
        let kept = aml(&[
            (9.0, true),
            (13.0, true),
            (13.0, false),
            (18.0, true),
            (23.0, true),
            (28.0, false),
            (31.0, true),
            (34.0, true),
            (45.0, false),
            (48.0, true),
            (161.0, false),
        ]);
        let curve = Survival::of(&kept);
        let shares: Vec<(f64, usize, f64)> = curve
            .steps
            .iter()
            .map(|step| (step.days, step.at_risk, (step.lasting * 1000.0).round() / 1000.0))
            .collect();
        // summary(survfit(Surv(time, status) ~ x, data = aml)): Maintained.
        assert_eq!(
            shares,
            [
                (9.0, 11, 0.909),
                (13.0, 10, 0.818),
                (18.0, 8, 0.716),
                (23.0, 7, 0.614),
                (31.0, 5, 0.491),
                (34.0, 4, 0.368),
                (48.0, 2, 0.184)
            ]
        );
        // conf.type = "log-log": median 31, 95 % from 13 to none.
        assert_eq!(curve.median(), (Some(31.0), Some(13.0), None));

        let other = aml(&[
            (5.0, true),
            (5.0, true),
            (8.0, true),
            (8.0, true),
            (12.0, true),
            (16.0, false),
            (23.0, true),
            (27.0, true),
            (30.0, true),
            (33.0, true),
            (43.0, true),
            (45.0, true),
        ]);
        // Nonmaintained: median 23, 95 % from 5 to 33.
        assert_eq!(Survival::of(&other).median(), (Some(23.0), Some(5.0), Some(33.0)));
    }

    #[test]
    fn where_all_have_ended_it_is_the_plain_quantile() {
        for values in [vec![1.0, 2.0, 3.0, 4.0], vec![7.0], vec![4.0, 4.0, 9.0], vec![1.0, 2.0]] {
            let ended: Vec<(f64, bool)> = values.iter().map(|days| (*days, true)).collect();
            let curve = Survival::of(&aml(&ended));
            for p in [0.25, 0.5, 0.85] {
                assert_eq!(curve.quantile(p), quantile(&values, p), "{values:?} {p}");
            }
        }
        assert_eq!(median(&[1.0, 2.0, 3.0, 4.0]), Some(2.5));
        assert_eq!((median(&[]), mean(&[])), (None, None));
        assert_eq!(Survival::of(&[]).median(), (None, None, None));
        let open = [Duration {
            days: 3.0,
            has_ended: false,
        }];
        assert_eq!(Survival::of(&open).median(), (None, None, None));
    }
}
