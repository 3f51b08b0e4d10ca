import CCMark
import CaseModel
import Diagnostics

extension MarkdownReader {
  func link(_ node: OpaquePointer, depth: Int) -> Inline {
    let rawTitle = CMarkNode.string(cmark_node_get_title(node))
    reportLost(in: rawTitle, place: "the title of a link")
    let title = marked.restored(rawTitle, isLiteral: false)
    let rawAddress = CMarkNode.string(cmark_node_get_url(node))
    reportLost(in: rawAddress, place: "the address of a link")
    let address = marked.restored(rawAddress, isLiteral: false)
    let target = linkTarget(address, node)
    return .link(to: target, title: title.isEmpty ? nil : title, inlines(in: node, depth: depth + 1))
  }

  /// The address as it may stand on the page; `nil` where it is refused, which is reported.
  private func linkTarget(_ address: String, _ node: OpaquePointer) -> String? {
    let span = place(of: address, node)
    guard LinkPolicy.isSafe(address) else { return refuse(address, span) }
    guard var parts = Address(address) else { return LinkPolicy.allowed(address, depth: 0) ?? refuse(address, span) }
    if let file = attachment(address) { (parts.path, parts.query, parts.fragment) = (file, nil, nil) }
    if let page = contentPage(parts.path) { parts.path = ContentPath.relative(from: context.page, to: page) }
    if let file = pageFile(parts) { collector.text.files.insert(file) }
    guard !parts.path.hasPrefix("/"), let target = parts.target(from: context.page),
      LinkPolicy.staysInside(parts.path, depth: context.depth)
    else { return refuse(address, span) }
    let link = ContentLink(target: target, address: address, span: span)
    collector.text.links.append(RawLink(link: link, fragment: parts.fragment, written: parts.encoded))
    return parts.encoded
  }

  private func refuse(_ address: String, _ span: SourceSpan) -> String? {
    reporter.warning(
      "link-refused", at: span, "the address '\(address)' is not allowed, and only the words of the link are shown",
      hints: [
        ContentLink.work(address).map { "write '\($0)'" }
          ?? "use http, https, mailto, tel, a fragment or a relative path inside the site"
      ])
    return nil
  }

  /// The page that a content file becomes, as editors of Markdown lead to it, from the file or from the page.
  private func contentPage(_ path: String) -> String? {
    guard let address = Address(path) else { return nil }
    if context.isPage, path.hasSuffix("/") { return address.target(from: context.page) }
    guard path.hasSuffix(".md") || path.hasSuffix("case.yml") else { return nil }
    var targets = [context.path, context.page].compactMap { address.target(from: $0) }
    // Who describes a case names its texts as its texts name each other.
    if context.path.hasSuffix("/case.yml") {
      targets += [Address("narratives/" + path)].compactMap { $0?.target(from: context.path) }
    }
    return targets.compactMap(ContentPath.page).first
  }

  /// A file that lies with the pages, by its path from the root of the site; `nil` where there is none.
  private func pageFile(_ address: Address) -> String? {
    guard context.isPage, let path = address.target(from: context.path), context.pageFiles.contains(path) else {
      return nil
    }
    return String(path.dropFirst("pages/".count))
  }

  /// Path of a published file, whose name may hold signs that mean something in addresses.
  private func attachment(_ address: String) -> String? {
    let path = ComposedText.of(Address.decoded(address))
    let folder = "attachments/"
    return path.hasPrefix(folder) && context.attachments.contains(String(path.dropFirst(folder.count))) ? path : nil
  }

  private func place(of address: String, _ node: OpaquePointer) -> SourceSpan {
    collector.places.place(of: address, line: span(of: node).line ?? context.firstLine)
  }

  func image(_ node: OpaquePointer, depth: Int) -> Inline {
    let address = marked.restored(CMarkNode.string(cmark_node_get_url(node)), isLiteral: false)
    let span = place(of: address, node)
    let description = description(of: node, depth: depth)
    if context.isPage { return pagePicture(address, description, span) }
    let path = ComposedText.of(Address.decoded(address))
    let folder = "attachments/"
    guard path.hasPrefix(folder), LinkPolicy.isSafe(path),
      LinkPolicy.staysInside(path, depth: 0), !isListed(behind: path)
    else {
      reporter.warning(
        "picture-refused", at: span,
        "the address '\(address)' of this picture is not allowed, and only its words are shown",
        hints: [pictureHint(isListed(behind: path) ? Self.bare(path) : path)])
      return .text(description)
    }
    let file = String(path.dropFirst(folder.count))
    collector.text.images.append(Located(value: file, span: span))
    guard checkPicture(file, description, span) else { return .text(description) }
    return .image(path: file, description: description)
  }

  /// Whether a file is listed but for what follows its name, as in `map.png?raw=true`.
  private func isListed(behind path: String) -> Bool {
    let names = [path, Self.bare(path)].map { String($0.dropFirst("attachments/".count)) }
    return names[0] != names[1] && !context.attachments.contains(names[0]) && context.attachments.contains(names[1])
  }

  private static func bare(_ path: String) -> String { String(path.prefix { $0 != "?" && $0 != "#" }) }

  /// A file that is listed is named from its folder.
  private func pictureHint(_ path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
    let listed = context.attachments.filter { $0 == name || $0.hasSuffix("/" + name) }
    guard listed.count == 1, let file = listed.first else {
      return "list the file under attachments and write attachments/<file>"
    }
    return "write 'attachments/\(file)'"
  }

  /// A picture that lies with the pages.
  private func pagePicture(_ address: String, _ description: String, _ span: SourceSpan) -> Inline {
    guard LinkPolicy.isSafe(address), let parts = Address(address), let file = pageFile(parts) else {
      reporter.warning(
        "picture-refused", at: span,
        "the address '\(address)' of this picture is not allowed, and only its words are shown",
        hints: ["put the page and the picture into a folder of pages, and name it from there"])
      return .text(description)
    }
    guard checkPicture(file, description, span, more: ["svg"]) else { return .text(description) }
    collector.text.files.insert(file)
    return .image(path: file, description: description)
  }

  /// Whether browsers show the file as a picture; a picture without words is told too.
  private func checkPicture(
    _ file: String, _ description: String, _ span: SourceSpan, more: [String] = []
  ) -> Bool {
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    guard (["png", "jpg", "jpeg", "gif", "webp", "avif", "apng"] + more).contains(ending) else {
      reporter.warning(
        "picture-refused", at: span, "'\(file)' is no picture that browsers show, and only its words are shown",
        hints: ["link to it: [words](attachments/…), or place a PNG, JPEG, GIF, WebP or AVIF file"])
      return false
    }
    if !description.holdsWords {
      reporter.warning(
        "picture-without-words", at: span, "nothing tells those who do not see the picture '\(file)' what it shows",
        hints: ["write what it shows between the brackets: ![What it shows](…)"])
    }
    return true
  }

  /// The words that stand for a picture. A coded span in them could not be held back, so none is allowed.
  private func description(of node: OpaquePointer, depth: Int) -> String {
    let known = collector.text.spans.count
    let cited = collector.text.citations.count
    let words = inlines(in: node, depth: depth + 1).plainText
    reportLost(collector.text.spans[known...].map(\.span), in: "the description of a picture")
    reportLostCitations(Array(collector.text.citations[cited...]), in: "the description of a picture")
    return words
  }
}
