package import CaseModel

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
      # What the site is for, in a sentence or two:
      # description: …
      # Where it will be served; without, it has no sitemap, no feed and no canonical addresses:
      # base-url: https://example.org/
      # Who publishes it, and on what terms:
      # publisher: {name: …}
      # license: CC-BY-4.0

      """
    return [("site.yml", text)]
  }

  /// A case with two accounts.
  package static func caseFolder(_ id: String, title: String) -> [File] {
    let text = """
      title: \(YAMLText.quoted(title))
      # A draft is built with --drafts alone.
      status: published
      summary: >-
        Two invented accounts stand here until there are real ones.
      # Who wrote the report, and who coded:
      # authors: [{name: …}]
      # coders: [{id: …, name: …}]
      # What the authors conclude, each with the passages it rests on:
      # findings:
      #   - {id: f1, says: …, evidence: [resident#r1]}
      # When and where:
      # period: {from: 2024, to: 2025}
      # places: [{name: …}]

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
      # or quotes words of it:
      # - {excerpt: resident, exact: "wrote the plan", as: s1, code: mode-consumer, frame: actual}
      # frame: \(words(Frame.allCases)); strength: 1 to 3; memo: for coders alone, never published.
      []

      """
    return [("cases/\(caseID)/codings/\(coder).yml", text)]
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
