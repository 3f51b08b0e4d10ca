@testable import Figures

/// What a drawing holds, item by item, for tests that look at single ones.
struct DrawnItems {
  private(set) var marks: [DrawnMark] = []
  /// The labels outside marks.
  private(set) var free: [Label] = []
  private(set) var connectors: [Connector] = []

  init(_ drawing: Drawing) {
    var reader = DrawingReader(drawing)
    var left = 0
    while let item = reader.next() {
      let isInside = left > 0
      left -= isInside ? 1 : 0
      switch item.kind {
      case .mark:
        marks.append(DrawnMark(mark: reader.nextMark()))
        left = item.count
      case .label where isInside: marks[marks.count - 1].labels.append(reader.nextLabel())
      case .label: free.append(reader.nextLabel())
      case .piece: free += reader.nextPiece().labels
      case .connector:
        let points = (0..<item.count / 2).map { _ in reader.nextPoint() }
        connectors.append(Connector(points, item.paint))
      default:
        for _ in 0..<item.count { _ = reader.nextNumber() }
        if isInside { marks[marks.count - 1].paints.append(item.paint) }
      }
    }
  }
}

/// A mark with its words and with how its shapes are painted.
@dynamicMemberLookup struct DrawnMark {
  let mark: EvidenceMark
  var paints: [Paint] = []
  var labels: [Label] = []

  subscript<Value>(dynamicMember member: KeyPath<EvidenceMark, Value>) -> Value { mark[keyPath: member] }
}

extension Drawing {
  /// All labels, those inside marks too.
  var labels: [Label] { placedLabels }
  var marks: [DrawnMark] { DrawnItems(self).marks }
  /// The lines that join boxes.
  var connectors: [Connector] { DrawnItems(self).connectors }
  /// The boxes that connectors keep out of.
  var boxes: [Rect] { evidence.compactMap(\.box) }
}
