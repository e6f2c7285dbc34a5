//! The terminal: what is printed, asked, shown while one waits, and the help.

pub(crate) mod confirm;
pub(crate) mod exit_code;
pub(crate) mod format;
pub(crate) mod hanging_up;
pub(crate) mod help;
pub(crate) mod hyphen;
pub(crate) mod input;
pub(crate) mod line;
pub(crate) mod mistake;
pub(crate) mod pager;
pub(crate) mod progress;
pub(crate) mod ui;
