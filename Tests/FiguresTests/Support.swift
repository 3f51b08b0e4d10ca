import Foundation
import Testing

@testable import Figures

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A generator whose numbers depend on its seed alone.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What an SVG holds, as an XML reader sees it.
final class ParsedSVG: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var isWellFormed = false

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }

  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }
}

/// What is wrong with a drawing's room: labels that cover each other or leave the drawing, lines that run through boxes
/// or through words that are not cleared of them, and boxes that cover each other.
func faults(in drawing: Drawing) -> [String] {
  labelFaults(in: drawing) + lineFaults(in: drawing)
}

private func labelFaults(in drawing: Drawing) -> [String] {
  let labels = drawing.labels
  let room = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
  var faults = labels.filter { !room.contains($0.box) }.map { "“\($0.text)” leaves the drawing at \($0.box)" }
  faults += coveredPairs(labels.map(\.box), beyond: 0.5).map {
    "“\(labels[$0].text)” covers “\(labels[$1].text)”"
  }
  return faults + labels.filter { $0.size < 12 }.map { "“\($0.text)” is smaller than 12 units" }
}

private func lineFaults(in drawing: Drawing) -> [String] {
  let boxes = drawing.boxes
  let room = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
  var faults: [String] = boxes.filter { !room.contains($0) }.map { "\($0) leaves the drawing" }
  faults += coveredPairs(boxes, beyond: 0.5).map { "\(boxes[$0]) covers \(boxes[$1])" }
  let words = drawing.labels.filter { !$0.halo }.map { (text: $0.text, box: $0.box) }
  for connector in drawing.connectors {
    let (top, bottom) = (connector.points.map(\.y).min() ?? 0, connector.points.map(\.y).max() ?? 0)
    func isLevel(_ box: Rect) -> Bool { box.y <= bottom && box.maxY >= top }
    faults += boxes.filter { isLevel($0) && connector.passes(through: $0) }
      .map { "\(connector.points) runs through \($0)" }
    faults += words.filter { isLevel($0.box) && connector.passes(through: $0.box) }
      .map { "\(connector.points) runs through “\($0.text)”" }
    faults += connector.points.filter { !room.contains(Rect(x: $0.x, y: $0.y, width: 0, height: 0)) }
      .map { "\($0) leaves the drawing" }
  }
  return faults
}

/// Pairs of linked marks whose places for a pointer cover each other.
func crowdedTargets(in drawing: Drawing) -> [String] {
  let targets = drawing.marks.filter { $0.anchor != nil }
  return coveredPairs(targets.map(\.hit), beyond: 1).map {
    "“\(targets[$0].name)” is under “\(targets[$1].name)”"
  }
}

/// Pairs of rectangles that share more than an area, found from top to bottom.
private func coveredPairs(_ rects: [Rect], beyond area: Double) -> [(Int, Int)] {
  let order = rects.indices.sorted { rects[$0].y < rects[$1].y }
  var open: [Int] = []
  var pairs: [(Int, Int)] = []
  for index in order {
    open.removeAll { rects[$0].maxY <= rects[index].y }
    pairs += open.filter { rects[$0].overlap(with: rects[index]) > area }.map { ($0, index) }
    open.append(index)
  }
  return pairs
}
