import Outputs
import CaseReader
import Diagnostics
import Disk
import Pipeline
import Site

/// Builds the site again and again, and keeps the last good one.
struct SiteKeeper {
  private let options: PreviewOptions
  private(set) var state = PreviewState()
  /// Paths of all files of the last build, as the user would type them.
  private var known: Set<String> = []

  init(_ options: PreviewOptions) { self.options = options }

  /// Builds what stands on disk now.
  mutating func build(after changes: FolderChanges) async -> PreviewBuild {
    let clock = ContinuousClock()
    let start = clock.now
    let (old, before) = (state.site, known)
    let built = await attempt()
    state.build += 1
    state.diagnostics = built.diagnostics.sorted()
    if let site = built.value { state.site = site }
    return PreviewBuild(
      number: state.build, files: state.site?.count ?? 0, changedPages: built.value?.changedPages(since: old) ?? 0,
      milliseconds: Int((clock.now - start) / .milliseconds(1)),
      paths: changes.isEverything ? [] : named(changes.paths, before: before), diagnostics: state.diagnostics)
  }

  /// The files that changed, without those that only came and went while an editor saved.
  private func named(_ paths: Set<String>, before: Set<String>) -> [String] {
    let lasting = paths.filter { known.contains($0) || before.contains($0) }
    return (lasting.isEmpty ? paths : lasting).sorted()
  }

  /// The site, or `nil` with the errors that keep it from being built.
  private mutating func attempt() async -> Checked<ServedSite?> {
    let input: SiteBuild.Input
    do {
      // An embargo may have ended since the last build.
      let terms = PublicationTerms(now: try Today.now(), includesDrafts: options.includesDrafts)
      input = try SiteBuild.Input(content: options.content, templates: options.templates, terms: terms)
    } catch let error as FileFault {
      return fault(error.path, "\(error)")
    } catch {
      return fault("SOURCE_DATE_EPOCH", "\(error)")
    }
    let made: Checked<[OutputFile]>
    do {
      let paths = (try? input.content.allPaths()) ?? []
      known = Set(paths.map { input.content.displayName + "/" + $0 })
      known.formUnion(input.templates.keys.map { options.templates + "/" + $0 })
      made = try await SiteBuild.files(input)
    } catch {
      return fault(error.path, "\(error)")
    }
    let site = made.hasErrors ? nil : ServedSite(made.value, content: input.content)
    return Checked(site, diagnostics: made.diagnostics)
  }

  /// A fault of the machine, which may well pass: a folder that is being replaced, say.
  private func fault(_ file: String, _ summary: String) -> Checked<ServedSite?> {
    Checked(nil, diagnostics: [Diagnostic(.error, "unreadable-file", at: SourceSpan(file: file), summary)])
  }
}
