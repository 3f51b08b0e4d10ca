import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Site

/// Searches the files of one case for words that it withholds.
///
/// Words that are found stand there rightly when the case would be the same had they never been written in confidence,
/// and no template brings them: then the author has published them elsewhere, in whatever field, or they are this
/// program's own. An attachment is the author's too, but nobody reads it before it is published; it may hold what the
/// pages show, and nothing else that is withheld.
///
/// Files are handed over one by one, as they are made. Which of them holds such words is asked in the rare case that one
/// does, for which they are made again.
struct CaseSearch {
  let scope: SearchScope
  let content: any ContentFolder
  let id: String
  /// Runs of words that the case does not show.
  private let withheld: ShingleIndex
  private var search: FileSearch
  /// Drawings in files of their own, which are searched at the end.
  private var drawings: [(name: Substring, bytes: [UInt8])] = []
  /// The last page with drawings: the report, which stands behind the files that it links to.
  private var drawn: (bytes: [UInt8], descriptions: [Int])?
  private var isSuspected = false

  init(_ id: String, withheld: Shingles, scope: SearchScope, content: any ContentFolder) {
    (self.scope, self.content, self.id) = (scope, content, id)
    self.withheld = ShingleIndex(withheld)
    search = FileSearch(self.withheld)
  }

  /// Searches a file that is to be published.
  mutating func read(_ file: OutputFile) throws {
    guard !withheld.isEmpty else { return }
    guard case .bytes(let bytes) = file.contents else {
      isSuspected = try isSuspected || !runs(in: file).isEmpty
      return
    }
    if let name = figure(file.path) { return drawings.append((name, bytes)) }
    let descriptions = search.read(bytes, path: file.path)
    if !descriptions.isEmpty { drawn = (bytes, descriptions) }
  }

  /// What was found in all files.
  ///
  /// - Parameters:
  ///   - files: The files again; asked only where one is in doubt.
  ///   - everyFile: All files of the case; asked only where an attachment is in doubt.
  mutating func leaks(in files: () -> [OutputFile], everyFile: () -> [OutputFile]) throws -> [Diagnostic] {
    guard !withheld.isEmpty else { return [] }
    readDrawings()
    guard !search.finish().isEmpty || isSuspected else { return [] }
    let files = files()
    let found = try files.map { try runs(in: $0) }
    var shown = Shingles()
    if scope.isIndependent(id) {
      for file in everyFile() { shown.merge(LeakScan.runs(of: withheld, in: file)) }
      shown.subtract(scope.inTemplates(shown))
    }
    return zip(files, found).compactMap { file, runs in
      var runs = runs
      runs.subtract(shown)
      guard !runs.isEmpty else { return nil }
      if case .copy(let source) = file.contents {
        return LeakScan.leak(inAttachment: content.displayName + "/" + source)
      }
      return LeakScan.leak(in: file.path)
    }
  }

  /// A drawing that stands on the report and in a file is searched once.
  private mutating func readDrawings() {
    let page = drawn.map { PageDrawings(of: $0.bytes, descriptions: $0.descriptions) }
    for drawing in drawings {
      if let part = page?.part(of: drawing.bytes, describedBy: "\(id)-\(drawing.name)-wide-desc") {
        search.read(drawing.bytes, without: part)
      } else {
        search.read(drawing.bytes, path: ".svg")
      }
    }
    (drawings, drawn) = ([], nil)
  }

  /// The name of the figure that a file holds; `nil` when it is another file.
  private func figure(_ path: String) -> Substring? {
    guard path.hasSuffix(".svg"), let slash = path.lastIndex(of: "/") else { return nil }
    return path[path.index(after: slash)...].dropLast(".svg".count)
  }

  private func runs(in file: OutputFile) throws -> Shingles {
    switch file.contents {
    case .bytes: LeakScan.runs(of: withheld, in: file)
    case .copy(let source): try AttachmentSearch.runs(of: withheld, at: source, in: content)
    }
  }
}
