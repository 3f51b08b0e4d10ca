import Analysis
import CaseModel
import Figures
import InvolvementLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// How far citizens are to be involved and are: positions, classes, gaps, accounts, codes.
  func involvement(to out: inout MarkupWriter) {
    pieces.section(PagePart.positions, .partPositions, to: &out, content: powerDynamics)
    pieces.section(PagePart.classes, .partClasses, to: &out) { out in
      classTable(to: &out)
      conditions(to: &out)
      flags(to: &out)
    }
    pieces.section(PagePart.gap, .sectionGap, to: &out, content: gap)
    if !analysis.involvement.paired.isEmpty || figures.contains(where: { $0.kind == .accounts }) {
      pieces.section("accounts", .partAccounts, to: &out, content: accountByAccount)
    }
    groups(to: &out)
    if hasInvolvementCodes { pieces.section(PagePart.codes, .partCodes, to: &out, content: involvementCodes) }
    comparison("involvement", id: Fragment.assessed, to: &out)
    why([.positions, .gap], to: &out)
  }

  private func accountByAccount(to out: inout MarkupWriter) {
    pairSentences(to: &out)
    figure(.involvementGap, to: &out)
    figure(.accounts, to: &out)
    let accounts = Set(analysis.involvement.accounts.map(\.source)).count
    if accounts > 1, !figures.contains(where: { $0.kind == .accounts }) {
      paragraph(.accountsNotDrawn(accounts), to: &out)
    }
  }

  private var hasInvolvementCodes: Bool {
    let found = analysis.involvement
    return ![found.mechanisms, found.practices, found.boundarySpanning, found.publicRoles].allSatisfy(\.isEmpty)
  }

  private func involvementCodes(to out: inout MarkupWriter) {
    let found = analysis.involvement
    codeTable(.codesHolding, found.mechanisms, to: &out)
    codeTable(.codesInvolving, found.practices, to: &out)
    codeTable(.codesSpanning, found.boundarySpanning, to: &out)
    codeTable(.codesRoles, found.publicRoles, to: &out)
  }

  /// Somebody's own reading beside the computed one, where there is one.
  func comparison(_ lens: String, id: String, to out: inout MarkupWriter) {
    guard analysis.comparison.contains(where: { $0.construct.hasPrefix(lens + ".") }) else { return }
    pieces.section(id, .assessedHeading, to: &out) { comparisonTable(lens, to: &$0) }
  }
}
