import CaseModel
import LensKit

/// Which excerpts a declared answer may name: those of named sources. (Design §3.2)
struct NameableExcerpts {
  private let sources: Set<String>

  init(_ coded: CodedCase) {
    sources = Set(coded.case.sources.lazy.map(\.id))
  }

  /// Those that may be named, each once, sorted.
  func only(_ excerpts: [ExcerptID]) -> [ExcerptID] {
    Set(excerpts.lazy.filter { sources.contains($0.source) }).sorted()
  }
}
