import CaseReader
import Disk
import Incremental
import Packing
import SiteRenderer

extension CaseWorker {
  /// What is still true of an old record; `nil` when the case has to be read again as a whole.
  func standing(_ entry: BuildCache.Entry, _ id: String) throws -> Standing? {
    let record = try CaseRecord(entry.packed)
    guard sink.keeps, record.id == id, hasSameTerms(record), var standing = try sameInputs(record) else { return nil }
    for part in CasePart.allCases where record.terms.parts[part.rawValue] != terms.parts[part.rawValue] {
      standing.stale.insert(part)
    }
    try compareOutputs(&standing)
    return standing
  }

  func hasSameTerms(_ record: CaseRecord) -> Bool {
    let now = terms.terms(mentioned: record.mentioned, withholds: !record.withheldRuns.isEmpty)
    return record.terms.base == now.base && record.terms.works == now.works && record.terms.shown == now.shown
      && record.isCurrent(on: terms.day)
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

  /// Marks the parts whose files are not as they were made.
  private func compareOutputs(_ standing: inout Standing) throws(FileFault) {
    guard !standing.record.outputs.isEmpty else { return }
    let root = standing.record.root
    guard let folder = try sink.folder(root) else {
      standing.stale = Set(CasePart.allCases)
      return
    }
    for (index, output) in standing.record.outputs.enumerated() where !standing.stale.contains(output.part) {
      guard let stamp = try folder.stamp(of: output.name) else {
        standing.stale.insert(output.part)
        continue
      }
      if stamp.hasSameBytes(as: output.stamp) { continue }
      guard stamp.size == output.stamp.size, try sink.print(of: root + "/" + output.name) == output.print else {
        standing.stale.insert(output.part)
        continue
      }
      standing.record.outputs[index] = CaseRecord.Output(
        part: output.part, name: output.name, print: output.print, stamp: stamp)
      standing.isRenewed = true
    }
  }
}
