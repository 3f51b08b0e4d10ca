/// What changing single codings does to a result: leaving out a source cannot see a coder's judgement. (Model §10.5)
package struct Recoding: Sendable, Hashable {
  /// Codings of which at least one change alters the result.
  package private(set) var flips = 0
  /// Named codings that have an admissible change.
  package private(set) var of = 0

  /// Nothing to change.
  package static let none = Recoding()

  /// Takes a coding with its admissible changes into account, of which there are two at most; one without any is passed
  /// over.
  ///
  /// - Parameter times: Codings whose changes lead to the same.
  package mutating func add<Change>(_ first: Change?, _ second: Change?, times: Int = 1, _ alters: (Change) -> Bool) {
    guard first != nil || second != nil else { return }
    of += times
    if first.map(alters) ?? false || second.map(alters) ?? false { flips += times }
  }

  /// Both together, which must share no coding.
  package static func + (left: Recoding, right: Recoding) -> Recoding {
    var sum = left
    sum.flips += right.flips
    sum.of += right.of
    return sum
  }
}
