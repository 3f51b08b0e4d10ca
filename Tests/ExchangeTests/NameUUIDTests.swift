import Testing

@testable import Exchange

@Suite struct NameUUIDTests {
  @Test func hashesAsTheStandardSays() {
    #expect(SHA1.digest(Array("abc".utf8)).prefix(6) == [0xa9, 0x99, 0x3e, 0x36, 0x47, 0x06])
  }

  @Test func sameNamesGiveSameIdentifiers() {
    #expect(NameUUID.of("code", "a") == NameUUID.of("code", "a"))
    #expect(NameUUID.of("code", "a") != NameUUID.of("codea"))
    #expect(Array(NameUUID.of("code", "a"))[14] == "5")
  }
}
