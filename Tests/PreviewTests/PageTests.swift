import Diagnostics
import Testing

@testable import Preview

/// What the preview adds to pages.
@Suite(.timeLimit(.minutes(20))) struct PageTests {
  @Test(arguments: [
    (
      "default-src 'none'; style-src 'self'",
      "default-src 'none'; style-src 'self'; script-src 'nonce-n'; connect-src 'self'"
    ),
    ("script-src 'none'", "script-src 'nonce-n'"),
    ("img-src 'self'", "img-src 'self'"),
    (
      "default-src https:; connect-src 'self'",
      "default-src https:; connect-src 'self'; script-src https: 'nonce-n'; style-src https: 'self'"
    ),
    ("", ""),
  ])
  func policyIsWidenedAsLittleAsCanBe(policy: String, expected: String) {
    #expect(PagePolicy.widened(policy, nonce: "n") == expected)
  }

  @Test func scriptStandsInTheHeadAndNothingElseChanges() {
    let page =
      "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\">\n</head><p>å</p>"
    let served = String(decoding: ServedPage.bytes(Array(page.utf8), stamp: nil, nonce: "n"), as: UTF8.self)
    #expect(
      served == """
        <head>
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;nonce-n&#39;; \
        connect-src &#39;self&#39;; style-src &#39;self&#39;">
        <script src="/-caseloom/preview.js" nonce="n" defer></script>
        </head><p>å</p>
        """)
  }

  @Test func pageWithoutHeadOrPolicy() {
    let served = String(decoding: ServedPage.bytes(Array("<p>x</p>".utf8), stamp: nil, nonce: "n"), as: UTF8.self)
    #expect(served == "<p>x</p><script src=\"/-caseloom/preview.js\" nonce=\"n\" defer></script>\n")
  }

  @Test func noncesDiffer() {
    #expect(ServedPage.freshNonce() != ServedPage.freshNonce())
    #expect(ServedPage.freshNonce().count == 32)
  }

  @Test func eventIsOneLineWithoutMarkup() {
    var state = PreviewState()
    let span = SourceSpan(file: "content/a\nb.yml", line: 3, column: 4)
    state.diagnostics = [
      Diagnostic(.error, "unknown-value", at: span, "'</script>' is \"new\"", hints: ["one\r\n\ntwo"])
    ]
    let text = PreviewEvent.text(state, stamp: nil)
    #expect(!text.contains("\n"))
    #expect(!text.contains("<"))
    #expect(text.contains(#""place": "content/a\nb.yml:3:4""#))
  }

  @Test func lineOfABuild() {
    let good = PreviewBuild(
      number: 2, files: 96, changedPages: 1, milliseconds: 84, paths: ["content/a", "content/b"], diagnostics: [])
    #expect(good.line == "built 96 files in 84 ms, 1 page changed: content/a and 1 more")
    let odd = PreviewBuild(
      number: 1, files: 96, changedPages: 9, milliseconds: 84, paths: ["content/\u{1B}[2J"], diagnostics: [])
    #expect(odd.line == #"built 96 files in 84 ms, 9 pages: content/\u{1B}[2J"#)
  }
}
