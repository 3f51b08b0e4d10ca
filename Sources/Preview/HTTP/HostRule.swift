/// Which names the preview answers to.
///
/// A page from elsewhere can give its own name the address of this machine and so pass for the preview's origin. It
/// cannot keep the browser from sending that name, so that requests under foreign names are refused.
struct HostRule: Sendable {
  /// The address that the preview listens at.
  let address: NetworkAddress

  /// Whether a request with this `Host` header is answered.
  func allows(_ header: String?) -> Bool {
    guard let header, let host = Self.host(header) else { return false }
    if host == "localhost" || host.hasSuffix(".localhost") { return true }
    guard let asked = NetworkAddress(host) else { return false }
    // Addresses cannot be made to lead elsewhere, as names can.
    return asked.isLoopback || asked == address || address.isEvery
  }

  /// The host without its port; `nil` for what is no host.
  private static func host(_ header: String) -> String? {
    var host = header.lowercased()[...]
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]"), isPort(host[host.index(after: end)...]) else { return nil }
      return String(host[host.index(after: host.startIndex)..<end])
    }
    if let colon = host.firstIndex(of: ":") {
      guard isPort(host[colon...]) else { return nil }
      host = host[..<colon]
    }
    if host.hasSuffix(".") { host = host.dropLast() }
    return String(host)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || (text.first == ":" && text.count <= 6 && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
  }
}
