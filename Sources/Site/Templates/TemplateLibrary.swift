package import Diagnostics
import Markup
import Packing

/// The templates, read, checked and made ready.
package struct TemplateLibrary: Sendable {
  private let sources: [String: TemplateSource]
  private let templates: [TemplateName: Template]
  /// The files the library was made from, for assets.
  let set: TemplateSet

  /// Reads a set of templates.
  ///
  /// Faults are reported by file, line and column: a tag that is not closed, a place or a block that does not exist, a
  /// place with the wrong braces, a place that a template does not have, a file that replaces none.
  package static func load(_ set: TemplateSet, displayName: String) -> Checked<TemplateLibrary> {
    let files = set.files.sorted { $0.key < $1.key }
    var diagnostics = files.compactMap { file in
      TemplateSet.names.contains(file.key) ? nil : unknownFile(file.key, displayName: displayName)
    }
    var sources: [String: TemplateSource] = [:]
    for name in TemplateName.allCases {
      let text = String(decoding: set.files[name.file, default: []], as: UTF8.self)
      let source = TemplateSource(text, file: displayName + "/" + name.file)
      sources[name.rawValue] = source
      diagnostics += source.diagnostics
    }
    for name in TemplateName.allCases where !name.isPart {
      diagnostics += TemplateCheck(name, sources: sources, file: displayName + "/" + name.file).diagnostics
    }
    return Checked(TemplateLibrary(sources, set: set), diagnostics: diagnostics)
  }

  private init(_ sources: [String: TemplateSource], set: TemplateSet) {
    (self.sources, self.set) = (sources, set)
    templates = Dictionary(
      uniqueKeysWithValues: TemplateName.allCases.map { name in
        let slots = Dictionary(
          name.slots.enumerated().map { ($1.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        let source = sources[name.rawValue] ?? TemplateSource()
        return (name, Template(source, slots: slots, sources: sources))
      })
  }

  /// Of a template and all that it draws in.
  func fingerprint(of template: TemplateName) -> Fingerprint {
    var (open, known) = ([template.rawValue], Set([template.rawValue]))
    while let next = open.popLast() {
      open += (sources[next]?.blocks ?? []).filter { known.insert($0).inserted }
    }
    var builder = FingerprintBuilder()
    for name in known.sorted() { builder.add(Fingerprint(set.files[name + ".mustache", default: []])) }
    return builder.finished
  }

  /// Writes a template, its places filled by a writer.
  func write<Writer: SlotWriter>(_ writer: Writer, to out: inout MarkupWriter) {
    templates[Writer.Slot.template]?.write(writer, slots: Array(Writer.Slot.allCases), to: &out)
  }

  private static func unknownFile(_ path: String, displayName: String) -> Diagnostic {
    let nearest = NearMiss.nearest(to: path, among: TemplateSet.names)
    return Diagnostic(
      .warning, "unknown-template", at: SourceSpan(file: displayName + "/" + path),
      "this file replaces no built-in template and is not used", hints: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }
}
