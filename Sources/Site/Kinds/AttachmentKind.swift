import CaseModel
import Outputs

/// Files of the content that a case publishes as they are.
struct AttachmentKind: CaseKind {
  let name = "attachments"
  let places: [OutputPlace] = [.folder("attachments")]
  let templates: [TemplateName] = []
  let purpose = "files that the case publishes"

  func files(of report: CaseReport) -> [OutputFile] {
    report.value.attachments.map { attachment in
      OutputFile(
        path: report.path("attachments/" + attachment.file),
        copyOf: report.path("attachments/" + (attachment.source ?? attachment.file)))
    }
  }
}
