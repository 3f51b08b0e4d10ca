import CaseModel
import Diagnostics

/// Kinds of files that the content holds.
package enum ContentKind: String, Sendable, CaseIterable {
  /// `site.yml`
  case site
  /// `case.yml`
  case `case`
  /// The front matter of a narrative.
  case narrative
  /// `codings/<coder>.yml`
  case codings
  /// `codebook.yml`, and files of the folder `codebook`
  case codebook
  /// The front matter of a free page.
  case page
  /// The front matter of a chapter of a case.
  case section

  /// Where files of the kind stand, with what their author chooses in angle brackets.
  package var place: String {
    switch self {
    case .site: "site.yml"
    case .case: "cases/<case>/case.yml"
    case .narrative: "cases/<case>/narratives/<narrative>.md"
    case .codings: "cases/<case>/codings/<coder>.yml"
    case .codebook: "codebook.yml"
    case .page: "pages/<page>.md"
    case .section: "cases/<case>/sections/<section>.md"
    }
  }

  /// Whether files of the kind are YAML from begin to end, and not Markdown below front matter.
  package var isYAML: Bool { place.hasSuffix(".yml") }

  /// Folder of the content in which editors find the schemas: one of those that reading passes over.
  package static let schemaFolder = ".schema"

  /// Name of the file with the schema.
  package var schemaName: String { rawValue + ".schema.json" }

  /// A JSON Schema of the files of the kind, for editors.
  package var schema: [UInt8] { SchemaWriter.document(of: self, shape) }

  /// The kind of the file at a path of the content; `nil` for files of other kinds.
  package init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let (folder, isYAML, isMarkdown) = (parts.dropLast().last, path.hasSuffix(".yml"), path.hasSuffix(".md"))
    switch (parts.count, parts.first) {
    case (1, "site.yml"): self = .site
    case (1, "codebook.yml"): self = .codebook
    case (2, "codebook") where isYAML: self = .codebook
    case (2, "pages") where isMarkdown: self = .page
    case (3, "cases") where parts.last == "case.yml": self = .case
    case (4, "cases") where folder == "narratives" && isMarkdown: self = .narrative
    case (4, "cases") where folder == "sections" && isMarkdown: self = .section
    case (4, "cases") where folder == "codings" && isYAML: self = .codings
    default: return nil
    }
  }

  /// The comment by which editors find the schema of a file, as its first line; `nil` for Markdown, in which editors do
  /// not look for one, and for files of other kinds.
  ///
  /// - Parameter path: Path of the file in the content.
  package static func modeline(at path: String) -> String? {
    guard let kind = ContentKind(path: path), kind.isYAML else { return nil }
    let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
    return "# yaml-language-server: $schema=\(up)\(schemaFolder)/\(kind.schemaName)\n"
  }

  /// What a decoder of the kind asks for.
  var shape: ContentShape { ShapeFinder.shape(decode) }

  /// Reads the root of a file of the kind with the decoder that reads it in a content folder.
  func decode(_ node: YAMLNode, _ reporter: Reporter) {
    let vocabulary = SpanVocabulary(codes: [])
    switch self {
    case .site: _ = SiteDecoder.decode(node, reporter: reporter)
    case .case:
      _ = CaseDecoder.decode(
        node, id: "a", path: "", span: node.span, site: RawSite(site: Site(title: "", language: "en")),
        vocabulary: vocabulary, reporter: reporter)
    case .narrative:
      var decoder = NarrativeDecoder(
        id: "a", path: "", display: "", caseLanguage: "en", vocabulary: vocabulary, attachments: [], reporter: reporter)
      _ = decoder.head(FrontMatter(node: node, body: nil, bodyLine: 1))
    case .codings:
      var decoder = CodingDecoder(reporter: reporter)
      decoder.decode(node, coder: "a")
    case .codebook: _ = CodebookDecoder.decode([node], reporter: reporter)
    case .page: _ = PageDecoder.front(node, id: "a", language: "en", reporter: reporter)
    case .section: _ = SectionDecoder.front(node, id: "a", reporter: reporter)
    }
  }
}
