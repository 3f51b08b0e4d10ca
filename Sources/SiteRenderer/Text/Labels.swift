import CaseModel
import Figures
import InvolvementLens
import LensKit

/// Plain words for the values of the model.
enum Labels {
  static func axis(_ axis: Axis) -> String {
    switch axis {
    case .mode: "Mode of co-production"
    case .aim: "Aim of involvement"
    case .stance: "Stance of the public organisation"
    }
  }

  static func shortAxis(_ axis: Axis) -> String { Say.capital(axis.rawValue) }

  static func frame(_ frame: Frame) -> String { frame == .intended ? "Intention" : "Practice" }

  static func inFrame(_ frame: Frame) -> String { frame == .intended ? "intended" : "in practice" }

  /// Words for a rank, such as `user participation`.
  static func rank(_ rank: Int, of axis: Axis) -> String {
    DrawnAxis(rawValue: axis.rawValue)?.shortLabel(rank) ?? String(rank)
  }

  /// `strategic`, or `between consumer and enhanced`.
  static func interval(_ interval: RankInterval, of axis: Axis) -> String {
    interval.lo == interval.hi
      ? rank(interval.lo, of: axis) : "between \(rank(interval.lo, of: axis)) and \(rank(interval.hi, of: axis))"
  }

  /// What a cell says, its evidence considered.
  static func cell(_ cell: Cell) -> String {
    guard let interval = cell.interval else { return "silent" }
    let words = self.interval(interval, of: cell.axis)
    switch cell.status {
    case .sufficient: return words
    case .singleSource: return words + " (one source only)"
    case .insufficient: return words + " (too little evidence)"
    case .silent: return "silent"
    }
  }

  static func modeClass(_ value: ModeClass) -> String {
    value == .notCoProduction ? "not co-production" : "\(value.rawValue) co-production"
  }

  static func status(_ status: CaseModel.EvidenceStatus) -> String {
    switch status {
    case .sufficient: "enough evidence"
    case .singleSource: "one source only"
    case .insufficient: "too little evidence"
    case .silent: "silent"
    }
  }

  static func stability(_ stability: Stability?, naming source: (String) -> String) -> String {
    guard let stability else { return "–" }
    let names = Say.list(stability.to.map(source))
    switch stability.state {
    case .stable: return "stable"
    case .sensitive: return "changes without \(names)"
    case .fragile: return "fragile: rests on \(names)"
    }
  }

  static func condition(_ id: String) -> String {
    switch id {
    case "input-in-delivery": "citizens’ input in delivery or use"
    case "before-solutions": "citizens enter before solutions are fixed"
    case "aim-participation": "the aim is at least participation"
    case "aim-innovation-or-shared-stance":
      "the aim is innovation, or participation with a stance of cooperation or more"
    case "not-predefined": "the result is not fixed beforehand"
    case "stance-collaboration": "the stance is at least collaboration"
    case "lead-elsewhere": "citizens or civil society lead, or the public body steps back"
    default: id
    }
  }

  static func kind(_ kind: NarrativeKind) -> String {
    switch kind {
    case .civilServantAccount: "Civil servant’s account"
    case .coordinatorNote: "Coordinator’s note"
    case .interview: "Interview"
    case .focusGroup: "Focus group"
    case .meeting: "Meeting"
    case .observation: "Observation"
    case .document: "Document"
    case .citizenAccount: "Citizen’s account"
    }
  }

  static func consent(_ consent: Consent) -> String {
    switch consent {
    case .public: "the whole text may be shown"
    case .quotesOnly: "only its excerpts may be shown"
    case .paraphraseOnly: "its words may not be shown"
    case .aggregateOnly, .withheld: "not shown"
    }
  }
}
