import CaseModel
import Words

/// The ecosystem on a phone: domains one beneath the other with their levels, the boundary down the right side and
/// around those kept outside, and the ties as a list.
struct EcosystemNarrowLayout {
  let network: EcosystemNetwork
  private let size = 13.0
  private let width = 340.0
  /// Where the boundary runs on the left and on the right.
  private let near = 5.0
  private let far = 310.0
  /// Where it runs left of those outside.
  private let inward = 17.0
  private let ground = (left: 11.0, right: 332.0)

  /// Actors under one head.
  private struct Group {
    let heading: EcosystemGrid.Heading
    let actors: [EcosystemFigure.Actor]
  }

  var drawing: Drawing {
    guard !network.actors.isEmpty else { return empty }
    var drawing = Drawing(width: width, height: 0)
    drawing.add(
      TextBlock(
        network.words.text(.metaLevel), width: width - 16,
        style: Label(text: "", at: Point(8, 18), size: size, tone: .muted)))
    // The grounds have to lie beneath the boundary, whose course is only known at the end.
    var content = Drawing(width: width, height: 0)
    var notches: [(top: Double, bottom: Double)] = []
    var y = 36.0
    for domain in network.bands {
      let top = y
      y = draw(domain, at: y, notches: &notches, into: &content)
      let room = Rect(x: ground.left, y: top, width: ground.right - ground.left, height: y - top)
      drawing.add(Shape(.rect(room, corner: 10), Paint.fill(.surface).outlined(.rule, 1)))
      y += 10
    }
    drawBoundary(from: 31, to: y - 5, notches, into: &drawing)
    drawing.append(content)
    y +=
      EcosystemKey(network: network, size: size)
      .draw(into: &drawing, at: Point(8, y + 2), width: width - 16, across: false) + 2
    y += EcosystemTieList(network: network, links: network.links, size: size, isNumbered: false)
      .draw(into: &drawing, at: Point(8, y), width: width - 16, columns: 1)
    drawing.height = y + 8
    return drawing
  }

  /// Draws one domain and returns where it ends; `notches` are the stretches that lie outside the boundary.
  private func draw(
    _ domain: Domain?, at top: Double, notches: inout [(top: Double, bottom: Double)],
    into drawing: inout Drawing
  ) -> Double {
    let place = Point(ground.left + 10, top + 20)
    let title = EcosystemFrame.title(network, domain, at: place, width: far - ground.left)
    var y = top + 4 + drawing.add(title)
    for group in groups(domain) {
      let start = y
      drawing.add(
        Label(
          text: network.words.text(group.heading.name), at: Point(ground.left + 12, y + 20), size: size, tone: .muted,
          italic: true))
      y += 28
      for actor in group.actors {
        let box = EcosystemActorBox(
          actor: actor, size: size, words: network.words,
          detail: group.heading.hidesLevels ? .spelledOutWithLevels : .spelledOut)
        let room = self.room(for: group.heading)
        let rect = Rect(
          x: room.left, y: y, width: room.right - room.left, height: max(34, box.height(width: room.right - room.left)))
        box.draw(into: &drawing, in: rect)
        y += rect.height + 9
      }
      if group.heading == .outside { notches.append((start + 3, y)) }
    }
    return y + 6
  }

  private func room(for heading: EcosystemGrid.Heading) -> (left: Double, right: Double) {
    switch heading {
    case .boundary: (ground.left + 12, ground.right - 6)
    case .outside: (inward + 8, ground.right - 6)
    default: (ground.left + 12, far - 10)
    }
  }

  private func groups(_ domain: Domain?) -> [Group] {
    let actors = network.actors.filter { $0.domain == domain }
    return EcosystemGrid.Heading.all.compactMap { heading in
      let members = actors.filter { EcosystemGrid.heading(of: $0) == heading }
      return members.isEmpty ? nil : Group(heading: heading, actors: members)
    }
  }

  private func drawBoundary(
    from top: Double, to bottom: Double, _ notches: [(top: Double, bottom: Double)], into drawing: inout Drawing
  ) {
    guard network.hasActor({ !$0.standing.isWithin }) else { return }
    var corners = [Point(near, top), Point(far, top)]
    for notch in notches {
      corners += [
        Point(far, notch.top), Point(inward, notch.top), Point(inward, notch.bottom), Point(far, notch.bottom),
      ]
    }
    corners += [Point(far, bottom), Point(near, bottom), Point(near, top)]
    drawing.add(Shape(.polyline(corners), EcosystemBoundary.paint))
  }

  private var empty: Drawing {
    var drawing = Drawing(width: width, height: 44)
    drawing.add(Label(text: network.words.text(.actorsEmpty), at: Point(8, 26), size: size, tone: .muted))
    return drawing
  }
}
