import Words

/// Where the parts of a zoom lie: neighbours, cards and the lines between them.
struct EcosystemZoomPlan {
  /// A tie's line, with its number at either end.
  struct Line {
    let link: EcosystemNetwork.Link
    let points: [Point]
    let numbers: [Label]
  }

  let cards: [(place: Int, rect: Rect)]
  let neighbours: [(place: Int, rect: Rect)]
  let lines: [Line]
  let titles: [TextBlock]
  let ground: (left: Double, right: Double)
  /// Where the lowest card ends.
  let bottom: Double

  static let margin = 12.0
  static let neighbourWidth = 166.0
  /// From a box to the first track: an arrowhead and a number.
  static let stub = 38.0
  private static let mostTrackGap = 9.0
  private static let (leastCard, mostCard) = (300.0, 540.0)

  init(_ zoom: EcosystemZoom, size: Double) {
    let ties = ZoomTies(zoom)
    let hasNeighbours = !ties.neighbours.isEmpty
    let outside = Self.margin + (hasNeighbours ? Self.neighbourWidth + 2 * Self.stub : 16)
    let inside = Self.margin + (ties.within.isEmpty ? 16 : Self.stub + 12)
    let room = 880 - outside - inside
    let most = Double(ties.within.count + ties.across.count)
    let width = min(Self.mostCard, max(Self.leastCard, room - most * Self.mostTrackGap))
    let title = EcosystemFrame.title(zoom.network, zoom.domain, width: width)
    let stack = ZoomStack(zoom.network, ties, size: size, width: width, top: 26 + title.height)
    let tracks = (outer: stack.outerTracks, inner: stack.innerTracks)
    let count = Double(tracks.outer.count + tracks.inner.count)
    let gap = min(Self.mostTrackGap, (room - width) / max(1, count))
    let right = 880 - inside - gap * Double(tracks.inner.count)
    let left = right - width
    cards = stack.cards.map { ($0.place, $0.rect(left)) }
    neighbours = stack.neighbours.map { ($0.place, $0.rect(Self.margin)) }
    lines =
      Self.lines(ties.across, tracks.outer, from: Self.margin + Self.neighbourWidth, to: left, gap: gap, size: size - 1)
      + Self.lines(ties.within, tracks.inner, from: right, to: right, gap: gap, size: size - 1)
    titles =
      [EcosystemFrame.title(zoom.network, zoom.domain, at: Point(left, 32), width: width)]
      + (stack.neighbours.first.map { [Self.head(size, zoom.network.words, above: $0.top)] } ?? [])
    ground = (left - (hasNeighbours ? 10 : 16), 880 - Self.margin)
    bottom = stack.cards.last.map { $0.top + $0.height } ?? 0
  }

  /// The head of the neighbours; its last line stands right above the first of them.
  private static func head(_ size: Double, _ words: Words, above top: Double) -> TextBlock {
    let text = words.text(.zoomNeighboursHead)
    let style = Label(text: "", at: Point(margin, top - 12), size: size, tone: .muted, italic: true)
    let rise = TextBlock(text, width: neighbourWidth, style: style).height - Label.leading(size)
    return TextBlock(text, width: neighbourWidth, style: style.moved(down: -rise))
  }

  /// Lines that leave `from` to the right, run on their tracks and end at `to`: brackets where both are the same.
  private static func lines(
    _ links: [EcosystemNetwork.Link], _ tracks: ZoomStack.Tracks, from: Double, to: Double, gap: Double, size: Double
  ) -> [Line] {
    // Tracks of brackets are counted from the cards, those between two stacks stand in the middle of their room.
    let used = Double(max(0, tracks.count - 1)) * gap
    let first = from == to ? from + stub : (from + to - used) / 2
    return zip(links, tracks.ties).map { link, tie in
      let x = first + Double(tie.track) * gap
      let points = [Point(from, tie.start), Point(x, tie.start), Point(x, tie.end), Point(to, tie.end)]
      let style = Label(
        text: String(link.number), at: Point(0, 0), size: size, tone: link.style.paint.stroke ?? .ink, bold: true,
        halo: true)
      let numbers = [(tie.start, from, true), (tie.end, to, from == to)].map { y, x, isRight in
        var label = style
        label.at = Point(x + (isRight ? 12 : -12), y + size * 0.35)
        label.alignment = isRight ? .start : .end
        return label
      }
      return Line(link: link, points: tie.isReversed ? points.reversed() : points, numbers: numbers)
    }
  }
}
