import Outputs
import Packing

/// What other sites embed of a case: a page for each figure, each finding of the authors, and the case in short.
struct EmbedKind: CaseKind {
  let name = "embeds"
  let places: [OutputPlace] = [.folder(Embed.folder)]
  let templates: [TemplateName] = []
  let purpose =
    "figures, findings and the case in short, for frames on other sites, and as oEmbed where `base-url` is known"

  func addInputs(of site: SiteFrame, to fingerprint: inout FingerprintBuilder) {
    for asset in [site.embedStylesheet, site.embedScript] { fingerprint.add(asset.path) }
  }

  func files(of report: CaseReport) -> [OutputFile] {
    report.embeds.flatMap { embed -> [OutputFile] in
      let page = OutputFile(path: report.path(embed.file), bytes: EmbedPage(report, embed).bytes)
      guard let base = report.site.site.baseURL else { return [page] }
      let answer = OEmbed(report: report, embed: embed, base: base)
      return [page, OutputFile(path: report.path(embed.oEmbed), bytes: answer.bytes)]
    }
  }
}
