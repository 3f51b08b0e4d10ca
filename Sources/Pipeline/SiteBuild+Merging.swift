import CaseReader
import Diagnostics
package import Disk
import Incremental
import Packing
import Site

extension SiteBuild {
  /// Joins shards into the site that one build of all cases would have given, byte for byte.
  ///
  /// - Parameters:
  ///   - shards: Folders that `build --shard` made.
  ///   - input: What they were made from; its cases are not read.
  ///   - waiting: Called once when another run is at work on the output, before waiting for it.
  package static func merge(
    _ shards: [String], _ input: Input, to target: Target, watch: BuildWatch = BuildWatch(), waiting: () -> Void = {}
  ) async throws(FileFault) -> Outcome {
    var publication = target.publication
    publication.sources += shards
    let transaction = try SiteTransaction(publication, waiting: waiting)
    watch.notePreparation()
    return try await undoing(transaction) { try await merge(shards, input, target, transaction, watch) }
  }

  private static func merge(
    _ shards: [String], _ input: Input, _ target: Target, _ transaction: SiteTransaction, _ watch: BuildWatch
  ) async throws -> Outcome {
    let engine = SiteEngine(
      input: input, sink: TransactionSink(transaction: transaction, contentRoot: target.contentRoot),
      cache: BuildCache(), rows: try RowFile(), watch: watch, program: Fingerprint(value: 0))
    let result = try await engine.merge(shards, into: transaction)
    guard !input.isFailure(result.diagnostics) else {
      transaction.abandon()
      return Outcome(diagnostics: result.diagnostics, census: result.census, report: nil, forgotten: nil)
    }
    watch.tell(.publish, 0, of: result.fileCount)
    let report = try watch.measure(.publish) { () throws(FileFault) in
      try transaction.commit(
        SiteContents(count: result.fileCount, isSameSet: false) { (each) throws(FileFault) in
          try result.forEachPath(each)
        })
    }
    return Outcome(diagnostics: result.diagnostics, census: result.census, report: report, forgotten: nil)
  }
}

extension SiteEngine {
  /// Takes the files of cases from shards, and makes what belongs to no single case.
  func merge(_ folders: [String], into transaction: SiteTransaction) async throws -> Result {
    let (library, intake) = open()
    let frame = intake.frame
    let (set, faults) = ShardSet.read(folders, frame: frame, now: input.terms.now)
    let known = frame.cases.compactMap { set.members[$0] }
    let compares = known.count { $0.item.record.admission == .published } > 1
    let cited = known.reduce(into: frame.cited) { $0.formUnion($1.item.record.cited) }
    let bibliography = CitationSurvey.bibliography(frame, cited: cited)
    let renderer = renderer(frame, bibliography, compares, library.value)
    var diagnostics = library.diagnostics + frame.diagnostics + faults + known.flatMap(\.item.record.diagnostics)
    let worker = CaseWorker(intake, renderer, bibliography: bibliography, sink: sink)
    if faults.isEmpty, let file = folders.first.flatMap(ShardFile.init),
      file.setting != settingFingerprint(frame, renderer)
    {
      diagnostics.append(
        ShardSet.fault(
          folders[0], "the shards were built from another site, or with other options or another version",
          "build them again, or give 'merge' the options they were built with"))
    }
    var result = Result(diagnostics: diagnostics.sorted())
    guard !input.isFailure(diagnostics) else { return result }
    result.finished = try await Workers.map(
      known.count, jobs: input.jobs, chunk: 16, done: { watch.tell(.write, $0, of: known.count) }
    ) { index in
      try EndSignal.check()
      return try watch.measure(.write, known[index].item.record.id) {
        try take(known[index], order: index * Self.placesPerCase, into: transaction)
      }
    }
    try await SharedStage(
      worker: worker, finished: result.finished, setting: settingFingerprint(frame, renderer), jobs: input.jobs,
      firstPlace: known.count * Self.placesPerCase
    ).run(into: &result)
    try reportDeadLinks(frame, in: &result)
    noteMissingAddress(frame, in: &result)
    result.diagnostics.sort()
    return result
  }

  private func take(_ member: ShardSet.Member, order: Int, into transaction: SiteTransaction) throws
    -> FinishedCase
  {
    var record = member.item.record
    var outputs = try record.made.outputs
    for (place, output) in outputs.enumerated() {
      let path = record.seen(output).path
      let seen = try transaction.take(
        path, linkTo: Paths.join(member.folder, path), fingerprint: output.fingerprint, order: order + place)
      outputs[place] = record.output(output.part, seen)
    }
    record.made = MadeFiles(outputs)
    return try FinishedCase(
      record, in: rows, offset: try rows.append(Array(member.item.rows)), hasSamePaths: false, isUntouched: false)
  }
}
