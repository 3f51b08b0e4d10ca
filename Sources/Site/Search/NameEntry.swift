import CaseModel
import Outputs

/// A name in the A–Z and where it leads.
struct NameEntry: Sendable {
  /// What bears the name.
  enum Kind: Int, Sendable {
    case caseReport, code, actor, theme, page
  }

  let name: String
  let kind: Kind
  /// Where it leads, from the site's root, with the case it stands in; one of a case or code, several of the others.
  var places: [(address: String, title: String)]
  /// What tells it apart from others of its kind and name; empty where there is none.
  var details: [String] = []
  /// Its id; `nil` for what has none of its own.
  var id: String?

  /// The letter it stands under; `nil` for what begins with none.
  var letter: Character? { Self.letter(name) }

  /// The first letter of a name, without its mark and as a capital.
  static func letter(_ name: String) -> Character? {
    sortKey(name).first.flatMap { $0.isLetter ? Character($0.uppercased()) : nil }
  }

  /// All names of a site, in the order of their letters.
  static func all(_ site: SiteFrame, _ shelf: any CaseShelf) throws -> [NameEntry] {
    var entries = site.codebook.codes.map {
      NameEntry(name: $0.label, kind: .code, places: [(Links.code($0.id), "")], details: details($0, site), id: $0.id)
    }
    entries += site.pages.map {
      NameEntry(name: $0.title, kind: .page, places: [($0.id + ".html", "")], id: $0.id)
    }
    var shared: [Key: NameEntry] = [:]
    for index in shelf.indices {
      let summary = try shelf.summary(index)
      let report = Links.report(summary.id)
      entries.append(NameEntry(name: summary.title, kind: .caseReport, places: [(report, "")], id: summary.id))
      let actors = "cases/\(summary.id)/" + CaseSheet.actors.file
      let names = summary.actors.map { ($0, Kind.actor, actors) } + summary.keywords.map { ($0, Kind.theme, report) }
      for (name, kind, address) in names {
        shared[Key(name: name, kind: kind), default: NameEntry(name: name, kind: kind, places: [])].places.append(
          (address, summary.title))
      }
    }
    let sorted = (entries + Array(shared.values)).map { ($0, sortKey($0.name)) }.sorted { left, right in
      guard left.1 == right.1 else { return NaturalOrder.precedes(left.1, right.1) }
      return (left.0.kind.rawValue, left.0.name, left.0.id ?? "") < (
        right.0.kind.rawValue, right.0.name, right.0.id ?? ""
      )
    }
    return toldApart(sorted)
  }

  /// The family of a code, and the code it stands below.
  private static func details(_ code: Code, _ site: SiteFrame) -> [String] {
    [site.say(.word(code.family.term)), code.parent.flatMap(site.codebook.label)].compactMap { $0 }
  }

  /// Names with what tells them apart, where another of the same kind bears the same: what there is to tell, and the id
  /// where that is the same too.
  ///
  /// - Parameter sorted: Names beside what they are sorted by, the same ones together.
  private static func toldApart(_ sorted: [(NameEntry, String)]) -> [NameEntry] {
    var entries = sorted.map(\.0)
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.1 != sorted[start].1 || $0.0.kind != sorted[start].0.kind }
      let alike = start..<(end ?? sorted.count)
      if alike.count > 1 { addIDs(alike, to: &entries) } else { entries[start].details = [] }
      start = alike.upperBound
    }
    return entries
  }

  /// Adds its id to each of several names of which another is told alike.
  private static func addIDs(_ alike: Range<Int>, to entries: inout [NameEntry]) {
    let told = Dictionary(grouping: alike) { entries[$0].details }
    for index in told.values.lazy.filter({ $0.count > 1 }).joined() {
      if let id = entries[index].id { entries[index].details.append(id) }
    }
  }

  private struct Key: Hashable {
    let name: String
    let kind: Kind
  }

  /// Letters count without their marks and capitals.
  private static func sortKey(_ name: String) -> String {
    var key = ""
    SearchWords.forEach(in: name, shortest: 1) { key += $0 + " " }
    return key
  }
}
