/// What those who coded are called in the content.
struct CoderPlan {
  /// A coder of the case.
  struct Coder {
    let id: String
    let name: String
  }

  /// In the order of the case.
  private(set) var coders: [Coder] = []
  private var ids: [String?: String] = [:]

  /// - Parameters:
  ///   - used: Those who gave codings that are taken; `nil` where it is not known who.
  ///   - keepsNames: Whether ids are made of names, which are published then.
  init(_ project: CodingProject, used: [String?], map: ImportMap, keepsNames: Bool) {
    let names = Dictionary(project.coders.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var given = ImportNames()
    for coder in used where ids[coder] == nil {
      let name = coder.map { names[$0]?.nonEmpty ?? $0 }
      if let rule = ImportMap.value([name ?? ""], in: map.coders) {
        add(coder, rule.id, rule.name ?? rule.id)
      } else if let name, keepsNames {
        add(coder, given.id(for: name, fallback: "coder"), name)
      } else if coder == nil, used.count == 1 {
        add(coder, given.id(for: "coder", fallback: "coder"), "Coder")
      } else {
        let (letter, sign) = Self.letter(coders.count)
        add(coder, given.id(for: "coder-" + letter, fallback: "coder"), "Coder " + sign)
      }
    }
  }

  /// Id of a coder in the content.
  func id(_ coder: String?) -> String { ids[coder] ?? "coder" }

  private mutating func add(_ coder: String?, _ id: String, _ name: String) {
    ids[coder] = id
    if !coders.contains(where: { $0.id == id }) { coders.append(Coder(id: id, name: name)) }
  }

  private static func letter(_ number: Int) -> (String, String) {
    guard number < 26, let scalar = Unicode.Scalar(UInt32(97 + number)) else {
      return (String(number + 1), String(number + 1))
    }
    return (String(Character(scalar)), String(Character(scalar)).uppercased())
  }
}
