package import CaseModel
import CaseReader

/// Small beginnings of content, with comments that say what more there is.
///
/// They build as they are: a site with a case of two short accounts that place it in the cube, for authors to write
/// over.
package enum Starter {
  /// A file and what it holds.
  package typealias File = (path: String, text: String)

  /// `site.yml`.
  package static func site(title: String, language: String) -> [File] {
    let text = """
      title: \(YAMLText.quoted(title))
      language: \(language)
      \(later("description: …", "a site"))
      \(later("base-url: https://example.org/", "a site"))
      \(later("publisher: {name: …}", "a site"))
      \(later("license: CC-BY-4.0", "a site"))

      """
    return [("site.yml", text)]
  }

  /// A case with two accounts.
  package static func caseFolder(_ id: String, title: String) -> [File] {
    let text = """
      title: \(YAMLText.quoted(title))
      # \(about("status", "a case"))
      status: published
      summary: >-
        Two invented accounts stand here until there are real ones.
      \(later("authors: [{name: …}]", "a case"))
      \(later("coders: [{id: coder, name: …}]", "a case"))
      \(later("findings:", "a case"))
      #   - {id: f1, says: …, evidence: [resident#r1]}
      \(later("period: {from: 2024, to: 2025}", "a case"))
      \(later("places: [{name: …}]", "a case"))

      """
    let folder = "cases/\(id)/"
    return [
      (folder + "case.yml", text),
      (
        folder + "narratives/resident.md",
        account("An account of a resident", .interview, "Resident", .citizen, resident)
      ),
      (
        folder + "narratives/coordinator.md",
        account("Notes of a coordinator", .coordinatorNote, "Coordinator", .operational, coordinator)
      ),
    ]
  }

  /// A narrative with one excerpt.
  package static func narrative(
    _ id: String, of caseID: String, title: String, kind: NarrativeKind, level: Level
  ) -> [File] {
    let body = """
      What was said stands here, [with the words that a code rests on in brackets]{#a1}. Braces behind them hold a name for
      the passage, and its codes: `caseloom codes` finds them.
      """
    return [("cases/\(caseID)/narratives/\(id).md", account(title, kind, "…", level, body))]
  }

  /// A file of codings of one coder.
  package static func codings(by coder: String, of caseID: String) -> [File] {
    let text = """
      # Codings of one coder, beside the texts. A row names a passage that has brackets in its narrative:
      # - {excerpt: resident#r1, code: mode-consumer, frame: actual}
      # or quotes words of it, and names the passage:
      # - {excerpt: resident, exact: "wrote the plan", as: s1, code: mode-consumer, frame: actual}
      # frame: \(words(Frame.allCases))
      # strength: \(about("strength", "a coding"))
      # memo: \(about("memo", "a coding"))
      []

      """
    return [("cases/\(caseID)/codings/\(coder).yml", text)]
  }

  /// What a key says, as editors show it.
  private static func about(_ key: String, _ subject: String) -> String { KeyTexts.about(key, of: subject) ?? key }

  /// A key for later, in comments, below what it says.
  private static func later(_ line: String, _ subject: String) -> String {
    "# \(about(String(line.prefix { $0 != ":" }), subject))\n# \(line)"
  }

  private static func account(
    _ title: String, _ kind: NarrativeKind, _ position: String, _ level: Level, _ body: String
  ) -> String {
    """
    ---
    title: \(YAMLText.quoted(title))
    # \(words(NarrativeKind.allCases))
    kind: \(kind.rawValue)
    # level: \(words(Level.allCases))
    source: {position: \(YAMLText.quoted(position)), level: \(level.rawValue)}
    # \(words(Consent.allCases))
    consent: public
    ---

    \(body)

    """
  }

  private static let resident = """
    They [asked us which days would suit, and wrote the plan themselves]{#r1 .mode-consumer .aim-participation .stance-coordination frame=actual}.
    Later [two of us sat in when the plan was changed]{#r2 .mode-strategic .aim-participation .stance-cooperation frame=actual}.
    """

  private static let coordinator = """
    The aim was that [residents would shape the service with us from the start]{#c1 .mode-enhanced .aim-service-innovation .stance-collaboration frame=intended}.
    In practice [we heard their wishes in the second year and kept the decisions]{#c2 .mode-strategic .aim-participation .stance-cooperation frame=actual}.
    """

  private static func words<Value: RawRepresentable<String>>(_ values: [Value]) -> String {
    values.map(\.rawValue).joined(separator: " | ")
  }
}
