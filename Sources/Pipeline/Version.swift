/// The release of this program.
package enum CaseloomVersion {
  /// The number printed on pages and by `--version`.
  package static let number = "0.1.0"
}
