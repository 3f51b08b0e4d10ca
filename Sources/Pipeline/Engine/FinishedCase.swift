import CaseReader
import Diagnostics
import Disk
import Packing

/// What a run keeps of a case until its end: little, and where its record stands.
final class FinishedCase: Sendable {
  let id: String
  /// Place of its rows.
  let offset: Int
  /// Where its record stands.
  let stored: StoredRecord
  private let store: RowFile
  /// Whether it gives the same files as the last time, by their paths.
  let hasSamePaths: Bool
  /// Whether nothing was read of it but stamps, and none of them was new.
  let isUntouched: Bool
  /// The fingerprint of how the folders of its files look; `nil` when that is not known.
  let folders: Fingerprint?

  let admission: CaseRecord.Admission
  /// What was read of it.
  let census: Census
  /// Links of its published text to pages and files of the site.
  let links: [ContentLink]
  let diagnostics: [Diagnostic]
  /// Keys of the works that its published text cites.
  let cited: [String]
  /// The fingerprint of the words that it does not show; `nil` when it shows all.
  let withheld: Fingerprint?
  /// Bytes that these take where they are kept.
  let withheldLength: Int
  /// The fingerprint of what tables, cards and figures show of it.
  let summary: Fingerprint
  /// What it has put aside among the rows.
  let aside: PutAside
  /// Number of its files.
  let files: Int
  /// Number of its files that may be pages.
  let pages: Int
  /// The fingerprint of all that lists of files tell of it.
  let listed: Fingerprint
  /// The fingerprint of all that other pages about several cases tell of it, which is what `PublishedCases` hands over.
  let told: Fingerprint

  /// - Parameters:
  ///   - stored: Where the record stands; `nil` to put it aside.
  ///   - store: The file of rows and records.
  init(
    _ record: CaseRecord, stored: StoredRecord? = nil, in store: RowFile, offset: Int, hasSamePaths: Bool,
    isUntouched: Bool, folders: Fingerprint? = nil
  ) throws(FileFault) {
    (id, self.offset, self.store) = (record.id, offset, store)
    self.folders = folders
    if let stored { self.stored = stored } else { self.stored = try store.store(record) }
    (self.hasSamePaths, self.isUntouched) = (hasSamePaths, isUntouched)
    (admission, diagnostics, cited) = (record.admission, record.diagnostics, record.cited)
    (census, links) = (record.census, record.links)
    withheld = record.withheldRuns.isEmpty ? nil : Fingerprint(record.withheldRuns)
    withheldLength = record.withheldRuns.count
    summary = Fingerprint(record.summary)
    aside = record.aside.copied
    (files, pages) = (record.made.count, record.made.pages)
    listed = Self.listed(of: record, summary: summary)
    told = Self.told(of: record, summary: summary)
  }

  private static func listed(of record: CaseRecord, summary: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(record.id)
    builder.add(summary)
    record.admission.add(to: &builder)
    builder.add(record.made.listed)
    return builder.finished
  }

  private static func told(of record: CaseRecord, summary: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(record.id)
    builder.add(summary)
    record.admission.add(to: &builder)
    builder.add(record.aside.fingerprint)
    builder.add(UInt64(record.cited.count))
    for key in record.cited { builder.add(key) }
    return builder.finished
  }

  /// All that is known of the case.
  var record: CaseRecord {
    get throws { try stored.read(from: store) }
  }

  /// Paths of its files from the site's root, in order.
  var paths: [String] {
    get throws { try record.made.outputs.map { "cases/\(id)/" + $0.name } }
  }

  /// The same for the list of the site's files. The run has put the record aside itself, so what is wrong with it is the
  /// file's fault.
  var listedPaths: [String] {
    get throws(FileFault) {
      do {
        return try paths
      } catch let fault as FileFault {
        throw fault
      } catch {
        throw FileFault("read", store.path, reason: "it was changed while it was in use")
      }
    }
  }
}
