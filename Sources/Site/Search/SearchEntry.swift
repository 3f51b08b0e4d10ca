import Markup

/// Something that a search finds.
struct SearchEntry: Sendable {
  /// What it is, by the number that files for searching use. Among equals, the first kinds stand first.
  enum Kind: Int, Sendable, CaseIterable {
    case heading, finding, code, page, narrative, passage
  }

  let kind: Kind
  /// Where it stands, from the folder of the case; of the site's own, from the site's root.
  let address: String
  /// What it is called; of a passage, whose words they are.
  let title: String
  /// Its words; empty where it has none but the title.
  let text: String

  /// The entry as a file for searching holds it.
  var json: JSON { [.integer(kind.rawValue), .string(address), .string(title), .string(text)] }

  /// Entries of a case, or of the site's own, as a script that hands them over.
  ///
  /// - Parameter name: What they are asked for by.
  static func script(_ entries: some Sequence<SearchEntry>, _ name: String, title: String) -> [UInt8] {
    let value: JSON = [.string(title), .array(entries.map(\.json))]
    return SearchScript.call(name, value)
  }
}
