import CaseModel
import Markup
import Outputs

/// `linkset.json`: the links of FAIR Signposting, those of the report and those that lead back to it. (RFC 9264)
struct LinkSet {
  let report: CaseReport
  /// Address of the site: relative links have no meaning of their own there.
  let base: String

  private var value: Case { report.value }
  private var page: String { base + Links.report(value.id) }

  /// Files that describe the case, each with its type.
  static func descriptions(of report: CaseReport) -> [(file: String, type: String)] {
    var all = [("case.jsonld", "application/ld+json"), ("citation.bib", MediaType.of("citation.bib"))]
    if report.value.published != nil || report.value.modified != nil {
      all.append(("datacite.json", "application/json"))
    }
    if ResearchCrate(report) != nil { all.append((CrateKind.file, "application/ld+json")) }
    return all
  }

  /// Files that hold its data.
  static let items = ["case.json", "codings.csv"]

  /// The file.
  var bytes: [UInt8] {
    let back: [JSON] = Self.items.map { file in
      ["anchor": .string(base + report.path(file)), "collection": [target(page, type: "text/html")]]
    }
    return JSON.document([], "linkset", [.object(landing)] + back)
  }

  private var landing: JSONMembers {
    var links: JSONMembers = [
      "anchor": .string(page),
      "type": [target("https://schema.org/AboutPage"), target("https://schema.org/Report")],
      "describedby": .array(Self.descriptions(of: report).map { target(base + report.path($0.file), type: $0.type) }),
      "item": .array(Self.items.map { target(base + report.path($0), type: MediaType.of($0)) }),
    ]
    let work = CaseWork(report: report)
    links["cite-as"] = work.doi.map { [target($0)] }
    links["license"] = (value.license ?? report.site.site.license).flatMap(LicenseText.address).map { [target($0)] }
    let authors = value.authors.compactMap { $0.orcid.map { target("https://orcid.org/" + $0) } }
    links["author"] = authors.isEmpty ? nil : .array(authors)
    return links
  }

  private func target(_ address: String, type: String? = nil) -> JSON {
    var target: JSONMembers = ["href": .string(address)]
    target["type"] = type.map(JSON.string)
    return .object(target)
  }
}
