import Markup

/// What a figure shows in one layout: shapes, texts and marks with evidence, in painting order.
package struct Drawing: Sendable {
  /// Width in units; 1 unit is 1 px at the intended size.
  package let width: Double
  /// Height in units.
  package var height: Double
  private(set) var items: [Item] = []

  enum Item: Sendable {
    case shape(Shape)
    case label(Label)
    indirect case mark(EvidenceMark)
    indirect case connector(Connector)
    indirect case written(Markup, labels: [Label])
  }

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func add(_ shape: Shape) { items.append(.shape(shape)) }
  mutating func add(_ shapes: Shape...) { add(shapes) }
  mutating func add(_ shapes: [Shape]) { for shape in shapes { add(shape) } }
  mutating func add(_ label: Label) { items.append(.label(label)) }
  mutating func add(_ labels: [Label]) { for label in labels { add(label) } }
  mutating func add(_ mark: EvidenceMark) { items.append(.mark(mark)) }
  mutating func add(_ connector: Connector) { items.append(.connector(connector)) }

  /// The same picture with its shapes and texts spelled out once, for what many figures have behind them.
  ///
  /// Marks and connectors must not be among them: they depend on the page, or are looked at.
  func written() -> Drawing {
    var copy = self
    copy.items = [.written(.build { SVGWriter(pageLink: nil).write(self, to: &$0) }, labels: labels)]
    return copy
  }

  /// Paints everything of another drawing over this one.
  mutating func append(_ other: Drawing) { items += other.items }

  /// Adds wrapped text and returns its height.
  @discardableResult mutating func add(_ block: TextBlock) -> Double {
    add(block.labels)
    return block.height
  }

  /// All labels, those inside marks too.
  var labels: [Label] {
    items.flatMap { item -> [Label] in
      switch item {
      case .shape, .connector: []
      case .written(_, let labels): labels
      case .label(let label): [label]
      case .mark(let mark): mark.labels
      }
    }
  }

  /// The marks that stand for evidence, linked or not.
  var marks: [EvidenceMark] {
    items.compactMap { item in if case .mark(let mark) = item { mark } else { nil } }
  }

  /// Where the marks lead, in the order of the marks that lead anywhere.
  var anchors: [String] {
    items.compactMap { item in if case .mark(let mark) = item { mark.anchor } else { nil } }
  }

  /// The lines that join boxes.
  var connectors: [Connector] {
    items.compactMap { item in if case .connector(let connector) = item { connector } else { nil } }
  }

  /// The boxes that connectors keep out of.
  var boxes: [Rect] { marks.compactMap(\.box) }

  /// Whether a reader can follow a mark to its evidence.
  var hasLinks: Bool {
    items.contains { item in if case .mark(let mark) = item { mark.anchor != nil } else { false } }
  }
}

/// A mark that stands for evidence and leads to it.
struct EvidenceMark: Sendable {
  /// What the mark says, for readers who do not see it.
  let name: String
  /// The fragment on the report page; `nil` = not linked.
  let anchor: String?
  /// Where a pointer meets the mark; at least 24 × 24 units.
  let hit: Rect
  var shapes: [Shape]
  var labels: [Label] = []
  /// The outline of a mark that lines must go around; `nil` for a mark they may cross.
  var box: Rect?

  init(_ name: String, anchor: String?, hit: Rect, shapes: [Shape], labels: [Label] = [], box: Rect? = nil) {
    self.name = name
    self.anchor = anchor
    let grown = Rect.around(hit.center, width: max(24, hit.width), height: max(24, hit.height))
    self.hit = grown
    self.shapes = shapes
    self.labels = labels
    self.box = box
  }
}
