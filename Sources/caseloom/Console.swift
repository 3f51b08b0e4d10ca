import ArgumentParser
import CaseModel
import Diagnostics
import Disk
import Incremental
import Pipeline

/// What the commands write: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result, which must not be lost unnoticed.
  static func print(_ text: String) throws(FileFault) { try StandardStream.output.write(text) }

  /// Writes what is said beside the result. Where that cannot be written, there is nobody to tell.
  static func note(_ text: String) { try? StandardStream.error.write(text) }

  /// - Parameter asResult: Whether the diagnostics are what the command is for.
  static func write(_ diagnostics: [Diagnostic], format: DiagnosticFormat, asResult: Bool) throws(FileFault) {
    let text = format.text(diagnostics, toolVersion: CaseloomVersion.number)
    if asResult || format != .human { try print(text) } else { note(text) }
  }

  /// When the run happens; a `SOURCE_DATE_EPOCH` that cannot be read is wrong usage.
  static func now() throws -> Moment {
    do { return try Today.now() } catch { throw ValidationError("\(error).") }
  }

  /// Finishes what a build that was cut off had begun to change in a site.
  ///
  /// - Parameter output: Folder of the site; that of `build` when a command does not say.
  static func finishPublication(in output: String = "site") throws {
    try Recovery.finish(output) { note("caseloom: another build is at work on \(output); waiting for it\n") }
  }

  /// 70 when the machine kept content from being read, else 1.
  static func exit(for diagnostics: [Diagnostic]) -> ExitCode {
    diagnostics.contains { $0.id == "unreadable-file" } ? ExitCode(70) : ExitCode(1)
  }
}
