/// Classes that stand for attributes which figures of a page repeat, so that a page is smaller by a quarter.
enum PageClass {
  /// What each class says; a stroke without a fill is drawn without one.
  static let css = """
    .figure-svg .h{stroke-width:4px;stroke-linejoin:round}
    .figure-svg .b{font-weight:600}
    .figure-svg .c{text-anchor:middle}.figure-svg .e{text-anchor:end}
    .figure-svg .t4{font-size:14px}.figure-svg .t5{font-size:15px}
    .figure-svg .w0{stroke-width:.75px}.figure-svg .w2{stroke-width:1.5px}.figure-svg .w3{stroke-width:2px}
    .figure-svg [class^="s"]{fill:none}
    .figure-svg a>path:first-child{fill:none;pointer-events:all}
    .figure-svg a+g{pointer-events:none}

    """

  static func size(_ size: Double) -> StaticString? {
    switch size {
    case 14: "t4"
    case 15: "t5"
    default: nil
    }
  }

  static func anchor(_ alignment: Label.Alignment) -> StaticString? {
    switch alignment {
    case .start: nil
    case .middle: "c"
    case .end: "e"
    }
  }

  static func width(_ width: Double) -> StaticString? {
    switch width {
    case 0.75: "w0"
    case 1.5: "w2"
    case 2: "w3"
    default: nil
    }
  }
}
