/// Time on the clock that spans of work cover, each moment once however many were at work in it.
struct CoveredTime {
  /// Stretches that do not meet, in order.
  private var stretches: [Range<UInt64>] = []

  var total: UInt64 { stretches.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) } }

  mutating func add(_ span: Range<UInt64>) {
    var (start, end) = (span.lowerBound, span.upperBound)
    // Spans come nearly in order, so what they meet stands at the end.
    var first = stretches.count
    while first > 0, stretches[first - 1].upperBound >= start { first -= 1 }
    var next = first
    while next < stretches.count, stretches[next].lowerBound <= end {
      (start, end) = (min(start, stretches[next].lowerBound), max(end, stretches[next].upperBound))
      next += 1
    }
    stretches.replaceSubrange(first..<next, with: [start..<end])
  }
}
