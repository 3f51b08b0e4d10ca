/// Classes that stand for attributes which figures of a page repeat, so that a page is smaller by a quarter.
enum PageClass {
  /// What each class says; a stroke without a fill is drawn without one.
  static let css = """
    .figure-svg .h{stroke-width:4px;stroke-linejoin:round}
    .figure-svg .b{font-weight:600}
    .figure-svg .l{text-anchor:start}.c.figure-svg,.figure-svg .c{text-anchor:middle}
    .e.figure-svg,.figure-svg .e{text-anchor:end}
    .figure-svg .t3{font-size:13px}.t4.figure-svg,.figure-svg .t4{font-size:14px}
    .t5.figure-svg,.figure-svg .t5{font-size:15px}
    .figure-svg .w0{stroke-width:.75px}.figure-svg .w1{stroke-width:1.25px}.figure-svg .w2{stroke-width:1.5px}
    .figure-svg .w3{stroke-width:2px}.figure-svg .w4{stroke-width:1.75px}.figure-svg .w5{stroke-width:2.5px}
    .figure-svg .o{stroke-dasharray:.3 4.5;stroke-linecap:round}.figure-svg .a{stroke-dasharray:5 4}
    .figure-svg .g{stroke-dasharray:8 4}.figure-svg .j{stroke-dasharray:8 3 1.5 3}
    .figure-svg [class^="s"]{fill:none}
    .figure-svg a>path:first-child{fill:none;pointer-events:all}
    .figure-svg a+:is(g,text){pointer-events:none}

    """

  /// What a figure says of its words, as far as the stylesheet says something else of all figures.
  static func common(_ style: CommonStyle) -> (size: StaticString?, alignment: StaticString?) {
    (
      style.size == CommonStyle.page.size ? nil : size(style.size),
      style.alignment == .start ? nil : anchor(style.alignment)
    )
  }

  static func size(_ size: Double) -> StaticString? {
    switch size {
    case 13: "t3"
    case 14: "t4"
    case 15: "t5"
    default: nil
    }
  }

  static func anchor(_ alignment: Label.Alignment) -> StaticString? {
    switch alignment {
    case .start: "l"
    case .middle: "c"
    case .end: "e"
    }
  }

  static func line(_ line: Paint.Line) -> StaticString? {
    switch line {
    case .solid, .bars: nil
    case .dotted: "o"
    case .dashed: "a"
    case .longDashed: "g"
    case .dashDotted: "j"
    }
  }

  static func width(_ width: Double) -> StaticString? {
    switch width {
    case 0.75: "w0"
    case 1.25: "w1"
    case 1.5: "w2"
    case 1.75: "w4"
    case 2: "w3"
    case 2.5: "w5"
    default: nil
    }
  }
}
