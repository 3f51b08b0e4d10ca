/// Long lists over several pages.
enum Pages {
  /// Cases or excerpts on one page. (Design §5)
  static let itemsPerPage = 200

  /// How many pages a list takes; an empty one takes one.
  static func count(_ items: Int) -> Int { max(1, (items + itemsPerPage - 1) / itemsPerPage) }
}
