import Disk

/// Whether an output folder can be exchanged for a new one, asked before anything is written.
///
/// The new folder must be able to stand where the old one stands and be in all things what it was. Where it cannot, the
/// files are changed in the folder that is there.
enum ExchangeCheck {
  /// - Parameter output: A folder that is there.
  static func canExchange(_ output: String) throws(FileFault) -> Bool {
    let parent = Paths.parent(of: output) ?? "."
    // A link stays a link: what it leads to is changed.
    if try System.kind(of: output) == .link { return false }
    return !isMount(output, in: parent) && System.mayWrite(in: parent) && System.mayRename(output, in: parent)
      && System.mayGiveOwner(of: output)
  }

  /// A mount point cannot be moved, and one that lies deeper would go with the old folder. A part of a file system that
  /// is mounted once more has the same device, so the system's list is asked too.
  private static func isMount(_ output: String, in parent: String) -> Bool {
    if System.device(of: output) != System.device(of: parent) { return true }
    return System.resolved(output).map(MountPoints.current.lie) ?? false
  }
}

extension FileFault {
  /// The same with the way that does without.
  var withMend: FileFault {
    signal == nil ? FileFault(action, path, reason: reason + "; use --publish in-place, which leaves it alone") : self
  }
}
