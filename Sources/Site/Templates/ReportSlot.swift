/// Places of a report.
package enum ReportSlot: String, TemplateSlot {
  case banner
  case head = "report-head"
  case contents, findings, brief
  case powerDynamics = "power-dynamics"
  case gap, accounts, integration, opportunity, coordination
  case furtherLenses = "further-lenses"
  case ecosystem, trust, limits, evidence, sources

  package static let template = TemplateName.report

  package var content: SlotContent { self == .head || self == .evidence ? .main : .markup }

  package var meaning: String {
    switch self {
    case .banner: "whether the texts are paraphrased, translated or drafts"
    case .head: "title, summary and facts"
    case .contents: "links to the parts that the report has"
    case .findings: "headline, findings and chapters of the authors"
    case .brief: "the report in a few sentences"
    case .powerDynamics: "where the case stands"
    case .gap: "from intention to practice"
    case .accounts: "the narratives, and who was heard"
    case .integration: "how services hold together"
    case .opportunity: "the opportunity space and the service map"
    case .coordination: "conditions for coordinators"
    case .furtherLenses: "lenses without pages of their own"
    case .ecosystem: "actors and ties"
    case .trust: "how well results hold"
    case .limits: "what the report cannot say"
    case .evidence: "claims with their excerpts, and excerpts with their codes"
    case .sources: "works and data"
    }
  }
}
