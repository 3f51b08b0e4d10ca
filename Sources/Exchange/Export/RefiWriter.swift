/// Writes the exchange format REFI-QDA, in the way that every program that was tried reads.
package enum RefiWriter {
  /// A moment for what has none of its own; programs fail where there is none.
  private static let moment = "1980-01-01T00:00:00Z"

  /// A project, `.qdpx`. Its bytes depend on the project alone.
  package static func project(_ project: CodingProject) throws(ExchangeFault) -> [UInt8] {
    var texts: [(name: String, bytes: [UInt8])] = []
    for document in project.documents {
      texts.append(("sources/\(document.guid).txt", Array(try document.text.read().utf8)))
    }
    texts.sort { $0.name < $1.name }
    return try ZipWriter.archive([("project.qde", Array(xml(project).utf8))] + texts)
  }

  /// A codebook, `.qdc`.
  package static func codebook(_ project: CodingProject) -> [UInt8] {
    var out = XMLWriter()
    out.element("CodeBook", [("xmlns", "urn:QDA-XML:codebook:1.0"), ("origin", "Caseloom")]) { out in
      write(project.codes, to: &out)
    }
    return Array(out.text.utf8)
  }

  private static func xml(_ project: CodingProject) -> String {
    var out = XMLWriter()
    let attributes: [(String, String?)] = [
      ("xmlns", "urn:QDA-XML:project:1.0"), ("name", project.name), ("origin", "Caseloom"),
      ("creationDateTime", moment),
    ]
    out.element("Project", attributes) { out in
      if !project.coders.isEmpty {
        out.element("Users") { out in
          for coder in project.coders { out.element("User", [("guid", coder.guid), ("name", coder.name)]) }
        }
      }
      if !project.codes.isEmpty { out.element("CodeBook") { write(project.codes, to: &$0) } }
      if !project.documents.isEmpty { out.element("Sources") { write(project, to: &$0) } }
    }
    return out.text
  }

  private static func write(_ codes: [ProjectCode], to out: inout XMLWriter) {
    guard !codes.isEmpty else { return }
    let children = Dictionary(grouping: codes, by: \.parent)
    func write(_ code: ProjectCode, _ out: inout XMLWriter) {
      let attributes: [(String, String?)] = [
        ("guid", NameUUID.of("code", code.name)), ("name", code.name), ("isCodable", code.isCodable ? "true" : "false"),
      ]
      let below = children[code.id] ?? []
      guard code.definition != nil || !below.isEmpty else { return out.element("Code", attributes) }
      out.element("Code", attributes) { out in
        if let definition = code.definition { out.element("Description", text: definition) }
        for code in below { write(code, &out) }
      }
    }
    out.element("Codes") { out in for code in children[nil] ?? [] { write(code, &out) } }
  }

  private static func write(_ project: CodingProject, to out: inout XMLWriter) {
    let codings = Dictionary(grouping: project.codings, by: \.document)
    let codes = Dictionary(
      project.codes.enumerated().map { ($1.id, ($0, $1.name)) }, uniquingKeysWith: { first, _ in first })
    let coders = Dictionary(project.coders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for document in project.documents {
      let attributes: [(String, String?)] = [
        ("guid", document.guid), ("name", document.name), ("plainTextPath", "internal://\(document.guid).txt"),
        ("creationDateTime", moment),
      ]
      let own = codings[document.id] ?? []
      let whole = own.filter(\.isWhole)
      // One passage for each coder: programs read who coded from the passage.
      let passages = Dictionary(grouping: own.filter { !$0.isWhole }) { coding in
        Passage(start: coding.range?.lowerBound ?? 0, end: coding.range?.upperBound ?? 0, coder: coding.coder ?? "")
      }
      guard !own.isEmpty else {
        out.element("TextSource", attributes)
        continue
      }
      out.element("TextSource", attributes) { out in
        for (passage, codings) in passages.sorted(by: { $0.key < $1.key }) {
          let sorted = codings.compactMap { codes[$0.code] }.sorted { $0.0 < $1.0 }.map(\.1)
          write(passage, codings.first?.quote, sorted, document, coders[passage.coder], to: &out)
        }
        for coder in Set(whole.map { $0.coder ?? "" }).sorted() {
          let sorted = whole.filter { ($0.coder ?? "") == coder }.compactMap { codes[$0.code] }.sorted { $0.0 < $1.0 }
          write(sorted.map(\.1), document, coders[coder], place: "whole", to: &out)
        }
      }
    }
  }

  private static func write(
    _ passage: Passage, _ words: String?, _ codes: [String], _ document: ProjectDocument, _ coder: ProjectCoder?,
    to out: inout XMLWriter
  ) {
    let place = "\(passage.start)-\(passage.end)"
    let who = coder?.name ?? ""
    let attributes: [(String, String?)] = [
      ("guid", NameUUID.of("passage", document.name, place, who)), ("name", words),
      ("startPosition", String(passage.start)), ("endPosition", String(passage.end)), ("creatingUser", coder?.guid),
      ("creationDateTime", moment),
    ]
    out.element("PlainTextSelection", attributes) { write(codes, document, coder, place: place, to: &$0) }
  }

  /// The codes that one coder gave a passage or, where they stand outside every passage, the whole text.
  private static func write(
    _ codes: [String], _ document: ProjectDocument, _ coder: ProjectCoder?, place: String, to out: inout XMLWriter
  ) {
    for code in codes {
      let attributes: [(String, String?)] = [
        ("guid", NameUUID.of("coding", document.name, place, coder?.name ?? "", code)), ("creatingUser", coder?.guid),
        ("creationDateTime", moment),
      ]
      out.element("Coding", attributes) { $0.element("CodeRef", [("targetGUID", NameUUID.of("code", code))]) }
    }
  }

  /// A passage and who marked it.
  private struct Passage: Hashable, Comparable {
    let start: Int
    let end: Int
    let coder: String

    static func < (left: Passage, right: Passage) -> Bool {
      (left.start, left.end, left.coder) < (right.start, right.end, right.coder)
    }
  }
}

extension ProjectDocument {
  fileprivate var guid: String { NameUUID.of("document", name) }
}

extension ProjectCoder {
  fileprivate var guid: String { NameUUID.of("coder", name) }
}
