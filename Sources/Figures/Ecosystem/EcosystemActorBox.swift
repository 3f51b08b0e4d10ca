import Words

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
  let words: Words
  var detail = Detail.brief
  /// What stands under the name, such as the domain of a neighbour; `nil` = nothing.
  var note: Message?

  private static let padding = 7.0
  private static let air = 3.0
  private var detailSize: Double { max(13, size - 1) }

  /// The height the words need in a box of a width.
  func height(width: Double) -> Double {
    blocks(width: width).reduce(0) { $0 + $1.height } + 2 * Self.padding + Self.air
  }

  func draw(into drawing: inout Drawing, in box: Rect) {
    drawing.add(EvidenceMark(spoken, anchor: actor.anchor, hit: box, box: box)) { drawing in
      drawing.add(Self.outline(box, actor))
      if let isHeard = actor.isHeard {
        VoiceSign.draw(into: &drawing, isHeard: isHeard, at: Point(box.maxX - 19, box.y + 1))
      }
      var y = box.y + Self.padding
      for block in blocks(width: box.width) {
        drawing.add(block, under: Point(box.x + Self.padding + 1, y))
        y += block.height
      }
    }
  }

  /// Whether no word of the name has to be broken in a box of a width.
  static func keepsWords(_ actor: EcosystemFigure.Actor, size: Double, width: Double) -> Bool {
    actor.name.utf8.split(separator: UInt8(ascii: " ")).allSatisfy {
      TextMetrics.width(Substring($0), size: size, bold: true) <= width - 2 * padding - 1
    }
  }

  private func blocks(width: Double) -> [TextBlock] {
    let room = width - 2 * Self.padding - 1
    var blocks: [TextBlock] = []
    blocks.reserveCapacity(4)
    func add(_ text: String?, _ size: Double, _ tone: Tone, bold: Bool = false) {
      guard let text, !text.isEmpty else { return }
      let style = Label(text: "", at: Point(0, 0), size: size, tone: tone, bold: bold)
      blocks.append(TextBlock(text, width: room, style: style))
    }
    add(actor.name, size, .ink, bold: true)
    for note in notes { add(words.text(note), detailSize, .muted) }
    guard detail == .whole else { return blocks }
    add(actor.role, detailSize + 1, .ink)
    if !actor.institutions.isEmpty {
      add(words.text(.actorInstitutions(actor.institutions)), detailSize, .muted)
    }
    return blocks
  }

  /// What stands under the name, line by line.
  private var notes: [Message] {
    switch detail {
    case .brief: [note, actor.furtherLevels].compactMap(\.self)
    case .withLevels: [note, actor.place, actor.listedLevels].compactMap(\.self)
    case .spelledOut: inLine([note, actor.place, actor.furtherLevels, actor.voice])
    case .spelledOutWithLevels, .whole: inLine([note, actor.place, actor.listedLevels, actor.voice])
    }
  }

  /// Notes set in one line.
  private func inLine(_ notes: [Message?]) -> [Message] {
    let said = notes.compactMap(\.self)
    return said.isEmpty ? [] : [.actorNotes(said)]
  }

  /// A box; broken where no account comes from the actor.
  static func outline(_ box: Rect, _ actor: EcosystemFigure.Actor) -> Shape {
    let isMissing = actor.isHeard == false
    let isInside = actor.standing == .inside
    let paint = Paint.fill(.paper).outlined(
      isMissing || isInside ? .ink : .muted, isInside ? 2 : isMissing ? 1.5 : 1, isMissing ? .dashed : .solid)
    return Shape(.rect(box, corner: 6), paint)
  }

  /// The actor in a sentence, for readers who do not see the box.
  private var spoken: String {
    let place: Message =
      actor.levels.isEmpty ? .actorAtLevelUnsaid(actor.name) : .actorAtLevels(actor.name, actor.sortedLevels)
    return words.text(.actorSpoken([place, actor.place, actor.voice].compactMap(\.self)))
  }
}

/// A speech bubble: filled where an account comes from the actor, struck out where none does.
enum VoiceSign {
  /// `at` is the middle of the left edge.
  static func draw(into drawing: inout Drawing, isHeard: Bool, at place: Point) {
    let paint = isHeard ? Paint.fill(.muted).outlined(.paper, 1.25) : Paint.fill(.paper).outlined(.ink, 1.25)
    let corners = [
      Point(0, -6), Point(13, -6), Point(13, 3), Point(7, 3), Point(3, 7), Point(3, 3), Point(0, 3),
    ].map { place + $0 }
    drawing.add(Shape(.polygon(corners), paint))
    if !isHeard { drawing.add(.line(place + Point(-1, 6), place + Point(14, -9), .line(.ink, 1.5))) }
  }
}
