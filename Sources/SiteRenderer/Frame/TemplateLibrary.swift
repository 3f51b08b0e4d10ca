package import Diagnostics
import Markup
import Mustache
import Packing

/// The templates, parsed and checked.
package struct TemplateLibrary: Sendable {
  private let skeletons: Skeletons
  /// The files the library was made from, for assets.
  let set: TemplateSet

  /// Parses a set of templates.
  ///
  /// Faults are reported by file and line: a template that cannot be parsed, a name that no page supplies, a partial or
  /// a file that does not exist.
  package static func load(_ set: TemplateSet, displayName: String) -> Checked<TemplateLibrary> {
    var library = MustacheLibrary()
    var diagnostics: [Diagnostic] = []
    for (path, bytes) in set.files.sorted(by: { $0.key < $1.key }) {
      guard TemplateSet.names.contains(path) else {
        diagnostics.append(unknownFile(path, displayName: displayName))
        continue
      }
      guard path.hasSuffix(".mustache") else { continue }
      let name = String(path.dropLast(".mustache".count))
      let text = String(decoding: bytes, as: UTF8.self)
      let file = displayName + "/" + path
      diagnostics += TemplateProbe.check(text, file: file)
      do {
        library.register(try MustacheTemplate(string: text), named: name)
      } catch {
        diagnostics.append(unparsed(error, file: file))
      }
    }
    return Checked(TemplateLibrary(skeletons: Skeletons(library), set: set), diagnostics: diagnostics)
  }

  /// Of a template and all that it draws in.
  func print(of template: String) -> Fingerprint {
    var (open, known) = ([template], Set([template]))
    while let next = open.popLast() {
      let text = String(decoding: set.files[next + ".mustache", default: []], as: UTF8.self)
      open += Self.partials(in: text).filter { known.insert($0).inserted }
    }
    var builder = FingerprintBuilder()
    for name in known.sorted() { builder.add(Fingerprint(set.files[name + ".mustache", default: []])) }
    return builder.finished
  }

  private static func partials(in text: String) -> [String] {
    text.split(separator: "{{>").dropFirst().map { rest in
      String(rest.prefix { $0 != "}" }).filter { !$0.isWhitespace }
    }
  }

  /// A template filled with values.
  func render(_ template: String, _ values: PageValues) -> Markup {
    skeletons.skeleton(of: template, names: Set(values.values.keys)).filled(with: values.values)
  }

  private static func unknownFile(_ path: String, displayName: String) -> Diagnostic {
    let nearest = NearMiss.nearest(to: path, among: TemplateSet.names)
    return Diagnostic(
      .warning, "unknown-template", at: SourceSpan(file: displayName + "/" + path),
      "this file replaces no built-in template and is not used", hints: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }

  private static func unparsed(_ error: any Error, file: String) -> Diagnostic {
    let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
    let column = (error as? MustacheTemplate.ParserError)?.context.columnNumber
    return Diagnostic(
      .error, "template-syntax", at: SourceSpan(file: file, line: line, column: column),
      "this template cannot be parsed",
      hints: ["check that every section that is opened is closed"])
  }
}
