import Disk
import Pipeline

/// Shows progress on a terminal when work is long, and keeps what each stage took.
struct Monitor {
  let watch: BuildWatch
  private let line: ProgressLine
  private let trace: String?

  init(_ options: ContentOptions) {
    let mode = options.progress
    let line = ProgressLine(
      isShown: mode == .always || (mode == .auto && StandardStream.error.isTerminal))
    watch = BuildWatch(keepsSpans: options.trace != nil, progress: line.show)
    (self.line, trace) = (line, options.trace)
  }

  /// Clears the progress line and writes the timeline, if one is asked for.
  func finish() throws {
    line.clear()
    if let trace { try TimelineFile.write(watch, to: trace) }
  }

  /// What each stage took. Cases are at work side by side, so that the stages together can take longer than the run;
  /// `elsewhere` is time on the clock in which no stage was at work.
  var table: String {
    let elapsed = watch.elapsed
    var rows = [("stage", "times", "ms")]
    rows += watch.table.map { ($0.stage.rawValue, String($0.count), Self.milliseconds($0.seconds)) }
    rows.append(("elsewhere", "", Self.milliseconds(max(0, elapsed - watch.accounted))))
    rows.append(("in all", "", Self.milliseconds(elapsed)))
    return rows.map { Self.padded($0, to: -10) + Self.padded($1, to: 8) + Self.padded($2, to: 12) + "\n" }.joined()
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// - Parameter width: Negative for words, which stand at the left.
  private static func padded(_ text: String, to width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + space : space + text
  }
}
