import CaseModel
import Markup
import Outputs
import Words

/// A page of the A–Z.
struct NameIndexPage: SlotWriter {
  let site: SiteFrame
  let path: String
  /// The letter whose names it holds, `.some(nil)` for names without one; `nil` for the first page.
  let letter: Character??
  let entries: [NameEntry]
  /// Letters that have pages of their own, `nil` among them for names without one.
  var letters: [Character?] = []

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: path, kind: .names, title: site.say(title), description: site.say(.indexDescription)), self)
  }

  private var title: Message {
    guard let letter else { return .indexTitle }
    return .indexLetter(letter.map { String($0) } ?? site.say(.indexOther))
  }

  func isFilled(_ slot: FreePageSlot) -> Bool { slot == .title || slot == .body }

  func write(_ slot: FreePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(title, in: site.words)
    case .lang, .breadcrumb, .chapters: break
    case .body: body(to: &out)
    }
  }

  private func body(to out: inout MarkupWriter) {
    if !letters.isEmpty { navigation(letters, to: &out) { link(NameIndexKind.path(of: $0)) } }
    let groups = Dictionary(grouping: entries, by: \.letter)
    let order = entries.reduce(into: [Character?]()) { if $0.last != $1.letter { $0.append($1.letter) } }
    let shown = order.enumerated().filter { order.firstIndex(of: $1) == $0 }.map(\.element)
    if letter == nil, shown.count > 1 { navigation(shown, to: &out) { "#" + Self.anchor($0) } }
    for group in shown { section(group, groups[group] ?? [], to: &out) }
  }

  private func navigation(
    _ letters: [Character?], to out: inout MarkupWriter, way: (Character?) -> String
  ) {
    out.element("nav", .class("letters"), .text("aria-label", site.say(.indexLetters))) { out in
      out.element("ul") { out in
        for letter in letters {
          out.element("li") { $0.element("a", .href(way(letter)), text: name(letter)) }
        }
      }
    }
  }

  private func section(_ letter: Character?, _ entries: [NameEntry], to out: inout MarkupWriter) {
    out.element("section") { out in
      out.element("h2", .id(Self.anchor(letter)), text: name(letter))
      out.element("ul", .class("a-z")) { out in
        for entry in entries { out.element("li") { item(entry, to: &$0) } }
      }
    }
  }

  private func item(_ entry: NameEntry, to out: inout MarkupWriter) {
    if entry.places.count == 1, let place = entry.places.first {
      out.element("a", .href(link(place.address)), text: entry.name)
      out.element("span", .class("who")) { out in
        for word in [site.say(kind(entry.kind))] + entry.details { out.text(" · " + word) }
        if !place.title.isEmpty { out.text(" · " + place.title) }
      }
      return
    }
    out.text(entry.name)
    out.element("span", .class("who"), text: " · " + site.say(kind(entry.kind)))
    for place in entry.places {
      out.text(" · ")
      out.element("a", .href(link(place.address)), text: place.title)
    }
  }

  private func kind(_ kind: NameEntry.Kind) -> Message {
    switch kind {
    case .caseReport: .indexCase
    case .code: .indexCode
    case .actor: .indexActor
    case .theme: .indexTheme
    case .page: .indexPage
    }
  }

  private func name(_ letter: Character?) -> String { letter.map { String($0) } ?? site.say(.indexOther) }

  /// Letters of other scripts have addresses too: ids may hold any letter.
  private static func anchor(_ letter: Character?) -> String { "letter-" + (letter.map { String($0) } ?? "other") }

  private func link(_ target: String) -> String { Links.relative(from: path, to: target) }
}
