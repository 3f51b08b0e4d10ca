import CaseModel
import Words

extension Axis {
  /// The ranks with their numbers: `1 command, 2 coordination`.
  var numberedRanks: [Message] { ranks.map { .numberedRank($0, .rank($0, of: self)) } }
}
