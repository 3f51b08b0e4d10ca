package import CaseModel

/// Writes a map with the names of a project, ready to be filled in.
package enum ImportMapWriter {
  /// The map, in YAML.
  ///
  /// - Parameters:
  ///   - kind: Kind of all sources; to be said for each when it is `nil`.
  ///   - level: Level of all sources; likewise.
  package static func text(_ project: CodingProject, kind: NarrativeKind?, level: Level?) -> String {
    var text = """
      # What no coding tool knows. Names may hold * for anything. What stands nowhere is the site's own, and withheld.
      case:
        title: \(YAMLText.quoted(QuoteMaker.words(PlainText(project.name).whole).nonEmpty ?? "Untitled"))
        # status: published

      # kind: \(NarrativeKind.allCases.map(\.rawValue).joined(separator: " "))
      # level: \(Level.allCases.map(\.rawValue).joined(separator: " "))
      # consent: \(Consent.allCases.map(\.rawValue).joined(separator: " ")); withheld where nothing is said
      # also: position, sector, area, persons, title, label, language, groups; or leave-out in place of it all
      sources:

      """
    let (kind, level) = (kind?.rawValue ?? ImportMapReader.blank, level?.rawValue ?? ImportMapReader.blank)
    text += names(project.documents.map(\.name)) { _ in "{kind: \(kind), level: \(level)}" }
    text += variables(project)
    text += """

      # own; leave-out; or a code of a lens, such as {code: aim-participation, frame: intended} ('caseloom codes' lists them)
      codes:

      """
    let paths = CodeTree.paths(project.codes)
    let repeated = Dictionary(project.codes.map { ($0.name, 1) }, uniquingKeysWith: +)
    text += names(
      project.codes.map { code in
        repeated[code.name] == 1 ? code.name : paths[code.id, default: [code.name]].joined(separator: " > ")
      }
    ) { _ in "own" }
    if !project.coders.isEmpty {
      text += "\n# ids are published, in addresses too\ncoders:\n"
      text += coders(project)
    }
    return text
  }

  /// The ids that an import without a map would give.
  private static func coders(_ project: CodingProject) -> String {
    let plan = CoderPlan(project, used: project.coders.map(\.id), map: ImportMap(), keepsNames: false)
    return project.coders.map { "  \(YAMLText.quoted($0.name)): \(plan.id($0.id))\n" }.joined()
  }

  /// The variables of the project, none of which is taken unasked.
  private static func variables(_ project: CodingProject) -> String {
    var seen: Set<String> = []
    let names = project.documents.flatMap(\.variables).map(\.name).filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return "" }
    let list = names.map { YAMLText.quoted(QuoteMaker.words(PlainText($0).whole)) }.joined(separator: ", ")
    return "\n# variables that sources are to be compared by, and so are published: \(list)\ngroups: []\n"
  }

  private static func names(_ names: [String], value: (String) -> String) -> String {
    guard !names.isEmpty else { return "  {}\n" }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { name in
      "  \(YAMLText.quoted(name)): \(value(name))\n"
    }.joined()
  }
}
