package import CaseModel

/// Makes a project of what may be shown of cases: what they hold has gone through the rules of publication already.
package struct PublishedProject {
  private let codebook: Codebook
  private var project = CodingProject()
  private var coders: Set<String> = []
  private var names: Set<String> = []

  /// The project.
  ///
  /// - Parameters:
  ///   - cases: Cases as they are published.
  ///   - name: What it is called.
  package static func of(_ cases: [Case], codebook: Codebook, name: String) -> CodingProject {
    var maker = PublishedProject(codebook: codebook)
    maker.project.name = name
    for item in cases { maker.add(item, isAlone: cases.count == 1) }
    maker.project.documents.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    maker.project.coders.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    maker.addCodes()
    return maker.project
  }

  private init(codebook: Codebook) { self.codebook = codebook }

  private mutating func add(_ item: Case, isAlone: Bool) {
    let codings = Dictionary(grouping: item.codings + item.analyses, by: \.excerpt)
    var byNarrative: [String: [Excerpt]] = [:]
    for excerpt in item.excerpts {
      // The words of a pair stand in both; the passage is one.
      if let first = excerpt.versions.first { byNarrative[first.narrative, default: []].append(excerpt) }
    }
    for narrative in item.narratives {
      let excerpts = byNarrative[narrative.id] ?? []
      let text = NarrativeText(narrative, excerpts: excerpts)
      guard !text.scalars.isEmpty else { continue }
      let title = isAlone ? narrative.title : "\(item.title): \(narrative.title)"
      let document = ProjectDocument(
        id: "\(item.id)/\(narrative.id)", name: unique(title), text: .written(text.text), unit: .codePoints)
      project.documents.append(document)
      for excerpt in excerpts {
        guard let range = text.ranges[excerpt.id.anchor] else { continue }
        var passage = ProjectCoding(document: document.id, range: range, quote: text[range], code: "")
        passage.isWhole = excerpt.words(in: narrative.id)?.isWhole == true
        add(codings[excerpt.id] ?? [], of: passage, item)
      }
    }
  }

  /// Adds the codings of a passage, which the project takes once for each coder and code.
  private mutating func add(_ codings: [Coding], of passage: ProjectCoding, _ item: Case) {
    var seen: Set<String> = []
    for coding in codings where seen.insert("\(coding.coder) \(coding.code)").inserted {
      let name = item.coders.first { $0.id == coding.coder }?.name ?? coding.coder
      var written = passage
      (written.code, written.coder) = (coding.code, coder(name))
      project.codings.append(written)
    }
  }

  private mutating func coder(_ name: String) -> String {
    if coders.insert(name).inserted { project.coders.append(ProjectCoder(id: name, name: name)) }
    return name
  }

  private mutating func unique(_ title: String) -> String {
    var (name, number) = (title, 2)
    while !names.insert(name).inserted {
      name = "\(title) (\(number))"
      number += 1
    }
    return name
  }

  // MARK: - Codes

  /// Codes that passages have, and those above them; built-in ones below the name of their family.
  private mutating func addCodes() {
    let used = Set(project.codings.map(\.code))
    let shown = Set(used.flatMap { codebook.ancestry(of: $0) })
    var taken: Set<String> = []
    var tree: [ProjectCode] = []
    var families: Set<CodeFamily> = []
    for code in codebook.codes where shown.contains(code.id) {
      var parent = code.parent
      if parent == nil, code.family != .own {
        parent = "family:" + code.family.rawValue
        if families.insert(code.family).inserted {
          tree.append(ProjectCode(id: "family:" + code.family.rawValue, name: code.family.label))
        }
      }
      tree.append(
        ProjectCode(id: code.id, name: code.label, parent: parent, definition: code.definition.nonEmpty))
    }
    var tally = Tally()
    var codes = CodeTree.ordered(tree, tally: &tally)
    let paths = CodeTree.paths(codes)
    let parents = Set(codes.compactMap(\.parent))
    for index in codes.indices {
      codes[index].isCodable = used.contains(codes[index].id) || !parents.contains(codes[index].id)
      // Programs keep one code of a name.
      let path = paths[codes[index].id, default: []].joined(separator: " › ")
      var (name, number) = (codes[index].name, 2)
      if taken.contains(name) { name = path }
      while !taken.insert(name).inserted {
        name = "\(path) (\(number))"
        number += 1
      }
      codes[index].name = name
    }
    project.codes = codes
  }
}
