import CaseModel
import Words

/// The map of an ecosystem with more ties than can be followed: levels as rows within the bands, and one line for all
/// ties between two domains.
struct EcosystemBundledMap {
  let network: EcosystemNetwork
  private let bundles: EcosystemBundles
  private let size = EcosystemMap.size

  private static let gap = 12.0
  private static let levelRoom = 78.0
  private static let edgeWidth = 122.0
  private static let leastBox = 116.0

  init(network: EcosystemNetwork) {
    self.network = network
    bundles = EcosystemBundles(network)
  }

  private var left: Double { EcosystemMap.inset - 4 + bundles.room }
  private var right: Double { EcosystemMap.width - 14 }

  /// The columns right of the levels, from left to right.
  private var edges: [EcosystemGrid.Heading] {
    [.boundary, .outside].filter { heading in network.hasActor { EcosystemGrid.heading(of: $0) == heading } }
  }

  /// Where levels end and the first column at the boundary begins.
  private var inner: Double { right - 10 - Double(edges.count) * (Self.edgeWidth + Self.gap) }

  private func edgeLeft(_ index: Int) -> Double {
    inner + Self.gap + Double(index) * (Self.edgeWidth + Self.gap)
  }

  private var boundary: Double? {
    guard let first = edges.first else { return nil }
    return first == .boundary ? edgeLeft(0) + Self.edgeWidth - EcosystemColumns.overhang : edgeLeft(0) - Self.gap / 2
  }

  var drawing: Drawing {
    var content = Drawing(width: EcosystemMap.width, height: 0)
    var bands: [EcosystemFrame.Extent] = []
    var y = EcosystemMap.top
    for domain in network.bands {
      let bottom = draw(domain, at: y, into: &content)
      bands.append((y, bottom))
      y = bottom + Self.gap
    }
    let frame = EcosystemFrame(network: network, bands: bands, left: left, boundary: boundary)
    var drawing = Drawing(width: EcosystemMap.width, height: 0)
    frame.draw(into: &drawing)
    for (index, heading) in edges.enumerated() {
      drawing.add(
        EcosystemFrame.head(heading, network.words, from: edgeLeft(index), to: edgeLeft(index) + Self.edgeWidth))
    }
    frame.drawBoundary(into: &drawing)
    drawing.append(content)
    for title in frame.titles() { drawing.add(title) }
    y += 18
    y += bundles.draw(into: &drawing, bands: bands, left: left, foot: y)
    y += EcosystemKey(network: network, size: size)
      .draw(into: &drawing, at: Point(12, y), width: EcosystemMap.width - 24, across: true)
    drawing.height = y + 10
    return drawing
  }

  /// Draws the actors of a domain and returns where its band ends.
  private func draw(_ domain: Domain?, at top: Double, into drawing: inout Drawing) -> Double {
    let actors = network.actors.filter { $0.domain == domain }
    let start = top + EcosystemFrame.title(network, domain, width: right - left - 12).height + 11
    var y = start
    for heading in EcosystemGrid.Heading.all where !heading.hidesLevels {
      let members = actors.filter { EcosystemGrid.heading(of: $0) == heading }
      guard !members.isEmpty else { continue }
      let name = TextBlock(
        network.words.text(heading.name), width: Self.levelRoom - 10,
        style: Label(text: "", at: Point(left + 12, y + 20), size: size, tone: .muted, italic: true))
      drawing.add(name)
      let room = Rect(
        x: left + 12 + Self.levelRoom, y: y, width: inner - left - 12 - Self.levelRoom, height: 0)
      y = flow(members, detail: .brief, in: room, columns: columns(room.width), into: &drawing)
      y = max(y, start + name.height)
    }
    for (index, heading) in edges.enumerated() {
      let members = actors.filter { EcosystemGrid.heading(of: $0) == heading }
      let room = Rect(x: edgeLeft(index), y: start, width: Self.edgeWidth, height: 0)
      y = max(y, flow(members, detail: .withLevels, in: room, columns: 1, into: &drawing))
    }
    return y + 4
  }

  private func columns(_ width: Double) -> Int { max(1, Int((width + Self.gap) / (Self.leastBox + Self.gap))) }

  /// Draws boxes row by row and returns where they end.
  private func flow(
    _ actors: [EcosystemFigure.Actor], detail: EcosystemActorBox.Detail, in room: Rect, columns: Int,
    into drawing: inout Drawing
  ) -> Double {
    let width = (room.width - Self.gap * Double(columns - 1)) / Double(columns)
    var y = room.y
    for row in stride(from: 0, to: actors.count, by: columns) {
      let boxes = actors[row..<min(row + columns, actors.count)].map {
        EcosystemActorBox(actor: $0, size: size, words: network.words, detail: detail)
      }
      let height = max(40, boxes.map { $0.height(width: width) }.max() ?? 0)
      for (column, box) in boxes.enumerated() {
        let x = room.x + Double(column) * (width + Self.gap)
        box.draw(into: &drawing, in: Rect(x: x, y: y, width: width, height: height))
      }
      y += height + Self.gap
    }
    return y
  }
}
