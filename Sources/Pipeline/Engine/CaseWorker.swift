import Outputs
import Analysis
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Markup
import Packing
import References
import Site

/// Brings one case from content to output, or finds that nothing of it needs to be done.
struct CaseWorker: Sendable {
  let intake: CaseIntake
  /// Cases that were read before anything was made.
  var taken: [String: CaseIntake.Taken] = [:]
  let renderer: SiteRenderer
  let bibliography: Bibliography
  /// The fingerprint of what each part of a case takes from the site.
  let parts: [Fingerprint]
  let sink: any SiteSink
  let search: SearchScope

  init(
    _ intake: CaseIntake, _ renderer: SiteRenderer, bibliography: Bibliography, sink: any SiteSink
  ) {
    (self.intake, self.renderer, self.sink) = (intake, renderer, sink)
    self.bibliography = bibliography
    parts = CasePart.allCases.map(renderer.fingerprint)
    search = SearchScope(intake.input, frame: intake.frame)
  }

  var input: SiteBuild.Input { intake.input }
  var frame: ContentFrame { intake.frame }
  var renderingInputs: RenderingInputs { intake.renderingInputs }
  var cache: BuildCache { intake.cache }
  /// Where rows and records of cases are put aside.
  var rows: RowFile { intake.rows }
  var watch: BuildWatch { intake.watch }

  /// Works on a case.
  ///
  /// - Parameter renders: Asked before files are made; without, the case is only read.
  func work(_ id: String, order: Int, renders: () -> Bool) throws -> FinishedCase {
    var lap = watch.lap(id)
    let entry = cache.cases[id]
    let reusable = try entry.flatMap { try self.reusable($0, id) }
    lap.end(.compare)
    if let entry, let reusable, reusable.stale.isEmpty {
      return try FinishedCase(
        reusable.record, stored: reusable.isRenewed ? nil : entry.record, in: rows, offset: entry.offset,
        hasSamePaths: true, isUntouched: !reusable.isRenewed && reusable.folders == entry.folders,
        folders: reusable.folders)
    }
    return try make(id, order: order, old: reusable, entry: entry, renders: renders, &lap)
  }

  private func make(
    _ id: String, order: Int, old: CaseIntake.Reusable?, entry: BuildCache.Entry?, renders: () -> Bool,
    _ lap: inout BuildWatch.Lap
  ) throws -> FinishedCase {
    let taken = try taken[id] ?? intake.take(id)
    var record = taken.record
    (record.outerInputs.parts, record.outerInputs.labels) = (parts, labels(of: record.cited))
    if self.taken[id] == nil { lap.end(.read) }
    var offset = 0
    var outputs: [CaseRecord.Output] = []
    if let value = taken.value, renders() {
      let analysis = CaseAnalysis(value)
      record.diagnostics += analysis.diagnostics(displayName: input.content.displayName)
      lap.end(.assess)
      let report = renderer.report(of: analysis)
      outputs = try write(report, &record, withheld: taken.withheld, order: order, old: old, known: entry, &lap)
      offset = try storeRows(renderer.digest(of: report), lines: report.codingLines, in: &record)
    }
    // A case that is new takes the place of another, perhaps, whose files have to go.
    let before = try entry.map { try $0.record.read(from: rows).made.outputs.map(\.name) }
    defer { lap.end(.digest) }
    outputs.sort { $0.name.precedes($1.name) }
    record.made = MadeFiles(outputs)
    return try FinishedCase(
      record, in: rows, offset: offset, hasSamePaths: before == outputs.map(\.name), isUntouched: false)
  }

  /// Of what the works that a case cites are called, which depends on what else is cited.
  func labels(of cited: [String]) -> Fingerprint {
    var builder = FingerprintBuilder()
    for key in cited { for text in bibliography.shown(of: key) { builder.add(text) } }
    return builder.finished
  }

