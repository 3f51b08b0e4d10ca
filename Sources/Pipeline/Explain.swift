import CaseModel
package import CaseReader
package import Diagnostics
import Analysis
import Site

/// How the results of a case came about, as text.
package enum Explain {
  /// Why there is nothing to explain.
  package enum Fault: Error, Sendable {
    /// No such case is published; the ids that are.
    case unknownCase([String])
    /// No such construct is computed; those that are.
    case unknownConstruct([String])
  }

  /// The explanations of a case, or of one construct or of those that begin with its name.
  ///
  /// The content's faults come with it; with errors the text is empty.
  package static func text(
    _ content: any ContentFolder, terms: PublicationTerms, caseID: String, construct: String?
  ) throws(Fault) -> Checked<String> {
    let read = CorpusReader.read(content, terms: terms)
    guard !read.hasErrors else { return Checked("", diagnostics: read.diagnostics) }
    guard let value = read.value.cases.first(where: { $0.id == caseID }) else {
      throw .unknownCase(read.value.cases.map(\.id))
    }
    let analysis = CaseAnalysis(value)
    let all = analysis.explanations
    let wanted = all.filter { item in
      construct.map { item.construct.name == $0 || item.construct.name.hasPrefix($0 + ".") } ?? true
    }
    guard !wanted.isEmpty else { throw .unknownConstruct(all.map(\.construct.name)) }
    let words = ExplanationWords(analysis)
    let places = Places(value, root: content.displayName)
    return Checked(wanted.map { Self.text($0, words, places) }.joined(separator: "\n"), diagnostics: read.diagnostics)
  }

  private static func text(_ item: Explanation, _ words: ExplanationWords, _ places: Places) -> String {
    var lines = ["\(item.construct.name): \(words.result(item))", words.title(item)]
    for (number, step) in item.steps.enumerated() {
      lines.append("  \(number + 1). \(words.text(step))")
      lines += step.evidence.map { "       \($0.description)  \(places[$0])" }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Where excerpts stand in the content.
private struct Places {
  private let places: [ExcerptID: Place]
  private let root: String

  init(_ value: Case, root: String) {
    self.root = root
    places = Dictionary(
      value.excerpts.compactMap { excerpt in excerpt.versions.first.map { (excerpt.id, $0.place) } },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(excerpt: ExcerptID) -> String {
    places[excerpt].map { "\(root)/\($0.file):\($0.line):\($0.column)" } ?? ""
  }
}
