import CaseModel
import Outputs

/// A page in the place of each narrative that was withdrawn.
struct WithdrawnNarrativeKind: CaseKind {
  let name = "withdrawn narratives"
  let places: [OutputPlace] = [.each("narrative")]
  let templates: [TemplateName] = [.tombstone]
  let purpose = "that a narrative was withdrawn"

  func files(of report: CaseReport) -> [OutputFile] {
    report.value.tombstones.map { stone in
      let path = Links.narrative(stone.id, in: report.value.id)
      return TombstonePage(site: report.site, stone: stone, path: path, kind: .narrative).page
    }
  }
}
