import Markup

/// The stylesheets that colour figures.
package enum FigureStyle {
  /// The colour and the sizes of words that say nothing else, on pages and in files.
  static let tone = Tone.ink
  static let pageSize = 13.0
  static let fileSize = 14.0

  /// For a page that defines `--ink --muted --rule --paper --surface --intended --actual --assessed --enabling
  /// --constraining --accent`; also shows the layout that fits and cares for forced colours and paper.
  package static let page =
    ".figure-svg{display:block;width:100%;height:auto}\n.figure-svg.figure-narrow{display:none;max-width:24rem}\n"
    + base + PageClass.css + tones(\.property) + focus(Tone.accent.property) + """
      @media screen and (max-width:52rem){.figure-svg.figure-wide{display:none}.figure-svg.figure-narrow{display:block}}
      @media print{.figure-svg{break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
      @media (forced-colors:active){
      .figure-svg{forced-color-adjust:none}
      \(tones(\.system)).figure-svg{fill:CanvasText}
      \(focus("Highlight"))}

      """

  /// For a file of its own whose marks are links: how a link looks that is pointed at or has the focus.
  static func links(_ theme: FigureTheme) -> String {
    switch theme {
    case .light: light
    case .dark: dark
    case .print: print
    }
  }

  /// The fonts of a file of its own.
  ///
  /// Some programs look at the first name alone, so that is one for which every system has a font or a substitute.
  static let family: StaticString = "Arial,Helvetica,sans-serif"

  /// What all words of a figure start from, where it spells out its colours.
  static func writeBase(_ theme: FigureTheme, _ common: CommonStyle, to tag: inout AttributeWriter) {
    tag.literal("font-family", family)
    common.write(to: &tag)
    tag.literal("fill", tone.value(in: theme))
  }

  private static let light = behind + lit(Tone.accent.value(in: .light).description)
  private static let dark = behind + lit(Tone.accent.value(in: .dark).description)
  private static let print = behind + lit(Tone.accent.value(in: .print).description)

  /// Words of a link stand behind it.
  private static let behind = """
    .figure-svg a path:first-child{pointer-events:all}.figure-svg a+g,.figure-svg a+text{pointer-events:none}
    """

  private static let base = """
    .figure-svg{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:13px;fill:var(--ink)}
    .figure-svg text{font-variant-numeric:tabular-nums}

    """

  private static func tones(_ value: (Tone) -> String) -> String {
    Tone.allCases.map { tone in
      ".figure-svg .\(tone.fillClass){fill:\(value(tone))}.figure-svg .\(tone.strokeClass){stroke:\(value(tone))}\n"
    }.joined() + ".figure-svg .h{stroke:\(value(.paper))}\n"
  }

  private static func focus(_ color: String) -> String {
    """
    .figure-svg a{text-decoration:none;cursor:pointer}
    \(lit(color))

    """
  }

  /// A link that is pointed at, and one that has the focus.
  private static func lit(_ color: String) -> String {
    """
    .figure-svg a:hover :first-child{stroke:\(color);stroke-width:1px}\
    .figure-svg a:focus-visible{outline:3px solid \(color);outline-offset:2px}
    """
  }
}
