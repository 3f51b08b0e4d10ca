import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// What the results rest on and how well they hold.
  func trust(to out: inout MarkupWriter) {
    let thresholds = value.thresholds
    out.element("p") { out in
      out.say(.evidenceRule(minExcerpts: thresholds.minCodings, minSources: thresholds.minSources), in: words) {
        _, out, inner in out.element("a", .href(self.link("method.html")), content: inner)
      }
    }
    let own = thresholds.own
    if !own.isEmpty { paragraph(.ownThresholds(own), class: "note", to: &out) }
    if analysis.applies(.involvement) {
      pieces.section("positions", .howPositionsHold, to: &out, content: positionTable)
    }
    if analysis.applies(.integration) {
      pieces.section("integration", .howIntegrationHolds, to: &out, content: integrationTable)
    }
    if !value.codings.isEmpty { pieces.section("agreement", .doCodersAgree, to: &out, content: agreementTable) }
    comparisonSummary(to: &out)
    missingPerspectives(to: &out)
    overlapTable(to: &out)
    pieces.section("limits", .sectionLimits, to: &out, content: limits)
  }

  private func positionTable(to out: inout MarkupWriter) {
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
    let integration = analysis.integration
    pieces.table(
      .integrationTable, header: [.resultHead, .valueHead, .leftOutHead], holdsSentences: true, to: &out
    ) { out in
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
    pieces.section("missing", .whoseViewIsMissing, to: &out) { out in
      out.element("ul") { out in
        for flag in found { out.element("li", text: say(.flagWithReason(flag))) }
        if !insiders.isEmpty { out.element("li", text: say(.namedSpeakers(insiders.map(\.label)))) }
      }
    }
  }

  /// Excerpts that several lenses use, by name. Lenses are computed apart and never added. (Model §2.14)
  private func overlapTable(to out: inout MarkupWriter) {
    let shared = analysis.coded.overlaps()
    guard !shared.isEmpty else { return }
    pieces.section("overlap", .overlapHeading, to: &out) { out in
      paragraph(.overlapNote, to: &out)
      out.element("ul") { out in
        for group in Self.byLenses(shared) {
          out.element("li") { out in
            out.say(.overlapOf(.wordsListed(group.lenses.map { .declared($0) }), group.excerpts.count), in: words)
            for (place, excerpt) in group.excerpts.prefix(Self.mostNames).enumerated() {
              out.text(place == 0 ? " " : "; ")
              excerptLink(excerpt, to: &out)
            }
            let rest = group.excerpts.count - Self.mostNames
            if rest > 0 { out.text("; " + say(.andMore(rest))) }
          }
        }
      }
    }
  }

  private static let mostNames = 40

  private static func byLenses(_ shared: [Overlap]) -> [(lenses: [String], excerpts: [ExcerptID])] {
    var groups: [(lenses: [String], excerpts: [ExcerptID])] = []
    for overlap in shared {
      let lenses = overlap.uses.map(\.lens)
      if let place = groups.firstIndex(where: { $0.lenses == lenses }) {
        groups[place].excerpts.append(overlap.excerpt)
      } else {
        groups.append((lenses, [overlap.excerpt]))
      }
    }
    return groups
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
