import Analysis
import CaseModel
import Markup
import Outputs

/// `annotations.jsonld`: each coded passage with its codes, for programs that annotate pages. (W3C Web Annotation Data
/// Model, 2017)
struct CaseAnnotations {
  let report: CaseReport
  /// Pages of narratives, in the order of the narratives.
  let pages: AnySequence<OutputFile>

  private var value: Case { report.value }

  /// The file; `nil` where nothing is coded that may be named.
  var bytes: [UInt8]? {
    let coded = codedExcerpts
    guard !coded.isEmpty else { return nil }
    // One narrative after another, since those of a large case fill hundreds of megabytes as values.
    let items = zip(value.narratives, pages).lazy.flatMap { annotations($0, $1, of: coded[$0.id] ?? []) }
    return JSON.document(
      [("@context", "http://www.w3.org/ns/anno.jsonld"), ("id", "annotations.jsonld"), ("type", "AnnotationPage")],
      "items", items)
  }

  /// The excerpts with a coding, by each narrative that has their words.
  private var codedExcerpts: [String: [Excerpt]] {
    var found: [String: [Excerpt]] = [:]
    for excerpt in value.excerpts where !report.analysis.codings(of: excerpt.id).isEmpty {
      var last: String?
      for version in excerpt.versions where version.narrative != last {
        found[version.narrative, default: []].append(excerpt)
        last = version.narrative
      }
    }
    return found
  }

  private func annotations(_ narrative: Narrative, _ page: OutputFile, of excerpts: [Excerpt]) -> [JSON] {
    guard !excerpts.isEmpty else { return [] }
    guard case .full = narrative.body else {
      return excerpts.map { annotation($0, narrative, [noted($0, narrative)]) }
    }
    let whole = excerpts.filter { $0.words(in: narrative.id)?.isWhole == true }.map { annotation($0, narrative, [[]]) }
    let passages = MarkedPassages(page: page.madeBytes)
    let parts = Dictionary(grouping: passages.parts, by: \.anchor)
    return whole
      + excerpts.compactMap { excerpt in
        parts[excerpt.id.anchor].map { found in
          annotation(excerpt, narrative, found.map { [selector(passages.quote($0)), position($0)] })
        }
      }
  }

  private func annotation(_ excerpt: Excerpt, _ narrative: Narrative, _ selectors: [[JSON]]) -> JSON {
    let codes = Set(report.analysis.codings(of: excerpt.id).map(\.code)).sorted()
    let targets = selectors.map { selector -> JSON in
      // The page itself is the target where all of its text is meant.
      if selector.isEmpty { return .string(narrative.id + ".html") }
      return [
        "source": .string(narrative.id + ".html"), "selector": selector.count == 1 ? selector[0] : .array(selector),
      ]
    }
    return [
      "id": .string("#\(narrative.id)-\(excerpt.id.anchor)"), "type": "Annotation", "motivation": "classifying",
      "body": codes.count == 1
        ? .string("../../" + Links.code(codes[0])) : .array(codes.map { .string("../../" + Links.code($0)) }),
      "target": targets.count == 1 ? targets[0] : .array(targets),
    ]
  }

  private func selector(_ quote: (exact: String, prefix: String, suffix: String)) -> JSON {
    [
      "type": "TextQuoteSelector", "exact": .string(quote.exact), "prefix": .string(quote.prefix),
      "suffix": .string(quote.suffix),
    ]
  }

  private func position(_ part: MarkedPassages.Part) -> JSON {
    [
      "type": "TextPositionSelector", "start": .integer(part.range.lowerBound),
      "end": .integer(part.range.upperBound),
    ]
  }

  /// Where the text itself is not shown, the note on the excerpt is what can be pointed at.
  private func noted(_ excerpt: Excerpt, _ narrative: Narrative) -> [JSON] {
    [
      [
        "type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
        "value": .string(Fragment.excerpt(excerpt.id.anchor)),
      ]
    ]
  }
}
