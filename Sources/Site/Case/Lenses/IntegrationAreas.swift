import Analysis
import CaseModel
import IntegrationLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// Integration in each area of the case, side by side.
  func areaTable(to out: inout MarkupWriter) {
    let areas = analysis.integration.areas
    paragraph(areaSentence, to: &out)
    let header = [say(.indicatorHead)] + areas.map(\.area.name)
    pieces.table(say(.indicatorsByArea), header: header, to: &out) { out in
      for type in IntegrationType.allCases {
        areaRow(.integrationOf(type), class: "group-row", to: &out) { area in
          (.integrationState(area.profile[type]?.state ?? .silent), .integration(type, area.area))
        }
        for code in type.indicators {
          areaRow(.own(site.codeLabel(code)), class: nil, to: &out) { area in
            (area.profile[type]?[code].map(indicatorWords) ?? .notTested, .indicator(code, area.area))
          }
        }
      }
    }
  }

  private var areaSentence: Message {
    let determined = analysis.integration.areas.filter { $0.profile.pattern != .undetermined }
    let others = analysis.integration.areas.count - determined.count
    let patterns = determined.map { Message.areaPattern($0.area.name, $0.profile.pattern) }
    if patterns.isEmpty { return .noAreaPattern }
    return others == 0 ? .areaPatterns(patterns) : .areaPatterns(patterns, others: others)
  }

  /// By the lens's own judgement: what counts as in place, and from which balance a direction is told.
  private func indicatorWords(_ indicator: IndicatorAssessment) -> Message {
    let presence: Message =
      indicator.present == nil
      ? .indicatorUnclear : indicator.isEnacted ? .indicatorInPlace : .indicatorNotInPlace
    guard let balance = indicator.balance else { return presence }
    let threshold = value.thresholds.balance
    if balance.exceeds(threshold) { return .indicatorEnables(presence) }
    return (-balance).exceeds(threshold) ? .indicatorConstrains(presence) : .indicatorBothWays(presence)
  }

  private func areaRow(
    _ title: Message, class name: String?, to out: inout MarkupWriter,
    cell: (IntegrationAssessment.AreaProfile) -> (message: Message, subject: ClaimSubject)
  ) {
    out.element("tr", .class(name)) { out in
      rowHead(say(title), to: &out)
      for area in analysis.integration.areas {
        let cell = cell(area)
        out.element("td") { claimLink(cell.message, cell.subject, to: &$0) }
      }
    }
  }
}
