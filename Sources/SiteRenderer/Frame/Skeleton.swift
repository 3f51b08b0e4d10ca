import Markup
import Mustache
import Synchronization

/// A template as the engine fills it when certain names have a value: fixed bytes, and places for the values.
///
/// What a template prints depends on which names have a value and not on the values, since it holds no logic.
struct Skeleton: Sendable {
  private enum Part: Sendable {
    case fixed([UInt8])
    case value(TemplateName, isEscaped: Bool)
  }

  private var parts: [Part] = []

  /// - Parameter names: The names that have a value.
  init(_ template: String, in library: MustacheLibrary, names: some Sequence<TemplateName>) {
    let signs = Dictionary(uniqueKeysWithValues: names.map { ($0.rawValue, Self.sign(of: $0)) })
    let filled = library.render(signs, withTemplate: template) ?? ""
    var rest = filled.utf8[...]
    while let start = rest.firstIndex(of: Self.opening), let end = rest[start...].firstIndex(of: Self.closing) {
      parts.append(.fixed(Array(rest[..<start])))
      parts += Self.value(of: rest[rest.index(after: start)..<end]).map { [$0] } ?? []
      rest = rest[rest.index(after: end)...]
    }
    parts.append(.fixed(Array(rest)))
  }

  /// The template with values in their places.
  func filled(with values: [TemplateName: PageValues.Value]) -> Markup {
    .build { out in for part in parts { Self.write(part, values, to: &out) } }
  }

  private static func write(_ part: Part, _ values: [TemplateName: PageValues.Value], to out: inout MarkupWriter) {
    switch part {
    case .fixed(let bytes): out.append(rendered: bytes)
    case .value(let name, let isEscaped):
      switch values[name] {
      case .text(let text) where isEscaped: out.text(text)
      case .text(let text): out.append(rendered: Array(text.utf8))
      case .markup(let markup): out.append(markup)
      case nil: break
      }
    }
  }

  // A value stands as its name between two control characters, which no template holds. Behind the name stands a
  // character that the engine escapes where it escapes values.
  private static let opening: UInt8 = 1
  private static let closing: UInt8 = 2

  private static func sign(of name: TemplateName) -> String { "\u{1}\(name.rawValue)<\u{2}" }

  private static func value(of sign: Substring.UTF8View) -> Part? {
    let isEscaped = sign.last == UInt8(ascii: ";")
    let name = String(Substring(sign.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }))
    return TemplateName(rawValue: name).map { .value($0, isEscaped: isEscaped) }
  }
}

/// Skeletons that were needed before; a site needs few, and each for many pages.
final class Skeletons: Sendable {
  private struct Key: Hashable {
    let template: String
    let names: Set<TemplateName>
  }

  private let library: MustacheLibrary
  private let known = Mutex<[Key: Skeleton]>([:])

  init(_ library: MustacheLibrary) { self.library = library }

  /// The skeleton of a template for names that have a value.
  func skeleton(of template: String, names: Set<TemplateName>) -> Skeleton {
    let key = Key(template: template, names: names)
    if let skeleton = known.withLock({ $0[key] }) { return skeleton }
    let skeleton = Skeleton(template, in: library, names: names)
    known.withLock { $0[key] = skeleton }
    return skeleton
  }
}
