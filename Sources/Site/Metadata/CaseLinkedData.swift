import CaseModel
import Markup
import Outputs

/// A case in the words of schema.org: the report, and the data that belong to it. What is not known is not said.
struct CaseLinkedData {
  let report: CaseReport

  private var value: Case { report.value }
  private var about: CaseModel.Site { report.site.site }
  private var license: String? { (value.license ?? about.license).map { LicenseText.address($0) ?? $0 } }
  private var address: String? { about.baseURL.map { $0 + Links.report(value.id) } }

  /// The document.
  var document: [UInt8] {
    let summary = report.site.plainText(value.summary)
    return Self.object(
      "Report",
      [
        "@context": "https://schema.org", "@id": text(address ?? "index.html"), "url": text(address),
        "name": text(value.title), "headline": text(value.headline), "abstract": text(summary),
        "inLanguage": text(value.language), "version": text(value.version), "license": text(license),
        "datePublished": text(value.published?.iso), "dateModified": text(value.modified?.iso),
        "identifier": text(value.doi.map { "https://doi.org/" + $0 }),
        "keywords": list(value.keywords.map(JSON.string)),
        "author": list(value.authors.map(person)), "publisher": about.publisher.map(organisation),
        "spatialCoverage": list(value.places.map { Self.object("Place", ["name": text($0.name)]) }),
        "isAccessibleForFree": .bool(true),
        "isPartOf": Self.object(
          "WebSite",
          [
            "name": text(about.title), "url": text(about.baseURL),
          ]), "hasPart": list([dataset(summary)]),
      ]
    ).document
  }

  private func dataset(_ summary: String) -> JSON {
    Self.object(
      "Dataset",
      [
        "name": text(value.title), "description": text(summary), "license": text(license),
        "distribution": list(["case.json", "codings.csv"].map(download)),
      ])
  }

  private func download(_ file: String) -> JSON {
    let place = about.baseURL.map { $0 + report.path(file) } ?? file
    return Self.object("DataDownload", ["contentUrl": text(place), "encodingFormat": text(MediaType.of(file))])
  }

  private func person(_ author: Author) -> JSON {
    Self.object(
      "Person",
      [
        "@id": text(author.orcid.map { "https://orcid.org/" + $0 }), "name": text(author.name),
        "affiliation": author.affiliation.map { Self.object("Organization", ["name": text($0)]) },
      ])
  }

  private func organisation(_ publisher: CaseModel.Site.Publisher) -> JSON {
    Self.object(
      "Organization",
      [
        "name": text(publisher.name), "url": text(publisher.url), "sameAs": text(publisher.ror),
      ])
  }

  /// `nil` where there is nothing to say.
  private func text(_ words: String?) -> JSON? { words.flatMap { $0.isEmpty ? nil : .string($0) } }

  private func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }

  private static func object(_ type: String, _ members: [String: JSON?]) -> JSON {
    var known = members.compactMapValues { $0 }
    known["@type"] = .string(type)
    return .object(known)
  }
}
