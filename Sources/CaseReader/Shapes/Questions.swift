import Diagnostics

/// Keeps what decoders ask for while they read a sample, so that the shape of a file is known from its decoder.
///
/// The values of a sample stand on lines of their own, by which a question is known to be about one of them.
final class Questions {
  /// Where the value of each line stands, from line 1 on.
  private let places: [ValuePath]
  private(set) var asked = Inquiry()

  init(places: [ValuePath]) { self.places = places }

  private func path(_ span: SourceSpan) -> ValuePath? {
    span.line.flatMap { places.indices.contains($0 - 1) ? places[$0 - 1] : nil }
  }

  /// Somebody wants a value to be a mapping.
  func wantsMapping(of subject: String, at span: SourceSpan) {
    path(span).map { asked.add(.mapping(subject), at: $0) }
  }

  /// Somebody reads a mapping.
  func reads(at span: SourceSpan) { path(span).map { asked.read($0) } }

  /// Somebody asks for a key.
  ///
  /// - Parameter form: What its value may be; `nil` where that is not said by asking.
  func asks(_ key: String, _ form: ValueForm? = nil, in span: SourceSpan) {
    guard let mapping = path(span) else { return }
    asked.add(key: key, in: mapping)
    if let form { asked.add(form, at: mapping.key(key)) }
  }

  /// Somebody asks for the items of a list, which are single values.
  func asksForItems(_ form: ScalarForm, of key: String, in span: SourceSpan) {
    path(span).map { asked.add(.scalar(form), at: $0.key(key).item) }
  }

  /// Somebody asks for the items of a list, which are mappings.
  func asksForItems(of subject: String, of key: String, in span: SourceSpan) {
    path(span).map { asked.add(.mapping(subject), at: $0.key(key).item) }
  }

  /// Somebody asks that one of some keys is there.
  func requires(_ keys: [String], in span: SourceSpan) {
    guard let mapping = path(span) else { return }
    for key in keys { asked.add(key: key, in: mapping) }
    asked.require(Requirement(mapping: mapping, keys: keys))
  }
}

/// That a mapping has one of some keys at least.
struct Requirement: Hashable, Sendable {
  let mapping: ValuePath
  let keys: [String]
}

/// What was asked for, everything in the order in which it was asked first.
struct Inquiry: Sendable {
  /// The keys of each mapping that was read.
  private(set) var keys: [ValuePath: [String]] = [:]
  /// What each value may be; nothing for values of which no more was asked than whether they are there.
  private(set) var forms: [ValuePath: [ValueForm]] = [:]
  private(set) var requirements: [Requirement] = []
  private var stated: Set<Requirement> = []

  /// How much there is: it grows with everything new.
  private(set) var count = 0

  mutating func read(_ mapping: ValuePath) {
    if keys[mapping] == nil { (keys[mapping], count) = ([], count + 1) }
  }

  mutating func add(key: String, in mapping: ValuePath) {
    if keys[mapping]?.contains(key) == true { return }
    keys[mapping, default: []].append(key)
    count += 1
  }

  mutating func add(_ form: ValueForm, at path: ValuePath) {
    if forms[path]?.contains(form) == true { return }
    forms[path, default: []].append(form)
    count += 1
  }

  mutating func require(_ requirement: Requirement) {
    guard stated.insert(requirement).inserted else { return }
    requirements.append(requirement)
    count += 1
  }

  func contains(_ requirement: Requirement) -> Bool { stated.contains(requirement) }

  /// Adds what was asked at another time.
  mutating func merge(_ other: Inquiry) {
    for (mapping, keys) in other.keys {
      read(mapping)
      for key in keys { add(key: key, in: mapping) }
    }
    for (path, forms) in other.forms { for form in forms { add(form, at: path) } }
    for requirement in other.requirements { require(requirement) }
  }

  /// What a value may be when it is written in one way.
  func forms(at path: ValuePath, written way: ValueForm.Way) -> [ValueForm] {
    (forms[path] ?? []).filter { $0.way == way }
  }

  /// Ways in which a value may be written, as far as they are known.
  func ways(at path: ValuePath) -> Set<ValueForm.Way> {
    Set((forms[path] ?? []).map(\.way)).union(forms[path.item] == nil ? [] : [.list])
  }

  /// Of these ways the one that shows the most; `nil` where none is known.
  func richestWay(at path: ValuePath) -> ValueForm.Way? {
    let ways = ways(at: path)
    return ([.mapping, .list, .scalar] as [ValueForm.Way]).first(where: ways.contains)
  }

  /// The words that a value may be, of all lists of words that are asked for.
  func words(at path: ValuePath) -> [String] {
    var words: [String] = []
    for case .scalar(.word(let list)) in forms[path] ?? [] { words += list.filter { !words.contains($0) } }
    return words
  }

  /// Every value that stands under a key, in the order of their paths.
  var values: [ValuePath] {
    keys.flatMap { mapping, keys in keys.map(mapping.key) }.sorted()
  }
}
