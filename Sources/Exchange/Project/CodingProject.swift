package import CaseModel

/// A project of a coding tool: what every reader makes and every writer takes.
package struct CodingProject {
  /// Name of the project; empty when not known.
  package var name = ""
  /// The program and form it was read from, such as `Taguette`.
  package var origin = ""
  /// Texts, in the order of the project.
  package var documents: [ProjectDocument] = []
  /// Codes, each after those above it.
  package var codes: [ProjectCode] = []
  /// Those who coded.
  package var coders: [ProjectCoder] = []
  /// Codings, in the order of the project.
  package var codings: [ProjectCoding] = []
  /// What was noticed while reading: what could not be taken, and what was changed.
  package var tally = Tally()

  /// An empty project.
  package init() {}
}

/// A text of a project.
package struct ProjectDocument {
  /// How the project's codings name it.
  package let id: String
  /// Its name, without the ending of a file.
  package var name: String
  /// Its words.
  package var text: ProjectText
  /// What offsets into it count; `nil` where that has to be found out.
  package var unit: OffsetUnit?
  /// Values of the project's variables, each variable once; empty where it has none.
  package var variables: [SourceGroup] = []

  /// A text.
  package init(id: String, name: String, text: ProjectText, unit: OffsetUnit? = nil) {
    (self.id, self.name, self.text, self.unit) = (id, name, text, unit)
  }
}

/// A code of a project.
package struct ProjectCode: Sendable, Equatable {
  /// How the project's codings name it.
  package let id: String
  /// Its name.
  package var name: String
  /// The code above it; `nil` at the top.
  package var parent: String?
  /// What it means; `nil` where nobody wrote it.
  package var definition: String?
  /// Whether passages can have it; a code that only holds others has none.
  package var isCodable = true

  /// A code.
  package init(id: String, name: String, parent: String? = nil, definition: String? = nil) {
    (self.id, self.name, self.parent, self.definition) = (id, name, parent, definition)
  }
}

/// Somebody who coded.
package struct ProjectCoder: Sendable, Equatable {
  /// How the project's codings name them.
  package let id: String
  /// Their name.
  package var name: String

  /// A coder.
  package init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// A passage, or a whole text, with a code.
package struct ProjectCoding: Sendable, Equatable {
  /// The text.
  package var document: String
  /// Where the passage begins and ends, in the text's unit; `nil` where only its words are known, or where a project
  /// that was read says that it is the whole text.
  package var range: Range<Int>?
  /// The words as the project keeps them beside the position; `nil` where it keeps none.
  package var quote: String?
  /// Whether the whole text has the code.
  package var isWhole = false
  /// The code.
  package var code: String
  /// Who gave it; `nil` where that is not known.
  package var coder: String?
  /// What the coder noted; `nil` for nothing.
  package var memo: String?

  /// A coding.
  package init(document: String, range: Range<Int>? = nil, quote: String? = nil, code: String, coder: String? = nil) {
    (self.document, self.range, self.quote, self.code, self.coder) = (document, range, quote, code, coder)
  }
}
