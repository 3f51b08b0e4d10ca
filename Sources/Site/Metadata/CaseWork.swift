import CaseModel
import Outputs

/// The case as a work that others cite.
struct CaseWork {
  let report: CaseReport

  private var value: Case { report.value }
  private var about: CaseModel.Site { report.site.site }

  /// Who publishes it: the publisher of the site, else the site.
  var publisher: String { about.publisher?.name ?? about.title }
  /// Its last change, or its first publication where that is not known.
  var issued: PartialDate? { value.modified ?? value.published }
  /// Its address; `nil` where the site does not know its own.
  var address: String? { about.baseURL.map { $0 + Links.report(value.id) } }
  /// Its licence by address where that is known, else by name.
  var license: String? { (value.license ?? about.license).map { LicenseText.address($0) ?? $0 } }
  /// Its DOI as an address.
  var doi: String? { value.doi.map { "https://doi.org/" + $0 } }
  /// What it is about, in plain words; empty when not said.
  var abstract: String { report.site.plainText(value.summary) }

  /// The work in the terms of the Citation Style Language.
  var reference: Reference {
    var work = Reference(key: value.id, type: "report")
    work.texts = [
      .title: value.title, .publisher: publisher, .genre: report.site.say(.caseReport), .language: value.language,
    ]
    work.texts[.version] = value.version
    work.texts[.doi] = value.doi
    work.texts[.url] = address
    work.names[.author] = value.authors.isEmpty ? nil : value.authors.map(\.nameInParts)
    work.dates[.issued] = issued.flatMap { WorkDate.Point(year: $0.year, month: $0.month, day: $0.day) }.map {
      WorkDate($0)
    }
    return work
  }
}

extension Author {
  /// The name as catalogues sort it. A comma parts the family name from what leads it; of a person, who is known by an
  /// ORCID or an affiliation, the last word and the particles before it are the family name; any other name is a whole, since nothing
  /// tells whether it is that of an organisation.
  var nameInParts: Reference.Name {
    if let comma = name.firstIndex(of: ",") {
      let given = name[name.index(after: comma)...].drop { $0 == " " }
      return Reference.Name(family: String(name[..<comma]), given: String(given))
    }
    let words = name.split(separator: " ")
    guard orcid != nil || affiliation != nil, words.count > 1 else { return Reference.Name(name) }
    var first = words.count - 1
    while first > 1, words[first - 1].allSatisfy(\.isLowercase) { first -= 1 }
    return Reference.Name(
      family: words[first...].joined(separator: " "), given: words[..<first].joined(separator: " "))
  }
}
