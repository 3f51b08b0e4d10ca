import CaseModel
import Diagnostics

/// The works of all files of references, with where each stands.
struct ReferenceLibrary {
  /// In the order of the files.
  private(set) var works: [Located<Reference>] = []
  /// Whether a file could not be read, so that a work may be there that is not known.
  private(set) var isBroken = false
  private var places: [String: Int] = [:]

  /// Files that are read beside those of the folder.
  static let names = ["references.yml", "references.yaml", "references.json"]

  /// What to do with a library in a form that is not read; `nil` for other files.
  static func hint(for path: String) -> String? {
    let isLibrary = [".bib", ".ris", ".enw", ".nbib", ".rdf"].contains { path.lowercased().hasSuffix($0) }
    return isLibrary ? "export the works as CSL JSON, and call the file references.json" : nil
  }

  /// Where the works stand of which no entry can be printed, by key.
  var unprintable: [String: String] {
    let empty = works.filter { !$0.value.isPrintable }
    return Dictionary(empty.map { ($0.value.key, $0.span.description) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file holds references.
  static func reads(_ path: String) -> Bool {
    if names.contains(path) { return true }
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0] == "references"
      && [".json", ".yml", ".yaml"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Reads every file of references.
  static func read(_ paths: [String], in folder: any ContentFolder, reporter: Reporter) -> ReferenceLibrary {
    var library = ReferenceLibrary()
    for path in paths where reads(path) {
      let display = folder.displayName + "/" + path
      guard let bytes = ContentText.raw(path, limit: .references, in: folder, reporter: reporter) else {
        library.isBroken = true
        continue
      }
      library.add(bytes, file: display, reporter: reporter)
    }
    library.reportForeign(paths, in: folder, reporter: reporter)
    return library
  }

  /// Files of works in another form, where they are all there is: their works are cited and not known.
  static func foreign(among paths: [String]) -> [String] {
    paths.contains(where: reads) ? [] : paths.filter { hint(for: $0) != nil }
  }

  private mutating func reportForeign(_ paths: [String], in folder: any ContentFolder, reporter: Reporter) {
    for path in Self.foreign(among: paths) {
      isBroken = true
      reporter.error(
        "foreign-references", at: SourceSpan(file: folder.displayName + "/" + path),
        "this file of works is in a form that is not read", hints: Self.hint(for: path).map { [$0] } ?? [])
    }
  }

  private mutating func add(_ bytes: [UInt8], file: String, reporter: Reporter) {
    let remarks = Remarks()
    guard let text = ReferenceText.read(bytes, file: file, remarks: remarks, reporter: reporter) else {
      isBroken = true
      return
    }
    for (name, item) in Self.items(of: text.value, remarks: remarks) {
      guard let work = ReferenceDecoder.decode(item, named: name, in: text, remarks: remarks) else { continue }
      add(work, at: item.place, in: text, remarks: remarks)
    }
    remarks.report(in: text, to: reporter)
  }

  private mutating func add(_ work: Reference, at place: LoosePlace, in text: ReferenceText, remarks: Remarks) {
    guard let first = places[work.key] else {
      places[work.key] = works.count
      works.append(Located(value: work, span: text.shortSpan(of: place)))
      return
    }
    // Libraries that were joined hold works twice, word for word.
    if works[first].value != work { remarks.add(.otherWork, at: place, word: work.key.shortWord) }
  }

  /// The items of a file, with the key that each stands under where they stand under keys.
  private static func items(of value: LooseValue, remarks: Remarks) -> [(name: String?, item: LooseValue)] {
    switch value.kind {
    case .nothing: return []
    case .list(let items): return items.map { (nil, $0["csljson"]?["id"] == nil ? $0 : $0["csljson"] ?? $0) }
    case .text:
      remarks.add(.noRecord, at: value.place)
      return []
    case .record(let entries):
      if entries.isEmpty { return [] }
      for key in ["items", "references", "message"] {
        if let inner = value[key], inner.items != nil || inner.entries != nil {
          return items(of: inner, remarks: remarks)
        }
      }
      if value["id"] != nil || value["type"] != nil || value["title"] != nil { return [(nil, value)] }
      let works = entries.filter { $0.value.entries != nil }
      if works.isEmpty, value["references"] == nil { remarks.add(.noRecord, at: value.place) }
      return works.map { ($0.key, $0.value) }
    }
  }
}
