package import CaseModel
package import Diagnostics

/// What stands in a content folder outside the case folders, and what cases are read against.
package struct ContentFrame: Sendable {
  /// The site itself.
  package var site: Site
  /// The codes, built in and the site's own.
  package let codebook: Codebook
  /// Works that can be cited, sorted by key.
  package let references: [Reference]
  /// Free pages, sorted by id.
  package let pages: [FreePage]
  /// Files that free pages show or lead to, sorted by path.
  package internal(set) var pageFiles: [PageFile] = []
  /// Keys of the works that free pages cite.
  package let cited: Set<String>
  /// Names of the case folders, sorted.
  package let cases: [String]
  /// What was noticed.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// Links of free pages to pages and files of the site.
  package internal(set) var links: [ContentLink] = []

  let raw: RawSite
  /// The site's own codes; `nil` when they cannot be read.
  let codes: [Code]?
  /// Keys that can be cited; `nil` when the works cannot be read.
  let knownWorks: Set<String>?
  /// Files of the works of which no entry can be printed, by key.
  let unprintable: [String: String]

  init(
    raw: RawSite, codes: [Code]?, pages: [FreePage], references: [Reference], knownWorks: Set<String>?,
    unprintable: [String: String], cases: [String]
  ) {
    (self.raw, self.codes, self.knownWorks, self.cases) = (raw, codes, knownWorks, cases)
    self.unprintable = unprintable
    site = raw.site
    codebook = Codebook.builtIn.adding(codes ?? [])
    (self.pages, self.references) = (pages, references)
    cited = CitedWorks.keys(in: pages)
  }

  /// Everything of the site that a case is read by or its pages show, in bytes that differ when it differs.
  package var readingInputs: [UInt8] {
    var site = site
    // Of these nothing reaches a case.
    (site.description, site.hasFeed, site.redirects) = (nil, true, [])
    // Pages only lead to the statement.
    site.accessibility = nil
    var fields = FieldBytes(site)
    fields.read(self.site.accessibility != nil)
    fields.read(raw.smallestCell)
    fields.read(codes != nil)
    fields.read(codes ?? [])
    return fields.bytes
  }

  /// What pages of no single case show, in runs of every number of words.
  package var shown: Shingles {
    var fields = FieldTexts(site)
    fields.read(pages)
    fields.read(references)
    fields.read(codebook.codes)
    return fields.texts.reduce(into: Shingles()) { $0.addAll($1) }
  }
}

/// What was found in one case folder, once what may not be published is let go.
package struct CaseReading: Sendable {
  /// What becomes of a case.
  package enum Admission: Sendable {
    /// It has a report.
    case published(Case)
    /// It was withdrawn, and a tombstone says so.
    case withdrawn(Tombstone)
    /// A draft, under embargo or held back: no trace.
    case heldBack
  }

  /// What becomes of it.
  package let admission: Admission
  /// Runs of its words that it does not publish.
  package internal(set) var withheld = Shingles()
  /// Keys of the works that its published text cites.
  package internal(set) var cited: Set<String> = []
  /// Keys of all works that any of its text cites.
  package internal(set) var mentioned: Set<String> = []
  /// Moments at which something of it may change by itself.
  package internal(set) var embargoes: [Moment] = []
  /// What was read of the case.
  package internal(set) var census = Census()
  /// Links of its published text to pages and files of the site.
  package internal(set) var links: [ContentLink] = []
  /// What was noticed.
  package internal(set) var diagnostics: [Diagnostic] = []
}
