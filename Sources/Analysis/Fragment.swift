package import CaseModel

/// Names of places on a page. Prefixes keep ids of the content apart from the page's own.
package enum Fragment {
  /// An excerpt on the page of its narrative: `e-v1`.
  package static func excerpt(_ anchor: String) -> String { "e-" + anchor }
  /// The note on an excerpt in the margin of its narrative.
  package static func note(_ anchor: String) -> String { "n-" + anchor }
  /// A work in the list of references.
  package static func reference(_ key: String) -> String { "r-" + encoded(key) }
  /// What stands first on the report.
  package static let glance = "at-a-glance"
  /// The page of a lens, from another page of the case.
  package static func page(_ lens: LensName) -> String { lens.rawValue + ".html" }
  /// A page of the evidence, counted from 0, from another page of the case.
  package static func evidence(page: Int) -> String { page == 0 ? "evidence.html" : "evidence.\(page + 1).html" }
  /// The researcher's reading beside the computed one.
  package static let assessed = "assessed"

  /// The excerpts behind a claim: `c-mode_actual`. Parts are joined with an underscore.
  static func claim(_ parts: String...) -> String {
    var fragment = "c-"
    // Longer names than a few letters take memory, once.
    fragment.reserveCapacity(parts.reduce(fragment.utf8.count) { $0 + $1.utf8.count + 1 })
    for (place, part) in parts.enumerated() {
      if place > 0 { fragment += "_" }
      fragment += part
    }
    return fragment
  }

  /// Keys of references are free text; anything but letters, digits and a few marks is spelled as its code.
  private static func encoded(_ key: String) -> String {
    key.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": String(scalar)
      default: "_" + String(scalar.value, radix: 16)
      }
    }.joined()
  }
}
