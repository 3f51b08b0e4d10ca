import Diagnostics

/// Reads text files of the content folder.
enum ContentText {
  static func read(_ path: String, in folder: any ContentFolder, reporter: Reporter) -> TextFile? {
    let display = folder.displayName + "/" + path
    do {
      let raw = try folder.bytes(at: path)
      guard let file = TextFile.read(raw, path: display, reporter: reporter) else { return nil }
      return TextFile(path: path, bytes: file.bytes)
    } catch {
      reporter.error("unreadable-file", at: SourceSpan(file: display), "the file cannot be read: \(error)")
      return nil
    }
  }
}
