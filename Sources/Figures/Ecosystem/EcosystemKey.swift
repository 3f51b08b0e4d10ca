import Words

/// What the marks on actors and the boundary mean; only those that the figure uses.
struct EcosystemKey {
  let network: EcosystemNetwork
  let size: Double
  /// Whether the figure draws the boundary.
  var hasBoundary = true

  private enum Entry {
    case heard, notHeard, inside, boundary
  }

  private var entries: [(Entry, Message)] {
    var entries: [(Entry, Message)] = []
    if network.hasActor({ $0.isHeard == false }) {
      entries.append((.notHeard, .missingVoiceKey))
    }
    if network.hasActor({ $0.isHeard == true }) { entries.append((.heard, .voiceKey)) }
    if network.hasActor({ $0.standing == .inside }) { entries.append((.inside, .insideKey)) }
    if hasBoundary, network.hasActor({ !$0.standing.isWithin }) {
      entries.append((.boundary, .boundaryKey))
    }
    return entries
  }

  /// Draws the entries beneath or beside each other and returns the height.
  func draw(into drawing: inout Drawing, at origin: Point, width: Double, across: Bool) -> Double {
    var place = origin
    var height = 0.0
    for (entry, message) in entries {
      let text = network.words.text(message)
      let room = across ? (TextMetrics.width(text, size: size)) : width - 44
      if across, place.x > origin.x, place.x + 44 + room > origin.x + width {
        place = Point(origin.x, place.y + 30)
      }
      let style = Label(text: "", at: Point(place.x + 44, place.y + 15 + size * 0.35), size: size, tone: .muted)
      let block = TextBlock(text, width: room + 1, style: style)
      drawSign(entry, at: Point(place.x, place.y + 15), into: &drawing)
      drawing.add(block)
      height = max(height, place.y - origin.y + block.height + 12)
      place = across ? Point(place.x + 44 + room + 26, place.y) : Point(origin.x, place.y + block.height + 12)
    }
    return height
  }

  private func drawSign(_ entry: Entry, at place: Point, into drawing: inout Drawing) {
    switch entry {
    case .heard, .notHeard:
      let actor = EcosystemFigure.Actor(id: "", name: "", isHeard: entry == .heard)
      let box = Rect(x: place.x, y: place.y - 12, width: 34, height: 24)
      drawing.add(EcosystemActorBox.outline(box, actor))
      VoiceSign.draw(into: &drawing, isHeard: entry == .heard, at: Point(place.x + 10, place.y + 1))
    case .inside:
      let actor = EcosystemFigure.Actor(id: "", name: "", standing: .inside)
      drawing.add(EcosystemActorBox.outline(Rect(x: place.x, y: place.y - 12, width: 34, height: 24), actor))
    case .boundary: drawing.add(.line(place, place + Point(34, 0), EcosystemBoundary.paint))
    }
  }
}

/// The line that says who belongs.
enum EcosystemBoundary {
  static let paint = Paint.line(.ink, 2.5, .dotted)
}
