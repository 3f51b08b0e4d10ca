import Analysis
import CaseModel
import Figures
import InvolvementLens
import LensKit
import Words

extension CaseDrawings {
  /// More accounts than these are no picture; each narrative's page says how its account reads.
  static let mostAccounts = 24

  /// Every account by itself, in the order of the narratives; none for a single one, which the paired accounts show.
  static func accounts(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    let bySource = Dictionary(grouping: analysis.involvement.accounts, by: \.source)
    var seen: Set<String> = []
    let accounts = analysis.value.narratives.compactMap { narrative -> AccountMultiples.Account? in
      guard seen.insert(narrative.source).inserted, let readings = bySource[narrative.source] else { return nil }
      return AccountMultiples.Account(
        label: analysis.sourceName(narrative.source), kind: words.text(.narrativeKind(narrative.kind)).lowercased(),
        intended: self.readings(readings, .intended), actual: self.readings(readings, .actual),
        anchor: analysis.claims.page(ofSource: narrative.source))
    }
    return accounts.count < 2 || accounts.count > mostAccounts
      ? [] : [AccountMultiples(subject: analysis.value.title, accounts: accounts, words: words).figure]
  }

  private static func readings(_ all: [AccountReading], _ frame: Frame) -> AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      guard let own = all.first(where: { $0.axis == axis && $0.frame == frame }) else { return .silent }
      if let interval = own.interval {
        return AxisReading(status: .sufficient, interval: interval.lo...interval.hi, excerpts: own.excerpts)
      }
      // A single excerpt is shown as what it is: a word, and no reading of the account.
      guard let first = own.ranks.first?.rank, let last = own.ranks.last?.rank else { return .silent }
      return AxisReading(status: .insufficient, interval: first...last, excerpts: own.excerpts)
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }
}
