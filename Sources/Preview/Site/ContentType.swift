import Outputs

/// What a file is, as a browser is told.
enum ContentType {
  static let html = "text/html; charset=utf-8"
  static let plain = "text/plain; charset=utf-8"
  static let events = "text/event-stream"

  /// The type by the ending of the name; bytes of no known kind are offered for saving.
  static func of(_ path: String) -> String {
    if path == "feed.xml" { return MediaType.atom }
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    return byEnding[ending] ?? "application/octet-stream"
  }

  /// Whether a file is a picture that a page may show.
  static func isPicture(_ path: String) -> Bool { of(path).hasPrefix("image/") }

  private static let byEnding = [
    "avif": "image/avif", "bib": "application/x-bibtex; charset=utf-8", "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "gif": "image/gif", "htm": html, "html": html, "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8", "json": "application/json",
    "jsonld": "application/ld+json", "m4a": "audio/mp4", "md": "text/markdown; charset=utf-8", "mp3": "audio/mpeg",
    "mp4": "video/mp4", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf", "png": "image/png",
    "qdc": "application/xml", "ris": "application/x-research-info-systems; charset=utf-8",
    "svg": "image/svg+xml", "txt": plain, "webm": "video/webm", "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xml": "application/xml",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "zip": "application/zip",
  ]
}
