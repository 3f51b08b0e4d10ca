/// How far below its box's top each port lies, in steps; lines that run along the same row never share a height.
struct WorkPorts {
  /// Heights a box offers. A row has at most four lines side by side in any channel: two of the box before it, two of
  /// the box after it.
  static let levels = 4

  private(set) var level: [WorkPort: Int] = [:]
  private var runs: [Int: [Run]] = [:]

  private struct Run {
    let port: WorkPort
    let channels: ClosedRange<Int>
    let level: Int
  }

  init(_ routes: [WorkRoute], on grid: ServiceGrid) {
    var reach: [WorkPort: ClosedRange<Int>] = [:]
    var partners: [WorkPort: Set<WorkPort>] = [:]
    var order: [WorkPort] = []
    for route in routes {
      guard let first = route.firstChannel, let last = route.lastChannel else { continue }
      for (port, channel) in [(route.out, first), (route.into, last)] {
        let column = grid.places[port.step].column
        let own = port.side == .right ? column + 1 : column
        let span = min(own, channel)...max(own, channel)
        if let known = reach[port] {
          reach[port] = min(known.lowerBound, span.lowerBound)...max(known.upperBound, span.upperBound)
        } else {
          reach[port] = span
          order.append(port)
        }
      }
      partners[route.out, default: []].insert(route.into)
      partners[route.into, default: []].insert(route.out)
    }
    // Starts come first, so that ends can line up with them.
    for port in order.filter(\.isOut) + order.filter({ !$0.isOut }) {
      guard let channels = reach[port] else { continue }
      place(port, channels, row: grid.places[port.step].row, partners: partners)
    }
  }

  private mutating func place(
    _ port: WorkPort, _ channels: ClosedRange<Int>, row: Int, partners: [WorkPort: Set<WorkPort>]
  ) {
    let others = runs[row, default: []].filter { $0.channels.overlaps(channels) }
    let isForward = (port.side == .right) == port.isOut
    let wished = isForward ? [0, 1, 3, 2] : [2, 3, 1, 0]
    let free = wished.first { level in
      others.allSatisfy { $0.level != level || Self.mayJoin($0.port, port, partners) }
    }
    let chosen = free ?? wished[0]
    level[port] = chosen
    runs[row, default: []].append(Run(port: port, channels: channels, level: chosen))
  }

  /// Whether a line may run straight from one port to the other: they are joined, and one of them leads nowhere else.
  private static func mayJoin(_ one: WorkPort, _ other: WorkPort, _ partners: [WorkPort: Set<WorkPort>]) -> Bool {
    partners[one] == [other] && partners[other]?.contains(one) == true
      || partners[other] == [one] && partners[one]?.contains(other) == true
  }
}
