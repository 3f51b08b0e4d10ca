import Synchronization

/// Keeps when each stage of a run began.
package final class StageClock: Sendable {
  /// How long a stage took.
  package struct Entry: Sendable {
    /// The stage.
    package let stage: SiteBuild.Stage
    /// Seconds.
    package let seconds: Double
  }

  private let start = System.ticks()
  private let begun = Mutex<[(stage: SiteBuild.Stage, at: UInt64)]>([])
  private let ended = Mutex<UInt64?>(nil)

  /// A clock that starts now.
  package init() {}

  /// Notes that a stage goes on, or begins; returns the seconds since the clock started.
  package func enter(_ stage: SiteBuild.Stage) -> Double {
    let now = System.ticks()
    begun.withLock { list in
      if list.last?.stage != stage { list.append((stage, now)) }
    }
    return Double(now - start) / 1e9
  }

  /// Ends the last stage; returns the seconds since the clock started.
  package func stop() -> Double {
    let now = System.ticks()
    ended.withLock { $0 = now }
    return Double(now - start) / 1e9
  }

  /// The stages so far, in order.
  package var stages: [Entry] {
    let list = begun.withLock { $0 }
    let end = ended.withLock { $0 } ?? System.ticks()
    return list.enumerated().map { index, item in
      let next = index + 1 < list.count ? list[index + 1].at : end
      return Entry(stage: item.stage, seconds: Double(next - item.at) / 1e9)
    }
  }
}
