/// The names that a search tells apart; each search has them at hand, since it asks for every tag and attribute.
struct MarkupNames {
  /// What an element is to a search.
  enum Element {
    /// It may begin or end in the middle of a word.
    case withinWords
    /// A shape or a line of words in a drawing, whose attributes are numbers and classes.
    case shape
    case other
  }

  static let known = MarkupNames()

  /// The element that describes a drawing.
  let description = ShortName("desc").packed
  /// The attribute that holds an address.
  let address = ShortName("href").packed
  private let style = ShortName("style").packed
  private let id = ShortName("id").packed
  private let within = NameSet([
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "var", "wbr",
  ])
  private let shapes = NameSet([
    "rect", "path", "circle", "ellipse", "line", "polygon", "polyline", "text", "tspan",
  ])
  private let ofDrawings = NameSet(["points", "viewbox", "transform", "stroke-dasharray"])

  func element(_ name: ShortName) -> Element {
    guard name.count <= 8 else { return .other }
    if shapes.contains(name.packed) { return .shape }
    return within.contains(name.packed) ? .withinWords : .other
  }

  /// Whether drawings repeat the text of the element.
  func repeats(_ name: ShortName) -> Bool { name.packed == description || name.packed == style }

  /// Whether the attribute holds a coordinate or another number of a drawing.
  func isOfDrawing(_ name: ShortName) -> Bool {
    switch name.count {
    case 1: true
    case 2: name.packed != id
    case 6, 7, 9, 16: ofDrawings.contains(name.packed)
    default: false
    }
  }

  /// Names that are quickly told from others.
  private struct NameSet {
    private let names: [UInt64]
    /// A bit for each name; most others have none.
    private var marks: UInt64 = 0

    init(_ names: [String]) {
      self.names = names.map { ShortName($0).packed }
      for name in self.names { marks |= Self.mark(name) }
    }

    func contains(_ name: UInt64) -> Bool { marks & Self.mark(name) != 0 && names.contains(name) }

    private static func mark(_ name: UInt64) -> UInt64 { 1 << ((name &* 0x9e37_79b9_7f4a_7c15) >> 58) }
  }
}
