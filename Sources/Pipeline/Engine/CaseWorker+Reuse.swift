import CaseReader
import Disk
import Incremental
import Packing
import Site

extension CaseWorker {
  /// What is still true of an old record; `nil` when the case has to be read again as a whole.
  func reusable(_ entry: BuildCache.Entry, _ id: String) throws -> CaseIntake.Reusable? {
    let record = try entry.record.read(from: rows)
    guard sink.keeps, record.id == id, intake.hasSameOuterInputs(record), var reusable = try intake.sameInputs(record)
    else { return nil }
    for part in CasePart.allCases where record.outerInputs.parts[part.rawValue] != parts[part.rawValue] {
      reusable.stale.insert(part)
    }
    if record.outerInputs.labels != labels(of: record.cited) { reusable.stale = Set(CasePart.allCases) }
    try compareOutputs(&reusable)
    return reusable
  }

  /// Marks the parts whose files are not as they were made.
  private func compareOutputs(_ reusable: inout CaseIntake.Reusable) throws(FileFault) {
    guard !reusable.record.outputs.isEmpty else { return }
    let root = reusable.record.root
    guard let folder = try sink.folder(root) else {
      reusable.stale = Set(CasePart.allCases)
      return
    }
    for (index, output) in reusable.record.outputs.enumerated() where !reusable.stale.contains(output.part) {
      guard let stamp = try folder.stamp(of: output.name) else {
        reusable.stale.insert(output.part)
        continue
      }
      if stamp.hasSameBytes(as: output.stamp) { continue }
      guard stamp.size == output.stamp.size, try sink.fingerprint(of: root + "/" + output.name) == output.fingerprint
      else {
        reusable.stale.insert(output.part)
        continue
      }
      reusable.record.outputs[index] = CaseRecord.Output(
        part: output.part, name: output.name, fingerprint: output.fingerprint, stamp: stamp)
      reusable.isRenewed = true
    }
  }
}
