import CaseModel
import InvolvementLens
import Markup
import References
import Words

extension CaseWriter {
  /// That it is a report, where, and when.
  var kicker: String {
    let parts = [say(.caseReport), say(.commas(value.places.map(\.name))), value.period?.message.map(say) ?? ""]
    return say(.dotted(parts.filter { !$0.isEmpty }))
  }

  /// Whose texts, who coded, who was not heard: in one line, never folded.
  func provenance(to out: inout MarkupWriter) {
    out.element("p", .class("provenance")) { out in
      out.text((provenanceParts.map(say) + [""]).joined(separator: " "))
      out.element("a", .href(CaseSheet.trust.file), text: say(.provenanceMeans))
    }
  }

  private var provenanceParts: [Message] {
    guard !value.sources.isEmpty else { return [.provenanceNone] }
    let origin: Message? =
      switch value.basis {
      case .paraphrase: worksInShort.isEmpty ? .provenanceRetoldNowhere : .provenanceRetold(worksInShort)
      case .translation: .provenanceTranslated
      case .original, nil: nil
      }
    return [origin, provenanceAmount].compactMap { $0 } + (hasNoCitizen ? [.provenanceNoCitizen] : [])
  }

  /// How much there is, and in how many of the sources: a reader takes every source that is counted for one that counts.
  private var provenanceAmount: Message {
    let (sources, coded, excerpts) = (value.sources.count, analysis.codedSources, analysis.countedExcerpts)
    guard coded > 0 else { return .provenanceUncoded(sources) }
    let coders = Set(value.codings.map(\.coder)).count
    guard coded < sources else { return .provenanceAmount(sources: sources, excerpts: excerpts, coders: coders) }
    return .provenanceAmountPart(sources: sources, excerpts: excerpts, coded: coded, coders: coders)
  }

  /// `Hoppe et al. (2024)`; empty where no work is named.
  private var worksInShort: [String] {
    site.bibliography.sorted(value.restsOn).map { work in
      site.bibliography.plainText(of: Citation([CitationItem(key: work.key)], isNarrative: true))
    }
  }

  /// Whether no citizen speaks in any account.
  var hasNoCitizen: Bool { analysis.involvement.flags.contains { $0.kind == .noCitizenVoice } }
}

extension Period {
  /// `2020–2023`, `since 2020`; `nil` when neither end is known.
  var message: Message? {
    switch (from?.iso, to?.iso) {
    case (let from?, let to?): from == to ? .own(from) : .periodRange(from, to)
    case (let from?, nil): .periodSince(from)
    case (nil, let to?): .periodUntil(to)
    case (nil, nil): nil
    }
  }
}
