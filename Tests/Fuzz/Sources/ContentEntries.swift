import CaseModel
import CaseReader
import Diagnostics

/// Files of authors, read within a small content folder.
enum ContentEntries {
  private static let base: [String: String] = [
    "site.yml": "title: Site\nlanguage: en\n",
    "cases/c/case.yml": """
    title: Case
    status: published
    coders: [{id: mh, name: M}, {id: ab, name: A}]
    areas: [{id: north, name: North}]
    actors: [{id: team, name: Team}]
    opportunity: {governance: {remit: {answer: yes, evidence: [open#e1]}}}
    """,
    "cases/c/narratives/open.md": head + "We [visit]{#e1 .bs-trust} people.\n",
  ]
  private static let head = """
    ---
    title: Open
    kind: interview
    source: {position: Nurse, level: operational}
    consent: public
    ---

    """
  private static let terms = PublicationTerms(today: PartialDate(iso: "2026-11-22")!)
  private static let frame = CorpusReader(MemoryFolder(base), terms: terms).frame()

  static func read(_ bytes: [UInt8], as entry: Entry) {
    var folder = MemoryFolder(base)
    switch entry {
    case .site, .references, .codebook:
      folder.files["\(entry.rawValue).yml"] = bytes
      check(CorpusReader(folder, terms: terms).frame().diagnostics.map(\.span))
      return
    case .yaml: folder.files["cases/c/case.yml"] = bytes
    case .frontMatter: folder.files["cases/c/narratives/new.md"] = bytes
    case .spans: folder.files["cases/c/narratives/new.md"] = Array(head.utf8) + bytes
    default: folder.files["cases/c/codings/mh.yml"] = bytes
    }
    check(CorpusReader(folder, terms: terms).read("c", frame: frame).diagnostics.map(\.span))
  }

  /// A fault is told at a place that is there.
  private static func check(_ spans: [SourceSpan]) {
    for span in spans {
      precondition((span.line ?? 1) >= 1 && (span.column ?? 1) >= 1, "a fault stands before the beginning of its file")
    }
  }
}
