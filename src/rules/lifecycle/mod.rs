//! Rules about the files of the lifecycle.

pub mod adopted;
pub mod announced;
pub mod in_force;
pub mod soundness;
pub mod succession;
pub mod tried;
