import CaseModel
import CaseReader
import Diagnostics

/// Small folders to tell stories with: a site, a case `home` and a narrative `nurse`.
enum Sample {
  static let today = PartialDate(year: 2026, month: 11, day: 22)!

  static let site = "title: Base\nlanguage: en\n"

  static let description = """
    title: Home care
    status: published
    coders: [{id: mh, name: M. H.}, {id: ab, name: A. B.}]
    areas: [{id: north, name: North}]
    actors: [{id: town, name: The town}]

    """

  static let references = """
    - {id: hoppe2024, type: book, title: A book}
    - {id: brix2021, type: book, title: Another book}

    """

  /// A narrative's file.
  static func narrative(_ body: String, title: String = "A nurse", consent: String? = "public", more: String = "")
    -> String
  {
    let keys = [
      "title: \(title)", "kind: interview", "source: {organisation: town, position: Nurse, level: operational}",
      consent.map { "consent: \($0)" }, more.isEmpty ? nil : more,
    ]
    return (["---"] + keys.compactMap { $0 } + ["---", body, ""]).joined(separator: "\n")
  }

  /// A folder with one case; paths beginning with `/` lie in the case.
  static func folder(case more: String = "", _ files: [String: String] = [:]) -> MemoryFolder {
    var texts = ["site.yml": site, "references.yml": references, "cases/home/case.yml": description + more]
    for (path, text) in files { texts[path.hasPrefix("/") ? "cases/home" + path : path] = text }
    return MemoryFolder(texts)
  }

  static func read(
    _ folder: any ContentFolder, today: PartialDate = today, includesDrafts: Bool = false
  ) -> Checked<Corpus> {
    CorpusReader.read(folder, terms: PublicationTerms(today: today, includesDrafts: includesDrafts))
  }

  /// Reads one narrative called `nurse`.
  static func read(body: String) -> (narrative: Narrative?, case: Case?, diagnostics: [Diagnostic]) {
    let read = Sample.read(folder(["/narratives/nurse.md": narrative(body)]))
    let found = read.value.cases.first
    return (found?.narratives.first, found, read.diagnostics)
  }
}

extension Case {
  /// What may only be counted, for those who check what is.
  var hidden: [Coding] {
    var copy = self
    return copy.unnamed.takeAll()
  }
}
