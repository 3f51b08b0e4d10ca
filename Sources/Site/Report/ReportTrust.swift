import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import Words

extension ReportWriter {
  /// What the results rest on and how well they hold.
  func trust(to out: inout MarkupWriter) {
    let thresholds = value.thresholds
    out.element("p") { out in
      out.say(.evidenceRule(minExcerpts: thresholds.minCodings, minSources: thresholds.minSources), in: words) {
        _, out, inner in out.element("a", .href(self.link("method.html")), content: inner)
      }
    }
    if !thresholds.overridden.isEmpty { paragraph(.ownThresholds(thresholds.overridden), class: "note", to: &out) }
    positionTable(to: &out)
    integrationTable(to: &out)
    agreementTable(to: &out)
    comparisonSummary(to: &out)
    missingPerspectives(to: &out)
    overlapTable(to: &out)
  }

  private func positionTable(to out: inout MarkupWriter) {
    guard analysis.hasInvolvement else { return }
    heading(.howPositionsHold, to: &out)
    pieces.table(
      .positionsTable, header: [.positionHead, .evidence, .consensusHead, .leftOutHead, .weightingsHead], to: &out
    ) { out in
      for axis in analysis.involvement.axes {
        for frame in Frame.allCases where frame != .calledFor || axis[frame].excerpts > 0 {
          positionRow(axis[frame], frame, to: &out)
        }
      }
    }
    paragraph(.consensusNote, class: "table-note", to: &out)
  }

  private func positionRow(_ position: Cell, _ frame: Frame, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) {
        claimLink(.shortAxisInFrame(position.axis, frame), .position(position.axis, frame), to: &$0)
        disagreementBadge(on: position.axis, to: &$0)
      }
      cell(
        position.excerpts == 0
          ? .evidenceStatus(position.status)
          : .evidenceFrom(position.status, excerpts: position.excerpts, sources: position.sources), to: &out)
      cell(position.consensus.map { .consensusIs($0.value, $0.band) } ?? .notTested, to: &out)
      cell(stability(position.stability), to: &out)
      cell(Self.weightings(position), to: &out)
    }
  }

  private static func weightings(_ cell: Cell) -> Message {
    guard cell.status == .sufficient, let interval = cell.interval else { return .notTested }
    let equal = cell.equal.flatMap { $0 == interval ? nil : Message.weightedEqually($0.message(of: cell.axis)) }
    let raw = cell.raw.flatMap { $0 == interval ? nil : Message.weightedRaw($0.message(of: cell.axis)) }
    let others = [equal, raw].compactMap { $0 }
    return others.isEmpty ? .weightingsTheSame : .weightings(others)
  }

  private func integrationTable(to out: inout MarkupWriter) {
    guard analysis.hasIntegration else { return }
    let integration = analysis.integration
    heading(.howIntegrationHolds, to: &out)
    pieces.table(.integrationTable, header: [.resultHead, .valueHead, .leftOutHead], to: &out) { out in
      for type in integration.types {
        resultRow(.integrationOf(type.type), .integrationState(type.state), type.stability, to: &out)
      }
      let dominant = integration.dominant.map(Message.typeIs) ?? .nothing
      resultRow(.dominantType, dominant, integration.dominantStability, to: &out)
      resultRow(.pattern, .integrationPattern(integration.pattern), integration.stability, to: &out)
    }
  }

  private func resultRow(_ name: Message, _ value: Message, _ stability: Stability?, to out: inout MarkupWriter) {
    out.element("tr") { out in
      rowHead(say(name), to: &out)
      cell(value, to: &out)
      cell(self.stability(stability), to: &out)
    }
  }

  private func agreementTable(to out: inout MarkupWriter) {
    guard !value.codings.isEmpty else { return }
    heading(.doCodersAgree, to: &out)
    overrideNote(["alpha."], to: &out)
    let (rows, rare) = (analysis.agreement.rows, analysis.agreement.rareCodes)
    if rows.isEmpty {
      paragraph(Set(value.codings.map(\.coder)).count <= 1 ? .singleCoder : .noDoubleCoding, to: &out)
    } else {
      figure(.agreement, to: &out)
    }
    if rare > 0 { paragraph(.rareCodes(rare, least: value.thresholds.minGiven), to: &out) }
  }

  /// Whose view the material does not hold.
  private func missingPerspectives(to out: inout MarkupWriter) {
    let found = analysis.involvement.flags.map(\.kind).filter(\.isAboutSources)
    let insiders = value.accounts.filter { $0.attribution == .name }
    guard !found.isEmpty || !insiders.isEmpty else { return }
    heading(.whoseViewIsMissing, to: &out)
    out.element("ul") { out in
      for flag in found { out.element("li", text: say(.flagWithReason(flag))) }
      if !insiders.isEmpty { out.element("li", text: say(.namedSpeakers(insiders.map(\.label)))) }
    }
  }

  /// Excerpts that several lenses use. Lenses are computed apart and never added. (Model §2.14)
  private func overlapTable(to out: inout MarkupWriter) {
    let shared = analysis.coded.overlaps()
    guard !shared.isEmpty else { return }
    heading(.overlapHeading, to: &out)
    paragraph(.overlapNote, to: &out)
    pieces.table(.overlapTable, header: [.overlapExcerpt, .overlapLenses, .overlapWords], to: &out) { out in
      for overlap in shared {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) { excerptLink(overlap.excerpt, to: &$0) }
          cell(.wordsListed(overlap.uses.map { .declared($0.lens) }), to: &out)
          out.element("td") { ExcerptWriter(report: self).inline(overlap.excerpt, to: &$0) }
        }
      }
    }
  }
}

extension InvolvementFlag {
  /// Whether it tells whose view the sources do not hold.
  fileprivate var isAboutSources: Bool {
    switch self {
    case .noCitizenVoice, .oneLevelOnly: true
    case .singleCoder, .termsAheadOfPractice, .practiceAheadOfIntention, .dependsOnWeighting, .viewsDiffer,
      .conditionsUnconfirmed:
      false
    }
  }
}
