//! Figures of the portfolio, a file a question. Pure: products and a date in, figures out.

pub mod ageing;
pub mod portfolio;
pub mod similar;
