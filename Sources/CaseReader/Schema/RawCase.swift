import CaseModel
import Diagnostics

/// A case as its author wrote it, before anything is held back. It never leaves the reader.
struct RawCase: Sendable {
  /// The case's published fields; its sources, narratives, excerpts and codings are still empty.
  var fields: Case
  /// Whether its description could be read, so that what it declares is known.
  var isReadable = true
  /// Lists of its description of which some item could not be read, so that more may be declared than is known.
  var incomplete: Set<String> = []
  var isDraft = true
  /// Whether an embargo or withdrawal is meant and cannot be read, so that nothing may appear.
  var isHeldBack = false
  var embargo: Moment?
  var withdrawn: RawWithdrawal?
  /// Words that name something declared elsewhere in the case or the site.
  var mentions: [Mention] = []
  var narratives: [RawNarrative] = []
  /// Ids of narratives that cannot be read, of whose excerpts nothing is known.
  var unreadable: Set<String> = []
  /// Which diagnostic says why, by every id that others may know them by.
  var causes: [String: Int] = [:]
  var citations: [LocatedCitation] = []
  /// Every value of its description, as written.
  var written: [String] = []
  /// Words outside every citation that look like keys of works.
  var bareKeys: [BareKey] = []
  /// Links to pages and files of the site.
  var links: [RawLink] = []
  /// Excerpts that findings rest on, as written.
  var evidenceOfFindings: [Located<String>] = []
  /// What coders say they read.
  var coverage: [RawCoverage] = []
  /// What coders wrote about publishing single excerpts.
  var excerptRules: [ExcerptRule] = []
  let span: SourceSpan
}

extension RawCase {
  /// Links of texts that have a page and are shown whole.
  func shownLinks(_ terms: PublicationTerms) -> [RawLink] {
    let hidden = Set(
      narratives.filter { NarrativeStanding($0, terms: terms) != .published(.public) }.map(\.path))
    return links.filter { link in !hidden.contains { link.link.span.file.hasSuffix("/" + $0) } }
  }
}

struct RawWithdrawal: Sendable {
  let date: PartialDate
  let reason: String
}

/// A word that must name something declared.
struct Mention: Sendable {
  enum Kind: String, Sendable {
    case actor, area, excerpt, coder, narrative
    /// A file in the folder `attachments`.
    case attachment
    /// A file that the case lists under `attachments`.
    case picture
    /// An activity of the service map.
    case activity
    /// An actor, or the word `citizen`.
    case party
  }

  let kind: Kind
  let word: Located<String>
}

/// A narrative as its author wrote it.
struct RawNarrative: Sendable {
  let id: String
  let path: String
  var narrative: Narrative
  var consent = Consent.withheld
  /// Whether what is said of consent, embargo or withdrawal cannot be read, which is told where it stands; then the
  /// narrative is withheld.
  var isConsentUnclear = false
  /// Whether a withheld narrative may be counted all the same.
  var counts = false
  var embargo: Moment?
  var withdrawn: RawWithdrawal?
  var original: Located<String>?
  var text = MarkdownText()
  /// Anchor of the excerpt that is all of the text; `nil` where nobody coded it as a whole.
  var whole: String?
  let span: SourceSpan

  /// How authors name the whole of it.
  var writtenWhole: String { "\(id)#\(ExcerptID.writtenWhole)" }
}

/// A narrative, or one excerpt of it, that a coder read.
struct RawCoverage: Sendable {
  let coder: String
  let narrative: String
  /// `nil` for all excerpts of the narrative.
  let anchor: String?
}

/// One coding as written, with the values its code asks for still unchecked.
struct RawCoding: Sendable {
  /// Narrative and anchor.
  var narrative: String
  var anchor: Located<String>
  var code: Located<String>
  var coder: String
  var attributes = CodingAttributes()
  /// Whether it stands in a coding file, where attributes are written as YAML.
  var isRow = false
  let span: SourceSpan
}

/// What a span or a row says beside its codes. Absent means not said.
struct CodingAttributes: Sendable {
  var frame: Frame?
  /// Whether a frame was written, good or not.
  var isFrameWritten = false
  /// Other attributes that were written and cannot be read, which is told where they stand.
  var misread: Set<String> = []
  var level: Level?
  var direction: Direction?
  var presence: Presence?
  var strength: Int?
  var actor: Located<String>?
  var standing: Standing?
  var role: String?
  var area: Located<String>?
  var consent: Consent?
  /// Whether a consent was written that cannot be read; then there is none.
  var isConsentUnclear = false
  var paraphrase: String?
  var isAdjudicated = false
}

/// An excerpt named by quoting its words.
struct RawQuote: Sendable {
  let narrative: String
  let name: Located<String>
  let exact: String
  let prefix: String
  let suffix: String
  let span: SourceSpan
}
