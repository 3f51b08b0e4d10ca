import CaseModel
import LensKit
import Testing

/// Krippendorff's alpha and its units. (Model §2.9, §10.6)
@Suite struct AgreementTests {
  /// Four coders, twelve units (Krippendorff 2011).
  static let units = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
    [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
  ].map { KrippendorffAlpha.Unit($0) }

  @Test(arguments: [(KrippendorffAlpha.Metric.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)])
  func publishedValues(_ metric: KrippendorffAlpha.Metric, _ alpha: Double) throws {
    #expect(abs(try #require(KrippendorffAlpha.value(of: Self.units, metric: metric)) - alpha) < 0.0005)
  }

  @Test func noVariationIsUndefined() {
    #expect(KrippendorffAlpha.value(of: [.init([1, 1]), .init([1, 1])], metric: .ordinal) == nil)
    #expect(KrippendorffAlpha.value(of: [], metric: .nominal) == nil)
  }

  func rows(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> [String: Agreement] {
    let agreement = CodedCase(Case(text, change)).agreement().rows
    return Dictionary(uniqueKeysWithValues: agreement.map { ($0.what, $0) })
  }

  @Test func oneCoderHasNoAgreement() {
    #expect(rows("a#e1 mode-none\na#e2 mode-none").isEmpty)
  }

  @Test func orderOfRows() {
    let text = "a#e1 mode-none coder=c1\na#e1 mode-none coder=c2\na#e1 aim-empowerment coder=c2"
    let agreement = CodedCase(Case(text) { $0.thresholds.minGiven = 1 }).agreement().rows
    #expect(agreement.map(\.what) == ["mode", "strength", "frame", "code:aim-empowerment", "code:mode-none"])
  }

  @Test func axisUnitsAreExcerptsByFrame() throws {
    let text = """
      a#e1 mode-none coder=c1
      a#e1 mode-strategic coder=c2
      a#e1 mode-none intended coder=c1
      a#e1 mode-none intended coder=c2
      a#e2 mode-none coder=c1
      """
    let row = try #require(rows(text)["mode"])
    #expect(row.units == 2 && row.coders == 2 && row.metric == .ordinal && row.reading == .tooFew)
  }

  @Test func codeInBothFramesIsTwoUnitsExceptForFrame() {
    let text = ["c1", "c2"].map { "a#e1 mode-none coder=\($0)\na#e1 mode-none intended coder=\($0)\n" }.joined()
    let rows = rows(text) { $0.thresholds.minGiven = 1 }
    #expect(rows["strength"]?.units == 2 && rows["frame"]?.units == 1 && rows["code:mode-none"]?.units == 1)
  }

  @Test func adjudicatedCodingIsNoRating() {
    #expect(rows("a#e1 mode-none coder=c1\na#e1 mode-none coder=c2 adjudicated").isEmpty)
  }

  @Test func silenceOnWhatACoderReadIsANo() throws {
    let text = """
      a#e1 symbolic coder=c1
      a#e2 mode-none coder=c2
      b#e1 symbolic coder=c1
      """
    #expect(rows(text) { $0.thresholds.minGiven = 1 }["code:symbolic"] == nil, "nobody said that the other read it")
    let read = rows(text) { item in
      item.thresholds.minGiven = 1
      item.coverage = [("c2", "e1"), ("c1", "e2")].map {
        Coverage(coder: $0.0, excerpt: ExcerptID(source: "a", anchor: $0.1))
      }
    }
    let row = try #require(read["code:symbolic"])
    #expect(row.units == 2 && row.coders == 2, "what one coder read is left out")
    #expect(abs(try #require(row.alpha)) < 1e-12, "one yes, three noes: as chance would have it")
  }

  @Test func attributesThatAreNotSaidAreNoValues() {
    let text = "a#e1 st-teams coder=c1 direction=enabling\na#e1 st-teams coder=c2"
    #expect(rows(text)["direction"] == nil && rows(text)["strength"]?.units == 1)
  }

  @Test(arguments: [(10, Agreement.Reading.reliable), (9, .tooFew)])
  func readings(_ count: Int, _ reading: Agreement.Reading) throws {
    let text = (1...count).flatMap { number in
      ["c1", "c2"].map { "a#e\(number) mode-\(number % 2 == 0 ? "none" : "strategic") coder=\($0)" }
    }.joined(separator: "\n")
    #expect(try #require(rows(text)["mode"]).reading == reading)
  }

  @Test func unnamedUnitsNeverCount() {
    let text = ["a", "hidden1", "hidden2", "hidden3"].flatMap { source in
      ["c1", "c2"].map { "\(source)#e1 mode-none coder=\($0)\n" }
    }.joined()
    #expect(rows(text)["mode"]?.units == 1 && rows(text) { $0.smallestCell = 2 }["mode"]?.units == 1)
  }
}
