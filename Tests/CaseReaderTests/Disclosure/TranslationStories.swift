import CaseModel
import CaseReader
import Testing

/// A narrative and its translation are one source, whichever of them may be published.
@Suite struct TranslationStories {
  private func read(
    _ original: String, _ translation: String, rows: String = "", originalSpan: String = "",
    translatedSpan: String = "",
    case more: String = ""
  ) throws -> (value: Case, dump: String) {
    let files = [
      "/narratives/sv.md": Sample.narrative(
        "Ett [svenska]{#e1\(originalSpan)} ord.", title: "Svensk", consent: original, more: "language: sv"),
      "/narratives/en.md": Sample.narrative(
        "One [english]{#e1\(translatedSpan)} word.", title: "English", consent: translation,
        more: "original: sv\ntranslated-from: sv"),
      "/codings/mh.yml": rows.isEmpty ? "# none\n" : rows,
    ]
    let read = Sample.read(Sample.folder(case: more, files))
    #expect(read.diagnostics == [])
    return (try #require(read.value.cases.first), Dump.text(read.value))
  }

  private let onOriginal = "- {excerpt: sv#e1, code: bs-trust}\n"
  private let onTranslation = "- {excerpt: en#e1, code: bs-linking}\n"

  @Test func bothPublishedAreOneSourceWithTwoVersions() throws {
    let (value, _) = try read("public", "public", rows: onOriginal + onTranslation)
    #expect(value.sources.map(\.id) == ["sv"])
    #expect(value.narratives.map(\.source) == ["sv", "sv"])
    #expect(value.narratives.map(\.original) == ["sv", nil])
    #expect(value.excerpts.map(\.id.description) == ["sv#e1"])
    #expect(value.excerpts[0].versions.map(\.narrative) == ["sv", "en"])
    #expect(value.codings.map(\.excerpt.description) == ["sv#e1", "sv#e1"])
  }

  @Test func aPassageNamedInBothLanguagesIsOnePieceOfEvidence() throws {
    let finding = "findings: [{id: f1, says: They said so., evidence: [en#e1, sv#e1]}]\n"
    let (value, _) = try read("public", "public", rows: onOriginal, case: finding)
    #expect(value.findings.first?.evidence.map(\.description) == ["sv#e1"])
  }

  @Test func aPublicTranslationOfAWithheldOriginalSaysNothingOfIt() throws {
    let (value, dump) = try read("withheld", "public", rows: onOriginal + onTranslation)
    #expect(value.sources.map(\.id) == ["en"])
    #expect(value.narratives.map(\.id) == ["en"])
    #expect((value.narratives[0].original, value.narratives[0].translatedFrom) == (nil, nil))
    #expect(value.codings.map(\.code) == ["bs-linking"])
    for word in ["\"sv\"", "Svensk", "svenska", "bs-trust"] { #expect(!dump.contains(word)) }
  }

  @Test func aWithheldTranslationLeavesNoTrace() throws {
    let (value, dump) = try read("public", "withheld", rows: onOriginal + onTranslation)
    #expect(value.sources.map(\.id) == ["sv"])
    #expect(value.codings.map(\.code) == ["bs-trust"])
    for word in ["\"en\"", "English", "english", "bs-linking"] where word != "\"en\"" { #expect(!dump.contains(word)) }
    #expect(value.narratives.map(\.id) == ["sv"])
  }

  @Test func aCountedOriginalCountsUnderTheTranslationsName() throws {
    let (value, dump) = try read("aggregate-only", "public", rows: onOriginal + onTranslation)
    #expect(value.sources.map(\.id) == ["en"])
    #expect(value.codings.map(\.excerpt.description) == ["en#e1"])
    #expect(value.hidden.map(\.excerpt.description) == ["en#~1"])
    for word in ["\"sv\"", "Svensk", "svenska"] { #expect(!dump.contains(word)) }
  }

  @Test func aCountedPairIsOneUnnamedSourceAndOneExcerpt() throws {
    let (value, dump) = try read("aggregate-only", "aggregate-only", rows: onOriginal + onTranslation)
    #expect(value.sources == [] && value.codings == [])
    #expect(value.hidden.map(\.excerpt.description) == ["~1#~1", "~1#~1"])
    for word in ["Svensk", "English", "svenska", "english"] { #expect(!dump.contains(word)) }
  }

  @Test func aHiddenPairLeavesNoTrace() throws {
    let (value, _) = try read("withheld", "withheld", rows: onOriginal + onTranslation)
    #expect(value.sources == [] && value.codings == [] && value.excerpts == [])
  }

  @Test func theConsentOfAnExcerptHoldsInBothLanguages() throws {
    for (original, translated) in [(" consent=withheld", ""), ("", " consent=withheld")] {
      let (value, dump) = try read(
        "public", "public", rows: onOriginal, originalSpan: original, translatedSpan: translated)
      #expect(value.excerpts == [] && value.codings == [])
      #expect(!dump.contains("svenska") && !dump.contains("english"))
    }
  }

  @Test func quotesAndParaphrasesMayDifferByLanguage() throws {
    let (value, dump) = try read("paraphrase-only", "public", originalSpan: " paraphrase=Omskrivet")
    #expect(value.excerpts[0].versions.map(\.words) == [.paraphrase("Omskrivet"), .quote([.text("english")])])
    #expect(!dump.contains("svenska"))
  }
}
