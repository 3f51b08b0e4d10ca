import Diagnostics
import Markup

/// What is shown at every address while no build has succeeded yet.
enum FirstBuildPage {
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

  /// The page with its script.
  static func bytes(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let text = text(diagnostics)
    let start = Array("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n".utf8)
    return start + ServedPage.script(stamp: Stamp(text.bytes), isListed: true).bytes + text.bytes
  }

  /// The page from its title on.
  static func text(_ diagnostics: [Diagnostic]) -> Markup {
    .build { out in
      out.element("title", text: "Not built yet – Caseloom preview")
      out.void("meta", .text("name", "viewport"), .text("content", "width=device-width, initial-scale=1"))
      out.void("meta", .text("name", "color-scheme"), .text("content", "light dark"))
      out.void("link", .text("rel", "stylesheet"), .href(PreviewAddress.style))
      out.raw("</head>\n<body class=\"first-build\">\n<main>\n")
      out.element("h1", text: "The site cannot be built yet")
      out.element("p", text: "Mend the errors below. This page shows the site as soon as it can be built.")
      out.element("ol", .text("role", "list")) { out in
        for diagnostic in diagnostics { item(diagnostic, to: &out) }
      }
      out.raw("</main>\n</body>\n</html>\n")
    }
  }

  private static func word(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .note: "Note"
    }
  }

  private static func item(_ diagnostic: Diagnostic, to out: inout MarkupWriter) {
    out.element("li", .class(diagnostic.severity.rawValue)) { out in
      out.element("p") { out in
        out.element("strong", text: Self.word(for: diagnostic.severity))
        out.text(" \(diagnostic.summary) ")
        out.element("span", .class("rule"), text: diagnostic.id)
      }
      out.element("p") { out in out.element("code", text: diagnostic.span.description) }
      guard !diagnostic.hints.isEmpty else { return }
      out.element("ul") { out in
        for hint in diagnostic.hints { out.element("li", text: hint) }
      }
    }
  }
}
