import CaseModel
import Words

/// What the strips say in words: title, description, caption and table.
struct StripsWords {
  let strips: PowerDynamicsStrips
  private var words: Words { strips.words }

  var text: FigureText {
    let statuses = Axis.allCases.flatMap { axis in strips.frames(axis).map { strips.reading($0, axis).status } }
    let isAssessed = [strips.assessedIntended, strips.assessedActual].contains { $0?.isEmpty == false }
    return FigureText(
      messages, shown: .stripsShown,
      note: [
        .stripsReading, statuses.contains(.singleSource) ? .dottedOneSource : nil,
        isAssessed ? .stripsAssessed : nil,
        statuses.contains(.insufficient) ? .stripsNoBracket : nil,
      ], in: words)
  }

  private var messages: [Message] {
    let (done, intended) = (positions(.actual), positions(.intended))
    let both: [Message] =
      switch (done.isEmpty, intended.isEmpty) {
      case (false, false): [.stripsBoth(done: done, intended: intended), .stripsDone(done)]
      case (false, true): [.stripsDone(done)]
      case (true, false): [.stripsIntended(intended)]
      case (true, true): []
      }
    return both + [.stripsPlain]
  }

  private func positions(_ frame: Frame) -> [Message] {
    Axis.allCases.compactMap { axis in
      let reading = strips.reading(frame, axis)
      return reading.hasPosition ? reading.shortPosition(on: axis) : nil
    }
  }

  var description: String {
    words.sentences(
      Axis.allCases.map { axis in
        let gap = strips.gap(axis).map { Message.stripsGap($0.steps(in: words)) }
        return .stripsAxis(axis, strips.frames(axis).map { clause($0, axis) }, gap ?? .stripsNoGap)
      })
  }

  private func clause(_ frame: Frame, _ axis: Axis) -> Message {
    let reading = strips.reading(frame, axis)
    guard let interval = reading.interval else { return .stripsSilent(frame) }
    let shares = shares(reading, axis)
    let told = reading.guardedPosition(on: axis)
    let position = interval.count == 1 ? Message.stripsAt(frame, told) : .stripsBetween(frame, told)
    let spread = shares.isEmpty ? position : .stripsSpread(position, shares)
    return strips.assessed(frame)?[axis].map { .stripsAssessedAs(spread, .rank($0, of: axis)) } ?? spread
  }

  /// `strategic 61 %, enhanced 29 %`, in the order of the ranks.
  private func shares(_ reading: AxisReading, _ axis: Axis) -> [Message] {
    axis.ranks.compactMap { rank in
      reading.weights[rank].flatMap { $0 > 0 ? .stripsShare(.rank(rank, of: axis), $0) : nil }
    }
  }

  var table: DataTable {
    let header: [Message] = [
      .gapHeadAxis, .frameHead, .positionHead, .evidence, .spreadHead, .excerpts, .sources, .assessedHead,
      .gapHeadSteps,
    ]
    return DataTable(
      header: header.map(words.text), rows: Axis.allCases.flatMap { axis in strips.frames(axis).map { row($0, axis) } })
  }

  private func row(_ frame: Frame, _ axis: Axis) -> [DataTable.Cell] {
    let reading = strips.reading(frame, axis)
    let shares = shares(reading, axis)
    let assessed = strips.assessed(frame)
    return [
      .init(words.text(.axisTitle(axis))), .init(words.text(.frameShort(frame))),
      .init(words.said(reading.hasPosition ? reading.position(on: axis) : nil), anchor: reading.anchor),
      .init(words.word(reading.status)), .init(words.said(shares.isEmpty ? nil : .stripsShares(shares))),
      .init(words.number(reading.excerpts)), .init(words.number(reading.sources)),
      .init(
        words.said(assessed?[axis].map { .word(.rank($0, of: axis)) }),
        anchor: assessed?[axis] == nil ? nil : assessed?.anchor),
      .init(words.said(strips.gap(axis)?.steps(in: words))),
    ]
  }
}
