import Outputs
import Site

/// Files of a case that are searched and written together: one after another each would find the memory near the processor
/// filled with something else, and all of a large case take much room.
struct FileBatch {
  /// Bytes from which no more files are added.
  private static let size = 8 << 20

  /// The files, in order.
  private(set) var files: [(part: CasePart, file: OutputFile)] = []
  private var bytes = 0

  /// Whether its files are to be handed over.
  var isFull: Bool { bytes >= Self.size }

  /// Adds a file.
  mutating func add(_ part: CasePart, _ file: OutputFile) {
    files.append((part, file))
    bytes += file.madeBytes.count
  }
}
