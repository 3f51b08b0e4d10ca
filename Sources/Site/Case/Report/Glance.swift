import Analysis
import CaseModel
import CoordinationLens
import Figures
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import OpportunityLens
import Words

extension CaseWriter {
  /// What stands first: the headline, the results of the first lens in rows of plain words, and its figure beside them.
  func glance(to out: inout MarkupWriter) {
    let lens = analysis.appliedLenses.first
    let figure = lens.flatMap(glanceFigure)
    out.element("section", .class("glance"), .id(id(Fragment.glance))) { out in
      out.element("h2", .class("visually-hidden"), text: say(.glanceTitle))
      out.element("div", .class("glance-words")) { out in
        headline(to: &out)
        if let lens { rows(of: lens, to: &out) } else { paragraph(nothingApplied, to: &out) }
      }
      guard let lens, let figure else { return }
      // On a phone the strips say more than the cube, so the two change places there.
      let phone = lens == .involvement ? partFigure(of: lens) : nil
      block(figure, only: phone == nil ? nil : .wide, to: &out)
      if let phone { block(phone, only: .narrow, to: &out) }
    }
  }

  var nothingApplied: Message {
    if value.sources.isEmpty { return .briefNoAccount }
    if !value.codings.isEmpty { return .glanceTooLittle }
    return value.narratives.contains { $0.consent == .public } ? .glanceNoCodingRead : .glanceNoCoding
  }

  func headline(to out: inout MarkupWriter) {
    if let headline = value.headline {
      out.element("p", .class("headline"), .lang(site.foreign(value.language)), text: headline)
    } else if let headline = generatedHeadline {
      out.element("p", .class("headline"), text: say(headline))
      paragraph(.generatedNote, class: "meta", to: &out)
    }
  }

  /// The figure of a lens that is legible beside a few rows; `nil` where none is.
  func glanceFigure(of lens: LensName) -> Figure? { lens == .opportunity ? nil : firstFigure(of: lens) }

  /// The figure of a lens that says most in least room; `nil` where none does.
  func firstFigure(of lens: LensName) -> Figure? {
    switch lens {
    case .involvement:
      analysis.hasPlaceInCube ? figures.first { $0.kind == .powerDynamicsMark && $0.part == analysis.mark.part } : nil
    case .integration: figures.first { $0.kind == .integrationTriad }
    case .opportunity: figures.first { $0.kind == .opportunitySpace }
    case .coordination: nil
    }
  }

  func rows(of lens: LensName, to out: inout MarkupWriter) {
    switch lens {
    case .involvement: involvementRows(to: &out)
    case .integration: integrationRows(to: &out)
    case .opportunity: opportunityRows(to: &out)
    case .coordination: coordinationRows(to: &out)
    }
  }

  private func involvementRows(to out: inout MarkupWriter) {
    let axes = analysis.involvement.axes
    let frames = [Frame.calledFor, .intended, .actual].filter { frame in
      frame == .actual || axes.contains { $0[frame].status.isPlaced }
    }
    said(.glanceInvolvement, head: [.glanceBlank] + frames.map(Message.glanceFrame), to: &out) { out in
      for axis in axes {
        out.element("tr") { out in
          rowHead(say(.glanceAxis(axis.axis)), to: &out)
          for frame in frames {
            out.element("td") { plain(axis[frame], frame, to: &$0) }
          }
        }
      }
    }
    paragraph(glanceGap, class: "table-note", to: &out)
  }

  /// A position in plain words, its term small beneath; apart: too little to tell, and nothing said.
  private func plain(_ cell: Cell, _ frame: Frame, to out: inout MarkupWriter) {
    guard let plain = cell.plain, let interval = cell.interval else {
      return claimLink(cell.excerpts == 0 ? .nothingSaid : .tooLittleToTell, .position(cell.axis, frame), to: &out)
    }
    out.say(plain, in: words)
    out.element("small", .class("term")) { out in
      out.element("dfn") { claimLink(interval.shortMessage(of: cell.axis), .position(cell.axis, frame), to: &$0) }
      if cell.status == .singleSource { out.text(" · " + say(.oneSource)) }
    }
  }

  /// How far practice falls short, in one sentence over the axes on which that can be told.
  private var glanceGap: Message {
    guard let view = analysis.involvement.view else { return .glanceNoGap }
    let axes = analysis.involvement.axes.filter { $0.gap(view).isComputed }
    let parts = GapVerdict.allCases.compactMap { verdict -> Message? in
      let found = axes.filter { $0.gap(view).verdict == verdict }.map(\.axis)
      return found.isEmpty ? nil : .glanceGapOn(verdict, found)
    }
    return .glanceGap(view, parts)
  }

  private func integrationRows(to out: inout MarkupWriter) {
    said(.glanceIntegration, head: [.glanceBlank, .glanceSaid, .glanceRests], to: &out) { out in
      for type in analysis.integration.types {
        out.element("tr") { out in
          rowHead(say(.glanceType(type.type)), to: &out)
          out.element("td") { out in
            out.say(.plainState(type.state, type.extent), in: words)
            out.element("small", .class("term")) { out in
              out.element("dfn") {
                claimLink(.integrationState(type.state), .integration(type.type, nil), to: &$0)
              }
            }
          }
          cell(
            .amountOf(excerpts: Set(type.indicators.flatMap(\.evidence).map(\.excerpt)).count, sources: type.sources),
            to: &out)
        }
      }
    }
    paragraph(patternNote, class: "table-note", to: &out)
  }

  private var patternNote: Message {
    let pattern = analysis.integration.pattern
    return pattern == .undetermined ? .patternUndetermined : .glancePattern(pattern)
  }

  private func opportunityRows(to out: inout MarkupWriter) {
    guard value.opportunity != nil else { return paragraph(.glanceMapOnly, to: &out) }
    said(.glanceOpportunity, head: [.glanceBlank, .glanceSaid, .glanceAnswered], to: &out) { out in
      for item in analysis.opportunity.components {
        out.element("tr") { out in
          rowHead(say(.componentTitle(item.component)), to: &out)
          out.element("td") { claimLink(.componentState(item.state), .component(item.component), to: &$0) }
          let known = item.items.count { $0.answer != .unknown }
          cell(.someOfAll(known, item.items.count), to: &out)
        }
      }
    }
    paragraph(.weakestDecides, class: "table-note", to: &out)
  }

  private func coordinationRows(to out: inout MarkupWriter) {
    let found = analysis.coordination
    said(.glanceCoordination, head: [.glanceBlank, .glanceConditions], to: &out) { out in
      for state in CoordinationState.allCases {
        let conditions = found.conditions.filter { $0.state == state }
        guard !conditions.isEmpty else { continue }
        out.element("tr") { out in
          rowHead(say(.conditionsOfAll(conditions.count, found.conditions.count, state)), to: &out)
          out.element("td") { out in
            for (place, condition) in conditions.enumerated() {
              if place > 0 { out.text("; ") }
              let code = condition.condition.code
              claimLink(.own(site.codeName(code)), .code(code), to: &out)
            }
          }
        }
      }
    }
  }

  /// A small table that becomes cards on a phone, where each cell names its column.
  func said(
    _ caption: Message, head: [Message], to out: inout MarkupWriter, rows: (inout MarkupWriter) -> Void
  ) {
    out.element("table", .class("said")) { out in
      out.element("caption", .class("visually-hidden"), say: caption, in: words)
      out.element("thead") { out in
        out.element("tr") { out in
          for title in head { out.element("th", .text("scope", "col"), say: title, in: words) }
        }
      }
      out.element("tbody") { $0.rows(labelled: head.map(say), rows) }
    }
  }
}
