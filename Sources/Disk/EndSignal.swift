import CSystem

/// The wish of a person or a system that the program end, which work in steps looks for between them.
package enum EndSignal {
  /// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the program; a second one ends it.
  package static func note() { csystem_note_signals() }

  /// From now on writing to a reader that went away fails instead of ending the program.
  package static func ignoreBrokenPipes() { csystem_ignore_broken_pipes() }

  /// The signal that was noted; `nil` when there was none.
  package static var noted: Int32? {
    let signal = csystem_noted_signal()
    return signal == 0 ? nil : signal
  }

  /// - Throws: When such a signal was noted.
  package static func check() throws(FileFault) {
    if let noted { throw FileFault(interruptedBy: noted) }
  }
}
