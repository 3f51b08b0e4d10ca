/// Where files of a kind stand, below the folder of a case or below the site's root.
package enum OutputPlace: Sendable, Hashable {
  /// A single file, such as `case.json`.
  case file(String)
  /// Pages of one name: `method.html`, and `method.2.html` where it goes on.
  case page(String)
  /// All files of a folder.
  case folder(String)
  /// A page for each of something that the content names.
  case each(String)
  /// Folders that the content names, with all that is in them.
  case below(String)

  /// The name that nothing of the content may have, since the file would stand in its place; `nil` for pages that the
  /// content names itself.
  package var reservedName: String? {
    switch self {
    case .file(let name): String(name.prefix { $0 != "." })
    case .page(let name), .folder(let name): name
    case .each, .below: nil
    }
  }

  /// How the manual writes it.
  package var description: String {
    switch self {
    case .file(let name): name
    case .page(let name): name + ".html"
    case .folder(let name): name + "/"
    case .each(let what): "<\(what)>.html"
    case .below(let what): "<\(what)>/"
    }
  }
}
