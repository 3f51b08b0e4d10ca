import Diagnostics
import Disk

/// A file of an output folder that is not what the content makes.
struct StaleFile: Sendable {
  /// How it is not.
  enum Way: String {
    case different = "this file is not what the content makes"
    case missing = "the content makes this file, but it is missing"
    case needless = "the content does not make this file any more"
  }

  /// Path below the site's root.
  let path: String
  let way: Way

  /// The file as a message; the output folder is part of its place.
  func diagnostic(in output: String) -> Diagnostic {
    Diagnostic(.error, "stale-output", at: SourceSpan(file: Paths.join(Paths.trimmed(output), path)), way.rawValue)
  }
}
