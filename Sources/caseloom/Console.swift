import ArgumentParser
import Diagnostics
import Pipeline

/// What the commands write: results on standard output, everything else on standard error.
enum Console {
  static func print(_ text: String) { StandardStream.output.write(text) }

  static func note(_ text: String) { StandardStream.error.write(text) }

  /// - Parameter asResult: Whether the diagnostics are what the command is for.
  static func write(_ diagnostics: [Diagnostic], format: DiagnosticFormat, asResult: Bool) {
    let text = format.text(diagnostics, toolVersion: CaseloomVersion.number)
    if asResult || format != .human { print(text) } else { note(text) }
  }

  /// Turns a fault of the machine into its message and exit code 70.
  static func reportingFaults(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let fault as FileFault {
      note("caseloom: \(fault)\n")
      throw ExitCode(70)
    }
  }
}
