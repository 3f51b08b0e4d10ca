import Foundation

/// A kind of input that comes from outside: authors' files, and files that a damaged disk or another program may have
/// changed.
enum Entry: String, CaseIterable {
  /// `site.yml`.
  case site
  /// `case.yml`, the richest YAML there is.
  case yaml
  /// A whole narrative file.
  case frontMatter = "front-matter"
  /// The text of a narrative.
  case spans
  /// A coding file.
  case codings
  /// `references.yml`, as YAML or JSON.
  case references
  /// `codebook.yml`.
  case codebook
  /// The index of a cache and the records in it.
  case cache
  /// The file of a shard.
  case shard
  /// The journal of a publication, and a manifest.
  case journal

  /// The one the environment names; `nil` for none.
  static let chosen = ProcessInfo.processInfo.environment["FUZZ_ENTRY"].flatMap(Entry.init)

  /// Reads one input. Whatever it holds, reading must come to an end, and must not crash.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .site, .yaml, .frontMatter, .spans, .codings, .references, .codebook: ContentEntries.read(bytes, as: self)
    case .cache: RecordEntries.readCache(bytes[...])
    case .shard: RecordEntries.readShard(bytes[...])
    case .journal: RecordEntries.readJournal(bytes)
    }
  }
}
