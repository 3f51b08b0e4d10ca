import Outputs
import Analysis
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

/// Brings one case from content to output, or finds that nothing of it needs to be done.
struct CaseWorker: Sendable {
  let intake: CaseIntake
  /// Cases that were read before anything was made.
  var taken: [String: CaseIntake.Taken] = [:]
  let renderer: SiteRenderer
  /// Of what each part of a case takes from the site.
  let parts: [Fingerprint]
  let sink: any SiteSink
  /// Where rows of cases are put aside.
  let rows: RowFile
  let search: SearchTerms

  init(_ intake: CaseIntake, _ renderer: SiteRenderer, sink: any SiteSink, rows: RowFile) {
    (self.intake, self.renderer, self.sink, self.rows) = (intake, renderer, sink, rows)
    parts = CasePart.allCases.map(renderer.print)
    search = SearchTerms(intake.input, frame: intake.frame)
  }

  var input: SiteBuild.Input { intake.input }
  var frame: ContentFrame { intake.frame }
  var terms: BuildTerms { intake.terms }
  var cache: BuildCache { intake.cache }
  var watch: BuildWatch { intake.watch }

  /// Works on a case.
  ///
  /// - Parameter renders: Asked before files are made; without, the case is only read.
  func work(_ id: String, order: Int, renders: () -> Bool) throws -> CaseOutcome {
    var lap = watch.lap(id)
    let entry = cache.cases[id]
    let standing = try entry.flatMap { try self.standing($0, id) }
    lap.end(.compare)
    if let entry, let standing, standing.stale.isEmpty {
      let packed = standing.isRenewed ? standing.record.packed[...] : entry.packed
      return CaseOutcome(
        standing.record, packed: packed, offset: entry.offset, hasSamePaths: true, isUntouched: !standing.isRenewed)
    }
    return try make(id, order: order, old: standing, entry: entry, renders: renders, &lap)
  }

  private func make(
    _ id: String, order: Int, old: CaseIntake.Standing?, entry: BuildCache.Entry?, renders: () -> Bool,
    _ lap: inout BuildWatch.Lap
  ) throws -> CaseOutcome {
    let taken = try taken[id] ?? intake.take(id)
    var record = taken.record
    record.terms.parts = parts
    if self.taken[id] == nil { lap.end(.read) }
    var offset = 0
    if let value = taken.value, renders() {
      let analysis = CaseAnalysis(value)
      record.diagnostics += analysis.diagnostics(displayName: input.content.displayName)
      lap.end(.assess)
      try write(analysis, to: &record, withheld: taken.withheld, order: order, old: old, known: entry, &lap)
      offset = try putAside(renderer.digest(of: analysis), lines: renderer.lines(of: analysis), in: &record)
    }
    // A case that is new takes the place of another, perhaps, whose files have to go.
    let before = try entry.map { try CaseRecord(packed: $0.packed).outputs.map(\.name).sorted() }
    defer { lap.end(.digest) }
    return CaseOutcome(
      record, packed: record.packed[...], offset: offset,
      hasSamePaths: before == record.outputs.map(\.name).sorted(), isUntouched: false)
  }

  private func write(
    _ analysis: CaseAnalysis, to record: inout CaseRecord, withheld: Shingles, order: Int,
    old: CaseIntake.Standing?, known: BuildCache.Entry?, _ lap: inout BuildWatch.Lap
  ) throws {
    let before = try known.map(outputs) ?? [:]
    let stale = old?.stale ?? Set(CasePart.allCases)
    if let old {
      record.outputs = old.record.outputs.filter { !stale.contains($0.part) }
      // Attachments are read where they are published, which is not now.
      if !stale.contains(.attachments) { record.inputs += old.record.inputs.filter { $0.name.hasPrefix("attachments/") } }
    }
    let files = renderer.files(of: analysis, stale)
    lap.end(.render)
    var withheld = withheld
    search.forgetShown(in: &withheld)
    let found = try CaseSearch(record.id, withheld: withheld, terms: search, content: input.content)
      .leaks(in: files.map(\.file)) { renderer.files(of: analysis) }
    record.diagnostics += found
    lap.end(.search)
    for (place, made) in files.enumerated() {
      let trace = try take(made.file, order + place, known: before[made.file.path], to: &record)
      record.outputs.append(record.output(made.part, trace))
    }
    lap.end(.write)
  }

  /// What is known of the output, which holds even where the case itself changed.
  private func outputs(_ known: BuildCache.Entry) throws -> [String: OutputTrace] {
    let old = try CaseRecord(packed: known.packed)
    return Dictionary(
      old.outputs.map { (old.root + "/" + $0.name, old.trace($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func take(_ file: OutputFile, _ order: Int, known: OutputTrace?, to record: inout CaseRecord)
    throws(FileFault) -> OutputTrace
  {
    let moment = System.now
    var stamp: FileStamp?
    if case .copy(let source) = file.contents, let disk = input.content as? DiskFolder {
      stamp = try System.stamp(of: disk.place(of: source))
    }
    // A trace that no longer fits the file says nothing.
    var sure = known
    if let known { sure = try sink.stamp(of: known.path)?.hasSameBytes(as: known.stamp) == true ? known : nil }
    let trace = try sink.take(file, order: order, known: sure)
    if case .copy(let source) = file.contents, let stamp {
      let name = String(source.dropFirst(record.root.count + 1))
      record.inputs.append(InputTrace(name: name, print: trace.print, stamp: stamp, readAt: moment))
    }
    return trace
  }

  private func putAside(_ digest: CaseDigest, lines: [UInt8], in record: inout CaseRecord) throws(FileFault) -> Int {
    record.summary = digest.summary[...]
    record.rows = digest.rows.map {
      CaseRecord.Rows(code: $0.code, count: $0.count, length: $0.bytes.count, print: Fingerprint($0.bytes))
    }
    record.linesLength = lines.count
    record.linesPrint = Fingerprint(lines)
    return try rows.append(digest.rows.flatMap(\.bytes) + lines)
  }
}
