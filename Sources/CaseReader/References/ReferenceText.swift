import Diagnostics

/// The text of a file of references, and the values in it.
struct ReferenceText {
  /// Path for messages.
  let file: String
  let value: LooseValue
  /// Whether it is JSON, whose texts hold HTML; those in YAML hold Markdown, as Pandoc reads them.
  let isJSON: Bool
  private let bytes: [UInt8]

  /// Reads a text in either form; `nil` where it is neither, which is reported.
  static func read(_ raw: [UInt8], file: String, remarks: Remarks, reporter: Reporter) -> ReferenceText? {
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    guard isText(bytes, file: file, reporter) else { return nil }
    if let line = ConflictMarkers.firstLine(in: bytes) {
      reporter.add([ConflictMarkers.fault(at: SourceSpan(file: file, line: line, column: 1))])
      return nil
    }
    if let kind = foreignKind(of: bytes) {
      reporter.error(
        "foreign-references", at: SourceSpan(file: file, line: 1, column: 1),
        "this file holds \(kind), which is not read",
        hints: ["export the works as CSL JSON, and call the file references.json"])
      return nil
    }
    let isNamedJSON = file.hasSuffix(".json")
    guard isNamedJSON || looksLikeJSON(bytes) else {
      return yaml(bytes, file: file, remarks: remarks, reporter: reporter)
    }
    do {
      let reading = try JSONReader.read(bytes)
      let text = ReferenceText(file: file, value: reading.value, isJSON: true, bytes: bytes)
      for offset in reading.doubledKeys { remarks.add(.doubledKey, at: .byte(offset)) }
      return text
    } catch {
      if !isNamedJSON { return yaml(bytes, file: file, remarks: remarks, reporter: reporter) }
      report(error, bytes, file: file, reporter)
      return nil
    }
  }

  /// The file alone for a value of JSON, whose place would cost a search.
  func shortSpan(of place: LoosePlace) -> SourceSpan {
    if case .byte = place { SourceSpan(file: file) } else { span(of: place) }
  }

  /// Where a value stands.
  func span(of place: LoosePlace) -> SourceSpan {
    switch place {
    case .mark(let line, let column): SourceSpan(file: file, line: line, column: column)
    case .byte(let offset): Self.span(of: offset, in: bytes, file: file)
    }
  }

  private static func span(of offset: Int, in bytes: [UInt8], file: String) -> SourceSpan {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return SourceSpan(
      file: file, line: before.count { $0 == 0x0A } + 1, column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// What a library in another form is called; `nil` for one that may be read.
  private static func foreignKind(of bytes: [UInt8]) -> String? {
    let start = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if start.first == UInt8(ascii: "@") {
      let word = start.dropFirst().prefix { Character(UnicodeScalar($0)).isLetter }
      return !word.isEmpty && start.dropFirst(1 + word.count).first == UInt8(ascii: "{") ? "BibTeX" : nil
    }
    if start.starts(with: "TY  - ".utf8) { return "RIS" }
    return start.starts(with: "%0 ".utf8) ? "an export of EndNote" : nil
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  private static func isText(_ bytes: [UInt8], file: String, _ reporter: Reporter) -> Bool {
    guard String(validating: bytes, as: UTF8.self) == nil else { return true }
    let offset = InvalidText.firstBroken(in: bytes)
    reporter.error(
      "invalid-utf8", at: span(of: offset, in: bytes, file: file), "the file is not valid UTF-8 text",
      hints: ["export it as UTF-8"])
    return false
  }

  private static func report(_ fault: JSONFault, _ bytes: [UInt8], file: String, _ reporter: Reporter) {
    let found = bytes.dropFirst(fault.offset).first
    reporter.error(
      "json-syntax", at: span(of: fault.offset, in: bytes, file: file),
      "this is no JSON: \(fault.expected) is expected, and \(name(of: found)) stands here",
      hints: ["export the file again, or mend it at this place"])
  }

  private static func name(of byte: UInt8?) -> String {
    guard let byte else { return "the end of the file" }
    return (0x21..<0x7F).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "another character"
  }
}

extension ReferenceText {
  private static func yaml(_ bytes: [UInt8], file: String, remarks: Remarks, reporter: Reporter) -> ReferenceText? {
    let own = Reporter()
    let clean = withoutControls(bytes)
    guard let node = YAMLReader.read(clean, file: file, limit: .references, reporter: own) else {
      reporter.add(own.diagnostics.filter { !isLenient($0) })
      return nil
    }
    for fault in own.diagnostics {
      let place = LoosePlace.mark(line: fault.span.line ?? 1, column: fault.span.column ?? 1)
      // A second document is most often the line that ends Pandoc's block of metadata.
      if fault.id != "yaml-documents" { remarks.add(fault.id == "duplicate-key" ? .doubledKey : .yamlExtra, at: place) }
    }
    return ReferenceText(file: file, value: loose(node), isJSON: false, bytes: [])
  }

  /// Whether a fault of YAML leaves everything else as it is.
  private static func isLenient(_ fault: Diagnostic) -> Bool {
    ["yaml-anchor", "yaml-tag", "yaml-alias", "yaml-merge-key", "duplicate-key", "yaml-documents", "yaml-key"]
      .contains(fault.id)
  }

  private static func loose(_ node: YAMLNode) -> LooseValue {
    let place = LoosePlace.mark(line: node.span.line ?? 1, column: node.span.column ?? 1)
    let kind: LooseValue.Kind =
      switch node.kind {
      case .scalar(let text, let isPlain): isPlain && isNothing(text) ? .nothing : .text(text)
      case .sequence(let items): .list(items.map(loose))
      case .mapping(let entries): .record(entries.map { LooseValue.Entry(key: $0.key, value: loose($0.value)) })
      case .refused: .nothing
      }
    return LooseValue(kind: kind, place: place)
  }

  private static func isNothing(_ text: String) -> Bool { ["", "~", "null", "Null", "NULL"].contains(text) }

  /// libyaml refuses a text for one control character in a field that nobody prints; and line breaks in one form.
  private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF }) else {
      return bytes
    }
    var result = bytes
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0x0D {
        result[index] = next == 0x0A ? 0x20 : 0x0A
      } else if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F {
        result[index] = 0x20
      } else if byte == 0xC2, next < 0xA0, next != 0x85 {
        (result[index], result[index + 1]) = (0x20, 0x20)
      } else if byte == 0xEF, index + 2 < bytes.count, InvalidText.isNoncharacter(bytes[index...(index + 2)]) {
        (result[index], result[index + 1], result[index + 2]) = (0x20, 0x20, 0x20)
      }
    }
    return result
  }
}
