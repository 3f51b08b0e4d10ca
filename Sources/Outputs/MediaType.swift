/// What kind of bytes a file of the site holds, by its name.
package enum MediaType {
  /// The type, as hosts name it.
  package static func of(_ path: String) -> String {
    // Only at the root of the site; files that authors offer may have the same name.
    if path == "feed.xml" { return atom }
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    return byEnding[ending] ?? "application/octet-stream"
  }

  /// The type of feeds. (RFC 4287)
  package static let atom = "application/atom+xml"

  private static let byEnding = [
    "html": "text/html", "css": "text/css", "js": "text/javascript",
    "csv": "text/csv", "txt": "text/plain", "svg": "image/svg+xml",
    "json": "application/json", "jsonld": "application/ld+json", "xml": "application/xml",
    "bib": "application/x-bibtex", "ris": "application/x-research-info-systems", "cff": "text/yaml",
    "yml": "text/yaml", "yaml": "text/yaml",
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "geojson": "application/geo+json", "zip": "application/zip", "md": "text/markdown",
  ]
}
