import Disk
import Synchronization

/// Keeps what each stage of a run took, for progress, tables and traces.
package final class BuildWatch: Sendable {
  /// A stage of a run. Those of a case overlap: several cases are at work at once.
  package enum Stage: String, Sendable, CaseIterable {
    /// Finding the folders, taking the output's lock, mending what a run that was cut off has left.
    case prepare
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
    /// Searching files of cases for words that may not be published.
    case search
    /// Handing files to the output.
    case write
    /// Putting aside what pages about several cases need of each.
    case digest
    /// Making and searching what belongs to no single case.
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
    var covered = CoveredTime()
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

  /// Seconds on the clock in which at least one stage was at work.
  package var accounted: Double { Double(state.withLock { $0.covered.total }) / 1e9 }

  /// Tells that so much of a stage is done.
  package func tell(_ stage: Stage, _ done: Int, of total: Int) { progress(stage, done, total) }

  /// Does some work and keeps how long it took.
  package func measure<Result, Fault: Error>(
    _ stage: Stage, _ name: String = "", _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let start = System.ticks()
    defer { note(stage, name, from: start, to: System.ticks()) }
    return try work()
  }

  /// A stopwatch for work whose stages follow one another without a gap, from now on.
  func lap(_ name: String = "") -> Lap { Lap(watch: self, name: name, start: System.ticks()) }

  /// Counts what went before the first stage.
  func notePreparation() { note(.prepare, "", from: begin, to: System.ticks()) }

  fileprivate func note(_ stage: Stage, _ name: String, from start: UInt64, to end: UInt64) {
    state.withLock { state in
      state.sums[stage, default: 0] += end - start
      state.counts[stage, default: 0] += 1
      state.covered.add(start..<end)
      guard keepsSpans else { return }
      state.spans.append(
        Span(stage: stage, name: name, start: start - begin, length: end - start, thread: System.threadNumber))
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

  /// Work whose stages follow one another.
  struct Lap {
    fileprivate let watch: BuildWatch
    fileprivate let name: String
    fileprivate var start: UInt64
    /// What stages that take turns have had so far, in the order in which they began.
    private var added: [(stage: Stage, length: UInt64)] = []

    fileprivate init(watch: BuildWatch, name: String, start: UInt64) {
      (self.watch, self.name, self.start) = (watch, name, start)
    }

    /// Gives all time since the last stage to this one, which takes turns with others.
    mutating func add(_ stage: Stage) {
      let now = System.ticks()
      if let place = added.firstIndex(where: { $0.stage == stage }) {
        added[place].length += now - start
      } else {
        added.append((stage, now - start))
      }
      start = now
    }

    /// Ends stages that took turns: each is noted once, as though they had followed one another.
    mutating func endAdded() {
      var begin = start - added.reduce(0) { $0 + $1.length }
      for (stage, length) in added {
        watch.note(stage, name, from: begin, to: begin + length)
        begin += length
      }
      added = []
    }

    /// Gives all time since the last stage ended to this one.
    mutating func end(_ stage: Stage) {
      let now = System.ticks()
      watch.note(stage, name, from: start, to: now)
      start = now
    }
  }
}
