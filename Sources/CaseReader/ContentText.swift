import Diagnostics

/// Reads text files of the content folder.
enum ContentText {
  static func read(_ path: String, in folder: any ContentFolder, reporter: Reporter) -> TextFile? {
    let display = folder.displayName + "/" + path
    do {
      if let fault = SizeLimit.content.check(try folder.size(at: path), path: display) {
        reporter.add([fault])
        return nil
      }
      let raw = try folder.bytes(at: path)
      guard let file = TextFile.read(raw, path: display, reporter: reporter) else { return nil }
      return TextFile(path: path, bytes: file.bytes)
    } catch {
      reporter.error("unreadable-file", at: SourceSpan(file: display), "the file cannot be read: \(error)")
      return nil
    }
  }

  /// The bytes of a file that is not too large, as they are; `nil` where it cannot be read, which is reported.
  static func raw(_ path: String, limit: SizeLimit, in folder: any ContentFolder, reporter: Reporter) -> [UInt8]? {
    let display = folder.displayName + "/" + path
    do {
      guard let fault = limit.check(try folder.size(at: path), path: display) else { return try folder.bytes(at: path) }
      reporter.add([fault])
    } catch {
      reporter.error("unreadable-file", at: SourceSpan(file: display), "the file cannot be read: \(error)")
    }
    return nil
  }

  /// Refuses files that are published as they are and are larger than such a file may be.
  static func checkSizes(_ paths: [String], in folder: any ContentFolder, reporter: Reporter) {
    for path in paths {
      // One that cannot be looked at is reported where it is copied.
      let size = (try? folder.size(at: path)) ?? nil
      reporter.add([SizeLimit.attachment.check(size, path: folder.displayName + "/" + path)].compactMap(\.self))
    }
  }
}
