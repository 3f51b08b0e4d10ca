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
    var standing = Standing(record: record, stale: [], isRenewed: false)
    if try !record.listing.isUntouched(in: disk) {
      let listing = try CaseListing(record.id, in: disk)
      guard listing.paths == record.listing.paths, !listing.folders.isEmpty else { return nil }
      standing.record.listing = listing
      standing.isRenewed = true
    }
    for (index, trace) in record.inputs.enumerated() {
      let place = disk.place(of: trace.path)
      if trace.isSettled, try System.stamp(of: place) == trace.stamp { continue }
      let moment = System.now
      guard let stamp = try System.stamp(of: place), stamp.size == trace.stamp.size,
        try Fingerprint(ofFile: place) == trace.print
      else { return nil }
      standing.record.inputs[index] = InputTrace(
        path: trace.path, print: trace.print, stamp: stamp, readAt: moment)
      standing.isRenewed = true
    }
    return standing
  }

  /// Marks the parts whose files are not as they were made.
  private func compareOutputs(_ standing: inout Standing) throws(FileFault) {
    for (index, output) in standing.record.outputs.enumerated() where !standing.stale.contains(output.part) {
      let trace = output.trace
      guard let stamp = try sink.stamp(of: trace.path) else {
        standing.stale.insert(output.part)
        continue
      }
      if stamp.hasSameBytes(as: trace.stamp) { continue }
      guard stamp.size == trace.stamp.size, try sink.print(of: trace.path) == trace.print else {
        standing.stale.insert(output.part)
        continue
      }
      standing.record.outputs[index] = CaseRecord.Output(
        part: output.part, trace: OutputTrace(path: trace.path, print: trace.print, stamp: stamp))
      standing.isRenewed = true
    }
  }
}
