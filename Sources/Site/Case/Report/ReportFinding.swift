import Analysis
import CaseModel
import LensKit
import Words

/// A finding as the report shows it: the authors', or one made from the results where they wrote none.
struct ReportFinding {
  /// What it says, and in which language where that is not the page's.
  let says: String
  let language: String?
  /// The authors' finding; `nil` for a generated one.
  let authored: AuthorFinding?
  /// Its id on the report.
  let id: String
  /// Where its passages stand.
  let passages: String
  let evidence: [ExcerptID]
  let against: [ExcerptID]
  /// How much a computed position rests on, with what may only be counted; `nil` for anything else.
  var counted: (excerpts: Int, sources: Int)?

  /// Those of the authors; where there are none, what the codings say.
  static func all(of writer: CaseWriter) -> [ReportFinding] {
    let language = writer.site.foreign(writer.value.language)
    let authored = writer.value.findings.map { finding in
      ReportFinding(
        says: finding.says, language: language, authored: finding, id: finding.id,
        passages: writer.claims.anchor(finding.id) ?? CaseSheet.evidence.file, evidence: finding.evidence,
        against: finding.against)
    }
    if !authored.isEmpty { return authored }
    return writer.analysis.appliedLenses.isEmpty ? coded(writer) : generated(writer)
  }

  /// Excerpts by the codes that were given.
  private static func excerptsByCode(_ writer: CaseWriter) -> [String: [ExcerptID]] {
    var byCode: [String: [ExcerptID]] = [:]
    for excerpt in writer.value.excerpts {
      for code in Set(writer.analysis.codings(of: excerpt.id).map(\.code)) {
        byCode[code, default: []].append(excerpt.id)
      }
    }
    return byCode
  }

  /// How many codes were given, where findings show what is coded.
  static func codesGiven(_ writer: CaseWriter) -> Message {
    let count = excerptsByCode(writer).count
    return count > mostGenerated ? .codesGivenMost(mostGenerated, of: count) : .codesGiven(count)
  }

  /// What is coded, code by code, where it is too little for any lens.
  private static func coded(_ writer: CaseWriter) -> [ReportFinding] {
    let codes = excerptsByCode(writer).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return codes.prefix(mostGenerated).compactMap { code, evidence in
      guard let place = evidence.first.flatMap(writer.analysis.address) else { return nil }
      return ReportFinding(
        says: writer.site.codeLabel(code), language: nil, authored: nil, id: "g-" + code, passages: place,
        evidence: evidence, against: [])
    }
  }

  private static func generated(_ writer: CaseWriter) -> [ReportFinding] {
    let all = writer.analysis.appliedLenses.flatMap { sentences(of: $0, writer) }
    return all.prefix(mostGenerated).compactMap { message, subject in
      guard let claim = writer.claims.claims.first(where: { $0.subject == subject }),
        let place = writer.claims.anchor(subject)
      else { return nil }
      var seen: Set<ExcerptID> = []
      let evidence = claim.evidence.map(\.excerpt).filter { seen.insert($0).inserted }
      return ReportFinding(
        says: writer.say(message), language: nil, authored: nil, id: "g-" + claim.fragment, passages: place,
        evidence: evidence, against: [], counted: counted(subject, writer))
    }
  }

  private static func counted(_ subject: ClaimSubject, _ writer: CaseWriter) -> (excerpts: Int, sources: Int)? {
    guard case .position(let axis, let frame) = subject, let cell = writer.analysis.involvement[axis]?[frame] else {
      return nil
    }
    return (cell.excerpts, cell.sources)
  }

  private static let mostGenerated = 6

  private static func sentences(of lens: LensName, _ writer: CaseWriter) -> [(Message, ClaimSubject)] {
    let analysis = writer.analysis
    switch lens {
    case .involvement:
      return analysis.involvement.axes.compactMap { axis in
        [Frame.actual, .intended, .calledFor].lazy.compactMap { frame in
          axis[frame].plain.map { (.plainStatement(axis.axis, frame, $0), ClaimSubject.position(axis.axis, frame)) }
        }.first
      }
    case .integration:
      return analysis.integration.types.filter(\.state.isDetermined).map {
        (.generatedType($0.type, .plainState($0.state, $0.extent)), .integration($0.type, nil))
      }
    case .opportunity:
      return analysis.opportunity.components.filter { $0.state != .unknown }.map {
        (.generatedComponent($0.component, $0.state), .component($0.component))
      }
    case .coordination:
      return analysis.coordination.conditions.filter { $0.state != .silent }.map {
        let code = $0.condition.code
        return (.generatedCondition(writer.site.codeLabel(code), $0.state), .code(code))
      }
    }
  }
}
