import CaseModel
import Diagnostics
import SiteRenderer

/// The last look over a site before it is published: text that may not be shown must stand in no file.
enum LeakScan {
  /// One error for each file that holds such text, naming the file and never the text.
  static func check(_ files: [OutputFile], for withheld: Shingles) -> [Diagnostic] {
    guard !withheld.isEmpty else { return [] }
    return files.compactMap { file in
      guard case .bytes(let bytes) = file.contents, withheld.occur(in: VisibleText.of(bytes, path: file.path)) else {
        return nil
      }
      return leak(in: file.path)
    }
  }

  static func leak(in path: String) -> Diagnostic {
    Diagnostic(
      .error, "leak", at: SourceSpan(file: path), "this file of the site would hold text that may not be published",
      hints: ["look for the same words in a text that may be published; if there are none, report this as a fault"])
  }
}

/// A file's text as a reader or a search would see it: markup and character references resolved.
enum VisibleText {
  static func of(_ bytes: [UInt8], path: String) -> [UInt8] {
    guard [".html", ".svg", ".xml"].contains(where: path.hasSuffix) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        // Attributes are text too; only the angle brackets and the slash go.
        text.append(0x20)
        text.append(contentsOf: isAttributeFree(bytes[index...end]) ? [] : bytes[(index + 1)..<end])
        text.append(0x20)
        index = end + 1
      case UInt8(ascii: "&"):
        let (character, length) = reference(bytes[index...])
        text.append(character)
        index += length
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// Whether a tag has no attribute, so that it does not come between the words around it.
  private static func isAttributeFree(_ tag: ArraySlice<UInt8>) -> Bool { !tag.contains(UInt8(ascii: "=")) }

  private static func reference(_ bytes: ArraySlice<UInt8>) -> (UInt8, Int) {
    let known: [(String, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")),
      ("&#39;", UInt8(ascii: "'")),
    ]
    for (name, character) in known where bytes.starts(with: name.utf8) { return (character, name.utf8.count) }
    return (UInt8(ascii: "&"), 1)
  }
}
