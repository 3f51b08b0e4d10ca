/// Something that happened while a preview runs.
package enum PreviewNote: Sendable {
  /// The first build has ended, and the preview can be looked at, at this address.
  case ready(String)
  /// Others on the network can read the preview.
  case isOpenToNetwork(String)
  /// The system cannot tell of changes, so that names, sizes and times are compared.
  case isPolling
  /// A build has ended.
  case built(PreviewBuild)
}
