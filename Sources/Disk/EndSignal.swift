import CSystem

/// The wish of a person or a system that the program end, which work in steps looks for between them.
package enum EndSignal {
  /// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the program; a second one ends it.
  package static func note() { csystem_note_signals() }

  /// - Throws: When such a signal was noted.
  package static func check() throws(FileFault) {
    let signal = csystem_noted_signal()
    if signal != 0 { throw FileFault(interruptedBy: signal) }
  }
}
