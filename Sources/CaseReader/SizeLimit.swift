package import Diagnostics

/// How large a file may be, so that none is read that no author can have meant. (docs/publishing.md)
package enum SizeLimit: Sendable, CaseIterable {
  /// A text file of the content.
  case content
  /// A file of references, which a program wrote.
  case references
  /// A file of the templates folder.
  case template
  /// A file that is published as it is.
  case attachment
  /// A file that lies with free pages, which are held in memory.
  case pageFile

  /// Bytes that a file may have at most.
  package var bytes: Int {
    switch self {
    case .content, .template: 4 << 20
    case .references: 128 << 20
    case .attachment: 1 << 30
    case .pageFile: 16 << 20
    }
  }

  /// An error when a file is larger; nothing of it needs to have been read.
  ///
  /// - Parameters:
  ///   - size: Its bytes; `nil` when they are not known.
  ///   - path: The file, as messages name it.
  package func check(_ size: Int?, path: String) -> Diagnostic? {
    guard let size, size > bytes else { return nil }
    return Diagnostic(
      .error, "file-too-large", at: SourceSpan(file: path),
      "the file has \(Self.words(size)), and \(words.what) may have at most \(Self.words(bytes))", hints: [words.mend])
  }

  private var words: (what: String, mend: String) {
    switch self {
    case .content: ("a text file", "split it")
    case .references: ("a file of references", "export only the works that are cited")
    case .template: ("a template", "move it out of the templates folder")
    case .pageFile: ("a file beside pages", "make it smaller, or attach it to a case")
    case .attachment: ("an attachment", "put it into a repository for data and link to it, or make it smaller")
    }
  }

  /// Bytes in the largest unit that leaves a whole number before the point, with one decimal.
  private static func words(_ bytes: Int) -> String {
    let (unit, name) = bytes >= 1 << 30 ? (1 << 30, "GiB") : (1 << 20, "MiB")
    let tenths = bytes / (unit / 10)
    return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
