import Pipeline

/// Shows progress on a terminal when work is long, and keeps the time of each stage.
final class Monitor: Sendable {
  private let clock = StageClock()
  private let isShown: Bool

  init(mode: ProgressMode) {
    isShown = mode == .always || (mode == .auto && StandardStream.error.isTerminal)
  }

  /// Work done of all work, in a stage.
  @Sendable func progress(_ stage: SiteBuild.Stage, _ done: Int, _ total: Int) {
    let elapsed = clock.enter(stage)
    // A line that flashes by tells nobody anything.
    guard isShown, elapsed > 0.5 else { return }
    let left =
      done > 0 && done < total ? ", about \(Int(elapsed / Double(done) * Double(total - done)) + 1) s left" : ""
    StandardStream.error.write("\r\u{1B}[K\(stage.rawValue) \(done)/\(total)\(left)")
  }

  /// Ends the last stage and clears the progress line.
  func finish() {
    let elapsed = clock.stop()
    if isShown, elapsed > 0.5 { StandardStream.error.write("\r\u{1B}[K") }
  }

  /// Seconds by stage.
  var table: String {
    clock.stages.map { "\($0.stage.rawValue)\t\(Self.milliseconds($0.seconds)) ms\n" }.joined()
  }

  private static func milliseconds(_ seconds: Double) -> String { String((seconds * 10_000).rounded() / 10) }
}
