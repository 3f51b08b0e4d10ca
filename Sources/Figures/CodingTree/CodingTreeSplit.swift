/// Divides a large tree into parts of at most 30 codes: between themes where it can, else between sub-themes, and inside
/// a sub-theme only when that alone is too large.
enum CodingTreeSplit {
  static let mostCodes = 30

  /// A theme in a part: which one it is, and the sub-themes of it that the part shows.
  struct Branch: Sendable {
    var theme: CodingTreeFigure.Theme
    var subthemes: [Twig]
    /// Whether an earlier part shows the beginning of the theme.
    var isContinued: Bool

    var codeCount: Int { subthemes.reduce(0) { $0 + $1.subtheme.codes.count } }
  }

  /// A sub-theme in a part, with the codes that the part shows.
  struct Twig: Sendable {
    var subtheme: CodingTreeFigure.Subtheme
    /// Whether an earlier part shows its first codes.
    var isContinued: Bool
  }

  /// As few parts as the limit allows, and these about equally large.
  static func parts(_ themes: [CodingTreeFigure.Theme]) -> [[Branch]] {
    let fewest = parts(themes, most: mostCodes)
    guard fewest.count > 1 else { return [fewest.first ?? []] }
    let total = fewest.joined().reduce(0) { $0 + $1.codeCount }
    let even = (total + fewest.count - 1) / fewest.count
    for most in even..<mostCodes {
      let parts = parts(themes, most: most)
      if parts.count == fewest.count { return parts }
    }
    return fewest
  }

  private static func parts(_ themes: [CodingTreeFigure.Theme], most: Int) -> [[Branch]] {
    var parts: [[Branch]] = []
    var room = 0
    for theme in themes {
      let whole = Branch(
        theme: theme, subthemes: theme.subthemes.map { Twig(subtheme: $0, isContinued: false) }, isContinued: false)
      for (index, piece) in (whole.codeCount <= most ? [whole] : pieces(whole, most: most)).enumerated() {
        // The pieces of a theme stay apart: joined again they would be too large.
        if index > 0 || parts.isEmpty || piece.codeCount > room {
          parts.append([])
          room = most
        }
        parts[parts.count - 1].append(piece)
        room -= piece.codeCount
      }
    }
    return parts
  }

  /// A theme that is too large, in pieces of whole sub-themes where these fit.
  private static func pieces(_ branch: Branch, most: Int) -> [Branch] {
    var pieces: [Branch] = []
    for twig in branch.subthemes.flatMap({ chunks($0, most: most) }) {
      if let last = pieces.last, last.codeCount + twig.subtheme.codes.count <= most {
        pieces[pieces.count - 1].subthemes.append(twig)
      } else {
        pieces.append(Branch(theme: branch.theme, subthemes: [twig], isContinued: !pieces.isEmpty))
      }
    }
    return pieces
  }

  private static func chunks(_ twig: Twig, most: Int) -> [Twig] {
    let codes = twig.subtheme.codes
    guard codes.count > most else { return [twig] }
    let count = (codes.count + most - 1) / most
    return (0..<count).map { index in
      var piece = twig
      piece.subtheme.codes = Array(codes[codes.count * index / count..<codes.count * (index + 1) / count])
      piece.isContinued = index > 0
      return piece
    }
  }
}
