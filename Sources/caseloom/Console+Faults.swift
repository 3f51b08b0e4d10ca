import ArgumentParser
import Disk

extension Console {
  /// What a command does about signals that ask the program to end.
  enum Signals {
    /// They end it at once: it has nothing to tidy up.
    case endAtOnce
    /// It ends itself at the next step, with everything in order.
    case endInOrder
  }

  /// Runs a command, every command by this function: a fault of the machine becomes its message and exit code 70, a wish
  /// that the program end the exit code of that signal. A reader that goes away early ends nothing.
  static func reportingFaults(_ signals: Signals = .endAtOnce, _ work: () async throws -> Void) async throws {
    EndSignal.ignoreBrokenPipes()
    if signals == .endInOrder { EndSignal.note() }
    do {
      try await work()
    } catch let fault as any MachineFault {
      // A child that was asked to end too may have been what failed.
      if let signal = fault.signal ?? EndSignal.noted { throw ExitCode(128 + signal) }
      note("caseloom: \(fault)\n")
      throw ExitCode(70)
    }
  }
}
