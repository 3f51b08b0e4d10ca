import Testing

@testable import Figures

@Suite struct FigureStyleTests {
  private let texts: [Tone] = [.ink, .muted, .accent, .intended, .actual, .assessed]

  @Test func textStandsOutFromEveryGround() {
    for theme in FigureTheme.allCases {
      let color: (Tone) -> String = { $0.value(in: theme).description }
      let paper = channels(color(.paper))
      let walls = mix(channels(color(.accent)), over: paper, share: 0.24)
      for tone in texts {
        #expect(contrast(channels(color(tone)), paper) >= 4.5, "\(tone)")
        #expect(contrast(channels(color(tone)), channels(color(.surface))) >= 4.5, "\(tone)")
      }
      #expect(contrast(channels(color(.ink)), walls) >= 4.5)
      for tone in [Tone.enabling, .constraining, .intended, .actual, .assessed, .accent] {
        #expect(contrast(channels(color(tone)), walls) >= 3, "\(tone)")
      }
    }
  }

  @Test func stylesheetsKnowEveryTone() {
    for tone in Tone.allCases {
      #expect(FigureStyle.page.contains("var(--\(tone.rawValue))"))
    }
    #expect(FigureTheme.allCases.allSatisfy { !FigureStyle.links($0).contains("var(") })
    #expect(FigureStyle.page.contains("forced-colors:active"))
  }

  private func channels(_ hex: String) -> [Double] {
    let digits = hex.dropFirst()
    let value = Int(digits.count == 3 ? String(digits.flatMap { [$0, $0] }) : String(digits), radix: 16)!
    return [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
  }

  private func mix(_ top: [Double], over ground: [Double], share: Double) -> [Double] {
    zip(top, ground).map { $0 * share + $1 * (1 - share) }
  }

  private func luminance(_ color: [Double]) -> Double {
    // The curve of sRGB, by squares and roots close enough for a threshold.
    let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : power24(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func power24(_ base: Double) -> Double {
    let fifth = (0..<40).reduce(base) { root, _ in
      root - (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * fifth * fifth
  }

  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
