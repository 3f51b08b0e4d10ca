import CaseModel
import CaseReader
import Diagnostics
import Disk
import Exchange
import Pipeline

/// A case folder that is not there yet. It is written beside its place, checked, and put there in one step.
final class NewCase {
  /// Content up to this size is read as a whole before the case is put in its place.
  private static let checkedBytes = 16 << 20

  let surroundings: CaseImport.Surroundings
  private(set) var isChecked = true
  private let hasSchemas: Bool
  private let caseID: String
  private let content: String
  private var written: [String] = []
  /// Files outside the case folder, which are small.
  private var beside: [String: [UInt8]] = [:]
  private var bytes = 0

  init(_ caseID: String, in content: String) throws {
    (self.caseID, self.content) = (caseID, Paths.trimmed(content))
    let place = Paths.join(self.content, "cases/" + caseID)
    if try System.kind(of: place) != nil {
      throw ExchangeFault("\(place) is there already, and nothing is written over", hint: "choose another --case")
    }
    hasSchemas = try SchemaFolder(content: self.content).isThere
    var surroundings = CaseImport.Surroundings()
    surroundings.hasSite = try System.kind(of: Paths.join(self.content, "site.yml")) != nil
    surroundings.hasCodebook =
      try System.kind(of: Paths.join(self.content, "codebook.yml")) != nil
      || System.kind(of: Paths.join(self.content, "codebook")) != nil
    if try System.kind(of: self.content) == .folder {
      surroundings.codebook = CorpusReader(try DiskFolder(content), terms: try Self.terms()).codebook()
    }
    self.surroundings = surroundings
  }

  private static func terms() throws -> PublicationTerms {
    PublicationTerms(now: try Console.now(), includesDrafts: true)
  }

  private var place: String { Paths.join(content, "cases/" + caseID) }
  /// Names that begin with a dot are no content.
  private var draft: String { Paths.join(content, "cases/.\(caseID).new") }

  /// Runs work that gives its files to a sink; nothing is left when it fails.
  func write(_ work: (CaseImport.Sink) throws -> Tally) throws -> Tally {
    do {
      if try System.kind(of: draft) != nil {
        throw ExchangeFault("\(draft) is left from an import that was cut off", hint: "remove it")
      }
      let tally = try work(take)
      try check()
      try EndSignal.check()
      try finish()
      return tally
    } catch {
      for path in written.reversed() { try? System.remove(path) }
      for folder in ["narratives", "codings", ""] {
        try? System.removeFolderIfEmpty(Paths.trimmed(draft + "/" + folder))
      }
      throw error
    }
  }

  private func take(_ path: String, _ text: [UInt8]) throws {
    try EndSignal.check()
    let bytes = (hasSchemas ? ContentKind.modeline(at: path).map { Array($0.utf8) } ?? [] : []) + text
    guard path.hasPrefix("cases/\(caseID)/") else { return beside[path] = bytes }
    let target = Paths.join(draft, String(path.dropFirst("cases/\(caseID)/".count)))
    if let folder = Paths.parent(of: target) { try System.makeFolders(folder) }
    written.append(target)
    try System.write(bytes, to: target)
    self.bytes += bytes.count
  }

  private func finish() throws {
    for (path, bytes) in beside.sorted(by: { $0.key < $1.key }) {
      let target = Paths.join(content, path)
      guard try System.kind(of: target) == nil else { throw ExchangeFault("\(target) is there already") }
      if let folder = Paths.parent(of: target) { try System.makeFolders(folder) }
      written.append(target)
      try System.write(bytes, to: target)
    }
    try System.move(draft, to: place)
    written = []
  }

  /// Reads the case as a build would. What is wrong elsewhere in the content is not its fault.
  private func check() throws {
    guard bytes <= Self.checkedBytes else { return isChecked = false }
    let folder = NewCaseFolder(
      base: try? DiskFolder(content), displayName: content, caseID: caseID, draft: draft, beside: beside,
      paths: written.map { String($0.dropFirst(draft.count + 1)) })
    let reader = CorpusReader(folder, terms: try Self.terms())
    let frame = reader.frame()
    let found = frame.diagnostics.filter { diagnostic in beside.keys.contains { diagnostic.span.file.hasSuffix($0) } }
    let errors = (found + reader.read(caseID, frame: frame).diagnostics).filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    try Console.write(errors, format: .human, asResult: false)
    throw ExchangeFault("the case would not pass 'caseloom check', so it is not written")
  }
}

/// Content as it would be with a new case.
private struct NewCaseFolder: ContentFolder {
  let base: DiskFolder?
  let displayName: String
  let caseID: String
  let draft: String
  let beside: [String: [UInt8]]
  let paths: [String]

  func framePaths() throws -> [String] {
    let known = try base?.framePaths() ?? []
    return known.filter { !$0.hasPrefix("cases/") } + beside.keys.filter { !known.contains($0) }
  }

  /// Only the new one is looked at.
  func caseIDs() -> [String] { [caseID] }
  func paths(inCase id: String) -> [String] { paths.map { "cases/\(caseID)/" + $0 } }

  func bytes(at path: String) throws -> [UInt8] {
    if let bytes = beside[path] { return bytes }
    if let file = file(path) { return try System.read(file) }
    return try base?.bytes(at: path) ?? []
  }

  func size(at path: String) throws -> Int? {
    if let bytes = beside[path] { return bytes.count }
    if let file = file(path) { return try System.stamp(of: file).map { Int($0.size) } }
    return try base?.size(at: path)
  }

  private func file(_ path: String) -> String? {
    path.hasPrefix("cases/\(caseID)/") ? Paths.join(draft, String(path.dropFirst("cases/\(caseID)/".count))) : nil
  }
}
