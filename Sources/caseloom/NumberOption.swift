import ArgumentParser
import Pipeline

/// Numbers on the command line; what is no such number is told what would be.
enum NumberOption {
  static func count(_ word: String) throws -> Int {
    guard let number = Int(word), number >= 1 else { throw ValidationError("it takes a number from 1, such as 4") }
    return number
  }

  static func width(_ word: String) throws -> Double {
    guard let number = Double(word), (320...8000).contains(number) else {
      throw ValidationError("it takes 320 to 8000 pixels")
    }
    return number
  }

  static func port(_ word: String) throws -> UInt16 {
    guard let number = UInt16(word) else { throw ValidationError("it takes a number from 0 to 65535") }
    return number
  }

  /// Reads `K/N`.
  static func shard(_ word: String) throws -> Shard {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], let shard = Shard(number: number, count: count)
    else { throw ValidationError("it takes the number of a part and how many there are, such as 1/4 or 4/4") }
    return shard
  }
}
