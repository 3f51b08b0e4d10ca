import ArgumentParser
import Disk
import Foundation
import Testing

@testable import caseloom

/// Where a command may write its one file.
@Suite struct NamedOutputTests {
  /// What is said of a place below a folder that holds content and a link into it; `nil` where it may be written.
  private static func refusal(_ path: String) throws -> String? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let attachments = folder + "/texts/cases/home/attachments"
    try FileManager.default.createDirectory(atPath: attachments, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data().write(to: URL(filePath: folder + "/texts/site.yml"))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link.qdpx", withDestinationPath: folder + "/texts/site.yml")
    do {
      try NamedOutput(path: folder + "/" + path).check(content: folder + "/texts")
      return nil
    } catch let error as ValidationError {
      return error.message
    } catch let fault as FileFault {
      return fault.reason
    }
  }

  @Test(arguments: ["out.qdpx", "texts.qdpx", "texts/cases/home/attachments/all.qdpx"])
  func elsewhereAndAmongAttachmentsIsRight(path: String) throws { #expect(try Self.refusal(path) == nil) }

  @Test(arguments: [
    "texts/site.yml", "texts/new.qdpx", "texts/cases/home/case.yml", "texts/cases/../site.yml", "link.qdpx",
  ])
  func amongTheTextsIsNot(path: String) throws {
    #expect(try #require(try Self.refusal(path)).contains("lies in the content, which is only read"))
  }

  @Test func aFolderThatIsMissingIsNamed() throws {
    #expect(try #require(try Self.refusal("none/out.qdpx")).hasSuffix("none'; make it first"))
  }

  @Test func standardOutputIsNoFile() throws {
    #expect(NamedOutput(path: "-").isStandardOutput)
    try NamedOutput(path: "-").check(content: "/")
  }
}
