import CaseModel
import Markup

/// The codebook in the words of schema.org: a set of defined terms, each at the address of its page.
struct CodebookLinkedData {
  let site: SiteFrame

  /// Where the file stands.
  static let file = "data/codebook.jsonld"
  /// Name of the set within the document, when the site does not know its address.
  private static let page = "codebook/index.html"

  /// The document. Addresses are whole where the site knows its own, else as seen from the file.
  var document: [UInt8] {
    var set: JSONMembers = [
      "@context": "https://schema.org", "@type": "DefinedTermSet", "@id": .string(address(Self.page)),
      "name": .string(site.say(.codebookTitle)), "description": .string(site.say(.codebookLead)),
      "inLanguage": .string(site.words.language), "hasDefinedTerm": .array(site.codebook.codes.map(term)),
    ]
    if let license = site.site.license { set["license"] = LicenseText.linked(license) }
    return JSON.object(set).lines
  }

  private func term(_ code: Code) -> JSON {
    var term: JSONMembers = [
      "@type": "DefinedTerm", "@id": .string(address("codebook/\(code.id).html")), "termCode": .string(code.id),
      "name": .string(code.label), "inDefinedTermSet": ["@id": .string(address(Self.page))],
    ]
    if !code.definition.isEmpty { term["description"] = .string(code.definition) }
    return .object(term)
  }

  private func address(_ path: String) -> String { (site.site.baseURL ?? "../") + path }
}
