import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

/// What a run remembers of one case: what it was made from, what was made of it, and what pages about several cases
/// need of it.
struct CaseRecord: Sendable, Equatable {
  /// What becomes of a case.
  enum Admission: Sendable, Equatable {
    case published
    case withdrawn(Tombstone)
    case heldBack

    /// Adds what lists of files tell by: what becomes of the case, and what is left of one that was withdrawn.
    func add(to builder: inout FingerprintBuilder) {
      switch self {
      case .heldBack: builder.add(UInt64(0))
      case .published: builder.add(UInt64(1))
      case .withdrawn(let tombstone):
        builder.add(UInt64(2))
        builder.add(Fingerprint(tombstone.packed))
      }
    }

    /// What is left of a case that was withdrawn.
    var tombstone: Tombstone? {
      if case .withdrawn(let tombstone) = self { tombstone } else { nil }
    }
  }

  /// What decided about the case from outside its folder.
  struct OuterInputs: Sendable, Equatable {
    /// The fingerprint of all that reading it depends on.
    var base: Fingerprint
    /// The fingerprint of the works that it mentions.
    var works: Fingerprint
    /// The fingerprint of what the works that it cites are called.
    var labels: Fingerprint
    /// The fingerprint of the site's own words, where the case holds words that it does not show.
    var shown: Fingerprint
    /// The fingerprint of what each of its parts takes from the site.
    var parts: [Fingerprint]
  }

  /// A file of the site that was made of it.
  struct Output: Sendable, Equatable {
    let part: CasePart
    /// Path below the folder of the case on the site.
    let name: String
    let fingerprint: Fingerprint
    let stamp: FileStamp
  }

  /// Excerpts of one code, or words of one range, put aside.
  ///
  /// Each case of a run holds a hundred of them, so that their numbers are kept small; a larger one is cut off, which
  /// reading the rows finds.
  struct Rows: Sendable, Equatable {
    private let shortCode: UInt32
    private let shortCount: UInt32
    private let shortLength: UInt32
    let fingerprint: Fingerprint

    init(code: Int, count: Int, length: Int, fingerprint: Fingerprint) {
      (shortCode, shortCount) = (UInt32(clamping: code), UInt32(clamping: count))
      (shortLength, self.fingerprint) = (UInt32(clamping: length), fingerprint)
    }

    var code: Int { Int(shortCode) }
    var count: Int { Int(shortCount) }
    var length: Int { Int(shortLength) }
  }

  let id: String
  var outerInputs: OuterInputs
  /// Moments at which embargoes end.
  var embargoes: [Moment] = []
  /// When it was read.
  var readAt = Moment(seconds: 0)
  /// What was read of it.
  var census = Census()
  /// Links of its published text to pages and files of the site.
  var links: [ContentLink] = []
  var listing = CaseListing()
  var inputs: [SeenInput] = []
  /// Files of the site that were made of it.
  var made = MadeFiles()
  var admission = Admission.heldBack
  var diagnostics: [Diagnostic] = []
  /// Runs of its words that it does not show, packed; empty when it shows all.
  var withheldRuns: ArraySlice<UInt8> = []
  /// Keys of the works that its published text cites.
  var cited: [String] = []
  /// Keys of all works that any of its text cites.
  var mentioned: [String] = []
  var summary: ArraySlice<UInt8> = []
  /// What it has put aside among the rows.
  var aside = PutAside()

  /// Runs of its words that it does not show.
  var withheld: Shingles {
    get throws(PackFault) { withheldRuns.isEmpty ? Shingles() : try Shingles(packed: withheldRuns) }
  }

  /// Those of them that begin with one of some runs of the fewest words.
  func withheld(begunBy beginnings: Shingles) throws(PackFault) -> Shingles {
    withheldRuns.isEmpty ? Shingles() : beginnings.begun(try KeptRuns(packed: withheldRuns).all)
  }

  /// Keeps such runs.
  mutating func withhold(_ withheld: Shingles) {
    withheldRuns = withheld.isEmpty ? [] : withheld.packed[...]
  }

  /// Folder of the case, in the content and on the site.
  var root: String { "cases/\(id)" }

  /// What is known of a file that was made of it.
  func seen(_ output: Output) -> SeenOutput {
    SeenOutput(path: root + "/" + output.name, fingerprint: output.fingerprint, stamp: output.stamp)
  }

  /// A file that was made of it.
  func output(_ part: CasePart, _ seen: SeenOutput) -> Output {
    Output(
      part: part, name: String(seen.path.dropFirst(root.count + 1)), fingerprint: seen.fingerprint, stamp: seen.stamp)
  }

  /// Whether every embargo that held when it was read still holds, and no other.
  func isCurrent(at now: Moment) -> Bool {
    embargoes.allSatisfy { (readAt < $0) == (now < $0) }
  }
}
