import Words

/// The ecosystem on a wide page: every tie as a line of its own, or one line for each pair of domains where lines would
/// be too many to follow.
struct EcosystemMap {
  let network: EcosystemNetwork
  private let single: (plan: EcosystemPlan, numbers: [Label])?

  static let width = 880.0
  static let size = 14.0
  /// From the drawing's edges to what stands in the bands.
  static let inset = 24.0
  static let top = 72.0
  /// With more ties than this, a reader no longer follows single lines.
  private static let mostLines = 30
  private static let mostColumns = 6
  private static let fewestColumns = 3

  /// Whether ties are drawn for each pair of domains together.
  var isBundled: Bool { single == nil }

  init(_ network: EcosystemNetwork) {
    self.network = network
    single = network.links.count { $0.ends != nil } > Self.mostLines ? nil : Self.single(network)
  }

  /// The map with the most columns that leave lines their room and words unbroken; failing the latter, with the most
  /// that leave lines their room; `nil` where none does.
  private static func single(_ network: EcosystemNetwork) -> (plan: EcosystemPlan, numbers: [Label])? {
    var tried = Set<Int>()
    var first: (plan: EcosystemPlan, numbers: [Label])?
    for most in stride(from: mostColumns, through: fewestColumns, by: -1) {
      let grid = EcosystemGrid(network, columns: most)
      guard tried.insert(grid.columns.count).inserted else { continue }
      let plan = EcosystemPlan(
        network, grid: grid.shortened(for: network), left: inset, right: width - inset, top: top)
      guard let plan, let numbers = numbers(network, plan) else { continue }
      if network.actors.allSatisfy({ EcosystemActorBox.keepsWords($0, size: size, width: plan.columns.boxWidth) }) {
        return (plan, numbers)
      }
      first = first ?? (plan, numbers)
    }
    return first
  }

  private static func numbers(_ network: EcosystemNetwork, _ plan: EcosystemPlan) -> [Label]? {
    let titles = frame(network, plan).titles().flatMap { $0.labels.map(\.box) }
    var numbers = TieNumbers(boxes: plan.boxes, lines: plan.lines, taken: titles, size: 13)
    let links = plan.lines.map { network.links[$0.link] }
    return numbers.place(links.map { String($0.number) }, tones: links.map { $0.style.paint.stroke ?? .ink })
  }

  private static func frame(_ network: EcosystemNetwork, _ plan: EcosystemPlan) -> EcosystemFrame {
    EcosystemFrame(network: network, bands: plan.rows.bands, left: inset - 4, boundary: plan.columns.boundary)
  }

  var drawing: Drawing {
    guard !network.actors.isEmpty else { return empty }
    guard let single else { return EcosystemBundledMap(network: network).drawing }
    var drawing = Drawing(width: Self.width, height: 0)
    draw(single.plan, into: &drawing)
    drawing.add(single.numbers)
    var y = single.plan.rows.bottom + 30
    y += EcosystemKey(network: network, size: Self.size)
      .draw(into: &drawing, at: Point(12, y), width: Self.width - 24, across: true)
    y += EcosystemTieList(network: network, links: network.links, size: Self.size)
      .draw(into: &drawing, at: Point(12, y + 6), width: Self.width - 24, columns: 2)
    drawing.height = y + 16
    return drawing
  }

  private func draw(_ plan: EcosystemPlan, into drawing: inout Drawing) {
    let frame = Self.frame(network, plan)
    frame.draw(into: &drawing)
    drawHeads(plan, into: &drawing)
    frame.drawBoundary(into: &drawing)
    for line in plan.lines {
      let link = network.links[line.link]
      drawing.add(link.style.line(line.points, isBothWays: link.tie.isBothWays))
    }
    for index in network.actors.indices {
      let heading = plan.grid.columns[plan.grid.slots[index].column]
      let box = EcosystemActorBox(
        actor: network.actors[index], size: Self.size, words: network.words,
        detail: heading.hidesLevels ? .withLevels : .brief)
      box.draw(into: &drawing, in: plan.boxes[index])
    }
    for title in frame.titles() { drawing.add(title) }
  }

  /// One head for the columns of a level, and a quiet line before the next.
  private func drawHeads(_ plan: EcosystemPlan, into drawing: inout Drawing) {
    let columns = plan.grid.columns
    for (first, heading) in columns.enumerated() where first == 0 || columns[first - 1] != heading {
      let extent = plan.columns.extent(first...(columns.lastIndex(of: heading) ?? first))
      drawing.add(EcosystemFrame.head(heading, network.words, from: extent.left, to: extent.right))
      guard first > 0 else { continue }
      let x = (plan.columns.extent(first - 1...first - 1).right + extent.left) / 2
      drawing.add(.line(Point(x, 48), Point(x, plan.rows.bottom - 4), .line(.rule, 1)))
    }
  }

  private var empty: Drawing {
    var drawing = Drawing(width: Self.width, height: 60)
    drawing.add(Label(text: network.words.text(.actorsEmpty), at: Point(12, 34), size: Self.size, tone: .muted))
    return drawing
  }
}
