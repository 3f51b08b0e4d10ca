import CaseModel
import LensKit
import Markup

/// The codes that named sources were given, in `case.json`: what is done, wanted and said to be missing. (Model §10.10)
enum CodesJSON {
  static func value(_ coded: CodedCase) -> JSON {
    let counts = coded.codes.compactMap { coded.count(of: $0) }
    return .object(JSONMembers(counts.map { ($0.code, uses($0)) }))
  }

  private static func uses(_ count: CodeCount) -> JSON {
    .object(
      JSONMembers(CodeUse.allCases.map { ($0.rawValue, .integer(count[$0].excerpts)) }))
  }
}
