import Outputs

/// Pictures for who passes the address of a case on, where the build is asked for them.
struct SharePictureKind: CaseKind {
  let name = "pictures"
  let places: [OutputPlace] = [.folder(SharePicture.folder)]
  let templates: [TemplateName] = []
  let purpose = "a card and the first figure of each lens as PNG, with `build --pictures`"

  func files(of report: CaseReport) -> [OutputFile] {
    guard let maker = report.site.pictures else { return [] }
    return report.sharePictures.compactMap { picture in
      maker.png(picture.svg, width: SharePicture.width).map {
        OutputFile(path: report.path(picture.file), bytes: $0)
      }
    }
  }
}
