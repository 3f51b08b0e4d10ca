/// What is said of a condition. (Model §2.8, §9.18)
package enum CoordinationState: String, Sendable, CaseIterable {
  /// It is there in practice, and nothing hinders it.
  case met
  /// Practice only says that it is hindered or absent.
  case hindered
  /// Both.
  case contested
  /// Nothing is said of practice, and an organisation has committed itself to it.
  case aspired
  /// Nothing is said of practice, and it is wished for or said to be needed.
  case calledFor = "called-for"
  /// Nothing clear is coded. Silent is not absent.
  case silent
}
