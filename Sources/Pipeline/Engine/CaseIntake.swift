import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

/// Takes cases in: tells whether what the last run knew of one still holds, else reads it.
struct CaseIntake: Sendable {
  let input: SiteBuild.Input
  let frame: ContentFrame
  let terms: BuildTerms
  let cache: BuildCache
  let watch: BuildWatch

  /// A case that was read.
  struct Taken: Sendable {
    /// What the run remembers of it; of what is made of it there is nothing yet.
    var record: CaseRecord
    /// The case, when it is published.
    let value: Case?
    /// Runs of words that a published case does not show.
    var withheld = Shingles()
  }

  /// What is still true of an old record.
  struct Standing {
    var record: CaseRecord
    /// Parts that have to be made anew.
    var stale: Set<CasePart>
    /// Whether stamps were renewed.
    var isRenewed: Bool
  }

  /// The cases that were read to learn whether more than one is published, which every page shows in its navigation.
  struct Scouted {
    var comparesCases = false
    var taken: [String: Taken] = [:]
  }

  /// Looks at cases, one after another, until two are found to be published. What has to be read for that is read once:
  /// of the two nothing is let go, of others the record is enough.
  func scout() throws -> Scouted {
    var scouted = Scouted()
    var found = 0
    for id in frame.cases where found < 2 {
      try EndSignal.check()
      if try isKnownToBePublished(id) ?? take(id, into: &scouted) { found += 1 }
    }
    scouted.comparesCases = found > 1
    return scouted
  }

  private func take(_ id: String, into scouted: inout Scouted) throws -> Bool {
    let taken = try watch.measure(.read, id) { try self.take(id) }
    scouted.taken[id] = taken
    return taken.value != nil
  }

  /// What the last run's record says, when it still holds.
  private func isKnownToBePublished(_ id: String) throws -> Bool? {
    guard let entry = cache.cases[id] else { return nil }
    return try watch.measure(.compare, id) { () throws -> Bool? in
      guard let record = try? CaseRecord(packed: entry.packed), hasSameTerms(record), let same = try sameInputs(record)
      else {
        return nil
      }
      return same.record.admission == .published
    }
  }

  func hasSameTerms(_ record: CaseRecord) -> Bool {
    let now = terms.terms(mentioned: record.mentioned, withholds: !record.withheldRuns.isEmpty)
    return record.terms.base == now.base && record.terms.works == now.works && record.terms.shown == now.shown
      && record.isCurrent(at: terms.now)
  }

  /// The record with stamps renewed, when the case folder holds what it held.
  func sameInputs(_ record: CaseRecord) throws(FileFault) -> Standing? {
    guard let disk = input.content as? DiskFolder else { return nil }
    let root = disk.place(of: record.root)
    guard let folder = try FolderHandle(root) else { return nil }
    var standing = Standing(record: record, stale: [], isRenewed: false)
    if try !record.listing.isUntouched(in: folder) {
      let listing = try CaseListing(root)
      guard listing.names == record.listing.names else { return nil }
      standing.record.listing = listing
      standing.isRenewed = true
    }
    for (index, trace) in record.inputs.enumerated() {
      if trace.isSettled, try folder.stamp(of: trace.name) == trace.stamp { continue }
      let moment = System.now
      guard let stamp = try folder.stamp(of: trace.name), stamp.size == trace.stamp.size,
        try Fingerprint(ofFile: Paths.join(root, trace.name)) == trace.print
      else { return nil }
      standing.record.inputs[index] = InputTrace(name: trace.name, print: trace.print, stamp: stamp, readAt: moment)
      standing.isRenewed = true
    }
    return standing
  }

  /// Reads a case.
  func take(_ id: String) throws -> Taken {
    let folder = TracingFolder(input.content, caseID: id)
    let listing = try (input.content as? DiskFolder).map { (disk) throws(FileFault) in
      try CaseListing(disk.place(of: "cases/" + id))
    }
    let reading = CorpusReader(folder, terms: input.terms).read(id, frame: frame)
    var record = record(id, reading)
    record.listing = listing ?? CaseListing()
    record.inputs = folder.traces
    if case .published(let value) = reading.admission {
      return Taken(record: record, value: value, withheld: reading.withheld)
    }
    return Taken(record: record, value: nil)
  }

  private func record(_ id: String, _ reading: CaseReading) -> CaseRecord {
    let mentioned = reading.mentioned.union(reading.cited).sorted()
    var record = CaseRecord(
      id: id, terms: terms.terms(mentioned: mentioned, withholds: !reading.withheld.isEmpty))
    record.embargoes = reading.embargoes
    record.readAt = terms.now
    (record.census, record.links) = (reading.census, reading.links)
    switch reading.admission {
    case .published: record.admission = .published
    case .withdrawn(let stone): record.admission = .withdrawn(stone)
    case .kept: record.admission = .kept
    }
    record.diagnostics = reading.diagnostics
    record.withhold(reading.withheld)
    record.cited = reading.cited.sorted()
    record.mentioned = mentioned
    return record
  }
}
