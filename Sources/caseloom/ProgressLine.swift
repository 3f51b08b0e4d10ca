import Disk
import Pipeline
import Synchronization

/// A line at the foot of a terminal: the stage, how much of how much is done, how fast it goes and what is left.
final class ProgressLine: Sendable {
  private struct State {
    var stage: BuildWatch.Stage?
    var begun: UInt64 = 0
    var drawn: UInt64 = 0
  }

  /// A line that flashes by tells nobody anything.
  private static let patience: UInt64 = 500_000_000
  private static let pause: UInt64 = 50_000_000

  private let isShown: Bool
  private let start = System.ticks()
  private let state = Mutex(State())

  init(isShown: Bool) { self.isShown = isShown }

  /// Work done of all work, in a stage.
  @Sendable func show(_ stage: BuildWatch.Stage, _ done: Int, _ total: Int) {
    guard isShown else { return }
    let now = System.ticks()
    let text = state.withLock { state -> String? in
      if state.stage != stage { (state.stage, state.begun) = (stage, now) }
      guard now - start > Self.patience, now - state.drawn > Self.pause else { return nil }
      state.drawn = now
      return Self.text(stage, done, total, seconds: Double(now - state.begun) / 1e9)
    }
    if let text { Console.note("\r\u{1B}[K" + text) }
  }

  static func text(_ stage: BuildWatch.Stage, _ done: Int, _ total: Int, seconds: Double) -> String {
    let start = "\(stage.rawValue) \(done)/\(total)"
    guard done > 0, done < total, seconds > 0 else { return start }
    let rate = Double(done) / seconds
    return start + ", \(Int(rate.rounded())) a second, about \(Int((Double(total - done) / rate).rounded(.up))) s left"
  }

  /// Takes the line away.
  func clear() {
    if isShown, System.ticks() - start > Self.patience { Console.note("\r\u{1B}[K") }
  }
}
