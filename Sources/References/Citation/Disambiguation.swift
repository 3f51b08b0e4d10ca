import CaseModel
import Words

/// Tells works apart that would be called the same: by initials, by more names, and by letters behind the year.
/// (APA 7, 8.18–8.20)
struct Disambiguation {
  private let works: [Reference]
  private let writer: LabelWriter
  private let leads: [[Reference.Name]]
  /// Whether the first name of a work needs its initials, by its place.
  private let needsInitials: [Bool]

  /// - Parameter works: Every work that is cited, in the order of the list.
  init(_ works: [Reference], terms: StyleTerms) {
    self.works = works
    writer = LabelWriter(terms: terms)
    let leads = works.map { LeadNames(of: $0, terms: terms).names }
    self.leads = leads
    var initials: [String: Set<String>] = [:]
    for first in leads.compactMap(\.first) where !first.given.isEmpty && !EastAsianName.isOne(first) {
      initials[NameWriter.family(first), default: []].insert(Initials.of(first.given))
    }
    needsInitials = leads.map { names in
      guard let first = names.first, !first.given.isEmpty, !EastAsianName.isOne(first) else { return false }
      return initials[NameWriter.family(first), default: []].count > 1
    }
  }

  /// Whether some first name needs its initials.
  var hasInitials: Bool { needsInitials.contains(true) }

  /// A work told from the others.
  struct Told {
    let label: WorkLabel
    let letter: String
    /// Whether more names are told than the first.
    let isLonger: Bool
  }

  /// Labels in the order of the works, with the letters that their years bear.
  var labels: [Told] {
    let counts = namesTold
    let names = works.indices.map { name(at: $0, counts[$0], joiner: "&") }
    let letters = letters(names)
    let joiner = writer.terms.text(.and)
    return works.indices.map { index in
      let label = WorkLabel(
        names: names[index], namesInSentence: name(at: index, counts[index], joiner: joiner),
        year: writer.year(of: works[index], letter: letters[index]))
      let isLonger = leads[index].count > 2 && counts[index] != 1
      return Told(label: label, letter: letters[index], isLonger: isLonger)
    }
  }

  private func name(at index: Int, _ count: Int?, joiner: String) -> StyledText {
    writer.names(of: works[index], count: count, hasInitials: needsInitials[index], joiner: joiner)
  }

  /// How many names of each work are told before `et al.`: as many as tell it from others of the same year.
  private var namesTold: [Int?] {
    var counts: [Int?] = leads.map { $0.count > 2 ? 1 : nil }
    var groups: [String: [Int]] = [:]
    for index in works.indices where leads[index].count > 2 {
      groups[name(at: index, 1, joiner: "&").plain + "|" + writer.year(of: works[index], letter: ""), default: []]
        .append(index)
    }
    for group in groups.values where group.count > 1 {
      for (index, count) in told(in: group) { counts[index] = count }
    }
    return counts
  }

  /// Finds, for works that are called alike, how many names tell each from those beside it once names are sorted.
  private func told(in group: [Int]) -> [(index: Int, count: Int?)] {
    func families(_ index: Int) -> [String] { leads[index].map { NameWriter.family($0) } }
    let sorted = group.sorted { families($0).lexicographicallyPrecedes(families($1)) }
    return sorted.indices.map { place in
      let own = families(sorted[place])
      var shared = 0
      for near in [place - 1, place + 1] where sorted.indices.contains(near) {
        let other = families(sorted[near])
        // Works by the same people are told apart by their years.
        if other != own { shared = max(shared, zip(own, other).prefix { $0 == $1 }.count) }
      }
      let count = max(1, min(shared + 1, own.count))
      // Where the last name alone differs, all are told.
      return (sorted[place], count == own.count ? nil : count)
    }
  }

  /// Letters for works that bear the same names and year, in the order of the list.
  private func letters(_ names: [StyledText]) -> [String] {
    var groups: [String: [Int]] = [:]
    for index in works.indices where WorkKind(works[index]).form != .private_ {
      let date = DateWriter(terms: writer.terms).plainYear(works[index])
      groups[names[index].plain + "|" + date, default: []].append(index)
    }
    var letters = [String](repeating: "", count: works.count)
    for group in groups.values where group.count > 1 {
      for (place, index) in group.enumerated() where WorkKind(works[index]).form != .legal {
        letters[index] = Self.letter(place)
      }
    }
    return letters
  }

  /// `a` to `z`, then `aa`.
  private static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }
}

extension DateWriter {
  /// The year by which works are told apart.
  fileprivate func plainYear(_ work: Reference) -> String {
    let cited = cited(work, letter: "")
    return cited.split(separator: "/").last.map(String.init) ?? cited
  }
}
