import Diagnostics

/// What libyaml could not read, and what its author most likely meant.
struct YAMLFault {
  /// A place in the text, both from 0, columns in code points.
  struct Mark {
    let line: Int
    let column: Int
  }

  /// A scalar in quotation marks that was read before the fault.
  struct Quoted {
    let start: Mark
    let end: Mark
  }

  let file: String
  let lineOffset: Int
  let lines: [YAMLLine]
  /// Where libyaml gave up, and in which words.
  let mark: Mark
  let problem: String
  /// What libyaml was reading, and where that began; empty when it does not say.
  let context: String
  let contextMark: Mark
  /// The last scalar in quotation marks before the fault.
  let lastQuoted: Quoted?

  var diagnostic: Diagnostic {
    leftover ?? tab ?? openQuote ?? escape ?? blockText ?? straySign ?? missingSpace ?? tightDash ?? firstSign
      ?? afterQuote
      ?? colonInValue
      ?? hashInValue ?? foreignComment ?? openBracket ?? documentEnd ?? missingColon ?? indentation ?? lastResort
  }

  /// The fault, and those like it in lines close by.
  var diagnostics: [Diagnostic] {
    let first = diagnostic
    return first.id == "yaml-colon" ? missingSpaces : [first]
  }

  private var line: YAMLLine { lines[mark.line] }

  func fault(_ id: String, _ line: Int, _ column: Int, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(
      .error, id, at: SourceSpan(file: file, line: line + 1 + lineOffset, column: column + 1), summary, hints: [hint])
  }

  /// The line of the fault and the lines before it that one value may reach over, nearest first.
  var candidates: [Int] {
    var result = [mark.line]
    for index in lines.indices[..<mark.line].reversed() where !lines[index].isBlank && !lines[index].isComment {
      result.append(index)
      if result.count == 4 { break }
    }
    return result
  }

  private var tab: Diagnostic? {
    // A tab behind a dash sets the keys of an item as one before them does.
    let lead = line.scalars.prefix { " \t-".unicodeScalars.contains($0) }
    guard
      line.scalars.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t")
        || lead.dropFirst(mark.column).first == "\t"
    else { return nil }
    return fault(
      "yaml-tab", mark.line, mark.column, "a tab indents this line, and YAML indents with spaces",
      "replace the tab with spaces")
  }

  private var openQuote: Diagnostic? {
    if context == "while scanning a quoted scalar", !problem.hasPrefix("found unknown escape"),
      !problem.hasPrefix("did not find expected hex")
    {
      return openQuote(at: contextMark)
    }
    guard let lastQuoted, lastQuoted.end.line > lastQuoted.start.line, lastQuoted.end.line == mark.line else {
      return nil
    }
    return openQuote(at: lastQuoted.start)
  }

  private func openQuote(at mark: Mark) -> Diagnostic {
    fault(
      "yaml-quote-open", mark.line, mark.column, "the quotation mark that opens here is not closed on its line",
      "add the same mark at the end of the value")
  }

  private var escape: Diagnostic? {
    guard problem.hasPrefix("found unknown escape") || problem.hasPrefix("did not find expected hex") else {
      return nil
    }
    return fault(
      "yaml-escape-sign", mark.line, mark.column, "a backslash between double quotation marks begins an escape",
      "write the value in single quotation marks, or double the backslash")
  }

  private var straySign: Diagnostic? {
    for index in candidates {
      guard let column = lines[index].straySign else { continue }
      return Self.straySign(fault, index, column, lines[index].scalars[column])
    }
    return nil
  }

  private var missingSpace: Diagnostic? {
    for index in candidates {
      guard let column = lines[index].tightColon else { continue }
      return Self.missingSpace(fault, index, column, key: lines[index].key)
    }
    return nil
  }

