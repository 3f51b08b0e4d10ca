import Words

/// The sign and the number for whether an indicator is there.
enum PresenceSign {
  /// A share, `?` when unclear, `–` when silent.
  static func text(_ evidence: IntegrationIndicators.Evidence?, _ words: Words) -> String {
    guard let evidence else { return words.silent }
    return words.text(evidence.present.map { .decimal($0) } ?? .indicatorPresenceUnclear)
  }

  /// A disc filled clockwise by the share; an empty ring when absent.
  static func drawDisc(_ share: Double, at center: Point, radius: Double, into drawing: inout Drawing) {
    let isFull = share >= 0.9999
    drawing.add(Shape(.circle(center, radius: radius), Paint.fill(isFull ? .ink : .paper).outlined(.ink, 1.5)))
    if !isFull, share > 0.0001 {
      drawing.add(Shape(.arc(center, inner: 0, outer: radius, from: 0, to: share), .fill(.ink)))
    }
  }
}
