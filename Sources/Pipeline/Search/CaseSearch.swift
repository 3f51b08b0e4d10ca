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
struct CaseSearch {
  let scope: SearchScope
  let content: any ContentFolder
  let id: String
  /// Runs of words that the case does not show.
  private let withheld: ShingleIndex

  init(_ id: String, withheld: Shingles, scope: SearchScope, content: any ContentFolder) {
    (self.scope, self.content, self.id) = (scope, content, id)
    self.withheld = ShingleIndex(withheld)
  }

  /// - Parameters:
  ///   - files: Those that are to be published.
  ///   - everyFile: All files of the case; asked only where an attachment is in doubt.
  func leaks(in files: [OutputFile], everyFile: () -> [OutputFile]) throws -> [Diagnostic] {
    guard !withheld.isEmpty, try holdsAny(files) else { return [] }
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

  /// Whether any file holds such words; which, is asked in the rare case that one does. A drawing that stands on the
  /// report and in a file is searched once.
  private func holdsAny(_ files: [OutputFile]) throws -> Bool {
    var search = FileSearch(withheld)
    var drawings: PageDrawings?
    // The report stands behind the files that it links to.
    for file in files.reversed() {
      guard case .bytes(let bytes) = file.contents else {
        if try !runs(in: file).isEmpty { return true }
        continue
      }
      if let name = figure(file.path), let part = drawings?.part(of: bytes, describedBy: "\(id)-\(name)-wide-desc") {
        search.read(bytes, without: part)
        continue
      }
      let descriptions = search.read(bytes, path: file.path)
      if drawings == nil, !descriptions.isEmpty { drawings = PageDrawings(of: bytes, descriptions: descriptions) }
    }
    return !search.finish().isEmpty
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
