/// Tells drawings in SVG that only draw from those that could run, fetch or lead somewhere when they are opened.
///
/// It knows what is allowed and refuses everything else, so that no way around it has to be known.
enum StillPicture {
  /// Whether a drawing holds nothing but shapes and words. One that is written in an unusual way may be refused too.
  static func isStill(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }) else { return false }
    // Letters beyond ASCII stand in words alone, and must not join what stands beside them.
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    var rest = text[...]
    var isFirst = true
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { return false }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      if isFirst, isDeclaration(tag) { continue }
      if isFirst, !(tag == "svg" || tag.hasPrefix("svg ")) { return false }
      isFirst = false
      guard tag.hasPrefix("/") || isAllowed(tag) else { return false }
    }
    return !isFirst
  }

  /// `?xml version="1.0" encoding="utf-8"?`, in no other encoding.
  private static func isDeclaration(_ tag: Substring) -> Bool {
    let words = tag.lowercased().replacing("'", with: "\"")
    return words.hasPrefix("?xml ") && words.hasSuffix("?")
      && (!words.contains("encoding") || words.contains("encoding=\"utf-8\""))
  }

  private static let elements: Set<Substring> = [
    "svg", "g", "title", "desc", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "marker", "pattern", "mask",
  ]

  private static let attributes: Set<Substring> = [
    "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "class", "clip-path", "cx", "cy", "d",
    "dominant-baseline", "dx", "dy", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-style",
    "font-weight", "gradientTransform", "gradientUnits", "height", "id", "lang", "letter-spacing", "marker-end",
    "marker-mid", "marker-start", "markerHeight", "markerUnits", "markerWidth", "mask", "offset", "opacity", "orient",
    "paint-order", "patternTransform", "patternUnits", "points", "preserveAspectRatio", "r", "refX", "refY", "role",
    "rx", "ry", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor", "textLength", "transform",
    "version", "viewBox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2",
  ]

  /// Whether an opening tag, without its brackets, is one of those that draw.
  private static func isAllowed(_ tag: Substring) -> Bool {
    var rest = tag
    if rest.last == "/" { rest.removeLast() }
    let name = rest.prefix { !$0.isWhitespace }
    guard elements.contains(name) else { return false }
    rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(key.count)
      guard attributes.contains(key), rest.popFirst() == "=", let quote = rest.popFirst(),
        quote == "\"" || quote == "'", let end = rest.firstIndex(of: quote), isAllowed(rest[..<end], of: key)
      else { return false }
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return true
  }

  /// A value may name a part of the same drawing, and no other address. An entity could hide one.
  private static func isAllowed(_ value: Substring, of key: Substring) -> Bool {
    if key == "xmlns" { return value == "http://www.w3.org/2000/svg" }
    if ["aria-label", "id", "class"].contains(key) { return !value.contains("<") }
    guard !value.contains(where: { "<&\\".contains($0) }) else { return false }
    let words = value.lowercased()
    return words.ranges(of: "url(").count == words.ranges(of: "url(#").count
  }
}
