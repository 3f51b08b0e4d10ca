import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit

extension Stability? {
  var text: String {
    map { "\($0.state) \($0.to.joined(separator: ",")) \($0.recoding.flips)/\($0.recoding.of)" } ?? "null"
  }
}

extension RankInterval {
  var pair: [Int] { [lo, hi] }
}

extension [ExcerptID] {
  var text: String { map(\.description).joined(separator: " ") }
}

extension Ledger {
  init(_ involvement: InvolvementAssessment) {
    for axis in involvement.axes {
      for frame in Frame.allCases { write(axis[frame], "\(axis.axis).\(frame.rawValue)") }
      write(axis.gap, "\(axis.axis).gap")
      write(axis.betweenLevels.intended, "\(axis.axis).between-levels.intended")
      write(axis.betweenLevels.actual, "\(axis.axis).between-levels.actual")
      write(axis.betweenLevels.gap, "\(axis.axis).between-levels.gap")
    }
    self["view"] = involvement.view?.rawValue
    write(involvement.intendedClass, "class.intended")
    write(involvement.actualClass, "class.actual")
    self["class.actual.stability"] = involvement.actualClass.stability.text
    self["ceiling"] = (involvement.ceiling?.kind).map(String.init)
    self["flags"] = involvement.flags.map(\.kind.rawValue).joined(separator: " ")
    for area in involvement.areas {
      for axis in area.axes {
        for frame in Frame.allCases { write(bare: axis[frame], "\(area.area.id).\(axis.axis).\(frame.rawValue)") }
      }
    }
    writeAccounts(involvement)
  }

  private mutating func write(_ modeClass: ClassAssessment, _ name: String) {
    self[name] = modeClass.value?.rawValue ?? "undetermined"
    self["\(name).claimed"] = modeClass.claimed?.rawValue
    self["\(name).after"] = modeClass.afterConditions?.rawValue
    self["\(name).borderline"] = modeClass.borderline?.rawValue
    self["\(name).conditions"] = modeClass.conditions.map { "\($0.id)=\($0.state)" }.joined(separator: " ")
    let opposed = ["input-in-delivery", "before-solutions", "not-predefined", "lead-elsewhere"]
    for condition in modeClass.conditions {
      self["\(name).\(condition.id).basis"] = condition.basis?.rawValue
      self["\(name).\(condition.id).activities"] = condition.activities.joined(separator: " ")
      guard opposed.contains(condition.id) else { continue }
      self["\(name).\(condition.id).evidence"] = condition.evidenceFor.text + " / " + condition.evidenceAgainst.text
    }
  }

  private mutating func writeAccounts(_ involvement: InvolvementAssessment) {
    for pair in involvement.paired {
      self["paired.\(pair.axis).\(pair.source)"] = "\(pair.intended.pair) \(pair.actual.pair)"
    }
    for account in involvement.accounts {
      self["account.\(account.source).\(account.axis).\(account.frame.rawValue)"] =
        "\(account.excerpts) \(LensTests.text(account.interval?.pair) ?? "null")"
    }
    write(involvement.mechanisms)
    write(involvement.practices)
    write(involvement.boundarySpanning)
    write(involvement.publicRoles)
  }

  mutating func write(_ counts: [CodeCount]) {
    for count in counts {
      self["count.\(count.code)"] = [count.done, count.wanted, count.missing, count.all]
        .map { "\($0.excerpts) \($0.sources)" }.joined(separator: ", ")
    }
  }

  private mutating func write(_ cell: Cell, _ name: String) {
    write(bare: cell, name)
    self["\(name).stability"] = cell.stability.text
  }

  private mutating func write(bare cell: Cell, _ name: String) {
    self["\(name).status"] = cell.status.rawValue
    self["\(name).interval"] = LensTests.text(cell.interval?.pair)
    self["\(name).equal"] = LensTests.text(cell.equal?.pair)
    self["\(name).raw"] = LensTests.text(cell.raw?.pair)
    self["\(name).counts"] = "\(cell.excerpts) \(cell.sources) \(cell.unnamedSources)"
    number("\(name).consensus", cell.consensus?.value)
    for rank in cell.ranks {
      number("\(name).weight.\(rank.rank)", rank.weight)
      for item in rank.evidence { number("\(name).evidence.\(rank.rank).\(item.excerpt.description)", item.share) }
    }
  }

  private mutating func write(_ gap: Gap, _ name: String) {
    self[name] = LensTests.text(gap.steps?.pair)
    self["\(name).verdict"] = gap.verdict.rawValue
    self["\(name).guaranteed"] = gap.guaranteed.map(String.init)
    self["\(name).stability"] = gap.stability.text
    number("\(name).delta", gap.delta)
  }

  init(_ integration: IntegrationAssessment) {
    write(integration.profile, "case")
    self["dominant-stability"] = integration.dominantStability.text
    self["stability"] = integration.stability.text
    for area in integration.areas { write(area.profile, area.area.id) }
    self["notes"] = integration.notes.map(\.kind.rawValue).joined(separator: " ")
    for row in integration.power.actors {
      for (way, mark) in zip(PowerWay.allCases, row.marks) {
        let counts = Standing.allCases.map { mark[$0] }
        self["power.\(row.actor).\(way.rawValue)"] = "\(mark.standing.rawValue) \(counts) \(mark.sources)"
      }
      self["power.\(row.actor).place"] = row.place.rawValue
    }
  }

  private mutating func write(_ profile: IntegrationProfile, _ name: String) {
    self["\(name).dominant"] = profile.dominant?.rawValue ?? "none"
    self["\(name).pattern"] = profile.pattern.rawValue
    for type in profile.types {
      let own = "\(name).\(type.type)"
      self["\(own).state"] = type.state.rawValue
      self["\(own).counts"] = "\(type.pairs) \(type.sources)"
      for (frame, findings) in [(Frame.intended, type.aspired), (.calledFor, type.calledFor)] {
        self["\(own).\(frame.rawValue)"] = findings.map { "\($0.kind) \($0.evidence.text)" }.joined(separator: ", ")
      }
      number("\(own).enactment", type.enactment)
      number("\(own).balance", type.balance)
      number("\(own).coverage", type.coverage)
      if name == "case" { self["\(own).stability"] = type.stability.text }
      for indicator in type.indicators {
        self["\(own).\(indicator.code)"] =
          "\(indicator.excerpts) \(indicator.sources) \(indicator.evidence.map(\.excerpt).unique.text)"
        number("\(own).\(indicator.code).present", indicator.present)
        number("\(own).\(indicator.code).balance", indicator.balance)
      }
    }
  }

  init(_ report: AgreementReport, marks: (Axis) -> Bool) {
    for row in report.rows {
      self[row.what] = "\(row.units) \(row.coders)"
      number("\(row.what).alpha", row.alpha)
    }
    self["rare"] = "\(report.rareCodes)"
    for axis in Axis.allCases { self["\(axis).coders-disagree"] = "\(marks(axis))" }
  }
}

extension [ExcerptID] {
  fileprivate var unique: [ExcerptID] { Set(self).sorted() }
}
