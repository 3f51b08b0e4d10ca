import CaseModel
import CaseReader

/// What becomes of the texts of a project: their names, and what the format asks for and no project has.
struct SourcePlan {
  /// A text and its narrative.
  struct Source {
    let document: ProjectDocument
    let id: String
    let title: String
    let kind: NarrativeKind
    let rule: ImportMap.SourceRule
  }

  private(set) var sources: [Source] = []
  private(set) var tally = Tally()
  /// Texts of which nobody said their kind or level.
  private(set) var unsaid: [String] = []

  init(_ documents: [ProjectDocument], map: ImportMap, kind: NarrativeKind?, level: Level?) {
    var names = ImportNames()
    for document in documents {
      var rule = ImportMap.value([document.name], in: map.sources) ?? ImportMap.SourceRule()
      guard !rule.isLeftOut else {
        tally.add(.leftOut, "texts that the map leaves out", example: document.name)
        continue
      }
      rule.level = rule.level ?? level
      guard let kind = rule.kind ?? kind, rule.level != nil || kind == .document || kind == .analysis else {
        unsaid.append(document.name)
        continue
      }
      // The authors' own words belong to no group.
      group(document, by: kind == .analysis ? [] : map.groups, &rule)
      let title = QuoteMaker.words(rule.title ?? document.name)
      sources.append(
        Source(
          document: document, id: Self.id(document.name, &names), title: title.isEmpty ? "Text" : title, kind: kind,
          rule: rule))
    }
  }

  /// Takes the variables that the map names for groups; what the map says of the text itself wins.
  private mutating func group(_ document: ProjectDocument, by names: [String], _ rule: inout ImportMap.SourceRule) {
    for value in document.variables {
      if names.contains(value.name) {
        if !rule.groups.contains(where: { $0.name == value.name }) { rule.groups.append(value) }
        tally.add(.taken, "values of variables, as groups")
      } else {
        tally.add(.leftOut, "values of variables that the map does not name under 'groups'", example: value.name)
      }
    }
  }

  private static func id(_ name: String, _ names: inout ImportNames) -> String {
    let id = names.id(for: name, fallback: "text")
    // A file of the site may stand under that name, and a source that is everybody is none.
    let isFree =
      ContentNames.isFreeForNarrative(id) && !["all", "everyone", "everybody", "all-respondents"].contains(id)
    return isFree ? id : names.id(for: "text-" + id, fallback: "text")
  }
}
