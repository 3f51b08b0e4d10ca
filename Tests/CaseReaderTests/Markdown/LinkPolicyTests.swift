import Testing

@testable import CaseReader

@Suite struct LinkPolicyTests {
  @Test(arguments: [
    "http://a.example/", "https://a.example/x?y#z", "HTTPS://A.EXAMPLE", "mailto:a@b.example", "tel:+46123", "#part",
    "index.html", "../../index.html", "../other/index.html#e-v1", "a/../b.html", "x.html?a:b", "a.html#x:y", "./a",
    "a//b",
  ])
  func allows(_ address: String) { #expect(LinkPolicy.allowed(address, depth: 2) == address) }

  @Test(arguments: [
    "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x",
    "ftp://a.example/", " javascript:x", "java\tscript:x", "java\nscript:x", "\u{1}javascript:x", "java\u{AD}script:x",
    "javascript\u{200B}:x", "//host/x", "/absolute", "\\\\host\\x", "..\\x", "../../../x", "a/../../../../x",
    "%2e%2e/%2e%2e/%2E%2E/x", ".%2e/../../x", "..%2f..%2f..%2fx", "..%5cx", "view-source:x", "x\u{7F}", "x\u{85}y",
  ])
  func refuses(_ address: String) { #expect(LinkPolicy.allowed(address, depth: 2) == nil) }

  @Test func aPageAtTheRootCannotClimb() {
    #expect(LinkPolicy.allowed("../x", depth: 0) == nil)
    #expect(LinkPolicy.allowed("a/../x", depth: 0) == "a/../x")
    #expect(LinkPolicy.allowed("a/../../x", depth: 0) == nil)
  }

  @Test func spacesAreEncoded() { #expect(LinkPolicy.allowed("a b.html", depth: 0) == "a%20b.html") }
}
