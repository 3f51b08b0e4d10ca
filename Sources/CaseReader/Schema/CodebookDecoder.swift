import CaseModel
import Diagnostics

/// Reads `codebook.yml` and the files of the folder `codebook`: codes of the site's own, shown and counted but not computed.
enum CodebookDecoder {
  /// What a code belongs under, as it is written.
  private struct Parent {
    /// Id of the code; `nil` when it cannot be used.
    let child: String?
    let parent: Located<String>
  }

  /// - Parameter nodes: The files, which are one codebook.
  static func decode(_ nodes: [YAMLNode], reporter: Reporter) -> [Code] {
    var parents: [Parent] = []
    var found: [Located<Code>] = []
    for node in nodes {
      guard var fields = Fields(node, of: "a codebook", reporter: reporter) else { continue }
      fields.require("codes")
      found += fields.records("codes", of: "a code") { (fields: inout Fields) -> Located<Code>? in
        code(&fields, parents: &parents)
      }
      fields.finish()
    }
    let codes = UniqueIds.check(found.filter { hasPage($0, reporter) }, what: "code", reporter: reporter).filter {
      code in
      guard Codebook.builtIn[code.id] != nil, let span = found.first(where: { $0.value.id == code.id })?.span else {
        return true
      }
      reporter.error(
        "duplicate-id", at: span, "the code '\(code.id)' is built in already", hints: ["choose another id"])
      return false
    }
    checkParents(parents, codes: codes, reporter: reporter)
    return codes
  }

  /// Whether a code can have a page of its name beside that of the codebook.
  private static func hasPage(_ code: Located<Code>, _ reporter: Reporter) -> Bool {
    guard code.value.id == "index" else { return true }
    reporter.error(
      "reserved-id", at: code.span, "'index' is the page of the codebook, so no code can be called so",
      hints: ["write 'index-1', say"])
    return false
  }

  private static func code(_ fields: inout Fields, parents: inout [Parent]) -> Located<Code>? {
    for key in ["id", "label"] { fields.require(key) }
    let id = fields.id("id")
    let (label, definition) = (fields.text("label")?.value, fields.text("definition")?.value)
    let (hint, source, parent) = (fields.text("hint")?.value, fields.text("source")?.value, fields.code("parent"))
    if let parent { parents.append(Parent(child: id?.value, parent: parent)) }
    guard let id, let label else { return nil }
    return id.map { id in
      Code(
        id, label, family: .own, definition: definition ?? "", hint: hint, source: source, parent: parent?.value)
    }
  }

  private static func checkParents(_ parents: [Parent], codes: [Code], reporter: Reporter) {
    let known = Codebook.builtIn.adding(codes)
    // Codes of a circle that was told of, which is one fault.
    var circles: Set<String> = []
    for (child, parent) in parents.map({ ($0.child, $0.parent) }) {
      if known[parent.value] == nil {
        reporter.error(
          "unknown-code", at: parent.span, "the code '\(parent.value)' does not exist",
          hints: CodeSearch(known).hints(for: parent.value))
      } else if let child, known.ancestry(of: parent.value).contains(child) {
        guard circles.insert(child).inserted else { continue }
        circles.formUnion(known.ancestry(of: parent.value))
        reporter.error(
          "circular-parent", at: parent.span, "the code '\(child)' stands below itself",
          hints: ["remove this parent or choose another"])
      }
    }
  }
}
