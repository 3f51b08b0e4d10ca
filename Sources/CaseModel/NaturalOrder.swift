/// Order in which people count: digits by value, everything else by its bytes.
package enum NaturalOrder {
  /// Whether `left` comes before `right`; a strict total order, so that sorting is deterministic.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (chunks(left), chunks(right))
    for (one, other) in zip(first, second) where one != other {
      if let number = Int(one), let otherNumber = Int(other), number != otherNumber { return number < otherNumber }
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return first.count < second.count
  }

  private static func chunks(_ text: String) -> [String] {
    var result: [String] = []
    var wasDigit = false
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if result.isEmpty || isDigit != wasDigit { result.append("") }
      result[result.count - 1].append(character)
      wasDigit = isDigit
    }
    return result
  }
}