  /// Colons without a space in the line of the fault, and in those around it that begin where it begins.
  private var missingSpaces: [Diagnostic] {
    guard let place = candidates.first(where: { lines[$0].tightColon != nil }) else { return [] }
    let above = lines[..<place].reversed().prefix { $0.start == lines[place].start && $0.colon != nil }
    let below = lines[(place + 1)...].prefix { $0.start == lines[place].start && $0.colon != nil }
    return ((place - above.count)...(place + below.count)).compactMap { index in
      lines[index].tightColon.map { Self.missingSpace(fault, index, $0, key: lines[index].key) }
    }
  }

  /// `-{id: a}`, which YAML takes for a text.
  private var tightDash: Diagnostic? {
    for index in candidates {
      let scalars = lines[index].scalars[lines[index].start...]
      guard scalars.first == "-", let next = scalars.dropFirst().first, next == "{" || next == "[" || next == "\""
      else {
        continue
      }
      return fault(
        "yaml-dash", index, lines[index].start, "a space is missing behind the dash of an item",
        "write '- ' with a space")
    }
    return nil
  }

  /// Signs that mean something to YAML at the beginning of a value.
  private var firstSign: Diagnostic? {
    guard let start = line.valueStart, let value = line.value, let sign = value.unicodeScalars.first else { return nil }
    let isBracket = (sign == "[" || sign == "{") && mark.column > start && context.contains("block")
    let isSign = "@`%*&!|>?,-]}".unicodeScalars.contains(sign) && start <= mark.column
    guard isBracket || isSign else { return nil }
    if sign == "|" || sign == ">", let below = textBelow(start) { return below }
    return quotes("a value that begins with '\(sign)' stands in quotation marks", at: start)
  }

  private func quotes(_ summary: String, at column: Int) -> Diagnostic {
    fault(
      "yaml-quotes", mark.line, column, summary,
      line.quoted.map { "write: \($0)" } ?? "put the whole value in quotation marks")
  }

  /// Words behind the quotation mark that closes.
  private var afterQuote: Diagnostic? {
    guard let start = line.valueStart, line.scalars[start] == "\"" || line.scalars[start] == "'",
      lastQuoted?.end.line == mark.line, lastQuoted?.start.line == mark.line
    else { return nil }
    return quotes("the quotation mark closes before the value ends", at: lastQuoted?.end.column ?? mark.column)
  }

  private var colonInValue: Diagnostic? {
    guard mark.column < line.scalars.count, line.scalars[mark.column] == ":" else { return nil }
    if problem.hasPrefix("mapping values are not allowed"), let start = line.valueStart, line.colon != nil,
      start < mark.column
    {
      return quotes(
        "the value holds ': ', which YAML reads as another key; such a value stands in quotation marks",
        at: mark.column)
    }
    guard problem.contains("expected ',' or"), innermostBracket?.mark.line == mark.line else { return nil }
    return fault(
      "yaml-quotes", mark.line, mark.column, "a text here holds ': ', which YAML reads as another key",
      "put ', ' before the word that is a key, or the whole text in quotation marks")
  }

  /// A number sign behind a blank hides the rest of its line, brackets that close included.
  private var hashInValue: Diagnostic? {
    for index in candidates {
      guard let column = lines[index].hash, !lines[index].isComment else { continue }
      return fault(
        "yaml-comment", index, column, "' #' begins a comment, so YAML does not read the rest of this line",
        lines[index].quotedText.map { "write: \($0)" }
          ?? "put the text that holds '#' in quotation marks, or remove the blank before '#'")
    }
    return nil
  }

  /// A comment of HTML on a line of its own.
  private var foreignComment: Diagnostic? {
    candidates.first { lines[$0].isHTMLComment }.map { index in
      fault(
        "html-comment", index, lines[index].start, "YAML does not have comments of HTML",
        "begin the line with '# ', or remove it")
    }
  }

  /// `...`, behind which only another document can stand.
  private var documentEnd: Diagnostic? {
    guard problem.hasPrefix("did not find expected <document start>"),
      let index = lines[..<mark.line].lastIndex(where: { $0.scalars.starts(with: "...".unicodeScalars) })
    else { return nil }
    return fault(
      "yaml-documents", index, 0, "a file holds one YAML document, and this line ends it", "remove the line '...'")
  }

