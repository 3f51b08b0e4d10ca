import CaseModel
import Markup

extension ReportWriter {
  /// Works the report rests on, and the data behind it.
  var sources: Markup {
    Pieces.section("sources", "References and data") { out in
      let keys = Array(Set(value.restsOn)).sorted().filter { site.references[$0] != nil }
      if !keys.isEmpty {
        out.element("h3", text: "Rests on")
        out.element("ul", .class("references")) { out in
          for key in keys {
            if let reference = site.references[key] { out.element("li") { ReferenceWriter.write(reference, to: &$0) } }
          }
        }
      }
      actors(to: &out)
      downloads(to: &out)
    }
  }

  private func actors(to out: inout MarkupWriter) {
    guard !value.actors.isEmpty else { return }
    out.element("h3", text: "Actors")
    Pieces.table("Actors", header: ["Actor", "Kind", "Domain", "Levels", "Role", "Institutions"], to: &out) { out in
      for actor in value.actors {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: actor.name)
          out.element("td", text: actor.kind.map { $0.rawValue.split(separator: "-").joined(separator: " ") } ?? "–")
          out.element("td", text: actor.domain?.rawValue ?? "–")
          out.element("td", text: actor.levels.isEmpty ? "–" : actor.levels.map(\.rawValue).joined(separator: ", "))
          out.element("td", text: actor.role ?? "–")
          out.element("td", text: actor.institutions.isEmpty ? "–" : actor.institutions.joined(separator: "; "))
        }
      }
    }
    ties(to: &out)
  }

  private func ties(to out: inout MarkupWriter) {
    guard !value.ties.isEmpty else { return }
    Pieces.table("Ties between actors", header: ["From", "To", "Kind", "What"], to: &out) { out in
      for tie in value.ties {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: actorName(tie.from))
          out.element("td", text: (tie.direction == .both ? "↔ " : "→ ") + actorName(tie.to))
          out.element("td", text: tie.kind?.rawValue ?? "–")
          out.element("td", text: tie.label ?? "–")
        }
      }
    }
  }

  private func downloads(to out: inout MarkupWriter) {
    out.element("h3", text: "Data")
    out.element("ul") { out in
      out.element("li") { $0.element("a", .href("case.json"), text: "Every result as JSON") }
      out.element("li") { $0.element("a", .href("codings.csv"), text: "Every coding that may be shown as CSV") }
      for figure in figures {
        out.element("li") {
          $0.element("a", .href(link(Links.figure(figure.name, in: value.id))), text: "Figure as SVG: \(figure.name)")
        }
      }
      for attachment in value.attachments {
        out.element("li") {
          $0.element("a", .href("attachments/" + LinkEncoding.path(attachment.file)), text: attachment.title)
        }
      }
    }
  }
}

/// Writes paths of files as parts of addresses.
enum LinkEncoding {
  static func path(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        return String(UnicodeScalar(byte))
      default: return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

/// Writes a work for a list of references.
enum ReferenceWriter {
  static func write(_ reference: Reference, to out: inout MarkupWriter) {
    let names = ReferenceFormat.fullNames(reference.authors.isEmpty ? reference.editors : reference.authors)
    let year = reference.issued.map { "(\($0.year))" } ?? "(n.d.)"
    out.text(names.isEmpty ? "" : "\(names) \(year). ")
    if reference.containerTitle == nil {
      out.element("cite", text: reference.title)
    } else {
      out.text(reference.title)
    }
    out.text(names.isEmpty ? " \(year). " : ". ")
    if let container = reference.containerTitle { out.element("cite", text: container) }
    let rest = ReferenceFormat.container(reference)
    if !rest.isEmpty { out.text((reference.containerTitle == nil ? "" : ", ") + rest) }
    if reference.containerTitle != nil || !rest.isEmpty { out.text(". ") }
    address(reference, to: &out)
    if let note = reference.note { out.text(" " + note) }
  }

  private static func address(_ reference: Reference, to out: inout MarkupWriter) {
    if let doi = reference.doi {
      out.element("a", .href("https://doi.org/" + doi), text: "doi:" + doi)
      out.text(".")
    } else if let url = reference.url {
      out.element("a", .href(url), text: url)
      out.text(".")
    }
  }
}
