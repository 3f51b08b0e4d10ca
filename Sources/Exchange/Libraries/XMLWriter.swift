/// Writes XML, escaped by construction, with a line for each element.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element with what stands in it.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: ((inout XMLWriter) -> Void)? = nil
  ) {
    indent()
    open(name, attributes)
    guard let content else { return text += "/>\n" }
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element that holds text.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], text content: String) {
    indent()
    open(name, attributes)
    text += ">" + Self.escaped(content) + "</\(name)>\n"
  }

  private mutating func indent() { text += String(repeating: " ", count: depth) }

  private mutating func open(_ name: String, _ attributes: [(String, String?)]) {
    text += "<" + name
    for case (let key, let value?) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  /// Text without signs of markup; characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
