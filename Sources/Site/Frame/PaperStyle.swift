/// Margins of pages on paper, with the site's title above and the number of the page below.
///
/// It is made with the site, since a stylesheet cannot take words from the page into its margins everywhere.
struct PaperStyle {
  /// Title of the site.
  let title: String

  var css: String {
    """
    @page{margin:20mm 16mm;\
    @top-left{content:\(Self.quoted(title));\(Self.type)}\
    @bottom-right{content:counter(page);\(Self.type)}}
    @page :first{@top-left{content:""}}

    """
  }

  /// How what stands in a margin looks.
  static let type = "font:8pt sans-serif;color:#55606a"

  /// A text as a string of CSS: what could end it is written by its number.
  static func quoted(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " .,:()–-’".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + body.joined() + "\""
  }
}
