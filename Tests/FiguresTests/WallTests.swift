import Foundation
import Testing

/// Figures speak the model's vocabulary and know no case: what is drawn reaches them as plain values.
@Suite struct WallTests {
  @Test func figuresNameNoCase() throws {
    let files = try Self.sources("Figures")
    #expect(files.count > 100)
    for (name, text) in files {
      let found = text.matches(of: /\b(?:Case|Narrative|Excerpt|Coding|Corpus)\b/).map { String($0.output) }
      #expect(found.isEmpty, "\(name): \(found.joined(separator: ", "))")
    }
  }

  @Test(arguments: ["Figures", "CaseFigures"])
  func aValueIsNeverMadeOfAnothersRawValue(_ room: String) throws {
    for (name, text) in try Self.sources(room) {
      #expect(text.firstMatch(of: /rawValue: [^)]*\.rawValue/) == nil, "\(name)")
    }
  }

  /// The files of a room without their comments and literals.
  private static func sources(_ room: String) throws -> [(name: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/\(room)")
      .standardized
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = try #require(found).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    return try files.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let code = text.replacing(/\/\/[^\n]*/, with: "").replacing(/"(?:[^"\\]|\\.)*"/, with: "")
      return (file.lastPathComponent, code)
    }
  }
}
