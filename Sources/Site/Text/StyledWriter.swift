import Markup
import References

/// Writes words of references as they are set.
enum StyledWriter {
  static func write(_ text: StyledText, to out: inout MarkupWriter) {
    for run in text.runs { write(run, to: &out) }
  }

  private static func write(_ run: StyledText.Run, to out: inout MarkupWriter) {
    guard let link = run.link else { return write(run.text, run.style, to: &out) }
    out.element("a", .href(link)) { write(run.text, run.style, to: &$0) }
  }

  /// The outermost style first.
  private static func write(_ text: String, _ style: StyledText.Style, to out: inout MarkupWriter) {
    if style.contains(.italic) {
      out.element("i") { write(text, style.subtracting(.italic), to: &$0) }
    } else if style.contains(.bold) {
      out.element("b") { write(text, style.subtracting(.bold), to: &$0) }
    } else if style.contains(.raised) {
      out.element("sup") { write(text, style.subtracting(.raised), to: &$0) }
    } else if style.contains(.lowered) {
      out.element("sub") { write(text, style.subtracting(.lowered), to: &$0) }
    } else if style.contains(.smallCapitals) {
      out.element("span", .class("small-capitals"), text: text)
    } else {
      out.text(text)
    }
  }
}
