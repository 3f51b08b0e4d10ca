import Disk
import Incremental
import Packing

/// What the last run kept for the next: records of cases and of shared files, and the rows they put aside.
struct BuildCache: Sendable {
  /// A shared file as the last run made it.
  struct Shared: Sendable, Equatable {
    /// Of all that it depends on.
    let print: Fingerprint
    /// The file; `nil` when the cases gave none.
    let trace: OutputTrace?
  }

  /// A case as it stands in the index.
  struct Entry: Sendable {
    /// Where its rows stand.
    let offset: Int
    /// Its record.
    let packed: ArraySlice<UInt8>
  }

  /// Of the program that kept it.
  var program = Fingerprint(value: 0)
  /// Number of the file with the rows.
  var generation = 0
  /// Bytes of that file that are known.
  var rowsLength = 0
  /// How the file of the program looked.
  var programStamp: FileStamp?
  /// Of all that shared files depend on, together.
  var sharing = Fingerprint(value: 0)
  /// Of the words that no shared file may hold.
  var withheld = Fingerprint(value: 0)
  /// How the manifest looked when the last run ended.
  var manifest: FileStamp?
  /// Shared files by path.
  var shared: [String: Shared] = [:]
  /// Cases by id.
  var cases: [String: Entry] = [:]

  init() {}

  /// Reads what a run kept.
  init(_ bytes: ArraySlice<UInt8>, identity: String) throws(PackFault) {
    var input = PackReader(bytes)
    program = Fingerprint(value: try input.fixed())
    guard try input.string() == identity else { throw PackFault() }
    programStamp = try input.optional { (input) throws(PackFault) in try FileStamp(&input) }
    sharing = Fingerprint(value: try input.fixed())
    generation = try input.int()
    rowsLength = try input.int()
    withheld = Fingerprint(value: try input.fixed())
    manifest = try input.optional { (input) throws(PackFault) in try FileStamp(&input) }
    let shared = try input.list { (input) throws(PackFault) in
      let path = try input.string()
      let print = Fingerprint(value: try input.fixed())
      let trace = try input.optional { (input) throws(PackFault) in try OutputTrace(&input) }
      return (path, Shared(print: print, trace: trace))
    }
    self.shared = Dictionary(shared, uniquingKeysWith: { $1 })
    let cases = try input.list { (input) throws(PackFault) in
      (try input.string(), Entry(offset: try input.int(), packed: try input.slice()))
    }
    self.cases = Dictionary(cases, uniquingKeysWith: { $1 })
  }

  /// - Parameter cases: In order.
  func packed(identity: String, cases: [(id: String, entry: Entry)]) -> [UInt8] {
    var out = PackWriter(room: cases.reduce(shared.count * 160) { $0 + $1.entry.packed.count + $1.id.utf8.count + 16 })
    out.write(fixed: program.value)
    out.write(identity)
    out.write(optional: programStamp) { $1.write(to: &$0) }
    out.write(fixed: sharing.value)
    out.write(generation)
    out.write(rowsLength)
    out.write(fixed: withheld.value)
    out.write(optional: manifest) { $1.write(to: &$0) }
    out.write(list: shared.sorted { $0.key < $1.key }) { out, item in
      out.write(item.key)
      out.write(fixed: item.value.print.value)
      out.write(optional: item.value.trace) { out, trace in
        out.write(trace.path)
        out.write(fixed: trace.print.value)
        trace.stamp.write(to: &out)
      }
    }
    out.write(list: cases) { out, item in
      out.write(item.id)
      out.write(item.entry.offset)
      out.write(item.entry.packed)
    }
    return out.bytes
  }
}
