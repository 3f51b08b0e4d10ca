/// A place in a content file.
///
/// Lines and columns start at 1; columns count Unicode code points, as libyaml does. A span without a line is the
/// whole file or folder.
package struct SourceSpan: Sendable, Hashable {
  /// Path of the file as the user would type it, with `/` between folders.
  package var file: String
  // Every word of an input has a place, so that places are kept short; 0 where there is none.
  private var shortLine: UInt32
  private var shortColumn: UInt32

  /// Line, from 1; `nil` when the fault belongs to the file as a whole.
  package var line: Int? {
    get { shortLine == 0 ? nil : Int(shortLine) }
    set { shortLine = UInt32(clamping: newValue ?? 0) }
  }

  /// Column in code points, from 1; `nil` when only the line is known.
  package var column: Int? {
    get { shortColumn == 0 ? nil : Int(shortColumn) }
    set { shortColumn = UInt32(clamping: newValue ?? 0) }
  }

  /// A place in a file.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    (shortLine, shortColumn) = (UInt32(clamping: line ?? 0), UInt32(clamping: column ?? 0))
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