  private var openBracket: Diagnostic? {
    guard context.hasPrefix("while parsing a flow"), let open = innermostBracket else { return nil }
    return fault(
      "yaml-bracket", open.mark.line, open.mark.column,
      "the bracket '\(open.sign)' that opens here is not closed as YAML expects",
      "close it, put ', ' between its items, and put texts that hold commas, colons or brackets in quotation marks")
  }

  /// The last bracket before the fault that no other closes, quotation marks left aside.
  private var innermostBracket: (sign: Unicode.Scalar, mark: Mark)? {
    var open: [(sign: Unicode.Scalar, mark: Mark)] = []
    var quote: Unicode.Scalar?
    for index in lines.indices.prefix(mark.line + 1) {
      let scalars = lines[index].scalars
      for (column, sign) in scalars.enumerated() where index < mark.line || column < mark.column {
        if let opening = quote {
          if sign == opening { quote = nil }
        } else if sign == "[" || sign == "{" {
          open.append((sign, Mark(line: index, column: column)))
        } else if sign == "]" || sign == "}" {
          _ = open.popLast()
        } else if sign == "\"" || sign == "'", column == 0 || "[{, :".unicodeScalars.contains(scalars[column - 1]) {
          quote = sign
        }
      }
    }
    return open.last
  }

  /// A line like those with keys that has none, so that YAML takes the next for its end.
  private var missingColon: Diagnostic? {
    guard problem.hasPrefix("mapping values are not allowed") || problem.hasPrefix("could not find expected ':'"),
      candidates.count > 1, lines[candidates[1]].colon == nil, lines[candidates[1]].start == line.start
    else { return nil }
    return fault(
      "yaml-indent", candidates[1], line.start, "this line has no key, and begins where keys begin",
      "write it as 'key: value', or indent it below the key it belongs with")
  }

  private var indentation: Diagnostic? {
    let isIndentation =
      problem.hasPrefix("mapping values are not allowed") || problem.hasPrefix("did not find expected key")
      || problem.hasPrefix("did not find expected '-'") || problem.hasPrefix("could not find expected ':'")
      || problem.hasPrefix("block sequence entries") || isLeftOfFirst
    guard isIndentation, line.colon != nil || line.start > 0 else { return nil }
    return fault(
      "yaml-indent", mark.line, line.start, "the indentation of this line fits none of the lines above",
      "begin it below the keys or dashes it belongs with; if it goes on with the value above, put that in quotation marks"
    )
  }

  /// Whether the line begins further left than the first line of all, where YAML takes it for another document.
  private var isLeftOfFirst: Bool {
    guard problem.hasPrefix("did not find expected <document start>") else { return false }
    return lines.first { !$0.isBlank && !$0.isComment }.map { $0.indent > line.indent } ?? false
  }

  private var lastResort: Diagnostic {
    fault(
      "yaml-syntax", mark.line, mark.column, "this is not YAML: \(problem)",
      "check indentation, colons and quotes around here")
  }
}

extension YAMLFault {
  /// How a place in a text becomes a diagnostic.
  typealias Report = (String, Int, Int, String, String) -> Diagnostic

  static func straySign(_ report: Report, _ line: Int, _ column: Int, _ sign: Unicode.Scalar) -> Diagnostic {
    let number = String(sign.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    if YAMLLine.isUnseen(sign) {
      return report(
        "yaml-no-break-space", line, column, "a sign that nobody sees (\(code)) stands here, and YAML reads it",
        "remove it")
    }
    return report(
      "yaml-no-break-space", line, column, "a no-break space (\(code)) stands here, and YAML wants an ordinary one",
      "replace it with a space")
  }

  static func missingSpace(_ report: Report, _ line: Int, _ column: Int, key: String?) -> Diagnostic {
    report(
      "yaml-colon", line, column, "a space is missing behind the colon of '\(key ?? "")'",
      "write '\(key ?? ""): ' with a space")
  }
}
