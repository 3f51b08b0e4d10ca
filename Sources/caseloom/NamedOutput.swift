import ArgumentParser
import Disk

/// The one file that a command writes; `-` is standard output.
struct NamedOutput {
  let path: String

  var isStandardOutput: Bool { path == "-" }

  /// - Throws: A fault where its folder is missing; wrong usage where it would stand among the texts that are read.
  func check(content: String) throws {
    guard !isStandardOutput else { return }
    let folder = Paths.parent(of: path) ?? "."
    guard let parent = System.resolved(folder) else {
      throw FileFault("write", path, reason: "there is no folder '\(folder)'; make it first")
    }
    let place = System.resolved(path) ?? Paths.join(parent, Paths.name(of: path))
    guard let root = System.resolved(content), place.hasPrefix(root + "/") else { return }
    let names = place.dropFirst(root.count).split(separator: "/")
    if names.count > 3, names[0] == "cases", names[2] == "attachments" { return }
    throw ValidationError(
      "'\(path)' lies in the content, which is only read. Name a file elsewhere, or one among the attachments of a case."
    )
  }
}
