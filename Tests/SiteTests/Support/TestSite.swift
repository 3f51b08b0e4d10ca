import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Pipeline
import Site

/// A content folder in memory and the site made from it.
struct TestSite {
  var texts: [String: String]
  var templates: [String: String] = [:]
  var today = "2026-11-22"
  var includesDrafts = false

  /// A site with one published case and no narratives.
  init(_ texts: [String: String] = [:]) {
    self.texts = [
      "site.yml": "title: Test site\nlanguage: en\n",
      "cases/home/case.yml": "title: Home care\nstatus: published\ncoders: [{id: mh}]\n",
    ].merging(texts) { _, new in new }
  }

  /// The same site with another file, or with a file changed.
  func with(_ path: String, _ text: String) -> TestSite {
    var copy = self
    copy.texts[path] = text
    return copy
  }

  func build() async throws -> Checked<[OutputFile]> { try await SiteBuild.files(input()) }

  /// What is noticed on the way to the site.
  func check() async throws -> [Diagnostic] { try await SiteBuild.check(input()).diagnostics }

  private func input() throws -> SiteBuild.Input {
    guard let day = PartialDate(iso: today) else { throw TestFault("no date: \(today)") }
    var input = SiteBuild.Input(
      content: MemoryFolder(texts), terms: PublicationTerms(today: day, includesDrafts: includesDrafts))
    input.templates = templates.mapValues { Array($0.utf8) }
    return input
  }

  /// The files by path, as text; faults of the content fail the test.
  func files() async throws -> [String: String] {
    let built = try await build()
    guard !built.hasErrors else { throw TestFault(DiagnosticFormat.human.text(built.diagnostics, toolVersion: "test")) }
    return Dictionary(
      built.value.map { file in
        if case .bytes(let bytes) = file.contents { return (file.path, String(decoding: bytes, as: UTF8.self)) }
        return (file.path, "")
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// Why a test could not go on.
struct TestFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A narrative with the least front matter and a body.
func narrative(_ body: String, consent: String = "public", extra: String = "") -> String {
  """
  ---
  title: An account
  kind: interview
  source: {position: Nurse, level: operational}
  consent: \(consent)
  \(extra)
  ---
  \(body)
  """
}
