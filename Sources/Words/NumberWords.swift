import Markup

/// How a language writes numbers.
struct NumberWords: Sendable {
  /// What stands between whole and fraction.
  let separator: String
  /// What stands for a number that is not there.
  let silent: String

  func text(_ value: Double?, _ style: Pattern.Style) -> String {
    guard let value else { return silent }
    switch style {
    case .plain: return localized(Number.fixed(value, decimals: 2))
    case .signed: return signed(value)
    case .percent: return Self.percent(value)
    case .exact: return localized(Number.significant(value) ?? silent)
    }
  }

  /// `+0.57`, `−0.68`, `0.00`
  private func signed(_ value: Double) -> String {
    let text = localized(Number.fixed(value.magnitude, decimals: 2))
    return value.magnitude < 0.005 ? text : (value < 0 ? "−" : "+") + text
  }

  /// A share above nothing never reads as none.
  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "<1\u{A0}%" : Number.fixed(share * 100, decimals: 0) + "\u{A0}%"
  }

  private func localized(_ text: String) -> String {
    separator == "." ? text : String(text.map { $0 == "." ? Character(separator) : $0 })
  }
}
