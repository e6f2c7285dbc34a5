//! The threads that read files.

/// Sets up the threads that read files. Built once in the process: the first command is the only one. This thread
/// works too.
pub(crate) fn threads(jobs: Option<usize>) {
    let _ = rayon::ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(0, |jobs| jobs.max(1)))
        .use_current_thread()
        .build_global();
}
