import CaseModel

/// Words that no shared file may hold.
protocol WithheldRuns: Sendable {
  /// All of them, laid out for searching.
  func index() throws -> ShingleIndex

  /// Those that may stand in some files, laid out for searching these.
  ///
  /// - Parameter jobs: How many files or cases are at work at once.
  func index(for files: [(path: String, bytes: [UInt8])], jobs: Int) async throws -> ShingleIndex
}
