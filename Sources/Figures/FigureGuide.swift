package import Words

/// What a kind of figure is for, in plain words, for the gallery in the manual.
package struct FigureGuide: Sendable {
  /// The kind, with which the names of its figures begin.
  package let name: FigureName
  /// A title for the kind, without a case's name.
  package let title: Message
  /// What the figure shows, and where in the literature its form comes from.
  package let meaning: Message
  /// How to read it: what places, shapes, patterns and lines stand for.
  package let reading: Message
  /// What it does not show, however much it may look so.
  package let caution: Message
}
