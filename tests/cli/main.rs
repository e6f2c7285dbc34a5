//! What a user does with the program: one file a command, over temporary Git repositories.

mod support;

mod advance;
mod decide;
mod reading;
mod rules;
mod validating;
