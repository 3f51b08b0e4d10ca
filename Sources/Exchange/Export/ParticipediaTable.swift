package import CaseModel

/// Writes cases by the fields of Participedia, those that a case here can fill.
package enum ParticipediaTable {
  /// The table.
  ///
  /// - Parameter site: The site, for what a case leaves to it.
  package static func table(_ cases: [Case], site: Site) -> [UInt8] {
    var out = CSVWriter()
    out.row(columns)
    for item in cases { out.row(row(item, site)) }
    return Array(out.text.utf8)
  }

  private static let columns = [
    "title", "description", "general_issues", "location_name", "country", "start_date", "end_date", "public_spectrum",
    "approaches", "primary_organizer", "links", "original_language", "completeness",
  ]

  private static func row(_ item: Case, _ site: Site) -> [String] {
    [
      item.title, item.summary.plainText, item.sectors.joined(separator: ";"),
      item.places.map(\.name).joined(separator: ";"), item.places.compactMap(\.country).joined(separator: ";"),
      item.period?.from?.iso ?? "", item.period?.to?.iso ?? "",
      // What a case is in their words is for a person to judge.
      "", item.codings.isEmpty ? "" : "coproduction", site.publisher?.name ?? "",
      item.doi.map { "https://doi.org/" + $0 } ?? site.baseURL.map { $0 + "cases/\(item.id)/index.html" } ?? "",
      item.language, "partial_content",
    ]
  }
}
