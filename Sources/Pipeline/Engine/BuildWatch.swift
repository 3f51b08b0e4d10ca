import Disk
import Synchronization

/// Keeps what each stage of a run took, for progress, tables and traces.
package final class BuildWatch: Sendable {
  /// A stage of a run. Those of a case overlap: several cases are at work at once.
  package enum Stage: String, Sendable, CaseIterable {
    /// Looking for what changed since the last run.
    case compare
    /// Reading what stands outside the cases.
    case open
    /// Reading cases.
    case read
    /// Assessing cases in the lenses.
    case assess
    /// Drawing and writing the pages and figures of cases.
    case render
    /// Handing files to the output.
    case write
    /// Making what belongs to no single case.
    case share
    /// Putting the new site in the place of the old.
    case publish
    /// Keeping what the next run can use.
    case remember
  }

  /// A span of work.
  package struct Span: Sendable {
    /// The stage.
    package let stage: Stage
    /// What was worked on; empty for a stage as a whole.
    package let name: String
    /// Nanoseconds from the start of the run.
    package let start: UInt64
    /// Nanoseconds.
    package let length: UInt64
    /// Number of the thread.
    package let thread: Int
  }

  private struct State {
    var sums: [Stage: UInt64] = [:]
    var counts: [Stage: Int] = [:]
    var spans: [Span] = []
  }

  private let begin = System.ticks()
  private let keepsSpans: Bool
  private let state = Mutex(State())
  /// Told how much of how much is done in a stage.
  private let progress: @Sendable (Stage, Int, Int) -> Void

  /// A watch that starts now.
  ///
  /// - Parameters:
  ///   - keepsSpans: Whether every span is kept for a trace.
  ///   - progress: Told how much of how much is done in a stage.
  package init(keepsSpans: Bool = false, progress: @escaping @Sendable (Stage, Int, Int) -> Void = { _, _, _ in }) {
    self.keepsSpans = keepsSpans
    self.progress = progress
  }

  /// Seconds since the start.
  package var elapsed: Double { Double(System.ticks() - begin) / 1e9 }

  /// Tells that so much of a stage is done.
  package func tell(_ stage: Stage, _ done: Int, of total: Int) { progress(stage, done, total) }

  /// Does some work and keeps how long it took.
  package func measure<Result, Fault: Error>(
    _ stage: Stage, _ name: String = "", _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let start = System.ticks()
    defer { note(stage, name, from: start) }
    return try work()
  }

  /// Keeps work that began at `start`, in the system's ticks.
  package func note(_ stage: Stage, _ name: String, from start: UInt64) {
    let length = System.ticks() - start
    state.withLock { state in
      state.sums[stage, default: 0] += length
      state.counts[stage, default: 0] += 1
      guard keepsSpans else { return }
      state.spans.append(
        Span(stage: stage, name: name, start: start - begin, length: length, thread: System.threadNumber))
    }
  }

  /// A line for each stage that was reached: seconds of all threads together, and how many pieces of work.
  package var table: [(stage: Stage, seconds: Double, count: Int)] {
    let state = state.withLock { $0 }
    return Stage.allCases.compactMap { stage in
      state.sums[stage].map { (stage, Double($0) / 1e9, state.counts[stage, default: 0]) }
    }
  }

  /// Every span so far, by when it began.
  package var spans: [Span] { state.withLock { $0.spans }.sorted { $0.start < $1.start } }
}
