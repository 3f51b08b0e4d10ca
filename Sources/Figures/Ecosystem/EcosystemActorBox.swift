/// An actor as a box: its name, then what has to be said of its place and its voice.
struct EcosystemActorBox {
  /// How much the box says.
  enum Detail: Sendable {
    /// Only what its place in the map does not say.
    case brief
    /// The same for a column that says nothing of levels.
    case withLevels
    /// Place, further levels and voice on one line.
    case spelledOut
    /// The same under a head that says nothing of levels.
    case spelledOutWithLevels
    /// That, with role and institutions.
    case whole
  }

  let actor: EcosystemFigure.Actor
  let size: Double
  var detail = Detail.brief
  /// What stands under the name, such as the domain of a neighbour; `nil` = nothing.
  var note: String?

  private static let padding = 7.0
  private static let air = 3.0
  private var detailSize: Double { max(13, size - 1) }

  /// The height the words need in a box of a width.
  func height(width: Double) -> Double {
    lines(width: width).reduce(0) { $0 + Label.leading($1.size) } + 2 * Self.padding + Self.air
  }

  func mark(in box: Rect) -> EvidenceMark {
    var y = box.y + Self.padding
    var labels = lines(width: box.width)
    for index in labels.indices {
      labels[index].at = Point(box.x + Self.padding + 1, y + labels[index].size)
      y += Label.leading(labels[index].size)
    }
    let sign = actor.isHeard.map { VoiceSign.shapes(isHeard: $0, at: Point(box.maxX - 19, box.y + 1)) } ?? []
    return EvidenceMark(
      Self.spoken(actor), anchor: actor.anchor, hit: box, shapes: [Self.outline(box, actor)] + sign, labels: labels,
      box: box)
  }

  /// Whether no word of the name has to be broken in a box of a width.
  static func keepsWords(_ actor: EcosystemFigure.Actor, size: Double, width: Double) -> Bool {
    actor.name.split(separator: " ").allSatisfy {
      TextMetrics.width(String($0), size: size, bold: true) <= width - 2 * padding - 1
    }
  }

  private func lines(width: Double) -> [Label] {
    let room = width - 2 * Self.padding - 1
    func block(_ text: String?, _ size: Double, _ tone: Tone, bold: Bool = false) -> [Label] {
      guard let text, !text.isEmpty else { return [] }
      return TextBlock(text, width: room, style: Label(text: "", at: Point(0, 0), size: size, tone: tone, bold: bold))
        .labels
    }
    let institutions = actor.institutions.isEmpty ? nil : "Institutions: " + actor.institutions.joined(separator: "; ")
    return block(actor.name, size, .ink, bold: true) + notes.flatMap { block($0, detailSize, .muted) }
      + (detail == .whole ? block(actor.role, detailSize + 1, .ink) + block(institutions, detailSize, .muted) : [])
  }

  private func inLine(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " · ") }

  private var notes: [String] {
    let levels = actor.levels.isEmpty ? nil : Say.list(actor.sortedLevels.map(\.rawValue))
    let heard = actor.isHeard.map { $0 ? "heard" : "not heard" }
    return switch detail {
    case .brief: [note, actor.furtherLevels].compactMap(\.self)
    case .withLevels: [note, actor.standing.words, levels].compactMap(\.self)
    case .spelledOut: [inLine([note, actor.standing.words, actor.furtherLevels, heard])]
    case .spelledOutWithLevels, .whole: [inLine([note, actor.standing.words, levels, heard])]
    }
  }

  /// A box; broken where no account comes from the actor.
  static func outline(_ box: Rect, _ actor: EcosystemFigure.Actor) -> Shape {
    let isMissing = actor.isHeard == false
    let paint = Paint.fill(.paper).outlined(
      isMissing ? .ink : .muted, isMissing ? 1.5 : 1, isMissing ? .dashed : .solid)
    return Shape(.rect(box, corner: 6), paint)
  }

  /// The actor in a sentence, for readers who do not see the box.
  static func spoken(_ actor: EcosystemFigure.Actor) -> String {
    let levels = actor.levels.isEmpty ? "level not said" : Say.list(actor.sortedLevels.map(\.rawValue)) + " level"
    let heard = actor.isHeard.map { $0 ? "heard" : "not heard" }
    return ([actor.name, levels, actor.standing.words, heard].compactMap(\.self)).joined(separator: ", ")
  }
}

/// A speech bubble: filled where an account comes from the actor, struck out where none does.
enum VoiceSign {
  /// `at` is the middle of the left edge.
  static func shapes(isHeard: Bool, at place: Point) -> [Shape] {
    let corners = [
      Point(0, -6), Point(13, -6), Point(13, 3), Point(7, 3), Point(3, 7), Point(3, 3), Point(0, 3),
    ].map { place + $0 }
    guard !isHeard else { return [Shape(.polygon(corners), Paint.fill(.muted).outlined(.paper, 1.25))] }
    return [
      Shape(.polygon(corners), Paint.fill(.paper).outlined(.ink, 1.25)),
      .line(place + Point(-1, 6), place + Point(14, -9), .line(.ink, 1.5)),
    ]
  }
}
