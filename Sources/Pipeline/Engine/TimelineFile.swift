package import Disk
import Markup

/// A run as trace events, which browsers and Perfetto show as a timeline. (Trace Event Format, Google 2016)
package enum TimelineFile {
  /// Writes the spans of a watch.
  package static func write(_ watch: BuildWatch, to path: String) throws(FileFault) {
    let events = watch.spans.map { span -> JSON in
      [
        "name": .string(span.name.isEmpty ? span.stage.rawValue : "\(span.stage.rawValue) \(span.name)"),
        "cat": .string(span.stage.rawValue), "ph": "X", "pid": .integer(1), "tid": .integer(span.thread),
        "ts": .number(Double(span.start) / 1000), "dur": .number(Double(span.length) / 1000),
      ]
    }
    try System.write(JSON.object(["traceEvents": .array(events), "displayTimeUnit": "ms"]).document, to: path)
  }
}
