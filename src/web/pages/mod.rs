//! The pages: one file each, what it shows and what its form does.

pub mod decision;
pub mod declaration;
pub mod gate;
pub mod home;
pub mod phase;
pub mod product;
pub mod products;
pub mod proposals;
pub mod propose;
pub mod proposed;
pub mod questions;
pub mod register;
pub mod reports;
pub mod reservation;
pub mod sitting;
pub mod undo;
pub mod who;
