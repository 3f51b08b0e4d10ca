import Outputs
import CaseReader
import Site

/// Stamps of a site's pages.
enum PageStamps {
  /// By path of the page. A page looks different too when a picture beside it does, so pictures among the attachments
  /// count for the pages of their case.
  static func of(_ files: [OutputFile], content: any ContentFolder) -> [String: Stamp] {
    var pictures: [String: [Stamp]] = [:]
    for file in files {
      guard case .copy(let source) = file.contents, ContentType.isPicture(file.path) else { continue }
      pictures[owner(of: file.path), default: []].append(Stamp((try? content.bytes(at: source)) ?? []))
    }
    var stamps: [String: Stamp] = [:]
    for file in files {
      guard case .bytes(let bytes) = file.contents, file.path.hasSuffix(".html") else { continue }
      stamps[file.path] = Stamp(joining: [Stamp(bytes)] + pictures[owner(of: file.path), default: []])
    }
    return stamps
  }

  /// The case a file belongs to, `cases/<id>`.
  private static func owner(of path: String) -> String { path.split(separator: "/").prefix(2).joined(separator: "/") }
}
