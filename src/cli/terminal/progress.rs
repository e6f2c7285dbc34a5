//! What is told of work that lasts.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::operation::context;

use crate::i18n::Translator;

/// What is done sooner needs no progress bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A count of what is done, seen on a terminal once it lasts; it goes with its owner.
pub(crate) struct Progress {
    bar: ProgressBar,
    seen: bool,
    started: Instant,
    done: AtomicU64,
}

impl Progress {
    /// Of the things that the text `key` names.
    pub(crate) fn new(translator: &Translator, seen: bool, key: &str) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {human_pos}") {
            bar.set_style(style);
        }
        bar.set_message(translator.text(key));
        Progress {
            bar,
            seen,
            started: Instant::now(),
            done: AtomicU64::new(0),
        }
    }

    /// One more is done. From any thread.
    pub(crate) fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.seen && self.started.elapsed() >= PATIENCE {
            if self.bar.is_hidden() {
                self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(4));
            }
            self.bar.set_position(done);
        }
    }
}

impl context::Progress for Progress {
    fn step(&self) {
        Progress::step(self);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
