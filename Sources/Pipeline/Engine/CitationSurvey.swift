import CaseModel
import CaseReader
import Disk
import References

/// Finds which works the whole site cites, before any page of it is made: what a work is called in a text depends on
/// the others.
struct CitationSurvey: Sendable {
  let intake: CaseIntake
  /// Cases that were read already.
  let taken: [String: CaseIntake.Taken]

  /// Beyond so many works, looking which of them could be taken for another costs more than it saves.
  private static let many = 2000

  /// The works that are cited, by how they are called.
  func bibliography() async throws -> Bibliography {
    let frame = intake.frame
    let language = frame.site.language
    guard !frame.references.isEmpty else { return Bibliography([], language: language) }
    if frame.references.count <= Self.many {
      let all = Bibliography(frame.references, language: language)
      if !all.tellsApart { return all }
    }
    let ids = frame.cases
    let lists = try await Workers.map(ids.count, jobs: intake.input.jobs, chunk: 8) { index in
      try EndSignal.check()
      return try cited(ids[index])
    }
    return Self.bibliography(frame, cited: lists.reduce(into: frame.cited) { $0.formUnion($1) })
  }

  /// Of works that are known to be cited.
  static func bibliography(_ frame: ContentFrame, cited: Set<String>) -> Bibliography {
    Bibliography(frame.references.filter { cited.contains($0.key) }, language: frame.site.language)
  }

  /// What the last run's record says, when it still holds; else what the case says.
  private func cited(_ id: String) throws -> [String] {
    if let taken = taken[id] { return taken.record.cited }
    if let entry = intake.cache.cases[id], let record = try? entry.record.read(from: intake.rows),
      intake.hasSameOuterInputs(record), try intake.sameInputs(record) != nil
    {
      return record.cited
    }
    return try intake.watch.measure(.read, id) { try intake.take(id).record.cited }
  }
}
