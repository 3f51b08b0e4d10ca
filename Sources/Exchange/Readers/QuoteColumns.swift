/// Which column of a table holds what, by the names that coding tools and their users give them.
struct QuoteColumns {
  var document: Int?
  var code: Int?
  var quote: Int?
  var coder: Int?
  var memo: Int?
  var parent: Int?
  var definition: Int?
  var start: Int?
  var end: Int?

  init(_ header: [String]) {
    let names = header.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    func place(_ known: [String]) -> Int? {
      known.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    document = place([
      "document", "documentname", "dokument", "documento", "docname", "filename", "file", "source", "dokumentname",
      "documentgroupname", "text",
    ])
    quote = place([
      "content", "quotationcontent", "segment", "quote", "quotation", "exact", "seltext", "textcontent", "excerpt",
      "zitat", "contenido", "conteudodacitacao", "quotationtext", "codedsegment", "codedtext",
    ])
    code = place([
      "tag", "tags", "code", "codes", "codename", "path", "name", "kode", "codigos", "códigos", "codesystem",
    ])
    coder = place(["coder", "user", "owner", "createdby", "author", "creator", "rater"])
    memo = place(["comment", "memo", "comments", "note", "kommentar"])
    parent = place(["parent", "category", "parentcode"])
    definition = place(["description", "definition", "comment", "memo"])
    (start, end) = (
      place(["pos0", "start", "startposition", "selfirst"]), place(["pos1", "end", "endposition", "selend"])
    )
    // A text beside no column of documents is the quotation.
    if quote == nil, let text = place(["text"]), document != text || names.contains("document") { quote = text }
    if document == quote { document = nil }
  }
}
