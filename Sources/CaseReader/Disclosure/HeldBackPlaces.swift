import CaseModel

/// Places on pages of a case that are not shown: passages that are held back, and headings of texts of which only
/// passages are shown. The name of a place tells of it, as that of a file does.
struct HeldBackPlaces {
  /// What a page does not show.
  private enum Hidden {
    /// Some passages of a text that stands there as a whole.
    case passages(Set<String>)
    /// All but some passages.
    case allBut(Set<String>)
  }

  private var hidden: [String: Hidden] = [:]

  /// Those of a case, none where no link names a place.
  ///
  /// - Parameter isNamed: Whether an excerpt, by its anchor and its narrative, may be listed under its own name.
  init(_ raw: RawCase, terms: PublicationTerms, isNamed: (String, String) -> Bool) {
    guard raw.links.contains(where: { $0.fragment != nil }) else { return }
    for narrative in raw.narratives {
      let standing = NarrativeStanding(narrative, terms: terms)
      guard standing.isPublished, let page = ContentPath.page(of: narrative.path) else { continue }
      let anchors = Set(narrative.text.places.keys)
      let named = anchors.filter { isNamed($0, narrative.id) }
      if standing != .published(.public) {
        hidden[page] = .allBut(named)
      } else if named.count < anchors.count {
        hidden[page] = .passages(anchors.subtracting(named))
      }
    }
  }

  var isEmpty: Bool { hidden.isEmpty }

  /// Whether a place is not shown.
  ///
  /// - Parameters:
  ///   - fragment: Its name, as authors or as pages write it.
  ///   - page: The page, from the root of the site.
  func holds(_ fragment: String, on page: String) -> Bool {
    guard !fragment.isEmpty, let hidden = hidden[page] else { return false }
    let isMarked = ["e-", "n-"].contains { fragment.hasPrefix($0) }
    let names = isMarked ? [fragment, String(fragment.dropFirst(2))] : [fragment]
    return switch hidden {
    case .passages(let anchors): names.contains(where: anchors.contains)
    case .allBut(let anchors): !names.contains(where: anchors.contains)
    }
  }
}
