import CaseModel
import Markup

extension ReportWriter {
  /// What the case is: title, setting, material, people.
  var head: Markup {
    .build { out in
      out.element("header", .class("page-head")) { out in
        out.element("p", .class("kicker"), text: "Case report")
        out.element("h1", .lang(foreignLanguage), text: value.title)
        out.element("div", .class("lead"), .lang(foreignLanguage)) { out in
          RichText(site: site, page: path, caseID: value.id).write(value.summary, to: &out)
        }
        Pieces.facts(facts, to: &out)
      }
    }
  }

  var foreignLanguage: String? { value.language == "en" ? nil : value.language }

  /// A banner above everything: paraphrase, translation, draft.
  var banner: Markup { Banner.markup(value, site: site) }

  private var facts: [(name: String, value: (inout MarkupWriter) -> Void)] {
    var facts: [(String, (inout MarkupWriter) -> Void)] = []
    func add(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append((name, { $0.text(text) })) }
    }
    add("Period", value.period.map(Self.period))
    add(
      "Places",
      value.places.map { place in place.country.map { "\(place.name) (\($0))" } ?? place.name }.joined(separator: ", "))
    add("Fields", value.sectors.joined(separator: ", "))
    add("Material", material)
    add("Coded by", value.coders.map(\.name).joined(separator: ", "))
    add(
      "Report by",
      value.authors.map { [$0.name, $0.affiliation].compactMap { $0 }.joined(separator: ", ") }.joined(separator: "; "))
    add("Version", version)
    if let doi = value.doi {
      facts.append(("DOI", { $0.element("a", .href("https://doi.org/" + doi), text: doi) }))
    }
    if let license = value.license { facts.append(("Licence", { LicenseText.write(license, to: &$0) })) }
    return facts
  }

  private var material: String {
    guard !value.sources.isEmpty else { return "no account is published with this report" }
    let excerpts = value.excerpts.count
    return Say.count(value.sources.count, "source") + ", " + Say.count(excerpts, "excerpt") + ", "
      + Say.count(value.codings.count, "coding")
  }

  private var version: String {
    [
      value.version, value.published.map { "published " + $0.iso }, value.modified.map { "modified " + $0.iso },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  static func period(_ period: Period) -> String {
    switch (period.from?.iso, period.to?.iso) {
    case (let from?, let to?): from == to ? from : "\(from)–\(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): ""
    }
  }

  /// Links to the parts that the report has.
  func contents(_ parts: [(id: String, title: String, isPresent: Bool)]) -> Markup {
    .build { out in
      out.element("nav", .class("contents"), .text("aria-label", "Contents")) { out in
        out.element("ul") { out in
          for part in parts where part.isPresent {
            out.element("li") { $0.element("a", .href("#" + part.id), text: part.title) }
          }
        }
      }
    }
  }
}

/// Says what kind of text the reader has before them.
enum Banner {
  static func markup(_ value: Case, site: SiteFrame) -> Markup {
    let texts = [value.isDraft ? "Draft: not published yet." : nil, basis(value.basis)].compactMap { $0 }
    return texts.map { text -> Markup in
      var values = PageValues()
      values.markup(.text, .build { $0.text(text) })
      return site.library.render("banner", values)
    }.joined
  }

  private static func basis(_ basis: Basis?) -> String? {
    switch basis {
    case .paraphrase:
      "Paraphrase. The texts of this case retell published work in other words. They were coded by people who knew its conclusions, so they show that the rules can express the reading and validate nothing."
    case .translation: "Translation. The texts of this case are translated; quotes are not the speakers’ own words."
    case .original, nil: nil
    }
  }
}

extension [Markup] {
  /// All of it in one piece.
  var joined: Markup { .build { out in forEach { out.append($0) } } }
}
