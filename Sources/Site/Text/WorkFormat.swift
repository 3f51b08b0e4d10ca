import CaseModel
import References

/// A format of programs for references.
enum WorkFormat: String, CaseIterable {
  case bibTeX = "bib"
  case ris
  case cslJSON = "json"

  /// What its users call it.
  var name: String {
    switch self {
    case .bibTeX: "BibTeX"
    case .ris: "RIS"
    case .cslJSON: "CSL-JSON"
    }
  }

  /// The file of a case that holds the works it cites.
  var file: String { "references." + rawValue }

  func bytes(of works: [Reference]) -> [UInt8] {
    switch self {
    case .bibTeX: BibTeX.file(works)
    case .ris: RIS.file(works)
    case .cslJSON: CSLJSON.file(works)
    }
  }
}
