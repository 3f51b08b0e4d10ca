import ArgumentParser
import CaseReader
import Disk
import Exchange

/// Where new files are written.
struct NewPlace: ParsableArguments {
  @Option(help: "Folder with the content.")
  var content = "content"

  static func check(_ id: String, _ what: String) throws {
    guard ContentNames.isID(id) else {
      let near = ContentNames.id(for: id).map { " Write '\($0)'." } ?? ""
      throw ValidationError("\(what) takes an id: a letter a–z, then letters a–z, digits and '-', not '\(id)'.\(near)")
    }
  }

  /// Refuses an id of no case, by what may have been meant: a file of it would begin another case, which has no title.
  func findCase(_ id: String) throws {
    let cases = Paths.join(content, "cases")
    guard try System.kind(of: Paths.join(cases, id + "/case.yml")) == nil else { return }
    let known = (try? System.entries(of: cases).map(\.name).filter(ContentNames.isID).sorted()) ?? []
    let advice =
      known.isEmpty ? "Begin it with 'caseloom new case \(id)'." : Suggestion.words(for: id, among: known)
    throw ValidationError("There is no case '\(id)' in the folder \(content). \(advice)")
  }

  /// Refuses a case that is there already, before anything is asked about it.
  func refuseCase(_ id: String) throws {
    try Self.refuse([Paths.join(Paths.trimmed(content), "cases/\(id)/case.yml")])
  }

  private static func refuse(_ paths: [String]) throws {
    let taken = try paths.filter { try System.kind(of: $0) != nil }
    for path in taken { Console.note("caseloom: \(path) is there already, and nothing is written over\n") }
    if !taken.isEmpty { throw ExitCode(1) }
  }

  /// Writes files that are not there yet: all of them, or none.
  ///
  /// - Parameter withSchemas: Whether the content gets schemas for editors too, unless it has some.
  func write(_ files: [Starter.File], withSchemas: Bool = false) async throws {
    try await Console.reportingFaults(.endInOrder) {
      let content = Paths.trimmed(content)
      let schemas = SchemaFolder(content: content)
      let hasSchemas = try schemas.isThere
      let places = files.map { file in
        let modeline = withSchemas || hasSchemas ? ContentKind.modeline(at: file.path) : nil
        return (path: Paths.join(content, file.path), text: (modeline ?? "") + file.text)
      }
      try Self.refuse(places.map(\.path))
      for file in places {
        try System.makeFolders(Paths.parent(of: file.path) ?? ".")
        try System.write(Array(file.text.utf8), to: file.path)
        Console.note("wrote \(file.path)\n")
      }
      if withSchemas, !hasSchemas { try schemas.write() }
    }
  }
}
