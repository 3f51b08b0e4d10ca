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
    try compareOutputs(&reusable, entry.folders)
    return reusable
  }

  /// Marks the parts whose files are not as they were made.
  ///
  /// - Parameter known: How the folders of the files looked when all of them were as they were made.
  private func compareOutputs(_ reusable: inout CaseIntake.Reusable, _ known: Fingerprint?) throws {
    reusable.folders = known
    let made = reusable.record.made
    guard made.count > 0 else { return }
    guard let folder = try sink.folder(reusable.record.root) else {
      reusable.stale = Set(CasePart.allCases)
      return
    }
    if sink.trustsFolders {
      reusable.folders = try made.stampOfFolders(in: folder, at: System.now)
      if let known, reusable.folders == known { return }
    }
    try compareFiles(of: made, in: folder, &reusable)
  }

  private func compareFiles(
    of made: MadeFiles, in folder: borrowing FolderHandle, _ reusable: inout CaseIntake.Reusable
  )
    throws
  {
    var outputs = try made.outputs
    var isRenewed = false
    for (index, output) in outputs.enumerated() where !reusable.stale.contains(output.part) {
      guard let stamp = try folder.stamp(of: output.name) else {
        reusable.stale.insert(output.part)
        continue
      }
      if stamp.hasSameBytes(as: output.stamp) { continue }
      guard stamp.size == output.stamp.size,
        try sink.fingerprint(of: reusable.record.root + "/" + output.name) == output.fingerprint
      else {
        reusable.stale.insert(output.part)
        continue
      }
      outputs[index] = CaseRecord.Output(
        part: output.part, name: output.name, fingerprint: output.fingerprint, stamp: stamp)
      isRenewed = true
    }
    guard isRenewed else { return }
    reusable.record.made = MadeFiles(outputs)
    reusable.isRenewed = true
  }
}
