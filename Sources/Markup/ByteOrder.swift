extension String {
  /// Whether the bytes of the text, in UTF-8, come before those of another.
  ///
  /// The same as comparing the two views of bytes, which asks of each byte where it stands.
  package func precedes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let common = min(left.count, right.count)
        let index = (0..<common).first { left[$0] != right[$0] } ?? common
        return index < common ? left[index] < right[index] : left.count < right.count
      }
    }
  }
}
