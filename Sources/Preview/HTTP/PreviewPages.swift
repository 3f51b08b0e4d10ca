/// Answers from a state of the preview.
struct PreviewPages {
  let state: PreviewState

  /// The policy that files are served with which carry none themselves, as the manual advises hosts.
  private static let filePolicy =
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"

  /// What stands at a path of the site.
  func answer(_ path: SitePath) -> Answer {
    guard let site = state.site else {
      let page = FirstBuildPage.bytes(state.diagnostics)
      return Answer(
        status: .serviceUnavailable, type: ContentType.html, bytes: page, policy: FirstBuildPage.policy)
    }
    switch site.place(path) {
    case .file(let file):
      guard let bytes = site.bytes(of: file) else { return missing(site) }
      return self.file(file, bytes, stamp: site.stamp(path))
    case .folderWithoutSlash:
      return Answer(status: .found, location: SitePath.percentEncoded(path.names) + "/")
    case .nothing:
      return missing(site)
    }
  }

  private func missing(_ site: ServedSite) -> Answer {
    guard let bytes = site.bytes(of: ServedSite.notFound) else { return .sentence(.notFound, "There is no such page.") }
    var answer = file(ServedSite.notFound, bytes, stamp: site.stamp(nil))
    answer.status = .notFound
    return answer
  }

  private func file(_ path: String, _ bytes: [UInt8], stamp: Stamp?) -> Answer {
    let type = ContentType.of(path)
    guard type == ContentType.html else { return Answer(type: type, bytes: bytes, policy: Self.filePolicy) }
    return Answer(type: type, bytes: ServedPage.bytes(bytes, stamp: stamp, nonce: ServedPage.freshNonce()))
  }
}
