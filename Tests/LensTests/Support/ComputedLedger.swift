import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit

extension Stability? {
  var text: String { map { "\($0.state) \($0.to.joined(separator: ","))" } ?? "null" }
}

extension RankInterval {
  var pair: [Int] { [lo, hi] }
}

extension Ledger {
  init(_ involvement: InvolvementAssessment) {
    for axis in involvement.axes {
      write(axis.intended, "\(axis.axis).intended")
      write(axis.actual, "\(axis.axis).actual")
      write(axis.gap, "\(axis.axis).gap")
      write(axis.canonical.intended, "\(axis.axis).canonical.intended")
      write(axis.canonical.actual, "\(axis.axis).canonical.actual")
      write(axis.canonical.gap, "\(axis.axis).canonical.gap")
    }
    let (intended, actual) = (involvement.intendedClass, involvement.actualClass)
    self["class.intended"] = intended.value?.rawValue ?? "undetermined"
    self["class.intended.borderline"] = intended.borderline?.rawValue
    self["class.actual"] = actual.value?.rawValue ?? "undetermined"
    self["class.actual.borderline"] = actual.borderline?.rawValue
    self["class.actual.claimed"] = actual.claimed?.rawValue
    self["class.actual.conditions"] = actual.conditions.map { "\($0.id)=\($0.state)" }.joined(separator: " ")
    self["class.actual.stability"] = actual.stability.text
    self["ceiling"] = (involvement.ceiling?.kind).map(String.init)
    self["flags"] = involvement.flags.map(\.kind.rawValue).joined(separator: " ")
    self["total"] = involvement.gap.map { "\($0.steps) \($0.ahead) \($0.span) \($0.band)" }
    if let gap = involvement.gap { number("index", gap.index) }
    writeAccounts(involvement)
  }

  private mutating func writeAccounts(_ involvement: InvolvementAssessment) {
    for pair in involvement.paired {
      self["paired.\(pair.axis).\(pair.source)"] = "\(pair.intended.pair) \(pair.actual.pair)"
    }
    for account in involvement.accounts {
      self["account.\(account.source).\(account.axis).\(account.frame)"] =
        "\(account.codings) \(LensTests.text(account.interval?.pair) ?? "null")"
    }
    let counts =
      involvement.mechanisms + involvement.practices + involvement.boundarySpanning + involvement.publicRoles
    for count in counts { self["count.\(count.code)"] = "\(count.codings) \(count.sources)" }
  }

  private mutating func write(_ cell: Cell, _ name: String) {
    self["\(name).status"] = cell.status.rawValue
    self["\(name).interval"] = LensTests.text(cell.interval?.pair)
    self["\(name).equal"] = LensTests.text(cell.equal?.pair)
    self["\(name).raw"] = LensTests.text(cell.raw?.pair)
    self["\(name).counts"] = "\(cell.codings) \(cell.sources)"
    number("\(name).consensus", cell.consensus?.value)
    for rank in cell.ranks {
      number("\(name).weight.\(rank.rank)", rank.weight)
      for item in rank.evidence { number("\(name).evidence.\(rank.rank).\(item.excerpt.description)", item.share) }
    }
    self["\(name).stability"] = cell.stability.text
  }

  private mutating func write(_ gap: Gap?, _ name: String) {
    self[name] = LensTests.text(gap.map { [$0.lo, $0.hi] })
    guard let gap else { return }
    self["\(name).guaranteed"] = "\(gap.guaranteed)"
    self["\(name).stability"] = gap.stability.text
    number("\(name).delta", gap.delta)
  }

  init(_ integration: IntegrationAssessment) {
    write(integration.profile, "case")
    self["dominant-stability"] = integration.dominantStability.text
    self["stability"] = integration.stability.text
    for area in integration.areas { write(area.profile, area.area.id) }
    self["notes"] = integration.notes.map(\.kind.rawValue).joined(separator: " ")
    for row in integration.power.rows {
      self["power.\(row.actor)"] =
        row.marks.map(\.kind.rawValue).joined(separator: " ") + (row.hasBoundary ? " boundary" : "")
    }
  }

  private mutating func write(_ profile: IntegrationProfile, _ name: String) {
    self["\(name).dominant"] = profile.dominant?.rawValue ?? "none"
    self["\(name).pattern"] = profile.pattern.rawValue
    for type in profile.types {
      let own = "\(name).\(type.type)"
      self["\(own).state"] = type.state.rawValue
      self["\(own).counts"] = "\(type.codings) \(type.sources)"
      self["\(own).aspired"] = type.aspired.map(\.kind).joined(separator: " ")
      number("\(own).enactment", type.enactment)
      number("\(own).balance", type.balance)
      number("\(own).coverage", type.coverage)
      if name == "case" { self["\(own).stability"] = type.stability.text }
      for indicator in type.indicators {
        self["\(own).\(indicator.code)"] = "\(indicator.codings) \(indicator.sources)"
        number("\(own).\(indicator.code).present", indicator.present)
        number("\(own).\(indicator.code).balance", indicator.balance)
      }
    }
  }

  init(_ agreement: [Agreement]) {
    for row in agreement {
      self[row.what] = "\(row.units) \(row.coders)"
      number("\(row.what).alpha", row.alpha)
    }
  }
}