  private func write(
    _ report: CaseReport, _ record: inout CaseRecord, withheld: Shingles, order: Int,
    old: CaseIntake.Reusable?, known: BuildCache.Entry?, _ lap: inout BuildWatch.Lap
  ) throws -> [CaseRecord.Output] {
    let before = try known.map(outputs) ?? [:]
    let stale = old?.stale ?? Set(CasePart.allCases)
    var outputs = try old.map { try keep($0.record, except: stale, in: &record) } ?? []
    let kept = outputs.count
    var withheld = withheld
    search.forgetShown(in: &withheld)
    var search = CaseSearch(record.id, withheld: withheld, scope: search, content: input.content)
    lap.add(.search)
    var batch = FileBatch()
    func handOver() throws {
      lap.add(.render)
      for made in batch.files { try search.read(made.file) }
      lap.add(.search)
      for made in batch.files {
        let place = order + outputs.count - kept
        let seen = try take(made.file, place, known: before[made.file.path], to: &record)
        outputs.append(record.output(made.part, seen))
      }
      batch = FileBatch()
      lap.add(.write)
    }
    try renderer.forEachFile(of: report, stale) { part, file in
      batch.add(part, file)
      if batch.isFull { try handOver() }
    }
    try handOver()
    if let fault = input.pictures?.fault { throw fault }
    record.diagnostics += try search.leaks(in: { renderer.files(of: report, stale) }) {
      renderer.files(of: report.analysis)
    }
    lap.add(.search)
    lap.endAdded()
    return outputs
  }

  /// Remembers what the last run made and still holds.
  ///
  /// - Returns: The files of it.
  private func keep(_ old: CaseRecord, except stale: Set<CasePart>, in record: inout CaseRecord) throws(PackFault)
    -> [CaseRecord.Output]
  {
    // Attachments are read where they are published, which is not now.
    if !stale.contains(.attachments) { record.inputs += old.inputs.filter { $0.name.hasPrefix("attachments/") } }
    return try old.made.outputs.filter { !stale.contains($0.part) }
  }

  /// What is known of the output, which holds even where the case itself changed.
  private func outputs(_ known: BuildCache.Entry) throws -> [String: SeenOutput] {
    let old = try known.record.read(from: rows)
    return Dictionary(
      try old.made.outputs.map { (old.root + "/" + $0.name, old.seen($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func take(_ file: OutputFile, _ order: Int, known: SeenOutput?, to record: inout CaseRecord)
    throws(FileFault) -> SeenOutput
  {
    let moment = System.now
    var stamp: FileStamp?
    if case .copy(let source) = file.contents, let disk = input.content as? DiskFolder {
      stamp = try System.stamp(of: disk.place(of: source))
    }
    // What was seen of a file that has changed since says nothing.
    var sure = known
    if let known { sure = try sink.stamp(of: known.path)?.hasSameBytes(as: known.stamp) == true ? known : nil }
    let seen = try sink.take(file, order: order, known: sure)
    if case .copy(let source) = file.contents, let stamp {
      let name = String(source.dropFirst(record.root.count + 1))
      record.inputs.append(SeenInput(name: name, fingerprint: seen.fingerprint, stamp: stamp, readAt: moment))
    }
    return seen
  }

  private func storeRows(_ digest: CaseDigest, lines: ArraySlice<UInt8>, in record: inout CaseRecord)
    throws(FileFault) -> Int
  {
    record.summary = digest.summary[...]
    record.aside = PutAside(
      rows: digest.rows.map {
        CaseRecord.Rows(code: $0.code, count: $0.count, length: $0.bytes.count, fingerprint: Fingerprint($0.bytes))
      }, lines: lines,
      terms: digest.terms.map {
        CaseRecord.Rows(code: $0.bucket, count: $0.count, length: $0.bytes.count, fingerprint: Fingerprint($0.bytes))
      })
    return try rows.append(digest.rows.map { $0.bytes[...] } + [lines] + digest.terms.map { $0.bytes[...] })
  }
}
