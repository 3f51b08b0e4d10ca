import CaseModel
import Figures
import Outputs

/// The figures of a case, each as a file of its own.
struct CaseFigureKind: CaseKind {
  let name = "figures"
  let places: [OutputPlace] = [.folder("figures")]
  let templates: [TemplateName] = []
  let purpose = "each figure as SVG"

  func files(of report: CaseReport) -> some Sequence<OutputFile> {
    report.figures.lazy.map { figure in
      OutputFile(
        path: Links.figure(figure.name, in: report.value.id),
        bytes: figure.standalone(pageLink: "../index.html").bytes)
    }
  }
}
