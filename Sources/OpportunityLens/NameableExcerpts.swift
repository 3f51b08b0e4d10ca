import CaseModel
import LensKit

/// Which excerpts a declared answer may name: those of named sources, unless they may only be counted. (Design §3.2)
struct NameableExcerpts {
  private let sources: Set<String>
  private let countedOnly: Set<ExcerptID>

  init(_ coded: CodedCase) {
    sources = Set(coded.case.sources.lazy.filter(\.isNamed).map(\.id))
    countedOnly = Set(coded.codings.lazy.filter(\.isAggregateOnly).map(\.excerpt))
  }

  /// Those that may be named, each once, sorted.
  func only(_ excerpts: [ExcerptID]) -> [ExcerptID] {
    Set(excerpts.lazy.filter { sources.contains($0.source) && !countedOnly.contains($0) }).sorted()
  }
}
