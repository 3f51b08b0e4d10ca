import CaseModel
import Markup
import Outputs

/// How an embed is shown, for programs that ask by its address. (oEmbed 1.0, <https://oembed.com>)
struct OEmbed {
  let report: CaseReport
  let embed: Embed
  /// Address of the site: the format asks for whole addresses.
  let base: String

  /// The type by which pages lead to it.
  static let type = "application/json+oembed"
  /// How wide a frame is that nobody gave a width.
  private static let width = 720

  /// Address of the page.
  var address: String { base + report.path(embed.file) }

  /// The markup that shows it: a frame, and a link that stays where frames are taken away.
  var snippet: String {
    let frame = Markup.build { out in
      out.element(
        "iframe", .class("caseloom"), .text("src", address), .text("title", embed.title), .text("width", "100%"),
        .text("height", String(embed.height)), .text("loading", "lazy"),
        .text("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox"), .text("style", "border:0")
      ) { _ in }
      out.element("p") { $0.element("a", .href(base + report.path(embed.place)), text: embed.title) }
    }
    return String(decoding: frame.bytes, as: UTF8.self)
  }

  /// What stands for it where a frame would be too large: of what has no picture of its own, the card.
  private func picture(of site: CaseModel.Site) -> SharePicture? {
    guard report.site.pictures != nil else { return nil }
    return report.sharePictures.first { $0.name == embed.name } ?? report.sharePictures.first
  }

  /// The file.
  var bytes: [UInt8] {
    let about = report.site.site
    var answer: JSONMembers = [
      "version": "1.0", "type": "rich", "html": .string(snippet), "title": .string(embed.title),
      "width": .integer(Self.width), "height": .integer(embed.height), "cache_age": .integer(86400),
      "provider_name": .string(about.title), "provider_url": .string(base),
    ]
    if let picture = picture(of: about) {
      answer["thumbnail_url"] = .string(base + report.path(picture.file))
      answer["thumbnail_width"] = .integer(picture.size.width)
      answer["thumbnail_height"] = .integer(picture.size.height)
    }
    let authors = report.value.authors.map(\.name)
    answer["author_name"] = authors.isEmpty ? nil : .string(report.site.say(.authors(authors)))
    return JSON.object(answer).line + [UInt8(ascii: "\n")]
  }
}
