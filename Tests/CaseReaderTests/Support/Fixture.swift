import CaseReader
import Diagnostics
import Foundation

/// A folder that breaks a rule, with what must be reported of it. (Fixtures/README.md)
struct Fixture {
  let folder: MemoryFolder
  let expected: [Expectation]
  /// What an author does who follows the hints; `nil` where they say it word for word.
  let mend: Mend?

  init(named name: String) throws {
    let overlay = try DiskFolder.files(in: DiskFolder.fixtures.appending(path: "rules/\(name)"))
    var files = try DiskFolder.files(in: DiskFolder.fixtures.appending(path: "base"))
    var expected: [Expectation] = []
    for (path, bytes) in overlay where path != "expect.txt" && path != "mend.txt" {
      files[path] = bytes
      expected += Expectation.comments(in: String(decoding: bytes, as: UTF8.self), file: path)
    }
    for line in Self.lines(of: overlay["expect.txt"]) {
      if line.hasPrefix("without ") {
        files[String(line.dropFirst("without ".count))] = nil
      } else {
        expected += [Expectation(line: line)].compactMap { $0 }
      }
    }
    folder = MemoryFolder(files: files)
    self.expected = expected
    mend = try overlay["mend.txt"].map { try Mend(lines: String(decoding: $0, as: UTF8.self)) }
  }

  private static func lines(of bytes: [UInt8]?) -> [String] {
    String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// One diagnostic that must be reported.
struct Expectation: CustomStringConvertible {
  let file: String
  let line: Int?
  let column: Int?
  /// Severity and id: `error unknown-key`.
  let what: String

  var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":") + " " + what
  }

  private init(file: String, line: Int?, column: Int?, what: String) {
    (self.file, self.line, self.column, self.what) = (file, line, column, what)
  }

  /// Reads `path:line:column severity id`; paths may hold spaces.
  init?(line text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 3 else { return nil }
    let place = words.dropLast(2).joined(separator: " ").split(separator: ":").map(String.init)
    self.init(
      file: place[0], line: place.count > 1 ? Int(place[1]) : nil, column: place.count > 2 ? Int(place[2]) : nil,
      what: words.suffix(2).joined(separator: " "))
  }

  /// Reads the comments `# expect severity id, severity id` of a text.
  static func comments(in text: String, file: String) -> [Expectation] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line -> [Expectation] in
      guard let range = line.range(of: "# expect ") else { return [] }
      return line[range.upperBound...].split(separator: ",").map { what in
        Expectation(
          file: file, line: index + 1, column: nil, what: what.split(separator: " ").joined(separator: " "))
      }
    }
  }

  func matches(_ diagnostic: Diagnostic) -> Bool {
    let path = file == "." ? "content" : "content/" + file
    return diagnostic.span.file == path && (line == nil || line == diagnostic.span.line)
      && (column == nil || column == diagnostic.span.column)
      && what == "\(diagnostic.severity.rawValue) \(diagnostic.id)"
  }
}
