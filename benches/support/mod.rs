//! What the benchmarks share: catalogues to read, the floor to compare with, and figures of whole processes.

pub mod bars;
pub mod floor;
pub mod generate;
pub mod measure;
pub mod table;
