import CaseModel
import Words

/// The nested grounds of the map: the meta frame, the domain bands and the boundary.
struct EcosystemFrame {
  /// From the upper to the lower edge of a band.
  typealias Extent = (top: Double, bottom: Double)

  let network: EcosystemNetwork
  let bands: [Extent]
  /// The left edge of the bands.
  let left: Double
  /// Where the boundary closes on the right; `nil` = not drawn.
  let boundary: Double?

  private static let size = 14.0
  private static let inset = 12.0
  private var right: Double { EcosystemMap.width - 14 }
  private var bottom: Double { bands.last?.bottom ?? 0 }

  func draw(into drawing: inout Drawing) {
    let frame = Rect(x: 4, y: 4, width: EcosystemMap.width - 8, height: bottom + 8)
    drawing.add(Shape(.rect(frame, corner: 18), Paint.fill(.paper).outlined(.muted, 1)))
    drawing.add(
      Label(text: network.words.text(.metaLevel), at: Point(20, 28), size: Self.size, tone: .muted))
    for band in bands {
      let room = Rect(x: left, y: band.top, width: right - left, height: band.bottom - band.top)
      drawing.add(Shape(.rect(room, corner: 12), Paint.fill(.surface).outlined(.rule, 1)))
    }
  }

  func drawBoundary(into drawing: inout Drawing) {
    guard let boundary, let first = bands.first else { return }
    let (top, bottom) = (first.top - 5, bottom + 4)
    let corners = [
      Point(Self.inset - 2, top), Point(boundary, top), Point(boundary, bottom), Point(Self.inset - 2, bottom),
      Point(Self.inset - 2, top),
    ]
    drawing.add(Shape(.polyline(corners), EcosystemBoundary.paint))
  }

  /// The head of some columns, above the bands; one of two lines grows upwards, so that all end on one line.
  static func head(_ heading: EcosystemGrid.Heading, _ words: Words, from left: Double, to right: Double) -> TextBlock {
    let style = Label(text: "", at: Point((left + right) / 2, 60), size: size, alignment: .middle, bold: true)
    let head = TextBlock(words.text(heading.name), width: right - left + 8, style: style)
    return head.at(Point((left + right) / 2, 60 + Label.leading(size) - head.height))
  }

  /// The titles at the upper left of the bands.
  func titles() -> [TextBlock] {
    zip(network.bands, bands).map { domain, room in
      Self.title(network, domain, at: Point(left + 12, room.top + 21), width: right - left - 12)
    }
  }

  /// The title of a band.
  static func title(
    _ network: EcosystemNetwork, _ domain: Domain?, at place: Point = Point(0, 0), width: Double
  ) -> TextBlock {
    TextBlock(
      network.words.text(network.title(domain)), width: width - 24,
      style: Label(text: "", at: place, size: size + 1, bold: true, halo: true))
  }
}
