import Testing

@testable import CaseReader

@Suite struct FormatsTests {
  @Test(arguments: ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"])
  func knowsORCIDs(_ text: String) {
    #expect(Formats.isORCID(text))
    #expect(Formats.shortORCID("https://orcid.org/" + text) == text)
  }

  @Test(arguments: [
    "", "0000-0002-1825-0098", "0000-0002-1694-233x", "0000000218250097", "0000-0002-1825", "0000-0002-1825-009７",
    "0000-0002-1825-00977", "----",
  ])
  func refusesOtherORCIDs(_ text: String) { #expect(!Formats.isORCID(text)) }

  @Test(arguments: [
    "orcid.org/0000-0002-1825-0097", "https://www.orcid.org/0000-0002-1825-0097/", "0000000218250097",
    "ORCID iD: 0000 0002 1825 0097",
  ]) func saysHowAnORCIDIsWritten(_ text: String) {
    #expect(MeantForms.hint(for: text, as: .orcid, else: "") == "write '0000-0002-1825-0097'")
  }

  @Test func saysNothingOfAnORCIDThatIsNone() {
    #expect(MeantForms.hint(for: "0000-0002-1694-233x", as: .orcid, else: "") == "write '0000-0002-1694-233X'")
    #expect(MeantForms.hint(for: "0000-0002-1825-0098", as: .orcid, else: "check") == "check")
  }

  @Test(arguments: ["10.1234/abc", "10.58235/sjpa.2023.10975", "10.1000.10/a(b)c/d"])
  func knowsDOIs(_ text: String) { #expect(Formats.isDOI(text)) }

  @Test(arguments: [
    "", "10.1234", "10.1234/", "10.12/x", "11.1234/x", "10.1234/a b", "doi:10.1234/x", "10...../x", "10.abcd/x",
  ])
  func refusesOtherDOIs(_ text: String) { #expect(!Formats.isDOI(text)) }

  @Test(arguments: ["en", "sv", "nb-NO", "zh-Hant-TW", "gsw", "de-CH-1996"])
  func knowsLanguages(_ text: String) { #expect(Formats.isLanguage(text)) }

  @Test(arguments: ["", "e", "English", "EN", "sv_SE", "sv-", "sv--SE", "-sv", "s1", "sv-abcdefghi", "sv-Å"])
  func refusesOtherLanguages(_ text: String) { #expect(!Formats.isLanguage(text)) }

  @Test func knowsRORs() {
    #expect(Formats.isROR("https://ror.org/033vfbz75"))
    for text in ["", "033vfbz75", "http://ror.org/033vfbz75", "https://ror.org/133vfbz75", "https://ror.org/033VFBZ75"]
    {
      #expect(!Formats.isROR(text))
    }
  }

  @Test func knowsEmailAddresses() {
    #expect(Formats.isEmail("first.last+tag@sub.example.org"))
    for text in [
      "", "a", "a@", "@b.c", "a@b", "a@.b", "a@b.", "a@b@c.d", "a b@c.d", "<a@b.c>", "a@b.c\r\nBcc:x", "å@b.c",
    ] {
      #expect(!Formats.isEmail(text))
    }
  }

  @Test func knowsWebAddresses() {
    for text in ["https://a.example", "http://a.example:8080/x?y#z", "HTTPS://A.EXAMPLE/å"] {
      #expect(WebAddress.isAbsolute(text))
    }
    for text in [
      "", "a.example", "//a.example", "https://", "https:///x", "javascript:x", "https://a b", "https://a\"",
      "https://a<",
    ] {
      #expect(!WebAddress.isAbsolute(text))
    }
  }

  @Test func knowsAddressesOfSites() {
    for text in [
      "https://a.example", "https://a.example/x/", "http://localhost:8080", "https://[::1]:80/",
      "https://bücher.example/å",
      "https://a.example./",
    ] {
      #expect(WebAddress.isBase(text), "\(text)")
    }
    for text in [
      "https://ada:secret@a.example/", "https://a.example/index.html", "https://a..example/", "https://.example/",
      "https://a.example:port/", "https://a.example:99999/", "https://a.example/\u{200B}x", "https://a.example/?x",
    ] {
      #expect(!WebAddress.isBase(text), "\(text)")
    }
  }

  @Test(arguments: [
    ("https://ada:secret@a.example/x", "https://a.example/x"),
    ("https://a.example/r/index.html", "https://a.example/r/"),
    ("https://a.example/\u{200B}x", "https://a.example/x"), ("a.example/?x", "https://a.example/"),
  ]) func tellsWhatAddressOfASiteIsMeant(_ written: String, _ meant: String) {
    #expect(MeantForms.hint(for: written, as: .baseAddress, else: "") == "write '\(meant)'")
  }
}
