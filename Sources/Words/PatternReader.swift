/// Cuts a text into pieces: fixed words, values in braces, and parts between `{#name}` and `{/name}`.
struct PatternReader {
  /// Why a text cannot be cut.
  struct Fault: Error { let message: String }

  private var rest: Substring
  private var pieces: [Pattern.Piece] = []
  private var values: [(name: String, format: Pattern.Format)] = []
  private var fixed = ""
  /// Parts that are open, with their places among the pieces.
  private var open: [(part: MessagePart, place: Int)] = []

  static func read(_ text: Substring) throws(Fault) -> Pattern {
    var reader = PatternReader(rest: text)
    while !reader.rest.isEmpty { try reader.takeNext() }
    guard reader.open.isEmpty else { throw Fault(message: "a part is not closed") }
    reader.flush()
    return Pattern(pieces: reader.pieces, values: reader.values)
  }

  private init(rest: Substring) { self.rest = rest }

  /// Takes the words up to the next sign that means something, and what that begins.
  private mutating func takeNext() throws(Fault) {
    let end = rest.utf8.firstIndex { Self.signs.contains($0) } ?? rest.endIndex
    fixed += rest[..<end]
    rest = rest[end...]
    switch rest.popFirst() {
    case "\\": fixed += rest.popFirst().map(String.init) ?? ""
    case "{": try takeBraces()
    case "}": throw Fault(message: "a brace closes that none opened")
    case let sign?: fixed.append(sign)
    case nil: break
    }
  }

  private static let signs = ["\\", "{", "}"].map { (sign: Unicode.Scalar) in UInt8(ascii: sign) }

  private mutating func flush() {
    if !fixed.isEmpty { pieces.append(.fixed(fixed)) }
    fixed = ""
  }

  private mutating func takeBraces() throws(Fault) {
    guard let end = rest.firstIndex(of: "}") else { throw Fault(message: "a brace is not closed") }
    let inner = rest[..<end].trimmed
    rest = rest[rest.index(after: end)...]
    flush()
    switch inner.first {
    case "#": try begin(inner.dropFirst())
    case "/": try finish(inner.dropFirst())
    case "$": try takeValue(inner.dropFirst())
    default: throw Fault(message: "'{\(inner)}' is neither a value nor a part")
    }
  }

  private mutating func begin(_ name: Substring) throws(Fault) {
    guard let part = MessagePart(rawValue: String(name)) else { throw Fault(message: "there is no part '\(name)'") }
    open.append((part, pieces.count))
    pieces.append(.part(part, count: 0))
  }

  private mutating func finish(_ name: Substring) throws(Fault) {
    guard let last = open.popLast(), last.part.rawValue == name else {
      throw Fault(message: "'{/\(name)}' closes no part")
    }
    pieces[last.place] = .part(last.part, count: pieces.count - last.place - 1)
  }

  private mutating func takeValue(_ text: Substring) throws(Fault) {
    let name = String(text.prefix { $0 != " " })
    let call = text.dropFirst(name.count).trimmed
    let function = call.prefix { $0 != " " }
    let format =
      call.isEmpty ? .plain : try Self.format(function, try Self.options(call.dropFirst(function.count)))
    values.append((name, format))
    pieces.append(.value(TextKey(name), format))
  }

  private static func format(_ function: Substring, _ options: [String: String]) throws(Fault) -> Pattern.Format {
    switch function {
    case ":word": .word(form: options["form"] ?? "")
    case ":list": .list(form: options["form"] ?? "", joined: try choice(options["joined"]) ?? .and)
    case ":count": .count(one: options["one"], other: options["other"], zero: options["zero"])
    case ":decimal": .decimal(try choice(options["style"]) ?? .plain)
    default: throw Fault(message: "there is no function '\(function)'")
    }
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String?
  ) throws(Fault) -> Choice? where Choice.RawValue == String {
    guard let name else { return nil }
    guard let choice = Choice(rawValue: name) else {
      throw Fault(message: "'\(name)' is none of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  /// `one=|excerpt| form=in`
  private static func options(_ text: Substring) throws(Fault) -> [String: String] {
    var rest = text.trimmed
    var options: [String: String] = [:]
    while !rest.isEmpty {
      guard let sign = rest.firstIndex(of: "=") else { throw Fault(message: "'\(rest)' is no option") }
      let name = String(rest[..<sign].trimmed)
      rest = rest[rest.index(after: sign)...]
      let isQuoted = rest.first == "|"
      if isQuoted { rest.removeFirst() }
      let value = rest.prefix { $0 != (isQuoted ? "|" : " ") }
      options[name] = String(value)
      rest = rest.dropFirst(value.count + 1).trimmed
    }
    return options
  }
}
