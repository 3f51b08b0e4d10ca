import CaseReader

/// What an author does who follows the hints of a fixture, one step a line of `mend.txt`. (Fixtures/README.md)
struct Mend {
  enum Step {
    case replace(path: String, old: String, new: String)
    case rename(from: String, to: String)
    case write(path: String, text: String)
    case remove(path: String)
  }

  struct Fault: Error, CustomStringConvertible { let description: String }

  var steps: [Step]

  init(steps: [Step]) { self.steps = steps }

  init(lines text: String) throws {
    // Lines end at line feeds alone: a step may hold the very separator it takes away.
    steps = try text.unicodeScalars.split(separator: "\n").map { try Self.step(String($0)) }
  }

  private static func step(_ line: String) throws -> Step {
    let parts = line.components(partedBy: " → ").map { $0.replacing("\\n", with: "\n") }
    let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, parts.count) {
    case ("remove", 1) where words.count == 2: return .remove(path: words[1])
    case ("rename", 2) where words.count == 2: return .rename(from: words[1], to: parts[1])
    case ("write", 2) where words.count == 2: return .write(path: words[1], text: parts[1])
    case (_, 3): return .replace(path: parts[0], old: parts[1], new: parts[2])
    default: throw Fault(description: "no step of a mend: \(line)")
    }
  }

  /// Everything that is newly written: texts and names.
  var written: [String] {
    steps.map { step in
      switch step {
      case .replace(_, _, let new): new
      case .rename(_, let path): path
      case .write(let path, let text): path + "\n" + text
      case .remove: ""
      }
    }
  }

  func applied(to folder: MemoryFolder) throws -> MemoryFolder {
    var folder = folder
    for step in steps { try Self.apply(step, to: &folder.files) }
    return folder
  }

  private static func apply(_ step: Step, to files: inout [String: [UInt8]]) throws {
    switch step {
    case .replace(let path, let old, let new):
      guard let bytes = files[path], let range = bytes.firstRange(of: Array(old.utf8)) else {
        throw Fault(description: "'\(old)' does not stand in \(path)")
      }
      files[path] = bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...]
    case .rename(let old, let new):
      guard let bytes = files.removeValue(forKey: old) else { throw Fault(description: "no file \(old)") }
      files[new] = bytes
    case .write(let path, let text): files[path] = Array(text.utf8)
    case .remove(let path):
      guard files.removeValue(forKey: path) != nil else { throw Fault(description: "no file \(path)") }
    }
  }
}

extension String {
  /// The parts between separators, empty ones included; compared by code points, so that nothing is folded.
  func components(partedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Array(utf8)[...]
    while let range = rest.firstRange(of: Array(separator.utf8)) {
      parts.append(String(decoding: rest[..<range.lowerBound], as: UTF8.self))
      rest = rest[range.upperBound...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }
}
