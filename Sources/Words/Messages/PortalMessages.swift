// What is said to who cites, embeds or harvests a site.

extension Message {
  /// `If you use this report or its data, please cite it.`
  package static var citeMessage: Message { Message("portal.cite-message") }
  /// `Cite and embed`
  package static var citePage: Message { Message("portal.cite-page") }
  /// `how to cite the case and what is in it, and how to show it on another site`
  package static var citePageHolds: Message { Message("portal.cite-page-holds") }
  /// `Embed or cite`
  package static var citeOrEmbed: Message { Message("portal.cite-or-embed") }
  /// `How to cite as …`
  package static func citationAs(_ format: String) -> Message {
    Message("portal.citation-as", .text("format", format))
  }
  /// `Embed`
  package static var citeEmbed: Message { Message("portal.embed") }
  /// `To cite a figure or a finding, add its address below.`
  package static var citeParts: Message { Message("portal.cite-parts") }
  /// `A passage is cited by its own address, such as ….`
  package static func citePassage(_ address: String) -> Message {
    Message("portal.cite-passage", .text("address", address))
  }
  /// `The address of this site is not known, so there is nothing to copy here.`
  package static var citeNoAddress: Message { Message("portal.no-address") }
  /// `Copy the lines below a title into a page. …`
  package static func citeHowToEmbed(_ script: String) -> Message {
    Message("portal.how-to-embed", .text("script", script))
  }
  /// `Package of files`
  package static var crate: Message { Message("portal.crate") }
  /// `the files of the case, as a research object crate`
  package static var crateHolds: Message { Message("portal.crate-holds") }
  /// `From: ….`
  package static func embedSource(_ title: String) -> Message {
    Message("portal.embed-source", .text("title", title))
  }
}
