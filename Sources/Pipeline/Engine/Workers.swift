/// Work on many items at once, in order of their start and with few of them at work at any time.
enum Workers {
  /// What each item gives, in the order of the items.
  ///
  /// - Parameters:
  ///   - count: Number of items.
  ///   - jobs: How many are at work at once.
  ///   - chunk: Items a task takes; enough that a task is worth its start.
  ///   - done: Told how many items are done.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, chunk: Int, done: (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Int) throws -> Result
  ) async throws -> [Result] {
    var parts: [[Result]] = Array(repeating: [], count: (count + chunk - 1) / chunk)
    var finished = 0
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func start() {
        guard next < parts.count else { return }
        let (part, range) = (next, (next * chunk)..<min((next + 1) * chunk, count))
        next += 1
        group.addTask { (part, try range.map(work)) }
      }
      for _ in 0..<max(1, jobs) { start() }
      while let (part, results) = try await group.next() {
        parts[part] = results
        finished += results.count
        done(finished)
        start()
      }
    }
    return parts.flatMap { $0 }
  }
}
