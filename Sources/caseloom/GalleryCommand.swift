import ArgumentParser
import CaseReader
import Diagnostics
import Disk
import Pipeline

/// `caseloom gallery`
struct GalleryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Write a page in Markdown that shows each kind of figure and how to read it.")

  @Option(help: "Folder with the content.")
  var content = "content"

  @Option(name: .shortAndLong, help: "Folder for figures.md and its pictures.")
  var output: String

  func run() async throws {
    try await Console.reportingFaults {
      try Console.finishPublication()
      let made = Gallery.files(try DiskFolder(content), terms: PublicationTerms(now: try Console.now()))
      try Console.write(made.diagnostics, format: .human, asResult: false)
      guard !made.hasErrors else { throw ExitCode(1) }
      EndSignal.note()
      for file in made.value {
        try EndSignal.check()
        try PictureFile.write(file, below: output)
      }
      try Console.print("\(output): \(made.value.count) files\n")
    }
  }
}
