import Diagnostics

/// Finds the shape of a kind of file by letting its decoder read samples that grow with what it asks for.
///
/// At first the sample holds nothing. Whatever the decoder asks for stands in the next one, until it asks for nothing
/// new, also where a key is left out or holds another word. No list of keys is written down anywhere else.
struct ShapeFinder {
  private let decode: (YAMLNode, Reporter) -> Void
  private var known = Inquiry()

  /// The shape of the files that a decoder reads.
  ///
  /// - Parameter decode: Reads the root of a file.
  static func shape(_ decode: @escaping (YAMLNode, Reporter) -> Void) -> ContentShape {
    var finder = ShapeFinder(decode: decode)
    let trials = finder.trials()
    return ContentShape(finder.known, trials: trials, isEmptyAllowed: finder.isEmptyAllowed)
  }

  private init(decode: @escaping (YAMLNode, Reporter) -> Void) { self.decode = decode }

  /// Samples that differ in one thing, once all that can be asked for is known; apart for each mapping of whose keys it
  /// is one.
  private mutating func trials() -> [[Trial]] {
    while true {
      let before = known.count
      for change in unclear { _ = ask(change, in: change.path.enclosingMapping) }
      if known.count != before { continue }
      let trials = known.keys.keys.sorted().map { mapping in
        [Trial(change: nil, asked: ask(nil, in: mapping))]
          + variations(of: mapping).map { Trial(change: $0, asked: ask($0, in: mapping)) }
      }
      if known.count == before { return trials }
    }
  }

  private mutating func ask(_ change: Trial.Change?, in mapping: ValuePath) -> Inquiry {
    var maker = SampleMaker(known: known, mapping: mapping, change: change)
    let node = maker.node(at: .root) ?? Self.nothing
    let questions = Questions(places: maker.places)
    decode(node, Reporter(questions: questions))
    known.merge(questions.asked)
    return questions.asked
  }

  private static let nothing = YAMLNode(kind: .mapping([]), span: SourceSpan(file: "sample"))

  private var isEmptyAllowed: Bool {
    let reporter = Reporter()
    decode(Self.nothing, reporter)
    return !reporter.diagnostics.contains { $0.severity == .error }
  }

  /// Values of which it is not known in which ways they may be written, in each way.
  private var unclear: [Trial.Change] {
    let lists = known.values.filter { known.ways(at: $0).contains(.list) }
    let paths = [.root] + (known.values + lists.map(\.item)).filter { known.forms[$0] == nil }
    return paths.flatMap { path in ValueForm.Way.allCases.map { Trial.Change(path, .written($0)) } }
  }

  /// Each key left out, and each word of each list of words.
  private func variations(of mapping: ValuePath) -> [Trial.Change] {
    (known.keys[mapping] ?? []).map(mapping.key).flatMap { path in
      [Trial.Change(path, .absent)] + known.words(at: path).map { Trial.Change(path, .word($0)) }
    }
  }
}

/// A sample and what was asked while it was read.
struct Trial {
  /// What differs from a sample that holds everything.
  struct Change: Hashable {
    let path: ValuePath
    let choice: SampleChoice

    init(_ path: ValuePath, _ choice: SampleChoice) { (self.path, self.choice) = (path, choice) }
  }

  /// `nil` for the sample that holds everything.
  let change: Change?
  let asked: Inquiry
}
