/// The Content-Security-Policy of a page, as the preview has to change it: the site's own lets nothing run.
enum PagePolicy {
  /// The policy with room for the preview's script, its connection and its style, and for nothing else.
  ///
  /// - Parameter nonce: A word that no page can know beforehand; the one script that carries it may run.
  static func widened(_ policy: String, nonce: String) -> String {
    var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    allow("'nonce-\(nonce)'", in: "script-src", of: &directives)
    allow("'self'", in: "connect-src", of: &directives)
    allow("'self'", in: "style-src", of: &directives)
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Adds a source to a directive. One that is missing stands for `default-src`, whose sources it takes over; where that
  /// is missing too, nothing is forbidden.
  private static func allow(_ source: String, in name: String, of directives: inout [[String]]) {
    guard let place = index(of: name, in: directives) else {
      guard let general = index(of: "default-src", in: directives) else { return }
      return directives.append([name] + widened(directives[general].dropFirst(), with: source))
    }
    directives[place] = [name] + widened(directives[place].dropFirst(), with: source)
  }

  private static func index(of name: String, in directives: [[String]]) -> Int? {
    directives.firstIndex { $0.first?.lowercased() == name }
  }

  private static func widened(_ sources: ArraySlice<String>, with source: String) -> [String] {
    let kept = sources.filter { $0.lowercased() != "'none'" }
    return kept.contains(source) ? kept : kept + [source]
  }
}
