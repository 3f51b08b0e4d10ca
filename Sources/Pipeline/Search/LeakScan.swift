import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Site

/// The last look over a site before it is published: text that may not be shown must stand in no file.
enum LeakScan {
  /// One error for each file that holds such text for no other reason, naming the file and never the text.
  ///
  /// - Parameter reader: Asked about the cases only where something was found.
  static func check(_ files: [OutputFile], for withheld: Shingles, reader: CorpusReader) -> [Diagnostic] {
    let index = ShingleIndex(withheld)
    let suspects = files.filter { !runs(of: index, in: $0).isEmpty }
    guard !suspects.isEmpty else { return [] }
    let frame = reader.frame()
    guard !frame.cases.allSatisfy({ reader.isIndependent($0, frame: frame) }) else { return [] }
    return suspects.map { leak(in: $0.path) }
  }

  /// The runs that stand in a file that was made here.
  static func runs(of withheld: ShingleIndex, in file: OutputFile) -> Shingles {
    guard case .bytes(let bytes) = file.contents else { return Shingles() }
    return FileSearch.runs(of: withheld, in: bytes, path: file.path)
  }

  static func leak(in path: String) -> Diagnostic {
    Diagnostic(
      .error, "leak", at: SourceSpan(file: path), "this file of the site would hold text that may not be published",
      hints: ["look for the words in your templates; if they are not there, report this as a fault"])
  }

  static func leak(inAttachment path: String) -> Diagnostic {
    Diagnostic(
      .error, "leak", at: SourceSpan(file: path), "this attachment holds text that may not be published",
      hints: [
        "take the passage out of the file, or take the file out of the case's 'attachments'; words that everybody may "
          + "read, such as the questions of a guide, may stand in the file once they stand in a chapter or on a page too"
      ])
  }
}
