import CaseModel
import CaseReader
import Foundation
import Testing

@testable import Pipeline

/// What is searched in files that are published as they are.
@Suite struct AttachmentSearchTests {
  private static let words = "one word after another until there are enough of them to be told apart from others"

  /// Whether words that are withheld are found in a file with a text; without a text there is no file.
  private static func finds(_ text: String?) throws -> Bool {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try text.map { try Data($0.utf8).write(to: folder.appending(path: "a.txt")) }
    var known = Shingles()
    known.add(words)
    let runs = try AttachmentSearch.runs(of: ShingleIndex(known), at: "a.txt", in: DiskFolder(folder.path))
    return !runs.isEmpty
  }

  @Test func wordsAreFoundInAFile() throws { #expect(try Self.finds("He said \(Self.words), and left.")) }

  /// The reader tells of a file that is not there, with its line.
  @Test func aMissingFileHoldsNothing() throws { #expect(try !Self.finds(nil)) }
}
