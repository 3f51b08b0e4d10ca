import Markup

/// A page of the site with the preview's script in it, as it is served. The built page stays as it is.
enum ServedPage {
  /// - Parameters:
  ///   - stamp: What the page shows, so that its script knows when that changed.
  ///   - nonce: The word by which the page's policy knows the script.
  static func bytes(_ page: [UInt8], stamp: Stamp?, nonce: String) -> [UInt8] {
    let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.endIndex
    let head = widened(String(decoding: page[..<end], as: UTF8.self), nonce: nonce)
    return Array(head.utf8) + script(stamp: stamp, nonce: nonce).bytes + page[end...]
  }

  /// A word that cannot be guessed, always of the same length.
  static func freshNonce() -> String {
    (0..<32).map { _ in String(UInt8.random(in: 0..<16), radix: 16) }.joined()
  }

  /// The element that loads the script.
  static func script(stamp: Stamp?, nonce: String? = nil, isListed: Bool = false) -> Markup {
    .build { out in
      out.element(
        "script", .text("src", PreviewAddress.script), .text("nonce", nonce), .flag("defer"),
        .text("data-stamp", stamp?.description), .flag("data-listed", isListed), text: "")
      out.raw("\n")
    }
  }

  /// The head with the policy of its meta element widened; as it is when there is none.
  private static func widened(_ head: String, nonce: String) -> String {
    guard let name = head.firstRange(of: #"http-equiv="Content-Security-Policy""#),
      let start = head[..<name.lowerBound].lastIndex(of: "<"),
      let end = head[name.upperBound...].firstIndex(of: ">"),
      let key = head[start..<end].firstRange(of: #"content=""#),
      let quote = head[key.upperBound..<end].firstIndex(of: "\"")
    else { return head }
    let policy = PagePolicy.widened(unescaped(head[key.upperBound..<quote]), nonce: nonce)
    let meta = Markup.build { out in
      out.void("meta", .text("http-equiv", "Content-Security-Policy"), .text("content", policy))
    }
    return head[..<start] + meta.string + head[head.index(after: end)...]
  }

  private static func unescaped(_ text: Substring) -> String {
    [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
