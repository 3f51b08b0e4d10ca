import Outputs
import References

/// How to cite a case, as programs for references, archives and hosts of code read it.
struct CitationKind: CaseKind {
  let name = "citation"
  let places: [OutputPlace] = [
    .file("citation.bib"), .file("citation.ris"), .file("citation.csl.json"), .file("CITATION.cff"),
    .file("datacite.json"),
  ]
  let templates: [TemplateName] = []
  let purpose = "the case as a work to cite, as BibTeX, RIS, CSL-JSON, Citation File Format and DataCite"

  func files(of report: CaseReport) -> [OutputFile] {
    let work = [CaseWork(report: report).reference]
    let files: [(String, [UInt8]?)] = [
      ("citation.bib", BibTeX.file(work)), ("citation.ris", RIS.file(work)),
      ("citation.csl.json", CSLJSON.file(work)), ("CITATION.cff", CitationFile(report: report).bytes),
      ("datacite.json", DataCiteRecord(report: report).bytes),
    ]
    return files.compactMap { name, bytes in bytes.map { OutputFile(path: report.path(name), bytes: $0) } }
  }
}
