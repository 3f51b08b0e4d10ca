import Disk

/// Names of what a run keeps beside or in an output folder while it works.
struct Staging: Sendable {
  let output: String

  /// A tree that is laid out beside the output.
  var beside: String { neighbour("caseloom-new") }

  /// The old tree while the new one takes its place, where the file system cannot exchange folders.
  var aside: String { neighbour("caseloom-old") }

  /// Held while a run works on the output.
  var lock: String { neighbour("caseloom-lock") }

  /// New files waiting for their places in the output.
  var within: String { Paths.join(output, Self.prefix + "-new") }

  /// What is still to be done in the output.
  var journal: String { Paths.join(output, Self.prefix + "-journal") }

  /// Held where the folder that holds the output cannot be written to.
  var inner: String { Paths.join(output, Self.prefix + "-lock") }

  private static let prefix = ".caseloom"

  /// Whether a name in the output folder is one of a run at work.
  static func isOwn(_ name: String) -> Bool { name.hasPrefix(prefix + "-") }

  /// Makes the folder beside the output, as closed as the output is: what waits there is not open to more people.
  ///
  /// It gets the output's owner and access rights before anything is put into it, so that new files inherit what they
  /// would inherit in the output.
  func layOutBeside() throws(FileFault) {
    guard try System.kind(of: beside) == nil else { return }
    guard let mode = System.mode(of: output), try System.kind(of: output) == .folder else {
      return try System.makeFolders(beside)
    }
    try System.makeFolder(beside, mode: 0o700)
    do throws(FileFault) {
      try System.keepAttributes(of: output, on: beside)
    } catch {
      throw error.withMend
    }
    if mode & 0o700 != 0o700 { try System.setMode(mode | 0o700, of: beside) }
  }

  private func neighbour(_ ending: String) -> String {
    let name = ".\(Paths.name(of: output)).\(ending)"
    return Paths.parent(of: output).map { Paths.join($0, name) } ?? name
  }
}
