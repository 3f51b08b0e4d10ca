import CaseModel
import Diagnostics

/// What stands in a sample where something else than usual is tried.
enum SampleChoice: Hashable, Sendable {
  /// The key is not there.
  case absent
  /// Another word of a list of words.
  case word(String)
  /// A value written in that way, whether or not anybody asked for it.
  case written(ValueForm.Way)
}

/// Writes samples of one mapping, with everything in it that is known to be asked for, and of what leads there. Each
/// value stands on a line of its own.
struct SampleMaker {
  let known: Inquiry
  /// Where the mapping stands.
  let mapping: ValuePath
  /// What is to be otherwise.
  let change: Trial.Change?
  private(set) var places: [ValuePath] = []

  init(known: Inquiry, mapping: ValuePath, change: Trial.Change?) {
    (self.known, self.mapping, self.change) = (known, mapping, change)
  }

  /// The value of a place; `nil` where nothing stands there.
  mutating func node(at path: ValuePath) -> YAMLNode? {
    switch change?.path == path ? change?.choice : nil {
    case .absent: return nil
    case .word(let word): return scalar(word, at: path)
    case .written(let way): return node(at: path, written: way)
    case nil:
      let way = path.item.holds(mapping) ? .list : known.richestWay(at: path)
      return way.map { node(at: path, written: $0) }
    }
  }

  private mutating func node(at path: ValuePath, written way: ValueForm.Way) -> YAMLNode {
    switch way {
    case .scalar:
      guard case .scalar(let form)? = known.forms(at: path, written: .scalar).first else {
        return scalar("a", at: path)
      }
      return scalar(form.sample, at: path)
    case .list:
      let span = next(path)
      let item = node(at: path.item) ?? node(at: path.item, written: .mapping)
      return YAMLNode(kind: .sequence([item]), span: span)
    case .mapping:
      let span = next(path)
      let keys = (known.keys[path] ?? []).filter { mapping.holds(path) || path.key($0).holds(mapping) }
      var entries = keys.compactMap { key -> YAMLNode.Entry? in
        node(at: path.key(key)).map { YAMLNode.Entry(key: key, keySpan: $0.span, value: $0) }
      }
      // A file without any key may be passed over.
      if entries.isEmpty { entries = [YAMLNode.Entry(key: "a", keySpan: span, value: scalar("a", at: path.key("a")))] }
      return YAMLNode(kind: .mapping(entries), span: span)
    }
  }

  private mutating func scalar(_ text: String, at path: ValuePath) -> YAMLNode {
    YAMLNode(kind: .scalar(text, isPlain: true), span: next(path))
  }

  private mutating func next(_ path: ValuePath) -> SourceSpan {
    places.append(path)
    return SourceSpan(file: "sample", line: places.count, column: 1)
  }
}

extension ScalarForm {
  /// A value that is accepted.
  var sample: String {
    switch self {
    case .text: "words"
    case .word(let words): words.first ?? "words"
    case .code: Codebook.builtIn.codes.first?.id ?? "a"
    case .flag: "yes"
    case .integer(let range): String(range.lowerBound)
    case .number: "0.5"
    case .pattern(let form): form.examples.first ?? "a"
    }
  }
}
