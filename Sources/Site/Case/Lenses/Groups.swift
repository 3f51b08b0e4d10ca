import Analysis
import CaseModel
import InvolvementLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// Groups of accounts side by side, by each attribute that the author gave them.
  func groups(to out: inout MarkupWriter) {
    let all = analysis.involvement.groups
    guard !all.isEmpty else { return }
    pieces.section("groups", .partGroups, to: &out) { out in
      paragraph(.groupsLead, class: "table-note", to: &out)
      for attribute in all { groupTable(attribute, to: &out) }
    }
  }

  private func groupTable(_ attribute: GroupPositions, to out: inout MarkupWriter) {
    let header = [attribute.name, say(.groupAccounts)] + Axis.allCases.map { say(.wordAtStart($0.term)) }
    pieces.table(say(.groupsBy(attribute.name)), header: header, to: &out) { out in
      for group in attribute.groups { row(group, to: &out) }
    }
  }

  private func row(_ group: GroupPositions.Group, to out: inout MarkupWriter) {
    out.element("tr") { out in
      rowHead(group.value, to: &out)
      out.element("td") { sources(group.sources, to: &$0) }
      for axis in group.axes { out.element("td", text: say(reading(axis))) }
    }
  }

  /// The accounts of a group, whose own pages have the passages.
  private func sources(_ sources: [String], to out: inout MarkupWriter) {
    for (place, source) in sources.prefix(Self.mostNamed).enumerated() {
      if place > 0 { out.text("; ") }
      Pieces.link(analysis.sourceName(source), to: analysis.claims.page(ofSource: source), out: &out)
    }
    let more = sources.count - Self.mostNamed
    guard more > 0 else { return }
    out.text(" ")
    Pieces.link(say(.groupMore(more)), to: CaseSheet.actors.file + "#heard", out: &out)
  }

  /// Accounts that a row names; of a larger group it tells how many there are besides.
  private static let mostNamed = 12

  private func reading(_ axis: AreaPositions.AxisCells) -> Message {
    let cells = Frame.allCases.map { ($0, axis[$0]) }
    let placed = cells.compactMap { frame, cell in
      cell.position.map { Message.accountIn(frame, $0.message(of: axis.axis)) }
    }
    if !placed.isEmpty { return .items(placed) }
    return cells.contains { $0.1.excerpts > 0 } ? .tooLittleToTell : .nothingSaid
  }
}
