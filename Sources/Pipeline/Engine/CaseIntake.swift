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
  let renderingInputs: RenderingInputs
  let cache: BuildCache
  /// Where records and rows are put aside.
  let rows: RowFile
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
  struct Reusable {
    var record: CaseRecord
    /// Parts that have to be made anew.
    var stale: Set<CasePart>
    /// Whether stamps were renewed.
    var isRenewed: Bool
    /// The fingerprint of how the folders of its files look; `nil` when that is not known.
    var folders: Fingerprint?
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
      guard let record = try? entry.record.read(from: rows), hasSameOuterInputs(record),
        let same = try sameInputs(record)
      else {
        return nil
      }
      return same.record.admission == .published
    }
  }

  func hasSameOuterInputs(_ record: CaseRecord) -> Bool {
    let now = renderingInputs.outerInputs(mentioned: record.mentioned, withholds: !record.withheldRuns.isEmpty)
    let then = record.outerInputs
    return then.base == now.base && then.works == now.works && then.shown == now.shown
      && record.isCurrent(at: renderingInputs.now)
  }

  /// The record with stamps renewed, when the case folder holds what it held.
  func sameInputs(_ record: CaseRecord) throws(FileFault) -> Reusable? {
    guard let disk = input.content as? DiskFolder else { return nil }
    let root = disk.place(of: record.root)
    guard let folder = try FolderHandle(root) else { return nil }
    var reusable = Reusable(record: record, stale: [], isRenewed: false)
    if try !record.listing.isUntouched(in: folder) {
      let listing = try CaseListing(root)
      guard listing.names == record.listing.names else { return nil }
      reusable.record.listing = listing
      reusable.isRenewed = true
    }
    for (index, seen) in record.inputs.enumerated() {
      if seen.isSettled, try folder.stamp(of: seen.name) == seen.stamp { continue }
      let moment = System.now
      guard let stamp = try folder.stamp(of: seen.name), stamp.size == seen.stamp.size,
        try Fingerprint(ofFile: Paths.join(root, seen.name)) == seen.fingerprint
      else { return nil }
      reusable.record.inputs[index] = SeenInput(
        name: seen.name, fingerprint: seen.fingerprint, stamp: stamp, readAt: moment)
      reusable.isRenewed = true
    }
    return reusable
  }

  /// Reads a case.
  func take(_ id: String) throws -> Taken {
    let folder = RecordingFolder(input.content, caseID: id)
    let listing = try (input.content as? DiskFolder).map { (disk) throws(FileFault) in
      try CaseListing(disk.place(of: "cases/" + id))
    }
    let reading = CorpusReader(folder, terms: input.terms).read(id, frame: frame)
    var record = record(id, reading)
    record.listing = listing ?? CaseListing()
    record.inputs = folder.seen
    if case .published(let value) = reading.admission {
      return Taken(record: record, value: value, withheld: reading.withheld)
    }
    return Taken(record: record, value: nil)
  }

  private func record(_ id: String, _ reading: CaseReading) -> CaseRecord {
    let mentioned = reading.mentioned.union(reading.cited).sorted()
    var record = CaseRecord(
      id: id, outerInputs: renderingInputs.outerInputs(mentioned: mentioned, withholds: !reading.withheld.isEmpty))
    record.embargoes = reading.embargoes
    record.readAt = renderingInputs.now
    (record.census, record.links) = (reading.census, reading.links)
    switch reading.admission {
    case .published: record.admission = .published
    case .withdrawn(let tombstone): record.admission = .withdrawn(tombstone)
    case .heldBack: record.admission = .heldBack
    }
    record.diagnostics = reading.diagnostics
    record.withhold(reading.withheld)
    record.cited = reading.cited.sorted()
    record.mentioned = mentioned
    return record
  }
}
