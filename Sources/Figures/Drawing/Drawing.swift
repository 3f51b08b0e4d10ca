import Markup

/// What a figure shows in one layout: shapes, texts and marks with evidence, in painting order.
///
/// A drawing is a flat list: what to paint stands in one array, the coordinates in a second, texts and marks in further
/// ones. A figure has some thousand items, and each of them as a value with arrays of its own would be several pieces of
/// memory.
package struct Drawing: Sendable {
  /// Width in units; 1 unit is 1 px at the intended size.
  package let width: Double
  /// Height in units.
  package var height: Double
  private(set) var items: [Item] = []
  private(set) var numbers: [Double] = []
  private(set) var texts: [Label] = []
  private(set) var evidence: [EvidenceMark] = []
  private(set) var pieces: [Piece] = []

  /// What is painted; its coordinates, text or mark are the next ones of their kind.
  struct Item: Sendable {
    enum Kind: Sendable {
      /// Center and radius; center and two radii; place, size and the radius of the corners.
      case circle, ellipse, rect
      /// `count` numbers, two a corner.
      case polygon, polyline
      /// `count` numbers, four a stroke.
      case strokes
      /// Center, two radii and two shares of a turn.
      case arc
      /// Center, radius and two shares of a turn.
      case bow
      case label
      /// A mark, to which the next `count` items belong.
      case mark
      /// The line of a connector, as a polyline.
      case connector
      case piece
    }

    let kind: Kind
    var count = 0
    var paint = Paint()
  }

  /// Shapes and texts that were spelled out beforehand.
  struct Piece: Sendable {
    /// For pages.
    let markup: Markup
    /// For files, which spell out their colours.
    let drawing: Drawing

    var labels: [Label] { drawing.texts }
  }

  /// - Parameter isSmall: Whether it will hold a few items only.
  init(width: Double, height: Double, isSmall: Bool = false) {
    self.width = width
    self.height = height
    texts.reserveCapacity(isSmall ? 4 : 80)
    guard !isSmall else { return }
    items.reserveCapacity(128)
    numbers.reserveCapacity(512)
  }

  mutating func add(_ label: Label) {
    items.append(Item(kind: .label))
    texts.append(label)
  }

  mutating func add(_ labels: [Label]) { for label in labels { add(label) } }

  /// Adds the lines of a block from `corner` downwards, its top and not its first baseline there.
  mutating func add(_ block: TextBlock, under corner: Point) {
    add(block.at(Point(corner.x, corner.y + block.style.size)))
  }

  /// Adds wrapped text and returns its height.
  @discardableResult mutating func add(_ block: TextBlock) -> Double {
    block.eachLine { add($0) }
    return block.height
  }

  /// Adds a mark that stands for evidence, with what is drawn of it; words are painted after all shapes.
  mutating func add(_ mark: EvidenceMark, _ content: (inout Drawing) -> Void) {
    let place = items.count
    items.append(Item(kind: .mark))
    evidence.append(mark)
    content(&self)
    items[place].count = items.count - place - 1
  }

  /// Adds a line with its arrowheads; heads are never broken, whatever the line.
  ///
  /// - Parameter isSample: Whether the line stands in a key and joins nothing.
  mutating func add(_ connector: Connector, isSample: Bool = false) {
    let points = connector.points
    guard points.count > 1, let first = points.first, let last = points.last else { return }
    items.append(
      Item(kind: isSample ? .polyline : .connector, count: 2 * points.count, paint: connector.paint))
    for point in points { append(point) }
    var paint = connector.paint
    paint.line = .solid
    if connector.heads != .none {
      add(.arrowhead(at: last, from: points[points.count - 2], size: connector.headSize, paint))
    }
    if connector.heads == .both { add(.arrowhead(at: first, from: points[1], size: connector.headSize, paint)) }
  }

  mutating func add(_ shape: Shape) {
    let start = numbers.count
    let kind = append(shape.form)
    items.append(Item(kind: kind, count: numbers.count - start, paint: shape.paint))
  }

  mutating func add(_ shapes: [Shape]) { for shape in shapes { add(shape) } }

  /// Adds separate straight strokes as one element, as in a hatch or a grid.
  mutating func addStrokes(_ paint: Paint, _ content: (inout Strokes) -> Void) {
    var strokes = Strokes(numbers: numbers)
    numbers = []
    let start = strokes.numbers.count
    content(&strokes)
    numbers = strokes.numbers
    items.append(Item(kind: .strokes, count: numbers.count - start, paint: paint))
  }

  /// Takes strokes one by one.
  struct Strokes {
    fileprivate var numbers: [Double]

    mutating func add(_ from: Point, _ to: Point) {
      numbers.append(from.x)
      numbers.append(from.y)
      numbers.append(to.x)
      numbers.append(to.y)
    }
  }

  /// The same picture with its shapes and texts spelled out once, for what many figures have behind them.
  ///
  /// Marks and connectors must not be among them: they depend on the page, or are looked at.
  func written() -> Drawing {
    var copy = Drawing(width: width, height: height)
    copy.items.append(Item(kind: .piece))
    copy.pieces.append(Piece(markup: .build { SVGWriter(pageLink: nil).write(self, to: &$0) }, drawing: self))
    return copy
  }

  /// Paints everything of another drawing over this one.
  mutating func append(_ other: Drawing) {
    items += other.items
    numbers += other.numbers
    texts += other.texts
    evidence += other.evidence
    pieces += other.pieces
  }

  /// The labels that have their place, those of pieces too.
  var placedLabels: [Label] { pieces.flatMap(\.labels) + texts }

  /// Hands on how each of its words and shapes looks, those of pieces too.
  func eachLook(_ body: (Label?, Paint?) -> Void) {
    for piece in pieces { piece.drawing.eachLook(body) }
    for item in items where item.kind != .label { body(nil, item.paint) }
    for label in texts { body(label, nil) }
  }

  /// Whether a reader can follow a mark to its evidence.
  var hasLinks: Bool { evidence.contains { $0.anchor != nil } }

  private mutating func append(_ point: Point) {
    numbers.append(point.x)
    numbers.append(point.y)
  }

  private mutating func append(_ rect: Rect) {
    append(Point(rect.x, rect.y))
    append(Point(rect.width, rect.height))
  }

  private mutating func append(_ form: Shape.Form) -> Item.Kind {
    switch form {
    case .circle(let center, let radius):
      append(center)
      numbers.append(radius)
      return .circle
    case .ellipse(let center, let across, let down):
      append(center)
      append(Point(across, down))
      return .ellipse
    case .rect(let rect, let corner):
      append(rect)
      numbers.append(corner)
      return .rect
    case .arc(let center, let inner, let outer, let from, let to):
      append(center)
      append(Point(inner, outer))
      append(Point(from, to))
      return .arc
    case .bow(let center, let radius, let from, let to):
      append(center)
      numbers.append(radius)
      append(Point(from, to))
      return .bow
    case .line, .bend, .polyline:
      appendCorners(of: form)
      return .polyline
    case .diamond, .polygon:
      appendCorners(of: form)
      return .polygon
    }
  }

  private mutating func appendCorners(of form: Shape.Form) {
    switch form {
    case .line(let from, let to):
      append(from)
      append(to)
    case .bend(let from, let corner, let to):
      append(from)
      append(corner)
      append(to)
    case .diamond(let center, let radius):
      append(center + Point(0, -radius))
      append(center + Point(radius, 0))
      append(center + Point(0, radius))
      append(center + Point(-radius, 0))
    case .polygon(let points), .polyline(let points): for point in points { append(point) }
    case .circle, .ellipse, .rect, .arc, .bow: break
    }
  }
}
