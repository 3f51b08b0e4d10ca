/// Makes pictures of drawings, for sites that ask for them.
package protocol PictureMaker: Sendable {
  /// A PNG of an SVG document; `nil` when it could not be made, which the maker remembers.
  ///
  /// - Parameter width: In pixels.
  func png(_ svg: [UInt8], width: Int) -> [UInt8]?
}
