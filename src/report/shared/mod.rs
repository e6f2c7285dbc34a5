//! What several reports count in the same way.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `acts` | what the committee did by a day |
//! | `cycles` | the lives of products, from the first work to the first use |
//! | `stays` | how long products stay in a phase, and how they leave it |
//! | `freshness` | how long ago each file changed what it says |
//! | `progress` | how far a measure is, against the time that has passed |
//! | `statistics` | means, medians, quantiles, durations that have not ended |
//! | `moved` | which products moved between two days |
//! | `people` | who answers for a product |
//! | `words` | what people call the words of open lists |

pub mod acts;
pub mod cycles;
pub mod freshness;
pub mod moved;
pub(crate) mod people;
pub(crate) mod progress;
pub mod statistics;
pub mod stays;
pub(crate) mod words;
