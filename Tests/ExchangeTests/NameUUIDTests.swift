import Testing

@testable import Exchange

@Suite struct NameUUIDTests {
  @Test func hashesAsTheStandardSays() {
    let digits = SHA1.digest(Array("abc".utf8)).map { String($0, radix: 16) }.joined()
    #expect(digits == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }

  @Test func sameNamesGiveSameIdentifiers() {
    #expect(NameUUID.of("code", "a") == NameUUID.of("code", "a"))
    #expect(NameUUID.of("code", "a") != NameUUID.of("codea"))
    #expect(Array(NameUUID.of("code", "a"))[14] == "5")
  }
}
