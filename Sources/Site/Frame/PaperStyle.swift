/// Margins of pages on paper, with the site's title above and the number of the page below.
///
/// It is made with the site, since a stylesheet cannot take words from the page into its margins.
struct PaperStyle {
  /// Title of the site.
  let title: String

  var css: String {
    """
    @page{margin:20mm 16mm;\
    @top-left{content:\(quoted);font:8pt sans-serif;color:#55606a}\
    @bottom-right{content:counter(page);font:8pt sans-serif;color:#55606a}}
    @page :first{@top-left{content:""}}

    """
  }

  /// The title as a string of CSS: what could end it is written by its number.
  private var quoted: String {
    let body = title.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " .,:()–-’".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + body.joined() + "\""
  }
}
