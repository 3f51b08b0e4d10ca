import CaseModel

/// Gathers the words of everything an author wrote, and lets go of what may be published. What remains is what the
/// finished site must not hold.
enum WithheldText {
  static func collect(_ raw: RawCase, into shingles: inout Shingles) {
    shingles.add(raw.fields.title)
    shingles.add(raw.fields.summary.plainText)
    for reading in raw.fields.assessed { shingles.add(reading.because ?? "") }
    for narrative in raw.narratives {
      shingles.add(narrative.narrative.title)
      shingles.add(narrative.narrative.speaker.position ?? "")
      shingles.add(narrative.text.blocks.plainText)
      for words in ExcerptTexts.all(in: narrative.text.blocks) { shingles.add(words) }
    }
    for rule in raw.excerptRules { shingles.add(rule.paraphrase ?? "") }
  }

  /// Forgets what pages of no single case show.
  static func forget(_ frame: ContentFrame, in shingles: inout Shingles) {
    for passage in [frame.site.title, frame.site.description ?? ""] { shingles.remove(passage) }
    for page in frame.pages { shingles.remove([page.title, page.body.plainText].joined(separator: " ")) }
    for reference in frame.references { shingles.remove(reference.title) }
    for code in frame.codebook.codes {
      shingles.remove([code.label, code.definition, code.hint ?? ""].joined(separator: " "))
    }
  }

  /// Forgets what a published case shows.
  static func forget(_ item: Case, in shingles: inout Shingles) {
    shingles.remove(item.title)
    shingles.remove(item.summary.plainText)
    for reading in item.assessed { shingles.remove(reading.because ?? "") }
    for stone in item.tombstones { shingles.remove(stone.reason) }
    for words in descriptions(of: item) { shingles.remove(words) }
    for narrative in item.narratives {
      shingles.remove(narrative.title)
      shingles.remove(narrative.speaker.position ?? "")
      if case .full(let blocks) = narrative.body { shingles.remove(blocks.plainText) }
    }
    for version in item.excerpts.flatMap(\.versions) {
      switch version.words {
      case .quote(let inlines): shingles.remove(inlines.plainText)
      case .paraphrase(let text): shingles.remove(text)
      case .none: break
      }
    }
  }
}

extension WithheldText {
  /// What the description of a published case says of parties and plans.
  private static func descriptions(of item: Case) -> [String] {
    let actors = item.actors.flatMap { [$0.name, $0.role ?? "", $0.institutions.joined(separator: " ")] }
    let notes = (item.opportunity?.answers ?? [:]).values.flatMap { $0.values.map { $0.note ?? "" } }
    return actors + notes + item.ties.map { $0.label ?? "" } + item.respondents.map(\.group)
      + item.attachments.map(\.title)
      + (item.serviceMap?.activities ?? []).map(\.name) + (item.serviceMap?.flows ?? []).map(\.what)
      + item.coordinators.map(\.title)
  }
}

/// The words of each excerpt in a text.
enum ExcerptTexts {
  static func all(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): return all(in: inlines)
      case .quote(let inner): return all(in: inner)
      case .bulletList(let items), .numberedList(_, let items): return items.flatMap { all(in: $0) }
      case .code, .rule: return []
      }
    }
  }

  private static func all(in inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .excerpt(_, _, let inner): return [inner.plainText] + all(in: inner)
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): return all(in: inner)
      default: return []
      }
    }
  }
}
