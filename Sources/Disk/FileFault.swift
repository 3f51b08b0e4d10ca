/// A fault of the machine: a file that cannot be read or written, a full disk, a missing permission.
package struct FileFault: MachineFault {
  /// What was tried, such as `write`.
  package let action: String
  /// Path as the user typed it, or below what the user typed.
  package let path: String
  /// The system's reason in words.
  package let reason: String
  /// The signal by which a person or the system asked the program to end; `nil` for every other fault.
  package let signal: Int32?

  /// A fault.
  package init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
    signal = nil
  }

  /// The wish that the program end.
  init(interruptedBy signal: Int32) {
    (action, path, reason) = ("go on", "", "interrupted")
    self.signal = signal
  }

  /// `cannot write site/index.html: No space left on device`
  package var description: String { "cannot \(action) \(path): \(reason)" }
}
