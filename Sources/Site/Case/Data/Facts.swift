import CaseModel
import Markup
import Words

extension CaseWriter {
  /// Facts of the case, for who cites or collects it.
  var facts: [Pieces.Fact] {
    let texts: [(Message, String?)] = [
      (.factPeriod, value.period.flatMap { $0.message.map(say) }), (.factPlaces, places),
      (.factFields, say(.commas(value.sectors))), (.factMaterial, material),
      (.factCodedBy, say(.commas(value.coders.map(\.name)))), (.factReportBy, authors),
    ]
    var facts = texts.compactMap { name, text -> Pieces.Fact? in
      guard let text, !text.isEmpty else { return nil }
      return (name, { $0.text(text) })
    }
    if let version { facts.append(version) }
    if let doi = value.doi {
      facts.append((.factDOI, { $0.element("a", .href("https://doi.org/" + doi), text: doi) }))
    }
    if let before = value.supersedes {
      let address = before.hasPrefix("10.") ? "https://doi.org/" + before : before
      facts.append(
        (.factSupersedes, { Pieces.link(before, to: address.hasPrefix("https://") ? address : nil, out: &$0) }))
    }
    if let license = value.license { facts.append((.factLicence, { LicenseText.write(license, to: &$0) })) }
    return facts
  }

  private var places: String {
    say(
      .commas(value.places.map { place in place.country.map { say(.placeIn(place.name, country: $0)) } ?? place.name }))
  }

  private var authors: String {
    say(
      .authors(
        value.authors.map { author in author.affiliation.map { say(.authorOf(author.name, $0)) } ?? author.name }))
  }

  private var material: String {
    guard !value.sources.isEmpty else { return say(.noAccount) }
    return say(
      .materialFull(sources: value.sources.count, excerpts: analysis.countedExcerpts, codings: value.codings.count))
  }

  /// The version, and when it was published and changed, a line for each.
  private var version: Pieces.Fact? {
    let parts = [
      value.version, value.published.map { say(.publishedOn($0.iso)) }, value.modified.map { say(.modifiedOn($0.iso)) },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return (
      .factVersion,
      { out in
        for (place, part) in parts.enumerated() {
          if place > 0 {
            out.void("br")
            out.text("\n")
          }
          out.text(part)
        }
      }
    )
  }
}
