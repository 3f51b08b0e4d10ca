import Diagnostics

/// Tells of files in the folder `attachments` that the case does not list, so that nobody gets them.
enum UnlistedAttachments {
  static func run(_ raw: RawCase, _ files: CaseFiles, reporter: Reporter) {
    guard raw.isReadable, !raw.incomplete.contains("attachments") else { return }
    let listed = Set(raw.fields.attachments.map(\.file))
    // A picture that a text shows is told of there.
    let mentioned = Set(raw.mentions.filter { $0.kind == .picture || $0.kind == .attachment }.map(\.word.value))
    for (file, path) in files.attachments where !listed.contains(file) && !mentioned.contains(file) {
      guard !Litter.holds(file) else { continue }
      reporter.note(
        "unlisted-attachment", at: SourceSpan(file: files.display("\(files.root)/attachments/\(path)")),
        "the case does not list this file, so it is not published",
        hints: ["add '- {file: …}' with its name under 'attachments' in case.yml, or remove the file"])
    }
  }
}
