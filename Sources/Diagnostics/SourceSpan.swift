/// A place in a content file.
///
/// Lines and columns start at 1; columns count Unicode code points, as libyaml does. A span without a line is the
/// whole file or folder.
package struct SourceSpan: Sendable, Hashable {
  /// Path of the file as the user would type it, with `/` between folders.
  package var file: String
  /// Line, from 1; `nil` when the fault belongs to the file as a whole.
  package var line: Int?
  /// Column in code points, from 1; `nil` when only the line is known.
  package var column: Int?

  /// A place in a file.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceSpan: Comparable {
  /// Order of reports: by file, then line, then column.
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}

extension SourceSpan: CustomStringConvertible {
  /// `file:line:column`, as compilers print it and editors open it.
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}
