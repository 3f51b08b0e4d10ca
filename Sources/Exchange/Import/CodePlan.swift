import CaseModel
import CaseReader

/// What becomes of the codes of a project.
struct CodePlan {
  /// Codes that the site does not have yet.
  private(set) var added: [Code] = []
  /// What each code of the project becomes.
  private(set) var targets: [String: ImportMap.CodeTarget] = [:]
  /// Ids in the content, of those that are not left out.
  private var ids: [String: String] = [:]
  private(set) var tally = Tally()

  /// - Parameter codebook: The codes the site has.
  init(_ codes: [ProjectCode], map: ImportMap, codebook: Codebook) {
    let paths = CodeTree.paths(codes)
    let repeated = Dictionary(codes.map { ($0.name, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    var names = ImportNames(taken: codebook.ids)
    for code in codes {
      let path = paths[code.id, default: [code.name]].joined(separator: " > ")
      let target = ImportMap.value([path, code.name], in: map.codes) ?? .own
      targets[code.id] = target
      switch target {
      case .leftOut: tally.add(.leftOut, "codes that the map leaves out")
      case .lens(let coding):
        ids[code.id] = coding.code
        tally.add(.taken, "codes read as codes of the codebook")
      case .own:
        let label = repeated[code.name] == nil ? code.name : paths[code.id, default: []].joined(separator: " › ")
        addOwn(code, label: Self.line(label), codebook, &names)
      }
    }
  }

  /// Id of a code in the content, and what its codings say; `nil` where it is left out.
  func coding(_ code: String) -> ImportMap.LensCoding? {
    switch targets[code] {
    case .own: ids[code].map { ImportMap.LensCoding(code: $0) }
    case .lens(let coding): coding
    case .leftOut, nil: nil
    }
  }

  private mutating func addOwn(_ code: ProjectCode, label: String, _ codebook: Codebook, _ names: inout ImportNames) {
    let parent = code.parent.flatMap { ids[$0] }
    let definition = code.definition.map(Self.line) ?? ""
    // The same code of an earlier import.
    if let known = codebook.codes.first(where: { known in
      known.family == .own && known.label == label && known.definition == definition && known.parent == parent
        && !added.contains { $0.id == known.id } && !ids.values.contains(known.id)
    }) {
      ids[code.id] = known.id
      tally.add(.taken, "codes that the site has already")
      return
    }
    let id = names.id(for: code.name, prefix: "own-", fallback: "code")
    ids[code.id] = id
    added.append(Code(id, label, family: .own, definition: definition, parent: parent))
    tally.add(.taken, "codes as the site's own")
    if definition.isEmpty { tally.add(.changed, "codes without a definition") }
    if label != code.name { tally.add(.changed, "codes of one name, called by their path", example: label) }
  }

  /// A text of a codebook in one line, as the reader takes it.
  private static func line(_ text: String) -> String { QuoteMaker.words(PlainText(text).whole) }
}
