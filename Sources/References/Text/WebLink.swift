import Markup

/// Addresses as links, encoded so that they lead where the work is.
enum WebLink {
  /// Of a DOI: signs that would end it as an address are encoded. (DOI Handbook, 2.5.2)
  static func doi(_ doi: String) -> StyledText {
    StyledText("https://doi.org/" + doi, link: "https://doi.org/" + PercentEncoding.encoded(doi, keeping: .path))
  }

  /// Of a web address, letters outside ASCII and signs that no address holds encoded.
  static func url(_ url: String) -> StyledText {
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += PercentEncoding.encoded(byte: byte)
      }
    }
    return StyledText(url, link: String(decoding: bytes, as: UTF8.self))
  }
}
