//! A2: what users think, a scale at a time: scales are never mixed.

use crate::diagnostic::Arg;
use crate::domain::indicator::Scale;
use crate::domain::product::Product;
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;
use crate::report::shared::statistics::median;

/// The code of the indicator.
const SATISFACTION: &str = "satisfaction";
pub(super) const SCALES: [Scale; 3] = [Scale::Jdma10, Scale::Nps, Scale::Note5];

/// The last satisfaction of a product, not older than twelve months.
pub(super) struct Opinion {
    pub scale: Option<Scale>,
    pub value: f64,
    /// How many answered.
    pub answers: Option<f64>,
}

pub(super) fn opinion(input: &Input<'_>, product: &Product) -> Option<Opinion> {
    let mut indicators = product.indicators.items().iter();
    let indicator = indicators.find(|one| one.code == SATISFACTION)?;
    let (last, value) = indicator.last_reading(input.on)?;
    (last.date >= input.on.plus_months(-12)).then(|| Opinion {
        scale: indicator.scale.known().copied(),
        value,
        answers: last.n.known().map(|n| *n as f64).filter(|n| *n > 0.0),
    })
}

/// The mean that weighs who answered, over those who say how many; how many say it.
pub(super) fn weighed(opinions: &[Opinion], scale: Scale) -> (f64, f64, usize) {
    let own = opinions.iter().filter(|one| one.scale == Some(scale));
    let own: Vec<(f64, f64)> = own.filter_map(|one| Some((one.value, one.answers?))).collect();
    let sum = own.iter().map(|(value, answers)| value * answers).sum();
    (sum, own.iter().map(|(_, answers)| answers).sum(), own.len())
}

pub(super) fn word(scale: Scale) -> Arg {
    Arg::word(Scale::LIST, scale.as_str())
}

pub(super) fn figures(input: &Input<'_>, active: &[&Product]) -> Vec<Figure> {
    let opinions: Vec<Opinion> = active.iter().filter_map(|product| opinion(input, product)).collect();
    let jdma = opinions.iter().filter(|one| one.scale == Some(Scale::Jdma10));
    let jdma: Vec<f64> = jdma.map(|one| one.value).collect();
    let target = input.parameter("jdma_target", 8.0);
    let content = jdma.iter().filter(|value| **value >= target).count();
    let mut figures = vec![
        Figure::share("A2", text!("figure-impact-satisfied"), content, jdma.len()).of(active.len()),
        Figure::share(
            "A2",
            text!("figure-impact-unasked"),
            active.len() - opinions.len(),
            active.len(),
        ),
    ];
    for scale in SCALES {
        let values: Vec<f64> = opinions
            .iter()
            .filter(|one| one.scale == Some(scale))
            .map(|one| one.value)
            .collect();
        if values.is_empty() {
            continue;
        }
        let (num, den, n) = weighed(&opinions, scale);
        let about = |figure: Figure| figure.of(active.len()).about(scale.as_str(), word(scale));
        let mean = Figure::ratio("A2", text!("figure-impact-satisfaction"), Unit::Number, num, den, n);
        let middle = Figure::new(
            "A2",
            text!("figure-impact-satisfaction-median"),
            Unit::Number,
            median(&values),
            values.len(),
        );
        figures.extend([about(mean), about(middle)]);
    }
    figures
}
