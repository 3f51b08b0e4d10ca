/// What one source says in a cell.
package protocol SourceVoice {
  /// Position of the source in `CodedCase.sources`.
  var source: Int { get }
}

extension Array where Element: SourceVoice {
  /// The voice of a source; `nil` where it says nothing. Voices are sorted by source.
  package func voice(of source: Int) -> Element? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].source < source { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].source == source ? self[low] : nil
  }
}
