/// How wide characters run in the fonts that readers of an exported picture are likely to have: of DejaVu Sans, Noto
/// Sans, Liberation Sans and Liberation Sans Narrow the widest, in thousandths of the size.
///
/// What is laid out by these numbers has room in all four, and in the narrower fonts of phones and desktops.
struct GlyphWidths: Sendable {
  /// From the space to the end of Arabic: Latin, Greek, Cyrillic, Armenian and Hebrew are among them.
  private let alphabets: [UInt16]
  /// Further Latin and Greek letters, and punctuation.
  private let extensions: [UInt16]
  private let currencies: [UInt16]

  init(alphabets: [UInt16], extensions: [UInt16], currencies: [UInt16]) {
    (self.alphabets, self.extensions, self.currencies) = (alphabets, extensions, currencies)
  }

  /// The widths of one weight; semi-bold text is bold in fonts that know nothing between.
  static func of(bold: Bool) -> GlyphWidths { bold ? .bold : .regular }

  /// The advance of a character; of one that the tables lack, that of the widest signs.
  func advance(_ scalar: UInt32) -> Double {
    switch scalar {
    case 0x20..<0x700: Double(alphabets[Int(scalar - 0x20)])
    case 0x1E00..<0x2070: Double(extensions[Int(scalar - 0x1E00)])
    case 0x20A0..<0x20C0: Double(currencies[Int(scalar - 0x20A0)])
    case 0..<0x20: 0
    case 0x700..<0x1100: 700
    default: 1050
    }
  }
}
