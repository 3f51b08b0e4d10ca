import CaseReader
import Disk
import Incremental
import Packing
import Site

extension CaseWorker {
  /// What is still true of an old record; `nil` when the case has to be read again as a whole.
  func standing(_ entry: BuildCache.Entry, _ id: String) throws -> CaseIntake.Standing? {
    let record = try CaseRecord(packed: entry.packed)
    guard sink.keeps, record.id == id, intake.hasSameTerms(record), var standing = try intake.sameInputs(record)
    else { return nil }
    for part in CasePart.allCases where record.terms.parts[part.rawValue] != parts[part.rawValue] {
      standing.stale.insert(part)
    }
    try compareOutputs(&standing)
    return standing
  }

  /// Marks the parts whose files are not as they were made.
  private func compareOutputs(_ standing: inout CaseIntake.Standing) throws(FileFault) {
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
