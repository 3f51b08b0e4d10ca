import Markup
import Testing

@Suite struct NumberTests {
  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (-0.001, "0"), (12, "12"), (0.5, "0.5"), (371.6666, "371.67"), (0.125, "0.13"),
      (-0.125, "-0.13"), (-3.1, "-3.1"), (100, "100"), (0.05, "0.05"), (.infinity, "0"), (.nan, "0"),
    ] as [(Double, String)])
  func shortForm(value: Double, text: String) { #expect(Number.short(value) == text) }

  @Test(
    arguments: [
      (0.5, 2, "0.50"), (0.005, 0, "0"), (2.5, 0, "3"), (-2.5, 0, "-3"), (-0.004, 2, "0.00"), (1, 3, "1.000"),
    ] as [(Double, Int, String)])
  func fixedForm(value: Double, decimals: Int, text: String) {
    #expect(Number.fixed(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1.0 / 3, "0.333333333333"), (2.0 / 3, "0.666666666667"), (0.1 + 0.2, "0.3"),
      (1, "1"), (-4, "-4"), (123_456_789_012.4, "123456789012"), (0.925, "0.925"),
    ] as [(Double, String)])
  func twelveSignificantDigits(value: Double, text: String) { #expect(Number.significant(value) == text) }

  @Test func notFiniteHasNoSignificantForm() {
    #expect(Number.significant(.nan) == nil)
    #expect(Number.significant(-.infinity) == nil)
  }
}
