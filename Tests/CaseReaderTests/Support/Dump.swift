import CaseModel

/// Everything a corpus holds, as text: what a renderer could print.
enum Dump {
  static func text(_ corpus: Corpus) -> String {
    var text = ""
    // The built-in codebook is long and the same for all.
    var short = corpus
    short.codebook = Codebook(codes: corpus.codebook.codes.filter { $0.family == .own })
    dump(short, to: &text)
    return text
  }
}
