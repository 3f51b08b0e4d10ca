/// What one source says in a cell.
package protocol SourceVoice {
  /// Position of the source in `CodedCase.sources`.
  var source: Int { get }
}

extension Array where Element: SourceVoice {
  /// Goes through the voices; without one source's when asked, of which `remainders` hold what may not be named.
  package func forEach(without source: Int?, _ remainders: [Element], _ body: (Element) -> Void) {
    for voice in self where voice.source != source { body(voice) }
    guard let source else { return }
    for voice in remainders where voice.source == source { body(voice) }
  }

  /// Goes through the voices, with one in place of that of its source.
  package func forEach(replacing voice: Element, _ body: (Element) -> Void) {
    for old in self { body(old.source == voice.source ? voice : old) }
  }
}
