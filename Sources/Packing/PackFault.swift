/// What was read is not what was written.
@usableFromInline package struct PackFault: Error, Sendable {
  /// The fault.
  @usableFromInline package init() {}
}
