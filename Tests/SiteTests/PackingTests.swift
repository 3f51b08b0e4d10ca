import Site
import CaseModel
import Diagnostics
import Disk
import Incremental
import Packing
import Testing

@testable import CaseReader
@testable import Pipeline

/// What a run keeps comes back whole: a description that forgets a field would leave the default in its place.
@Suite struct PackingTests {
  private let stamp = FileStamp(size: 1, modified: -2, changed: 3, number: .max)
  private let span = SourceSpan(file: "content/site.yml", line: 3, column: nil)

  private var record: CaseRecord {
    let fingerprint = Fingerprint(value: 7)
    let input = SeenInput(name: "case.yml", fingerprint: fingerprint, stamp: stamp, isSettled: true)
    var census = Census()
    (census.cases, census.drafts, census.embargoed, census.withdrawn, census.narratives) = (1, 2, 3, 4, 5)
    (census.unnamed, census.withheld, census.retracted, census.codings, census.coders) = (6, 7, 8, 9, ["ada", "mh"])
    return CaseRecord(
      id: "care",
      outerInputs: CaseRecord.OuterInputs(
        base: fingerprint, works: fingerprint, labels: fingerprint, shown: fingerprint,
        parts: CasePart.allCases.map { _ in fingerprint }),
      embargoes: [Moment(seconds: -1)], readAt: Moment(seconds: 99), census: census,
      links: [ContentLink(target: "about.html", address: "../about.html", span: span)],
      listing: CaseListing(folders: [input], names: ["case.yml"]), inputs: [input],
      made: MadeFiles([
        CaseRecord.Output(part: .attachments, name: "index.html", fingerprint: fingerprint, stamp: stamp)
      ]),
      admission: .published,
      diagnostics: [Diagnostic(.warning, "dead-link", at: span, "it leads nowhere", hints: ["name it"])],
      withheldRuns: [1, 2], cited: ["hoppe2024"], mentioned: ["hoppe2024", "made2024"], summary: [3],
      aside: PutAside(
        rows: [CaseRecord.Rows(code: 1, count: 2, length: 3, fingerprint: fingerprint)], lines: [1, 2, 3, 4],
        terms: [CaseRecord.Rows(code: 5, count: 6, length: 7, fingerprint: fingerprint)]))
  }

  @Test func recordsComeBackWhole() throws {
    #expect(try CaseRecord(packed: record.packed[...]) == record)
  }

  @Test func whatWasPutAsideStandsInItsPlace() throws {
    let aside = record.aside
    #expect(aside.length == 14)
    let code = try aside.place(ofCode: 1)
    #expect((code.start, code.length) == (0, 3))
    #expect((aside.lines.start, aside.lines.length, aside.lines.fingerprint) == (3, 4, Fingerprint([1, 2, 3, 4])))
    let range = try aside.place(ofRange: 5)
    #expect((range.start, range.length) == (7, 7))
    #expect(throws: PackFault.self) { try aside.place(ofCode: 5) }
    #expect(throws: PackFault.self) { try aside.place(ofRange: 1) }
    #expect(aside.copied == aside && aside.copied.fingerprint == aside.fingerprint)
    #expect(aside.fingerprint != PutAside().fingerprint)
  }

  @Test(arguments: [
    CaseRecord.Admission.heldBack, .published,
    .withdrawn(Tombstone(id: "care", date: PartialDate(year: 2026)!, reason: "Asked for")),
  ])
  func admissionsComeBack(_ admission: CaseRecord.Admission) throws {
    #expect(try CaseRecord.Admission(packed: admission.packed[...]) == admission)
  }

  @Test func cachesComeBackWhole() throws {
    let fingerprint = Fingerprint(value: 8)
    let seen = SeenOutput(path: "index.html", fingerprint: fingerprint, stamp: stamp)
    let cache = BuildCache(
      program: fingerprint, identity: "content", generation: 2, rowsLength: 3, programStamp: stamp,
      sharing: fingerprint, telling: fingerprint, withheld: fingerprint, manifest: stamp,
      shared: ["index.html": BuildCache.Shared(fingerprint: fingerprint, seen: seen)],
      cases: ["care": BuildCache.Entry(offset: 5, record: StoredRecord(offset: 7, length: 2, fingerprint: fingerprint))]
    )
    let packed = cache.packed
    let again = try BuildCache(packed: packed[...])
    #expect(again.packed == packed)
    #expect(again.programStamp == stamp && again.manifest == stamp && again.shared == cache.shared)
    #expect(again.cases["care"]?.offset == 5 && again.cases["care"]?.record == cache.cases["care"]?.record)
  }

  @Test func whatWasWithheldComesBack() throws {
    var runs = Shingles()
    runs.add("eight words and more that nobody may ever read here")
    #expect(try Shingles(packed: runs.packed[...]).packed == runs.packed)
  }
}
