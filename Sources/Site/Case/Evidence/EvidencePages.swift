import Analysis
import CaseModel
import LensKit
import Markup
import Outputs
import Words

extension CaseWriter {
  /// The passages behind findings and claims, and the way back.
  ///
  /// - Parameter pages: The pages that it stands on elsewhere; several where all stand on one, for paper.
  func evidence(pages: Range<Int>, to out: inout MarkupWriter) {
    guard !pages.isEmpty else { return }
    paragraph(.evidenceLead, class: "table-note", to: &out)
    let runs = pages.flatMap { claims.plan.pages[$0] }
    group(runs.filter(\.isFinding), "findings", .evidenceFindings, to: &out)
    group(runs.filter(\.isClaim), "results", .evidenceResults, to: &out)
    group(runs.filter { $0.entry == .rest }, EvidencePlan.restFragment, .evidenceRest, to: &out)
    if pages.contains(0), figures.contains(where: { $0.kind == .codingTree }) {
      pieces.section("codes", .evidenceCodes, to: &out) { figures(.codingTree, to: &$0) }
    }
  }

  private func group(_ runs: [EvidencePlan.Run], _ id: String, _ title: Message, to out: inout MarkupWriter) {
    guard !runs.isEmpty else { return }
    pieces.section(id, title, to: &out) { out in for run in runs { write(run, to: &out) } }
  }

  private func write(_ run: EvidencePlan.Run, to out: inout MarkupWriter) {
    switch run.entry {
    case .finding(let place): finding(value.findings[place], number: place + 1, run, to: &out)
    case .claim(let place): claim(at: place, run, to: &out)
    case .rest: list(run, class: "passages", to: &out) { (claims.plan.rest[$0], nil) }
    }
  }

  private func finding(
    _ finding: AuthorFinding, number: Int, _ run: EvidencePlan.Run, to out: inout MarkupWriter
  ) {
    let items = finding.evidence.map { ($0, Message?.none) } + finding.against.map { ($0, Message.findingAgainst) }
    out.element("section", .class("claim"), .id(run.isContinued ? nil : id(finding.id))) { out in
      out.element("h3", .lang(site.foreign(value.language)), text: say(.findingNumbered(number, finding.says)))
      list(run, to: &out) { items[$0] }
      out.element("p") { out in
        out.element("a", .href(CaseSheet.report.file + "#" + finding.id), text: say(.backToReport))
      }
    }
  }

  private func claim(at place: Int, _ run: EvidencePlan.Run, to out: inout MarkupWriter) {
    let claim = claims.claims[place]
    out.element("section", .class("claim"), .id(run.isContinued ? nil : id(claim.fragment))) { out in
      out.element(
        "h3", text: run.isContinued ? say(.continued(report.claimTitles[place])) : report.claimTitles[place])
      list(run, to: &out) { (claim.evidence[$0].excerpt, part(claim.evidence[$0])) }
      wayBack(from: claim, to: &out)
    }
  }

  /// Back to the page that tells the claim in full, and to the report, which may have told it in short.
  private func wayBack(from claim: Claim, to out: inout MarkupWriter) {
    let sheet = home(of: claim.subject)
    out.element("p") { out in
      if sheet != .report {
        let fragment = PagePart(claim.subject).map { "#" + $0.rawValue } ?? ""
        out.element("a", .href(sheet.file + fragment), text: say(.backTo(sheet.title)))
        out.text(" · ")
      }
      out.element("a", .href(wayToReport(from: claim.subject)), text: say(.backToReport))
    }
  }

  private func wayToReport(from subject: ClaimSubject) -> String {
    let fragment = if case .further(let lens, _, _, _, _) = subject { "#lens-" + lens } else { "" }
    return CaseSheet.report.file + fragment
  }

  /// Passages one by one: in words where they stand first, else by name; each leads to its place in the narrative.
  ///
  /// - Parameters:
  ///   - name: The list's class; `nil` where it stands in a claim.
  ///   - item: Gives the passage at a place of the entry's list, and what it speaks for.
  private func list(
    _ run: EvidencePlan.Run, class name: String? = nil, to out: inout MarkupWriter,
    item: (Int) -> (excerpt: ExcerptID, part: Message?)
  ) {
    var named: [(part: String?, excerpts: [ExcerptID])] = []
    out.element("ul", .class(name)) { out in
      for (place, isQuoted) in zip(run.items, run.isQuoted) {
        let item = item(place)
        if isQuoted { quoted(item.excerpt, item.part, to: &out) } else { collect(item, &named) }
      }
      for group in named { names(group.part, group.excerpts, to: &out) }
    }
  }

  private func collect(
    _ item: (excerpt: ExcerptID, part: Message?), _ named: inout [(part: String?, excerpts: [ExcerptID])]
  ) {
    let part = item.part.map(say)
    if let place = named.firstIndex(where: { $0.part == part }) {
      named[place].excerpts.append(item.excerpt)
    } else {
      named.append((part, [item.excerpt]))
    }
  }

  private func quoted(_ excerpt: ExcerptID, _ part: Message?, to out: inout MarkupWriter) {
    out.element("li") { out in
      if let part { out.element("small", say: part, in: words) }
      ExcerptWriter(report: self).inline(excerpt, to: &out)
      out.text(" ")
      excerptLink(excerpt, to: &out)
    }
  }

  /// Passages by name, each once, those of one account together.
  private func names(_ part: String?, _ excerpts: [ExcerptID], to out: inout MarkupWriter) {
    out.element("li", .class("names")) { out in
      if let part { out.element("small", text: part) }
      for (place, group) in Self.bySource(excerpts).enumerated() {
        if place > 0 { out.text("; ") }
        if group.count > 1 { anchors(group, to: &out) } else { excerptLink(group[0], to: &out) }
      }
    }
  }

  private func anchors(_ group: [ExcerptID], to out: inout MarkupWriter) {
    out.text(say(.withColon(analysis.sourceName(group[0].source))) + " ")
    for (place, excerpt) in group.enumerated() {
      guard let address = analysis.address(of: excerpt) else { continue }
      if place > 0 { out.text(", ") }
      out.element("a", .href(address), text: excerpt.anchor)
    }
  }

  /// Each passage once, by its source, in the order in which they are named first.
  private static func bySource(_ excerpts: [ExcerptID]) -> [[ExcerptID]] {
    var groups: [[ExcerptID]] = []
    var places: [String: Int] = [:]
    var seen: Set<ExcerptID> = []
    for excerpt in excerpts where seen.insert(excerpt).inserted {
      let place = places[excerpt.source] ?? groups.count
      if place == groups.count { groups.append([]) }
      places[excerpt.source] = place
      groups[place].append(excerpt)
    }
    return groups
  }

  private func part(_ item: Claim.Evidence) -> Message? {
    let role = claimWords.role(item.role)
    guard let share = item.share else { return role }
    return role.map { .withShare($0, share: share) } ?? .percent(share)
  }
}

extension EvidencePlan.Run {
  fileprivate var isFinding: Bool { if case .finding = entry { true } else { false } }
  fileprivate var isClaim: Bool { if case .claim = entry { true } else { false } }
}
