import Diagnostics

/// Holds a template to the places it can fill.
struct TemplateCheck {
  let name: TemplateName
  let sources: [String: TemplateSource]
  private let slots: [String: any TemplateSlot]
  /// The whole template's own file, for what is found nowhere.
  private let span: SourceSpan

  init(_ name: TemplateName, sources: [String: TemplateSource], file: String) {
    (self.name, self.sources) = (name, sources)
    slots = Dictionary(name.slots.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    span = SourceSpan(file: file)
  }

  /// What is wrong with the template and the blocks it draws in.
  var diagnostics: [Diagnostic] {
    var walk = Walk(slots: slots, sources: sources)
    walk.visit(name.rawValue, within: [])
    return walk.diagnostics + name.slots.compactMap { missing($0, in: walk) }
  }

  /// A page that is rendered without what it is made for is no page.
  private func missing(_ slot: any TemplateSlot, in walk: Walk) -> Diagnostic? {
    guard slot.content == .main, !walk.sure.contains(slot.rawValue) else { return nil }
    let tag = "{{{\(slot.rawValue)}}}"
    return walk.placed.contains(slot.rawValue)
      ? Diagnostic(
        .error, "template-main", at: span, "'\(slot.rawValue)' may be left out, and the page is made for it",
        hints: ["place '\(tag)' outside of any section"])
      : Diagnostic(
        .error, "template-main", at: span, "'\(slot.rawValue)' has no place, and the page is made for it",
        hints: ["add '\(tag)' where it should stand"])
  }
}

/// A walk through a template and its blocks, in the order in which they are written.
private struct Walk {
  let slots: [String: any TemplateSlot]
  let sources: [String: TemplateSource]
  var placed: Set<String> = []
  /// Places that nothing can leave out.
  var sure: Set<String> = []
  var diagnostics: [Diagnostic] = []
  private var sections: [String] = []

  init(slots: [String: any TemplateSlot], sources: [String: TemplateSource]) {
    (self.slots, self.sources) = (slots, sources)
  }

  mutating func visit(_ block: String, within blocks: [String]) {
    guard let source = sources[block] else { return }
    for case .tag(let tag) in source.pieces { visit(tag, within: blocks + [block]) }
  }

  private mutating func visit(_ tag: TemplateSource.Tag, within blocks: [String]) {
    switch tag.kind {
    case .block: visitBlock(tag, within: blocks)
    case .section, .inverted:
      sections.append(tag.name)
      check(tag)
    case .end: sections.removeLast(sections.isEmpty ? 0 : 1)
    case .escaped, .raw:
      guard let slot = check(tag) else { return }
      placed.insert(tag.name)
      if sections.isEmpty || sections == [tag.name] { sure.insert(tag.name) }
      checkBraces(tag, slot)
    }
  }

  private mutating func visitBlock(_ tag: TemplateSource.Tag, within blocks: [String]) {
    if sources[tag.name] == nil {
      diagnostics.append(
        unknown("template-partial", "block '\(tag.name)' does not exist", tag, among: sources.keys.sorted()))
    } else if blocks.contains(tag.name) {
      diagnostics.append(
        Diagnostic(
          .error, "template-partial", at: tag.span, "block '\(tag.name)' draws itself in", hints: ["remove this tag"]))
    } else {
      visit(tag.name, within: blocks)
    }
  }

  @discardableResult private mutating func check(_ tag: TemplateSource.Tag) -> (any TemplateSlot)? {
    if let slot = slots[tag.name] { return slot }
    let others = TemplateName.allCases.filter { !$0.isPart && $0.slots.contains { $0.rawValue == tag.name } }
    if !others.isEmpty {
      let names = others.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .error, "template-slot", at: tag.span, "'\(tag.name)' is a place of \(names) and has none in this template",
          hints: ["one of: " + slots.keys.sorted().joined(separator: ", ")]))
      return nil
    }
    diagnostics.append(
      unknown("template-name", "'\(tag.name)' is no place of this template", tag, among: slots.keys.sorted()))
    return nil
  }

  private mutating func checkBraces(_ tag: TemplateSource.Tag, _ slot: any TemplateSlot) {
    guard slot.content.isMarkup != (tag.kind == .raw) else { return }
    let (what, braces) =
      slot.content.isMarkup ? ("markup, which would be escaped", "{{{\(tag.name)}}}") : ("a text", "{{\(tag.name)}}")
    diagnostics.append(
      Diagnostic(
        .error, "template-braces", at: tag.span, "'\(tag.name)' is \(what)", hints: ["write '\(braces)'"]))
  }

  private func unknown(
    _ id: String, _ summary: String, _ tag: TemplateSource.Tag, among known: [String]
  ) -> Diagnostic {
    let nearest = NearMiss.nearest(to: tag.name, among: known)
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "one of: " + known.joined(separator: ", ")
    return Diagnostic(.error, id, at: tag.span, summary, hints: [hint])
  }
}
