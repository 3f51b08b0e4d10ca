/// A file that lies with free pages and that they show or lead to, such as a picture.
package struct PageFile: Sendable, Hashable {
  /// Path from the root of the site.
  package let path: String
  /// What it holds.
  package let bytes: [UInt8]

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
