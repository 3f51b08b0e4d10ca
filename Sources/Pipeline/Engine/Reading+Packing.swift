import CaseModel
import CaseReader
import Diagnostics
import Packing

extension Diagnostic {
  func write(to out: inout PackWriter) {
    out.write(severity.rawValue)
    out.write(id)
    span.write(to: &out)
    out.write(summary)
    out.write(list: hints) { $0.write($1) }
  }

  init(_ input: inout PackReader) throws(PackFault) {
    guard let severity = Severity(rawValue: try input.string()) else { throw PackFault() }
    let id = try input.string()
    let span = try SourceSpan(&input)
    let summary = try input.string()
    self.init(severity, id, at: span, summary, hints: try input.strings())
  }
}

extension PackReader {
  mutating func moment() throws(PackFault) -> Moment {
    Moment(seconds: Int(Int64(bitPattern: try fixed())))
  }
}

extension Census {
  func write(to out: inout PackWriter) {
    for number in [cases, drafts, embargoed, withdrawn, narratives, unnamed, withheld, retracted, codings] {
      out.write(number)
    }
    out.write(list: coders.sorted()) { $0.write($1) }
  }

  init(_ input: inout PackReader) throws(PackFault) {
    self.init()
    cases = try input.int()
    drafts = try input.int()
    embargoed = try input.int()
    withdrawn = try input.int()
    narratives = try input.int()
    unnamed = try input.int()
    withheld = try input.int()
    retracted = try input.int()
    codings = try input.int()
    coders = Set(try input.strings())
  }
}

extension SourceSpan {
  func write(to out: inout PackWriter) {
    out.write(file)
    out.write(line ?? 0)
    out.write(column ?? 0)
  }

  init(_ input: inout PackReader) throws(PackFault) {
    let file = try input.string()
    let (line, column) = (try input.int(), try input.int())
    self.init(file: file, line: line == 0 ? nil : line, column: column == 0 ? nil : column)
  }
}
