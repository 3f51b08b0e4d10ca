import CXML

/// What hears of the parts of an XML document in their order.
protocol XMLHandler {
  /// An element begins; names are without their prefixes.
  mutating func begin(_ name: String, _ attributes: [String: String]) throws(ExchangeFault)
  /// Text stands in the element that began last and has not ended.
  mutating func text(_ text: String)
  /// An element ends.
  mutating func end(_ name: String) throws(ExchangeFault)
}

/// Walks over an XML document with libxml2, which loads nothing and replaces no entities.
enum XMLWalk {
  /// Lets a handler hear of a document.
  ///
  /// - Parameter name: The document, for messages.
  static func run(_ bytes: [UInt8], of name: String, _ handler: inout some XMLHandler) throws(ExchangeFault) {
    guard !XMLProlog.holdsDoctype(bytes) else { throw XMLProlog.doctype(in: name) }
    guard bytes.count < Int(Int32.max) else { throw ExchangeFault("'\(name)' is too large") }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    // The parser reads from these bytes as long as it lives.
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
    defer { memory.deallocate() }
    for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
    guard let reader = xmlReaderForMemory(memory.baseAddress, Int32(bytes.count), nil, nil, Int32(options)) else {
      throw ExchangeFault("'\(name)' cannot be read")
    }
    defer { xmlFreeTextReader(reader) }
    try walk(reader, name, &handler)
  }

  private static func walk(_ reader: xmlTextReaderPtr, _ name: String, _ handler: inout some XMLHandler)
    throws(ExchangeFault)
  {
    while true {
      let result = xmlTextReaderRead(reader)
      if result == 0 { return }
      guard result == 1 else {
        throw ExchangeFault(
          "'\(name)' is damaged on line \(xmlTextReaderGetParserLineNumber(reader))", hint: "export the project again")
      }
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue): try element(reader, &handler)
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        try handler.end(string(xmlTextReaderConstLocalName(reader)))
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
        handler.text(string(xmlTextReaderConstValue(reader)))
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue), Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue),
        Int32(XML_READER_TYPE_ENTITY.rawValue):
        throw XMLProlog.doctype(in: name)
      default: continue
      }
    }
  }

  private static func element(_ reader: xmlTextReaderPtr, _ handler: inout some XMLHandler) throws(ExchangeFault) {
    let name = string(xmlTextReaderConstLocalName(reader))
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[string(xmlTextReaderConstLocalName(reader))] = string(xmlTextReaderConstValue(reader))
    }
    try handler.begin(name, attributes)
    if isEmpty { try handler.end(name) }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}

/// What stands before the root of an XML document.
enum XMLProlog {
  /// Whether a document type is declared, which could define entities.
  static func holdsDoctype(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      if rest.starts(with: "<?".utf8) {
        rest = after("?>", in: rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = after("-->", in: rest)
      } else {
        return rest.starts(with: "<!".utf8)
      }
    }
  }

  static func doctype(in name: String) -> ExchangeFault {
    ExchangeFault("'\(name)' declares a document type, which no project does", hint: "export the project again")
  }

  private static func after(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = Array(end.utf8)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index...].starts(with: end) { return bytes[(index + end.count)...] }
      index += 1
    }
    return []
  }
}
