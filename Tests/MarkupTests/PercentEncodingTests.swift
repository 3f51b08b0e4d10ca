import Markup
import Testing

@Suite struct PercentEncodingTests {
  @Test func lettersDigitsAndPlainSignsStay() {
    #expect(PercentEncoding.encoded("a-Z_0.9~/b") == "a-Z_0.9~/b")
  }

  @Test func everyOtherByteBecomesItsNumber() {
    #expect(PercentEncoding.encoded("å b%?#\n") == "%C3%A5%20b%25%3F%23%0A")
  }

  @Test func eachPartOfAnAddressKeepsWhatMayStandInIt() {
    let text = "it's (a):b?c"
    #expect(PercentEncoding.encoded(text) == "it%27s%20%28a%29%3Ab%3Fc")
    #expect(PercentEncoding.encoded(text, keeping: .path) == "it's%20(a):b%3Fc")
    #expect(PercentEncoding.encoded(text, keeping: .fragment) == "it's%20(a):b?c")
  }
}
