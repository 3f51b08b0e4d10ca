import Diagnostics

/// What to do with a file that is left out, told by its place and its kind.
enum StrayFile {
  private static let documents: Set<String> = ["docx", "doc", "odt", "rtf", "pages", "html", "htm", "tex", "pdf"]
  private static let tables: Set<String> = ["csv", "tsv", "xlsx", "xls", "ods", "json"]
  private static let projects: Set<String> = ["qdpx", "qde", "qdc", "rqda", "qda", "sqlite3"]

  /// What to do with a file in the folder of a case.
  ///
  /// - Parameter below: Its path from that folder.
  static func mend(inCase below: String) -> String {
    let file = Parts(below)
    switch (file.folder, file.ending) {
    case (_, let ending) where projects.contains(ending): return "read it with 'caseloom import', or remove it"
    case ("narratives", let ending) where documents.contains(ending),
      ("sections", let ending) where documents.contains(ending):
      return "save its text as Markdown in \(file.folder)/\(file.stem).md, or remove it"
    case ("codings", let ending) where tables.contains(ending):
      return "write its rows into codings/\(file.stem).yml, or remove it"
    case (_, "yml"), (_, "yaml"):
      return "put what it says into case.yml, or into codings/ under the id of its coder, and remove it"
    case (_, "md"): return "move it to narratives/ or sections/, or remove it"
    case (_, let ending) where documents.contains(ending):
      return "save its text as Markdown in narratives/ or sections/, move it to attachments/ and list it in case.yml, "
        + "or remove it"
    default: return "move it to attachments/ and list it in case.yml, or remove it"
    }
  }

  /// What to do with a file outside of cases; `nil` where nothing better is known than the names that are read.
  ///
  /// - Parameter path: Its path from the folder of content.
  static func mend(outsideCases path: String) -> String? {
    let file = Parts(path)
    switch (file.folder, file.ending) {
    case (_, let ending) where projects.contains(ending): return "read it with 'caseloom import', or remove it"
    case ("pages", let ending) where documents.contains(ending):
      return "save its text as Markdown in pages/\(file.stem).md, or remove it"
    case ("cases", _): return "move it into the folder of its case, or remove it"
    case ("", "yml"), ("", "yaml"), ("", "json"): return nil
    default: return "move it to the attachments of a case or into a folder of pages/, or remove it"
    }
  }

  /// Tells of a link at which no file stands.
  static func reportLink(_ span: SourceSpan, _ reporter: Reporter) {
    reporter.warning(
      "unknown-file", at: span, "this is a link that leads to no file, and is left out",
      hints: [
        "links are followed to files, and those in pages/ to folders too; put here what this one should lead to, or remove it"
      ])
  }

  /// A path in its parts.
  private struct Parts {
    /// The outermost folder; empty where there is none.
    let folder: String
    /// The name of the file without its ending.
    let stem: String
    /// The ending in small letters, without its stop.
    let ending: String

    init(_ path: String) {
      let parts = path.split(separator: "/").map(String.init)
      let name = parts.last ?? ""
      let stop = name.lastIndex(of: ".") ?? name.endIndex
      folder = parts.count > 1 ? parts[0] : ""
      (stem, ending) = (String(name[..<stop]), String(name[stop...].dropFirst()).lowercased())
    }
  }
}
