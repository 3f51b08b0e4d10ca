import Markup

/// The few phrases and number forms that all figures share.
enum Say {
  /// A whole number with its sign, `+2`, `−1`, or a plain `0`.
  static func signed(_ value: Int) -> String {
    value == 0 ? "0" : (value < 0 ? "−" : "+") + String(value.magnitude)
  }

  /// A number with sign and two decimals: `+0.57`, `−0.68`, `0.00`.
  static func signed(_ value: Double) -> String {
    let text = Number.fixed(value < 0 ? -value : value, decimals: 2)
    return text == "0.00" ? text : (value < 0 ? "−" : "+") + text
  }

  /// A share as a whole percentage: `61%`; a share above nothing never reads as none.
  static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "<1%" : Number.fixed(share * 100, decimals: 0) + "%"
  }

  /// A share with two decimals; `–` where there is none.
  static func share(_ value: Double?) -> String { value.map { Number.fixed($0, decimals: 2) } ?? silent }

  /// `1 coding`, `3 codings`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    var list = ""
    list.reserveCapacity(items.reduce(0) { $0 + $1.utf8.count + 5 })
    for (index, item) in items.enumerated() {
      if index > 0 { list += index == items.count - 1 ? " and " : ", " }
      list += item
    }
    return list
  }

  /// The text with its first letter as a capital.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The sign for what was not spoken of.
  static let silent = "–"
  /// The sign for what was said to be missing.
  static let absent = "○"
}
