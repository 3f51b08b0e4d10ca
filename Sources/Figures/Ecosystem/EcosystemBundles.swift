import CaseModel
import Words

/// One line for all ties between two domains, with their number, and a list of what they are.
struct EcosystemBundles {
  /// The ties between two bands, or within one.
  struct Bundle {
    let bands: (upper: Int, lower: Int)
    let links: [EcosystemNetwork.Link]
    /// Whether any tie leads up, and whether any leads down.
    let heads: (up: Bool, down: Bool)

    /// `3 structural`, `2 funds`.
    var kinds: [Message] { TieStyle.counts(of: links) }
  }

  let network: EcosystemNetwork
  let bundles: [Bundle]

  private static let trackGap = 26.0
  private static let size = 14.0

  init(_ network: EcosystemNetwork) {
    self.network = network
    let bands = network.bands
    bundles = bands.indices.flatMap { upper in
      (upper..<bands.count).compactMap { lower in Self.bundle(network, bands, upper, lower) }
    }
  }

  private static func bundle(
    _ network: EcosystemNetwork, _ bands: [Domain?], _ upper: Int, _ lower: Int
  ) -> Bundle? {
    var members: [EcosystemNetwork.Link] = []
    var heads = (up: false, down: false)
    for link in network.links {
      guard let ends = link.ends, let from = bands.firstIndex(of: network.actors[ends.from].domain),
        let to = bands.firstIndex(of: network.actors[ends.to].domain), min(from, to) == upper, max(from, to) == lower
      else { continue }
      members.append(link)
      heads.up = heads.up || from > to || link.tie.isBothWays
      heads.down = heads.down || from < to || link.tie.isBothWays
    }
    return members.isEmpty ? nil : Bundle(bands: (upper, lower), links: members, heads: heads)
  }

  private var between: [Bundle] { bundles.filter { $0.bands.upper != $0.bands.lower } }

  /// The margin the lines need left of the bands.
  var room: Double { between.isEmpty ? 0 : Double(between.count) * Self.trackGap + 10 }

  /// Draws the lines left of the bands and the list from `foot` downwards; returns the list's height.
  func draw(into drawing: inout Drawing, bands: [EcosystemFrame.Extent], left: Double, foot: Double) -> Double {
    for (track, bundle) in ordered.enumerated() {
      draw(bundle, at: left - 24 - Double(track) * Self.trackGap, ports(of: bundle, bands), left, into: &drawing)
    }
    var y = foot
    for bundle in bundles {
      let style = Label(text: "", at: Point(12, y + Self.size), size: Self.size)
      y +=
        drawing.add(TextBlock(network.words.text(sentence(bundle)), width: EcosystemMap.width - 24, style: style)) + 5
    }
    return y - foot + (bundles.isEmpty ? 0 : 10)
  }

  /// The shortest next to the bands.
  private var ordered: [Bundle] {
    between.sorted {
      ($0.bands.lower - $0.bands.upper, $0.bands.upper) < ($1.bands.lower - $1.bands.upper, $1.bands.upper)
    }
  }

  /// The heights at which a bundle meets its bands, apart from those of the others.
  private func ports(of bundle: Bundle, _ bands: [EcosystemFrame.Extent]) -> (upper: Double, lower: Double) {
    func height(_ band: Int) -> Double {
      // From top to bottom: lines that come from above, the farthest first, then lines that lead down, the nearest last.
      let meeting = between.filter { $0.bands.upper == band || $0.bands.lower == band }.sorted {
        key($0, band) < key($1, band)
      }
      let place = meeting.firstIndex { $0.bands == bundle.bands } ?? 0
      let room = bands[band]
      return room.top + (room.bottom - room.top) * Double(place + 1) / Double(meeting.count + 1)
    }
    return (height(bundle.bands.upper), height(bundle.bands.lower))
  }

  private func key(_ bundle: Bundle, _ band: Int) -> (Int, Int) {
    bundle.bands.lower == band ? (0, -bundle.bands.upper) : (1, -bundle.bands.lower)
  }

  private func draw(
    _ bundle: Bundle, at x: Double, _ ports: (upper: Double, lower: Double), _ left: Double,
    into drawing: inout Drawing
  ) {
    var points = [Point(left, ports.upper), Point(x, ports.upper), Point(x, ports.lower), Point(left, ports.lower)]
    if !bundle.heads.down { points.reverse() }
    let heads: Connector.Heads = bundle.heads.up && bundle.heads.down ? .both : .end
    drawing.add(Connector(points, .line(.ink, 2), heads: heads, headSize: 8))
    drawing.add(
      Label(
        text: String(bundle.links.count), at: Point(x, (ports.upper + ports.lower) / 2 + 5), size: Self.size + 1,
        alignment: .middle, bold: true, halo: true))
  }

  /// `Government – Community, 5 ties: 3 governs, 2 funds`.
  func sentence(_ bundle: Bundle) -> Message {
    let (upper, lower) = (network.bands[bundle.bands.upper], network.bands[bundle.bands.lower])
    let (title, ties) = (network.title(upper), bundle.links.count)
    return upper == lower
      ? .bundleWithin(title, ties, bundle.kinds) : .bundleBetween(title, network.title(lower), ties, bundle.kinds)
  }
}
