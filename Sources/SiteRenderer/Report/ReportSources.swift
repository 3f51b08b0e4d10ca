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
      downloads(to: &out)
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
