import CaseModel

/// Holds back numbers of respondents that are small enough to point at persons.
enum SmallCells {
  /// - Parameter limit: Smallest number that may be published; zero may always.
  static func suppress(_ groups: [RespondentGroup], below limit: Int) -> [RespondentGroup] {
    groups.map { group in
      guard let count = group.count, count > 0, count < limit else { return group }
      var suppressed = group
      suppressed.count = nil
      suppressed.isSuppressed = true
      return suppressed
    }
  }
}
