import CYAML
import Diagnostics

/// One event of libyaml's parser, copied out of its memory.
struct YAMLEvent: Sendable {
  enum Kind: Sendable {
    case documentStart, documentEnd
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias
  }

  let kind: Kind
  let span: SourceSpan
  var hasAnchor = false
  var hasTag = false
}

/// Runs libyaml's event parser over a text.
enum YAMLEvents {
  /// All events, or `nil` when the text is not YAML, which is then reported.
  static func all(of bytes: [UInt8], file: String, lineOffset: Int, reporter: Reporter) -> [YAMLEvent]? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      reporter.error("yaml-syntax", at: SourceSpan(file: file), "the YAML parser could not start")
      return nil
    }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return collect(&parser, of: bytes, file: file, lineOffset: lineOffset, reporter: reporter)
    }
  }

  private static func collect(
    _ parser: inout yaml_parser_t, of bytes: [UInt8], file: String, lineOffset: Int, reporter: Reporter
  ) -> [YAMLEvent]? {
    var events: [YAMLEvent] = []
    var depth = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        report(parser, in: bytes, file: file, lineOffset: lineOffset, reporter: reporter)
        return nil
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return events }
      let mark = event.start_mark
      let span = SourceSpan(file: file, line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
      guard let copied = copy(event, span: span) else { continue }
      depth += copied.depthChange
      guard depth <= YAMLReader.maximumDepth else {
        reporter.error(
          "yaml-depth", at: span, "values nest deeper than \(YAMLReader.maximumDepth) levels", hints: ["flatten them"])
        return nil
      }
      events.append(copied)
    }
  }

  private static func copy(_ event: yaml_event_t, span: SourceSpan) -> YAMLEvent? {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: YAMLEvent(kind: .documentStart, span: span)
    case YAML_DOCUMENT_END_EVENT: YAMLEvent(kind: .documentEnd, span: span)
    case YAML_ALIAS_EVENT: YAMLEvent(kind: .alias, span: span)
    case YAML_SEQUENCE_END_EVENT: YAMLEvent(kind: .sequenceEnd, span: span)
    case YAML_MAPPING_END_EVENT: YAMLEvent(kind: .mappingEnd, span: span)
    case YAML_SEQUENCE_START_EVENT:
      YAMLEvent(
        kind: .sequenceStart, span: span, hasAnchor: event.data.sequence_start.anchor != nil,
        hasTag: event.data.sequence_start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      YAMLEvent(
        kind: .mappingStart, span: span, hasAnchor: event.data.mapping_start.anchor != nil,
        hasTag: event.data.mapping_start.tag != nil)
    case YAML_SCALAR_EVENT: scalar(event, span: span)
    default: nil
    }
  }

  private static func scalar(_ event: yaml_event_t, span: SourceSpan) -> YAMLEvent {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.value == nil ? 0 : scalar.length),
      as: UTF8.self)
    return YAMLEvent(
      kind: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), span: span,
      hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
  }

  private static func report(
    _ parser: yaml_parser_t, in bytes: [UInt8], file: String, lineOffset: Int, reporter: Reporter
  ) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var (line, column) = (Int(parser.problem_mark.line), Int(parser.problem_mark.column))
    if line >= lines.count {
      // libyaml takes the end of a last line that no line feed ends for a line of its own.
      (line, column) = (lines.count - 1, lines[lines.count - 1].count { $0 & 0xC0 != 0x80 })
    }
    let span = SourceSpan(file: file, line: line + 1 + lineOffset, column: column + 1)
    if lines.indices.contains(line), lines[line].prefix(while: { $0 == 0x20 || $0 == 0x09 }).contains(0x09) {
      reporter.error(
        "yaml-tab", at: span, "a tab indents this line, and YAML indents with spaces",
        hints: ["replace the tab with spaces"])
      return
    }
    let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be parsed"
    reporter.error(
      "yaml-syntax", at: span, "this is not YAML: \(problem)",
      hints: ["check indentation, colons and quotes around here"])
  }
}

extension YAMLEvent {
  fileprivate var depthChange: Int {
    switch kind {
    case .sequenceStart, .mappingStart: 1
    case .sequenceEnd, .mappingEnd: -1
    default: 0
    }
  }
}
