import CaseModel

/// The built-in codes as a page of the manual, family by family.
package enum CodePage {
  /// The page, in Markdown.
  package static var markdown: String {
    let families = CodeFamily.allCases.compactMap { family -> String? in
      let codes = Codebook.builtIn.codes.filter { $0.family == family }
      return codes.isEmpty ? nil : section(family, codes)
    }
    return head + families.joined(separator: "\n")
  }

  private static let head = """
    # Codes

    The built-in codes, as `caseloom codes` finds them. *Needs* names the attributes without which a coding is refused, and what holds for
    those that are absent. What each attribute means: [content format](content-format.md). Codes of your own stand in `codebook.yml`.


    """

  private static func section(_ family: CodeFamily, _ codes: [Code]) -> String {
    let rows = codes.map { code in
      let when = code.hint.map { " " + $0 + "." } ?? ""
      return "| `\(code.id)` | \(code.label) | \(code.definition).\(when) | \(code.source ?? "") |"
    }
    let needs = Set(codes.map(CodeList.attributes)).sorted().joined(separator: "; for `orch-role`: ")
    return "## \(family.label)\n\nNeeds \(needs).\n\n| Id | Name | Meaning and use | Source |\n|---|---|---|---|\n"
      + rows.joined(separator: "\n") + "\n"
  }
}
